"""A JSON file ends too early."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedosto päättyy kesken",
        sv="JSON-filen slutar för tidigt",
        en="A JSON file ends too early",
    ),
    reason=Text(
        fi="Osa tiedostosta on voinut jäädä tallentamatta tai kopioimatta.",
        sv="En del av filen kan ha lämnats osparad eller okopierad.",
        en="A part of the file may not have been saved or copied.",
    ),
    message=Text(
        fi="Tiedosto päättyy, vaikka kaikkia sulkumerkkejä ei ole suljettu.",
        sv="Filen slutar innan alla parenteser är stängda.",
        en="The file ends before every bracket is closed.",
    ),
    repair=Text(
        fi="Lisää loppuun puuttuvat sulkumerkit, tai hae tiedosto uudelleen kokonaisena.",
        sv="Lägg till de parenteser som saknas i slutet, eller hämta hela filen på nytt.",
        en="Add the missing brackets at the end, or fetch the whole file again.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 2",
        sv="RFC 8259 (JSON), avsnitt 2",
        en="RFC 8259 (JSON), section 2",
    ),
    broken_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n'),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
