"""A day is written in another way."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Päivä ei ole sovitussa muodossa",
        sv="Dagen har inte rätt form",
        en="A day is not in the agreed form",
    ),
    reason=Text(
        fi="Päivä kirjoitetaan aina muodossa vuosi-kuukausi-päivä, jotta sitä ei voi lukea kahdella tavalla.",
        sv="En dag skrivs alltid i formen år-månad-dag så att den inte kan läsas på två sätt.",
        en="A day is always written in the form year-month-day, so that it cannot be read in two ways.",
    ),
    message=Text(
        fi="Avaimen {key} arvo {text} ei ole sovitussa muodossa.",
        sv="Värdet {text} för nyckeln {key} har inte rätt form.",
        en="The value {text} of the key {key} is not in the agreed form.",
    ),
    repair=Text(
        fi="Kirjoita {write}.",
        sv="Skriv {write}.",
        en="Write {write}.",
    ),
    source=Text(
        fi="ISO 8601-1:2019, kalenteripäivä",
        sv="ISO 8601-1:2019, kalenderdag",
        en="ISO 8601-1:2019, calendar date",
    ),
    broken_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", "signed: 14.12.2020"),
    kept_by=Edit("trial-agreement.yaml", "signed: 2020-12-14", 'signed: "2020-12-14"'),
)
