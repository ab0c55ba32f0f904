"""The key is not known."""

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
        fi="Avainta ei tunneta",
        sv="Nyckeln är okänd",
        en="The key is not known",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Avain {key} ei kuulu tähän.",
        sv="Nyckeln {key} hör inte hemma här.",
        en="The key {key} does not belong here.",
    ),
    repair=Text(
        fi="Poista avain {key}, tai käytä jotakin näistä: {allowed}.",
        sv="Ta bort nyckeln {key}, eller använd någon av dessa: {allowed}.",
        en="Remove the key {key}, or use one of these: {allowed}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed: 2020-12-14\nvalmistelija: kirjasto"),
    kept_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed: 2020-12-14  # valmistelija: kirjasto"),
)
