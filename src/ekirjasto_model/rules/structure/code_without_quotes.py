"""A code is without quotation marks."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Numero on ilman lainausmerkkejä",
        sv="Ett nummer saknar citattecken",
        en="A code is without quotation marks",
    ),
    reason=Text(
        fi=(
            "Kunnan ja maakunnan numero on tekstiä: ilman lainausmerkkejä etunollat katoavat ja numero voi "
            "muuttua toisen kunnan numeroksi."
        ),
        sv=(
            "Kommunens och landskapets nummer är text: utan citattecken försvinner nollorna i början och "
            "numret kan bli en annan kommuns."
        ),
        en=(
            "The code of a municipality or a region is text: without quotation marks its zeros are lost, and "
            "it may turn into another municipality's."
        ),
    ),
    message=Text(
        fi="Numero {text} on ilman lainausmerkkejä.",
        sv="Numret {text} står utan citattecken.",
        en="The code {text} is without quotation marks.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=Text(
        fi="Tilastokeskus, kuntaluokitus: kolminumeroinen tunnus",
        sv="Statistikcentralen, kommunindelningen: tresiffrig kod",
        en="Statistics Finland, classification of municipalities: three-digit code",
    ),
    broken_by=Edit("trial-agreement.yaml", 'municipality: "205"', "municipality: 205"),
    kept_by=Edit("trial-agreement.yaml", 'municipality: "205"', "municipality: '205'"),
)
