"""A backslash stands in double quotation marks."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Kenoviiva lainausmerkkien sisällä",
        sv="Ett omvänt snedstreck inom citattecken",
        en="A backslash within double quotation marks",
    ),
    reason=Text(
        fi=(
            "Kaksinkertaisten lainausmerkkien sisällä kenoviiva aloittaa erikoismerkin, mutta vain osa kirjaimista "
            "sen jälkeen muodostaa sellaisen."
        ),
        sv=(
            "Inom dubbla citattecken inleder ett omvänt snedstreck ett specialtecken, men bara vissa bokstäver efter "
            "det bildar ett sådant."
        ),
        en=(
            "Within double quotation marks a backslash begins a special character, but only some letters after it "
            "make one."
        ),
    ),
    message=Text(
        fi="Merkintä {escape} ei ole erikoismerkki.",
        sv="{escape} är inget specialtecken.",
        en="{escape} is not a special character.",
    ),
    repair=Text(
        fi="Kirjoita kenoviiva kahdesti.",
        sv="Skriv det omvända snedstrecket två gånger.",
        en="Write the backslash twice.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 5.7",
        sv="YAML 1.2.2-specifikationen, avsnitt 5.7",
        en="YAML 1.2.2 specification, chapter 5.7",
    ),
    broken_by=Edit("trial-agreement.yaml", "section: § 9", 'section: "Posti\\§ 9"'),
    kept_by=Edit("trial-agreement.yaml", "section: § 9", 'section: "Posti\\\\§ 9"'),
)
