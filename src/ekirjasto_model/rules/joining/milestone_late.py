"""A milestone's day has passed, and it is not met."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.dues import late_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - id: finna-view\n    name:\n      fi: Finna-näkymä ja tunnistautuminen toimivat.\n    days-before: 60\n"


_NOBODY = Text(fi="ei ilmoitettu", sv="inte angett", en="not stated")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find milestones of open cases whose day has passed and that are not met, or met only in part.

    Once the effective day itself has come, another rule tells of the whole case.
    """
    for joining in joinings(configuration):
        if joining.effective_day is None or joining.effective_day <= as_of:
            continue
        for due in late_on(joining, as_of):
            if due.event is None and due.day is not None:
                facts: dict[str, Fact] = {
                    "milestone": due.id,
                    "name": due.name,
                    "day": due.day,
                    "by": due.by or _NOBODY,
                }
                yield Spot(due.place, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Välitavoite on myöhässä",
        sv="Ett delmål är försenat",
        en="A milestone is late",
    ),
    reason=Text(
        fi=(
            "Välitavoitteen päivä on laskettu niin, että kaikki ehditään tehdä ennen voimaantuloa. Jos se "
            "myöhästyy, koko liittyminen voi siirtyä."
        ),
        sv="Delmålets dag är räknad så att allt hinner bli klart före ikraftträdandet. Om det försenas kan hela "
        "anslutningen skjutas upp.",
        en="The day of a milestone is counted so that everything is ready before the effective day. If it is late, "
        "the whole joining may be delayed.",
    ),
    message=Text(
        fi="Välitavoite {milestone} oli määrä saavuttaa viimeistään {day}. Toimija: {by}. Välitavoite: {name}",
        sv="Delmålet {milestone} skulle ha nåtts senast den {day}. Ansvarig: {by}. Delmålet: {name}",
        en="The milestone {milestone} was to be met by {day}. Who must act: {by}. The milestone: {name}",
    ),
    repair=Text(
        fi="Merkitse välitavoite saavutetuksi (state: met, met: päivä), kun se on tehty. Jos päivä {day} ei enää pidä, "
        "siirrä voimaantulopäivää tai välitavoitetta.",
        sv="Ange delmålet som uppnått (state: met, met: dagen) när det är klart. Om dagen ({day}) inte längre håller, "
        "flytta ikraftträdandedagen eller delmålet.",
        en="State the milestone as met (state: met, met: the day) once it is. If the day {day} cannot be kept any "
        "more, move the effective day or the milestone.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Edit("joining-case.yaml", _BEFORE, _BEFORE.replace("60", "307")),
    kept_by=Edit("joining-case.yaml", _BEFORE, _BEFORE.replace("60", "306")),
    broken=broken,
)
