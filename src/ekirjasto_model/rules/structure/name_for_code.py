"""A municipality's name stands in place of its code."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Numeron paikalla on kunnan nimi",
        sv="På numrets plats står kommunens namn",
        en="A municipality's name stands in place of its code",
    ),
    reason=Text(
        fi="Nimet muuttuvat ja niitä on kahdella kielellä; numero on aina sama.",
        sv="Namn ändras och finns på två språk; numret är alltid detsamma.",
        en="Names change and come in two languages; the code is always the same.",
    ),
    message=Text(
        fi="Tässä on nimi {text}, vaikka tähän kuuluu kuntanumero; tarkoitettu kunta on {name}.",
        sv="Här står namnet {text} fast här ska stå ett kommunnummer; den avsedda kommunen är {name}.",
        en="The name {text} stands where a municipality code is due; the municipality meant is {name}.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=Text(
        fi="Tilastokeskus, kuntaluokitus",
        sv="Statistikcentralen, kommunindelningen",
        en="Statistics Finland, classification of municipalities",
    ),
    broken_by=Edit("agreement.yaml", 'municipality: "047"', 'municipality: "Enontekis"'),
    kept_by=Edit("agreement.yaml", 'municipality: "047"', "municipality: '047'"),
)
