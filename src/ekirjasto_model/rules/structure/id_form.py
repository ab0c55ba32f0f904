"""An id is not in the right form."""

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
        fi="Tunnus on väärässä muodossa",
        sv="Beteckningen har fel form",
        en="An id is not in the right form",
    ),
    reason=Text(
        fi=(
            "Muut asiakirjat viittaavat tähän tunnuksella, joten siinä on vain pieniä kirjaimia a–z, numeroita ja "
            "yhdysmerkkejä."
        ),
        sv=(
            "Andra dokument hänvisar hit med beteckningen; den har därför bara små bokstäver a–z, siffror "
            "och bindestreck."
        ),
        en="Other documents refer to this by the id, so it has only small letters a–z, digits and hyphens.",
    ),
    message=Text(
        fi="Avaimen {key} tunnuksessa {text} on merkkejä, joita tunnuksessa ei voi olla.",
        sv="Beteckningen {text} för nyckeln {key} har tecken som en beteckning inte kan ha.",
        en="The id {text} of the key {key} has characters that an id cannot have.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("joining-case.yaml", "- id: text-agreed", "- id: Teksti sovittu"),
    kept_by=Edit("joining-case.yaml", "- id: text-agreed", "- id: teksti-sovittu"),
)
