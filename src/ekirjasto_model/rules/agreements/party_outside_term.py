"""A party whose days reach beyond those of the agreement."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import Days, days_of, is_within
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_STARTS = Text(fi="alkaa vasta", sv="börjar först", en="only starts on")
_ENDS = Text(fi="päättyy jo", sv="upphör redan", en="already ends on")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find first and last days of parties and associates outside the agreement's term: one spot for a party."""
    for place, agreement in configuration.agreements():
        days = days_of(agreement)
        for number, party in enumerate(agreement.parties):
            yield from _outside(place, days, place / "parties" / number, party, name_of(party.municipality))
        for number, associate in enumerate(agreement.associates):
            yield from _outside(place, days, place / "associates" / number, associate, associate.name)


def _outside(place: Place, days: Days, at: Place, party: Party | Associate, name: Names) -> Iterator[Spot]:
    """Give a spot at the first of a party's own days on which the agreement is not in force."""
    first, last = days
    for key, day in (("starts", party.starts), ("ends", party.ends)):
        if day is not None and not is_within(day, days):
            is_early = first is not None and day < first
            limit = first if is_early else last
            if limit is not None:
                edge = _STARTS if is_early else _ENDS
                facts: dict[str, Fact] = {"name": name, "day": day, "edge": edge, "limit": limit}
                yield Spot(at / key, facts=facts, related=(place / ("starts" if is_early else "ends"),))
                return


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "agreements.ends-before-it-starts"),
    title=Text(
        fi="Osapuolen aika ulottuu sopimuskauden ulkopuolelle",
        sv="En parts tid sträcker sig utanför avtalsperioden",
        en="A party's time reaches beyond the agreement's",
    ),
    reason=Text(
        fi="Osapuoli voi olla sidottu vain sopimuksen voimassaoloaikana. Ylimenevä aika näyttäisi jäsenyydeltä, jota "
        "ei ole.",
        sv="En part kan vara bunden bara under avtalets giltighetstid. Den överskjutande tiden skulle se ut som ett "
        "medlemskap som inte finns.",
        en="A party can be bound only while the agreement is in force. The time beyond it would look like a "
        "membership that does not exist.",
    ),
    message=Text(
        fi="Osapuolelle {name} on merkitty päivä {day}, mutta sopimus {edge} {limit}.",
        sv="För parten {name} anges dagen {day}, men avtalet {edge} den {limit}.",
        en="The day {day} is stated for the party {name}, but the agreement {edge} {limit}.",
    ),
    repair=Text(
        fi="Korjaa päivä {day} tai sopimuksen oma päivä. Jos osapuoli on mukana koko sopimuskauden, sen omat päivät "
        "voi jättää pois.",
        sv="Rätta dagen {day} eller avtalets egen dag. Om parten är med under hela avtalsperioden kan dess egna dagar "
        "utelämnas.",
        en="Correct the day {day} or the agreement's own. If the party takes part for the whole term, its own days "
        "can be left out.",
    ),
    source=Text(
        fi="Käytäntö: osapuolen aika kuuluu sopimuskauteen",
        sv="Praxis: en parts tid ryms inom avtalsperioden",
        en="Practice: a party's time lies within the agreement's",
    ),
    broken_by=Edit(
        "former-joint-library-agreement.yaml", "    ends: 2023-12-31\n  # Salla\n", "    ends: 2024-01-31\n  # Salla\n"
    ),
    kept_by=Edit(
        "former-joint-library-agreement.yaml", "    ends: 2023-12-31\n  # Salla\n", "    ends: 2023-01-31\n  # Salla\n"
    ),
    broken=broken,
)
