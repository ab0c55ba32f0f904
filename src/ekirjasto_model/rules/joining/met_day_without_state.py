"""A milestone has a day on which it was met but is not said to be met."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.milestone_states import MilestoneState
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find milestones with a day on which they were met whose state says otherwise, or nothing."""
    for joining in joinings(configuration):
        for number, milestone in enumerate(joining.case.milestones):
            if milestone.met is not None and milestone.state is not MilestoneState.MET:
                facts: dict[str, Fact] = {"milestone": milestone.id, "met": milestone.met}
                yield Spot(joining.place / "milestones" / number / "met", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("joining-case",),
    title=Text(
        fi="Välitavoitteella on saavuttamispäivä, mutta sitä ei ole merkitty saavutetuksi",
        sv="Delmålet har en dag då det nåddes men är inte angivet som uppnått",
        en="A milestone has a day but is not said to be met",
    ),
    reason=Text(
        fi="Jos tiedot ovat ristiriidassa, ei tiedetä, onko välitavoite saavutettu vai vielä edessä. Sitä pidetään "
        "silloin saavuttamattomana.",
        sv="Om uppgifterna strider mot varandra är det oklart om delmålet har nåtts eller ännu ligger framför. Då "
        "räknas det som inte uppnått.",
        en="If the two contradict each other, nobody can tell whether the milestone is met or still ahead. It is "
        "then taken as not met.",
    ),
    message=Text(
        fi="Välitavoitteella {milestone} on saavuttamispäivä {met}, mutta sen tilanne (state) ei ole met.",
        sv="Delmålet {milestone} nåddes enligt uppgift den {met}, men dess läge (state) är inte met.",
        en="The milestone {milestone} is said to have been met on {met}, but its state is not met.",
    ),
    repair=Text(
        fi="Kirjoita state: met, tai poista saavuttamispäivä {met}, jos välitavoite on vielä kesken.",
        sv="Skriv state: met, eller ta bort dagen ({met}) om delmålet ännu inte är uppnått.",
        en="Write state: met, or remove the day {met} if the milestone is not met yet.",
    ),
    source=Text(
        fi="Käytäntö: liittymisasia etenee sovitussa järjestyksessä",
        sv="Praxis: ett anslutningsärende framskrider i avtalad ordning",
        en="Practice: a joining case proceeds in the agreed order",
    ),
    broken_by=Edit("joining-case.yaml", "    state: partly-met\n", "    state: partly-met\n    met: 2026-02-16\n"),
    kept_by=Edit("joining-case.yaml", "    state: partly-met\n", "    state: met\n    met: 2026-02-16\n"),
    broken=broken,
)
