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
        fi="Koodin paikalla on kunnan nimi",
        sv="Kommunens namn står i stället för dess kod",
        en="A municipality's name is in place of its code",
    ),
    reason=Text(
        fi="Nimi voi muuttua, ja se voi olla eri kielillä eri; koodi on aina sama.",
        sv="Ett namn kan ändras och vara olika på olika språk; koden är alltid densamma.",
        en="A name may change and may differ between languages; the code is always the same.",
    ),
    message=Text(
        fi="Tässä on nimi {text}, vaikka tähän kuuluu kuntakoodi; tarkoitettu kunta on {name}.",
        sv="Här står namnet {text}, men här ska stå en kommunkod; den avsedda kommunen är {name}.",
        en="Here is the name {text}, but a municipality code is expected; the municipality meant is {name}.",
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
    broken_by=Edit(
        "agreement.yaml", '  - municipality: "047"\n    member-type', '  - municipality: "Enontekis"\n    member-type'
    ),
    kept_by=Edit(
        "agreement.yaml", '  - municipality: "047"\n    member-type', "  - municipality: '047'\n    member-type"
    ),
)
