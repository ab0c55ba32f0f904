"""An application came in the window of one day, but the case has another."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.window_states import WindowState
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.windows import window_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cases that applied within the stated window and whose effective day is not the one that belongs to it."""
    for joining in joinings(configuration):
        rule, day, at = joining.rule, joining.effective_day, joining.agreement_place
        if window_on(joining, as_of).state is not WindowState.OTHER_WINDOW or rule is None or at is None or day is None:
            continue
        starts, ends, effective = rule.window_starts, rule.window_ends, rule.window_effective
        applied = joining.own_days(JoiningEvent.REQUEST, as_of)
        if starts is None or ends is None or effective is None:
            continue
        within = [on for on in applied if starts <= on <= ends]
        if within:
            facts: dict[str, Fact] = {
                "day": day,
                "applied": within[0],
                "effective": effective,
                "written_day": effective.isoformat(),
            }
            related = (at / "joining" / "window-effective",)
            yield Spot(joining.effective_place, facts=facts, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "agreement", "agreements.unknown-id", "joining.window-effective-before-end"),
    title=Text(
        fi="Voimaantulopäivä on muu kuin hakuajan voimaantulopäivä",
        sv="Ikraftträdandedagen hör inte till ansökningstiden",
        en="The effective day does not belong to the window",
    ),
    reason=Text(
        fi="Sopimuksen mukaan hakuaikana haetut jäsenyydet alkavat samana päivänä. Muu päivä muuttaa ensimmäisen "
        "vuoden maksuosuutta.",
        sv="Enligt avtalet börjar de medlemskap som har sökts under ansökningstiden samma dag. En annan dag ändrar det "
        "första årets betalningsandel.",
        en="Under the agreement the memberships applied for in a window begin on one day. Another day changes the "
        "share of the first year.",
    ),
    message=Text(
        fi=(
            "Kunta haki jäsenyyttä {applied} eli hakuaikana, jona haetut jäsenyydet alkavat {effective}, mutta "
            "voimaantulopäivä on {day}."
        ),
        sv="Kommunen ansökte den {applied}, under en ansökningstid vars medlemskap börjar den {effective}, men "
        "ikraftträdandedagen är den {day}.",
        en="The municipality applied on {applied}, in a window whose memberships begin on {effective}, but the "
        "effective day is {day}.",
    ),
    repair=Text(
        fi="Kirjoita voimaantulopäiväksi {written_day}, tai korjaa hakemuksen päivä {applied} tai sopimuksen kohta "
        "window-effective.",
        sv="Skriv {written_day} som ikraftträdandedag, eller rätta ansökans dag, den {applied}, eller window-effective "
        "i avtalet.",
        en="Write {written_day} as the effective day, or correct the day of the application, {applied}, or "
        "window-effective in the agreement.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case.yaml", "effective-day: 2027-01-01\n", "effective-day: 2027-02-01\n"),
    kept_by=Edit("joining-case.yaml", "effective-day: 2027-01-01\n", ""),
    broken=broken,
)
