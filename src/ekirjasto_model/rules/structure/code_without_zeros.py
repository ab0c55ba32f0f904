"""A code lacks its leading zeros."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Koodista puuttuu etunollia",
        sv="Koden saknar inledande nollor",
        en="A code lacks its leading zeros",
    ),
    reason=Text(
        fi="Kuntakoodissa on aina kolme numeroa ja maakuntakoodissa kaksi.",
        sv="Kommunkoden har alltid tre siffror och landskapskoden två.",
        en="A municipality code always has three digits and a region code two.",
    ),
    message=Text(
        fi="Koodista {text} puuttuu etunollia.",
        sv="Koden {text} saknar inledande nollor.",
        en="The code {text} lacks leading zeros.",
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
    broken_by=Edit(
        "agreement.yaml", '  - municipality: "047"\n    member-type', '  - municipality: "47"\n    member-type'
    ),
    kept_by=Edit(
        "agreement.yaml", '  - municipality: "047"\n    member-type', "  - municipality: '047'\n    member-type"
    ),
)
