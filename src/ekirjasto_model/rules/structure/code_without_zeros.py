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
        fi="Numerosta puuttuu etunollia",
        sv="Numret saknar nollor i början",
        en="A code lacks its leading zeros",
    ),
    reason=Text(
        fi="Kunnan numerossa on aina kolme ja maakunnan numerossa kaksi merkkiä.",
        sv="Kommunens nummer har alltid tre och landskapets två siffror.",
        en="A municipality's code always has three digits and a region's two.",
    ),
    message=Text(
        fi="Numerosta {text} puuttuu etunollia.",
        sv="Numret {text} saknar nollor i början.",
        en="The code {text} lacks leading zeros.",
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
    broken_by=Edit("agreement.yaml", 'municipality: "047"', 'municipality: "47"'),
    kept_by=Edit("agreement.yaml", 'municipality: "047"', "municipality: '047'"),
)
