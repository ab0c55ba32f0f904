"""Text goes on after the closing quotation mark."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Teksti jatkuu lainausmerkin jälkeen",
        sv="Texten fortsätter efter citattecknet",
        en="Text continues after the closing quotation mark",
    ),
    reason=Text(
        fi="Arvo, joka alkaa lainausmerkillä, päättyy seuraavaan lainausmerkkiin.",
        sv="Ett värde som börjar med citattecken slutar vid nästa citattecken.",
        en="A value that begins with a quotation mark ends at the next one.",
    ),
    message=Text(
        fi="Tästä alkaa teksti, joka on lainausmerkkien ulkopuolella.",
        sv="Här börjar text som står utanför citattecknen.",
        en="The text that begins here is outside the quotation marks.",
    ),
    repair=Text(
        fi="Kirjoita koko arvo yksinkertaisiin lainausmerkkeihin, tai lisää lainausmerkin eteen kenoviiva.",
        sv="Skriv hela värdet inom enkla citattecken, eller sätt ett omvänt snedstreck före citattecknet.",
        en="Write the whole value in single quotation marks, or put a backslash before the quotation mark.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.3.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.3.1",
        en="YAML 1.2.2 specification, chapter 7.3.1",
    ),
    broken_by=Edit(
        "trial-agreement.yaml", "fi: Palvelu päättyi sopimuksen mukana.", 'fi: "Palvelu" päättyi sopimuksen mukana.'
    ),
    kept_by=Edit(
        "trial-agreement.yaml", "fi: Palvelu päättyi sopimuksen mukana.", "fi: '\"Palvelu\" päättyi sopimuksen mukana.'"
    ),
)
