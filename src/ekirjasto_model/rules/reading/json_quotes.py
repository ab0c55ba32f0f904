"""A text in a JSON file is not in straight double quotation marks."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedoston teksti on ilman suoria lainausmerkkejä",
        sv="En text i JSON-filen saknar raka citattecken",
        en="A text in a JSON file lacks straight quotation marks",
    ),
    reason=Text(
        fi=(
            "JSON lukee tekstiksi vain sen, mikä on suorien kaksinkertaisten lainausmerkkien välissä; sanat "
            "true, false ja null kirjoitetaan pienin kirjaimin."
        ),
        sv=(
            "JSON läser bara det som står inom raka dubbla citattecken som text; orden true, false och null "
            "skrivs med små bokstäver."
        ),
        en=(
            "JSON reads as text only what is in straight double quotation marks; the words true, false and null are "
            "written in small letters."
        ),
    ),
    message=Text(
        fi="Kohta {text} ei ole suorissa lainausmerkeissä, eikä se ole JSONin luku.",
        sv="{text} står inte inom raka citattecken och är inget tal i JSON.",
        en="{text} is neither in straight quotation marks nor a number in JSON.",
    ),
    repair=Text(
        fi='Kirjoita teksti merkkien " väliin.',
        sv='Skriv texten mellan tecknen ".',
        en='Write the text between the characters ".',
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 7",
        sv="RFC 8259 (JSON), avsnitt 7",
        en="RFC 8259 (JSON), section 7",
    ),
    broken_by=Make("lisaasetukset.json", b"{\n  'kind': 'settings',\n  \"version\": 1\n}\n"),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
