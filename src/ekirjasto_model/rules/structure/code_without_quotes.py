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
        fi="Koodi on ilman lainausmerkkejä",
        sv="En kod saknar citattecken",
        en="A code is without quotation marks",
    ),
    reason=Text(
        fi=(
            "Kuntakoodi ja maakuntakoodi ovat tekstiä: ilman lainausmerkkejä etunollat katoavat, ja koodi voi muuttua "
            "toisen kunnan koodiksi."
        ),
        sv=(
            "Kommunkoden och landskapskoden är text: utan citattecken försvinner de inledande nollorna, och koden kan "
            "bli en annan kommuns kod."
        ),
        en=(
            "Municipality codes and region codes are text: without quotation marks the leading zeros are lost, and "
            "the code may turn into another municipality's code."
        ),
    ),
    message=Text(
        fi="Koodi {text} on ilman lainausmerkkejä.",
        sv="Koden {text} står utan citattecken.",
        en="The code {text} is without quotation marks.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=Text(
        fi="Tilastokeskus, kunta- ja maakuntaluokitukset: koodit etunollineen",
        sv="Statistikcentralen, kommun- och landskapsindelningarna: koder med inledande nollor",
        en="Statistics Finland, classifications of municipalities and regions: codes with leading zeros",
    ),
    broken_by=Edit("trial-agreement.yaml", 'municipality: "205"', "municipality: 205"),
    kept_by=Edit("trial-agreement.yaml", 'municipality: "205"', "municipality: '205'"),
)
