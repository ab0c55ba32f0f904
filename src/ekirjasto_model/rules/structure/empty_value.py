"""The value is missing."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Arvo puuttuu",
        sv="Värdet saknas",
        en="The value is missing",
    ),
    reason=Text(
        fi="Tyhjä arvo voi tarkoittaa monta asiaa; avain, jonka arvoa ei tiedetä, jätetään kokonaan pois.",
        sv="Ett tomt värde kan betyda många saker; en nyckel vars värde inte är känt utelämnas helt.",
        en="An empty value may mean many things; a key whose value is not known is left out altogether.",
    ),
    message=Text(
        fi="Avaimella {key} ei ole arvoa.",
        sv="Nyckeln {key} har inget värde.",
        en="The key {key} has no value.",
    ),
    repair=Text(
        fi="Kirjoita arvo. Jos tietoa ei ole ja avain {key} ei ole pakollinen, poista avain ja kerro luettelossa "
        "unknown, ettei tietoa ole.",
        sv="Skriv ett värde. Om uppgiften saknas och nyckeln {key} inte är obligatorisk, ta bort nyckeln och ange i "
        "listan unknown att uppgiften saknas.",
        en="Write a value. If it is not known and the key {key} is not required, remove the key and say under unknown "
        "that it is not known.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed:"),
    kept_by=Edit("trial-agreement.yaml", "signed: 2020-12-14\n", ""),
)
