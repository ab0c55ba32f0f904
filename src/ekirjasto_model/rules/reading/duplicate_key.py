"""A key is given twice in one place."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Avain on annettu kahdesti",
        sv="En nyckel har angetts två gånger",
        en="A key is given twice",
    ),
    reason=Text(
        fi="Kahdesta arvosta ei voi tietää, kumpi on oikea, ja eri ohjelmat valitsevat eri tavoin.",
        sv="Av två värden går det inte att veta vilket som är rätt, och olika program väljer olika.",
        en="With two values nobody can know which is right, and programs choose differently.",
    ),
    message=Text(
        fi="Avain {key} on jo rivillä {first_line}; vain ensimmäinen arvo luettiin.",
        sv="Nyckeln {key} finns redan på rad {first_line}; bara det första värdet lästes.",
        en="The key {key} is already on line {first_line}; only the first value was read.",
    ),
    repair=Text(
        fi="Säilytä oikea rivi ja poista toinen.",
        sv="Behåll den rätta raden och ta bort den andra.",
        en="Keep the line that is right and remove the other.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 3.2.1.3; RFC 8259 (JSON), luku 4",
        sv="YAML 1.2.2-specifikationen, avsnitt 3.2.1.3; RFC 8259 (JSON), avsnitt 4",
        en="YAML 1.2.2 specification, chapter 3.2.1.3; RFC 8259 (JSON), section 4",
    ),
    broken_by=Edit("trial-agreement.yaml", "ends: 2021-12-31", "ends: 2021-12-31\nends: 2021-11-30"),
    kept_by=Edit("trial-agreement.yaml", "ends: 2021-12-31", "ends: 2021-12-31\n# ends: 2021-11-30"),
)
