"""What is due in joining cases, and the last days for appeal."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind
from ekirjasto_model.derived.deadlines.joining_cases import deadlines
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.names import Names
from tests.derived.configurations import agreed, configured, party

START = Date(2023, 1, 1)
DAY = Date(2022, 6, 1)

STEP = {"event": "decision", "days_before": 120, "by": Names(fi="Valtuusto")}
MILESTONE = {"id": "nakyma", "name": Names(fi="Näkymä on valmis."), "months_before": 1}


def event(kind: str, day: Date, **stated: object) -> dict[str, object]:
    return {"event": kind, "day": day} | stated


REQUEST = event("request", Date(2022, 2, 1))


def of(
    *events: dict[str, object],
    steps: tuple[dict[str, object], ...] = (STEP,),
    as_of: Date = DAY,
    effective: Date = START,
    milestone: dict[str, object] = MILESTONE,
) -> list[Deadline]:
    rule = JoiningRule.model_validate(
        {"joining_day": "any-day", "approval": "deciding-meeting", "first_year": "full-year", "steps": steps}
    )
    case = JoiningCase.model_validate(
        {
            "kind": "joining-case",
            "version": 1,
            "id": "liittyja",
            "agreement": "sopimus",
            "municipality": "620",
            "effective_day": effective,
            "events": (REQUEST, *events),
            "milestones": (milestone,),
        }
    )
    found = deadlines(configured(agreed(party("564"), joining=rule), case), as_of)
    return sorted(found, key=lambda one: (one.day, one.name))


def told(found: list[Deadline]) -> list[tuple[str, str]]:
    return [(one.kind.value, one.day.isoformat()) for one in found]


def test_steps_and_milestones_are_due_counted_back_from_the_day_wished_for() -> None:
    step, milestone = of()
    assert (step.kind, step.day) == (DeadlineKind.CASE_DUE, START.subtract(days=120))
    assert step.name == ("joining-case", "liittyja", "step", "decision", "due")
    assert step.facts == {
        "municipality": Names(fi="Puolanka", sv="Puolanka"),
        "name": step.facts["name"],
        "effective": START,
        "by": Names(fi="Valtuusto"),
    }
    assert (milestone.kind, milestone.day) == (DeadlineKind.CASE_DUE, Date(2022, 12, 1))
    assert milestone.name == ("joining-case", "liittyja", "milestone", "nakyma", "due")
    assert "by" not in milestone.facts


def test_another_day_wished_for_moves_the_days_and_no_name() -> None:
    later = of(effective=Date(2023, 3, 1))
    assert [one.name for one in later] == [one.name for one in of()]
    assert [one.day for one in later] == [Date(2022, 11, 1), Date(2023, 2, 1)]


def test_what_has_been_done_says_so_in_the_same_entry() -> None:
    decided = event("decision", Date(2022, 5, 2), decision_kind="council")
    met = MILESTONE | {"state": "met", "met": Date(2022, 5, 20)}
    found = of(decided, milestone=met)
    assert told(found) == [("case-done", "2022-09-03"), ("case-done", "2022-12-01")]
    assert [one.name for one in found] == [one.name for one in of()]
    assert [one.stamp for one in found] == [Date(2022, 5, 2), Date(2022, 5, 20)]
    assert told(of(decided, milestone=met, as_of=Date(2022, 5, 1))) == [
        ("case-due", "2022-09-03"),
        ("case-due", "2022-12-01"),
    ]


def test_of_a_case_that_is_over_only_what_lay_ahead_remains_and_says_so() -> None:
    withdrawn = event("withdrawn", Date(2022, 10, 1))
    found = of(withdrawn, as_of=Date(2022, 10, 2))
    assert told(found) == [("case-over", "2022-12-01")]
    assert found[0].stamp == Date(2022, 10, 1)
    assert len(of(withdrawn, as_of=Date(2022, 9, 30))) == 2


def test_the_same_step_stated_twice_has_two_names_by_day_whatever_the_order() -> None:
    early, late = STEP | {"days_before": 200}, STEP | {"days_before": 100}
    names = [[one.name[3:] for one in of(steps=steps)] for steps in ((early, late), (late, early))]
    assert names[0] == names[1] == [("decision", "due"), ("decision", "2", "due"), ("nakyma", "due")]


def test_what_has_no_day_is_no_deadline() -> None:
    undated = {"id": "nakyma", "name": Names(fi="Näkymä on valmis.")}
    assert told(of(steps=({"event": "decision"},), milestone=undated)) == []


def test_the_last_day_for_appeal_follows_from_the_minutes() -> None:
    decided = event("decision", Date(2022, 5, 2), decision_kind="council")
    published = event("minutes-published", Date(2022, 5, 5))
    assert [one for one in of(decided) if one.kind is DeadlineKind.APPEAL_ENDS] == []
    [appeal] = [one for one in of(decided, published) if one.kind is DeadlineKind.APPEAL_ENDS]
    assert appeal.day == Date(2022, 6, 13)  # 12.5. + 30 = 11.6., a Saturday
    assert appeal.name == ("joining-case", "liittyja", "appeal", "council", "2022-05-02", "last-day")
    assert (appeal.facts["decided"], appeal.facts["binding"]) == (Date(2022, 5, 2), Date(2022, 6, 14))
    assert appeal.stamp == Date(2022, 5, 5)


def test_every_event_of_a_timetable_can_be_due() -> None:
    steps: tuple[dict[str, object], ...] = tuple({"event": one, "days_before": 10} for one in JoiningEvent)
    assert len({one.name for one in of(steps=steps)}) == len(steps) + 1
