"""A comma or a colon is missing in a JSON file."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedostosta puuttuu pilkku tai kaksoispiste",
        sv="Ett kommatecken eller kolon saknas i JSON-filen",
        en="A JSON file lacks a comma or a colon",
    ),
    reason=Text(
        fi="Tiedostoa ei voi lukea ennen kuin kohta on korjattu.",
        sv="Filen kan inte läsas förrän stället är rättat.",
        en="The file cannot be read until this place has been corrected.",
    ),
    message=Text(
        fi="Kohdan {text} jälkeen puuttuu pilkku, tai avaimen jälkeen kaksoispiste.",
        sv="Efter {text} saknas ett kommatecken, eller ett kolon efter en nyckel.",
        en="After {text} a comma is missing, or a colon after a key.",
    ),
    repair=Text(
        fi="Lisää puuttuva merkki heti tämän kohdan jälkeen.",
        sv="Lägg till det tecken som saknas direkt efter detta ställe.",
        en="Add the missing character right after this place.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 2",
        sv="RFC 8259 (JSON), avsnitt 2",
        en="RFC 8259 (JSON), section 2",
    ),
    broken_by=Make("lisaasetukset.json", b'{\n  "kind": "settings"\n  "version": 1\n}\n'),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
