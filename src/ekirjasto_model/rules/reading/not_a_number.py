"""A JSON file holds a word such as NaN."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedostossa on sana NaN tai Infinity",
        sv="JSON-filen innehåller ordet NaN eller Infinity",
        en="A JSON file contains the word NaN or Infinity",
    ),
    reason=Text(
        fi="Sana ei ole JSONin luku; se syntyy usein, kun taulukosta puuttuu arvo.",
        sv="Ordet är inget tal i JSON; det uppstår ofta när ett värde saknas i en tabell.",
        en="The word is not a number in JSON; it often comes from a table that lacks a value.",
    ),
    message=Text(
        fi="{word} ei ole luku.",
        sv="{word} är inget tal.",
        en="{word} is not a number.",
    ),
    repair=Text(
        fi="Kirjoita oikea luku, tai poista avain ja kerro luettelossa unknown, ettei tietoa ole.",
        sv="Skriv det rätta talet, eller ta bort nyckeln och ange i listan unknown att uppgiften saknas.",
        en="Write the right number, or remove the key and say under unknown that it is not known.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 6",
        sv="RFC 8259 (JSON), avsnitt 6",
        en="RFC 8259 (JSON), section 6",
    ),
    broken_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": NaN\n}\n'),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
