"""A document does not begin with keys."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Asiakirja ei ala avaimilla",
        sv="Dokumentet börjar inte med nycklar",
        en="A document does not begin with keys",
    ),
    reason=Text(
        fi="Jokaisen asiakirjan alussa avain kind kertoo, mikä asiakirja on.",
        sv="I början av varje dokument anger nyckeln kind vilket slags dokument det är.",
        en="At the beginning of every document the key kind states what it is.",
    ),
    message=Text(
        fi="Tässä ei ole avaimia ja arvoja, joten asiakirjan lajia ei voi tietää.",
        sv="Här finns inga nycklar och värden, så det går inte att veta vilket slags dokument det är.",
        en="There are no keys and values here, so the kind of document cannot be known.",
    ),
    repair=Text(
        fi="Aloita asiakirja riveillä ”kind: …” ja ”version: 1”.",
        sv="Börja dokumentet med raderna ”kind: …” och ”version: 1”.",
        en="Begin the document with the lines “kind: …” and “version: 1”.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("notes.yaml", b"- Kajaani\n- Kuhmo\n"),
    kept_by=Make("more-settings.yaml", b"kind: settings\nversion: 1\n"),
)
