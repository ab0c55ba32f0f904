"""A quotation mark is opened but not closed."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Loppulainausmerkki puuttuu",
        sv="Ett avslutande citattecken saknas",
        en="A closing quotation mark is missing",
    ),
    reason=Text(
        fi="Lainausmerkillä alkava teksti jatkuu seuraavaan lainausmerkkiin ja nielee rivit siltä väliltä.",
        sv="En text som börjar med citattecken fortsätter till nästa citattecken och slukar raderna däremellan.",
        en="A text that begins with a quotation mark continues to the next one and swallows the lines between.",
    ),
    message=Text(
        fi="Tästä alkavalla tekstillä ei ole loppulainausmerkkiä omalla paikallaan.",
        sv="Texten som börjar här har inget avslutande citattecken på sin plats.",
        en="The text that begins here has no closing quotation mark in its place.",
    ),
    repair=Text(
        fi="Lisää lainausmerkki tekstin loppuun.",
        sv="Lägg till ett citattecken i slutet av texten.",
        en="Add a quotation mark at the end of the text.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.3",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.3",
        en="YAML 1.2.2 specification, chapter 7.3",
    ),
    broken_by=Edit("trial-agreement.yaml", "section: § 9", 'section: "§ 9'),
    kept_by=Edit("trial-agreement.yaml", "section: § 9", 'section: "§ 9"'),
)
