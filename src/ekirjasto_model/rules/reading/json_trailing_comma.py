"""A comma stands after the last value in a JSON file."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedostossa on pilkku viimeisen arvon jälkeen",
        sv="JSON-filen har ett kommatecken efter det sista värdet",
        en="A JSON file has a comma after the last value",
    ),
    reason=Text(
        fi="JSON vaatii pilkun jälkeen vielä yhden arvon.",
        sv="JSON kräver ännu ett värde efter ett kommatecken.",
        en="After a comma JSON expects one more value.",
    ),
    message=Text(
        fi="Tämän pilkun jälkeen ei tule enää arvoa.",
        sv="Efter detta kommatecken kommer inget värde.",
        en="No value comes after this comma.",
    ),
    repair=Text(
        fi="Poista pilkku.",
        sv="Ta bort kommatecknet.",
        en="Remove the comma.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 4",
        sv="RFC 8259 (JSON), avsnitt 4",
        en="RFC 8259 (JSON), section 4",
    ),
    broken_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1,\n}\n'),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
