"""A value begins with a character of YAML's own."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Arvo alkaa YAMLin omalla merkillä",
        sv="Värdet börjar med ett tecken som hör till YAML",
        en="A value begins with a character of YAML's own",
    ),
    reason=Text(
        fi=(
            "Esimerkiksi merkeillä @, %, * ja & on YAMLissa oma tehtävänsä, joten niillä alkava teksti tarvitsee "
            "lainausmerkit."
        ),
        sv="Tecken som @, %, * och & har en egen uppgift i YAML, så en text som börjar med dem behöver citattecken.",
        en=(
            "Characters such as @, %, * and & have a meaning of their own in YAML, so a text that begins with "
            "one needs quotation marks."
        ),
    ),
    message=Text(
        fi="Arvo alkaa merkillä ”{character}” ilman lainausmerkkejä.",
        sv="Värdet börjar med tecknet ”{character}” utan citattecken.",
        en="The value begins with the character “{character}” without quotation marks.",
    ),
    repair=Text(
        fi='Kirjoita koko arvo lainausmerkkeihin: "…".',
        sv='Skriv hela värdet inom citattecken: "…".',
        en='Write the whole value in quotation marks: "…".',
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 5.3",
        sv="YAML 1.2.2-specifikationen, avsnitt 5.3",
        en="YAML 1.2.2 specification, chapter 5.3",
    ),
    broken_by=Edit("trial-agreement.yaml", "at: kirjasto@kajaani.example", "at: @kajaani"),
    kept_by=Edit("trial-agreement.yaml", "at: kirjasto@kajaani.example", 'at: "@kajaani"'),
)
