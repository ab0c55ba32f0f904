"""``status``: an e-library on a day, as text, Markdown and JSON."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

import ekirjasto_model as ekirjasto
from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import EXAMPLES, example_files
from ekirjasto_model.reporting.status_json import status_json
from ekirjasto_model.values.language import Language
from tests.cli.conftest import Call
from tests.cli.status_pages import DAYS, page_name
from tests.examples.golden_tables import only_table
from tests.mistakes.findings import files_of
from tests.mistakes.shuffled import shuffled
from tests.publishing.reading import read

GOLDEN = Path(__file__).parent / "golden"
MODEL = ("status", "malli", "--as-of", "2026-03-01")
ALL_DAYS = {
    "malli": [row["day"] for row in only_table("Agreements")],
    "pohjoinen": ["2021-12-31", "2022-01-01", "2022-12-31", "2025-06-01"],
}


def asked(call: Call, example: str, day: str) -> Any:
    """Ask for the status of an example on a day as JSON."""
    if example == "pohjoinen" and not Path("pohjoinen").exists():
        assert call("example", "pohjoinen", "pohjoinen").code == 0
    answer = call("status", example, "--as-of", day, "--format", "json")
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("day", DAYS)
def test_malli_reads_as_it_was_read_aloud(day: Date, language: Language, call: Call) -> None:
    answer = call("status", "malli", "--as-of", day.isoformat(), "--language", language)
    assert (answer.code, answer.err) == (0, "")
    page, _, counts = answer.out.rstrip("\n").rpartition("\n\n")
    assert page + "\n" == (GOLDEN / page_name(day, language)).read_text("utf-8")
    assert counts.count("\n") == 0
    assert "0" in counts


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_member_is_listed_once_and_on_every_day_those_that_agreements_bind(example: str, call: Call) -> None:
    golden = {row["day"]: row["co-operation"] for row in only_table("Membership")}
    for day in ALL_DAYS[example]:
        told = asked(call, example, day)
        members = [(one["kind"], one["id"]) for one in told["members"]]
        assert len(set(members)) == len(members)
        assert not set(members) & {(one["kind"], one["id"]) for one in told["coming"]}
        codes = [code for kind, code in members if kind == "municipality"]
        if example == "malli":
            assert " ".join(codes) == golden[day].replace("–", "")
        assert all(one["since"] <= day and (one["last_day"] or day) >= day for one in told["members"])
        assert all(one["since"] > day for one in told["coming"])
        assert all((one["last_day"] is None) is (one["end"] is None) for one in told["members"] + told["coming"])


def test_agreements_texts_annexes_and_stages_are_those_of_the_page_worked_out_by_hand(call: Call) -> None:
    agreements, controls, stages = (
        only_table(name) for name in ("Agreements", "What is controlling", "Stages of the joining cases")
    )
    over = {"in-force", "refused", "withdrawn", "lapsed", "not-begun"}
    for states, controlling, stage in zip(agreements, controls, stages, strict=True):
        told = asked(call, "malli", states["day"])
        found = {one["id"]: one for one in told["agreements"]}
        assert {id_: one["state"] for id_, one in found.items()} == {k: v for k, v in states.items() if k != "day"}
        own = found["co-operation"]
        assert str(own["text"] and own["text"]["revision"]) == controlling["text"].replace("–", "None")
        for kind in ("cost", "data-protection", "other"):
            annexes = " ".join(f"{one['id']} {one['revision']}" for one in own["annexes"] if one["kind"] == kind)
            assert annexes == controlling[kind].replace("–", "")
        cases = {case: at for case, at in stage.items() if case != "day" and at not in over}
        assert {one["id"]: one["stage"] for one in told["cases"]} == cases


def test_deadlines_are_within_a_year_and_none_is_settled(call: Call) -> None:
    for day in ALL_DAYS["malli"]:
        told = asked(call, "malli", day)
        days = [one["day"] for one in told["deadlines"]]
        assert days == sorted(days)
        assert all(day <= one <= told["until"] for one in days)
        assert not {one["kind"] for one in told["deadlines"]} & {"notice-withdrawn", "option-decided"}
    assert told["until"] == "2029-01-01"


def test_a_past_day_is_told_as_it_was_known_then(call: Call) -> None:
    def hyrynsalmi(day: str) -> Any:
        told = asked(call, "malli", day)
        (member,) = (one for one in told["members"] if one["id"] == "105")
        (notices,) = (one["notices"] for one in told["agreements"] if one["id"] == "co-operation")
        return member["last_day"], [(one["last_day"], one["hindrance"]) for one in notices]

    assert hyrynsalmi("2026-02-09") == (None, [])
    assert hyrynsalmi("2026-02-10") == (None, [(None, "not-sent")])
    assert hyrynsalmi("2026-02-11") == ("2027-12-31", [("2027-12-31", None)])
    (before, after) = (
        next(one["contract"] for one in asked(call, "malli", day)["services"] if one["id"] == "book-shelf")
        for day in ("2025-11-19", "2025-11-20")
    )
    assert (before["ends"], before["option"]["starts"]) == ("2026-12-31", "2027-01-01")
    assert (after["ends"], after["option"]["starts"]) == ("2027-12-31", "2028-01-01")


def test_a_notice_not_sent_to_both_says_that_nothing_can_be_worked_out(call: Call) -> None:
    out = call("status", "malli", "--as-of", "2026-02-10", "--language", "en").out
    assert "Gave notice on 10 February 2026: the municipality of Hyrynsalmi. The last day could not be" in out
    assert "The last day of the notice given by Hyrynsalmi." in out


def test_an_amendment_under_way_tells_approvals_needed_and_got(call: Call) -> None:
    def amendments(day: str) -> Any:
        return next(one["amendments"] for one in asked(call, "malli", day)["agreements"] if one["id"] == "co-operation")

    assert amendments("2025-06-09") == []
    (early,) = amendments("2025-09-15")
    assert (early["approved_on"], len(early["approvals"]["approving"]), early["approvals"]["needed_members"]) == (
        None,
        4,
        6,
    )
    assert early["approvals"]["needed_inhabitants"] == 43001
    (late,) = amendments("2025-12-31")
    assert (late["approved_on"], late["approvals"]["day"]) == ("2025-09-29", "2025-09-29")
    assert amendments("2026-01-01") == []
    out = call("status", "malli", "--as-of", "2025-09-15").out
    assert "Jäsenten hyväksynnät: saatu 4, tarvitaan 6 (jäseniä 8)." in out
    assert "Ei ole vielä päättänyt: Enontekiö, Hyrynsalmi, Posio ja Vaala." in out


def test_the_northern_e_library_is_honest_about_what_is_not_known(call: Call) -> None:
    told = asked(call, "pohjoinen", "2022-12-31")
    assert len(told["members"]) == 59
    assert [one["question"] for one in told["unanswered"]] == ["notice-rule", "holders", "service-contract"]
    assert all(one["told"] for one in told["unanswered"])
    assert {one["contract"] for one in told["services"]} == {None}
    out = call("status", "pohjoinen", "--as-of", "2022-12-31", "--language", "sv").out
    assert "Medlemmar: 59." in out
    assert "Avtalen om de tjänster som är i bruk har inte antecknats." in out
    assert "Alla platser som reglerna kräver är besatta." not in out


@pytest.mark.parametrize("language", Language)
def test_markdown_has_the_same_tables(language: Language, call: Call) -> None:
    answer = call(*MODEL, "--format", "markdown", "--language", language)
    deadlines, handovers, services, members = read(answer.out).tables
    told = asked(call, "malli", "2026-03-01")
    assert (answer.code, answer.err) == (0, "")
    assert len(deadlines) - 1 == len(told["deadlines"])
    assert len(handovers) - 1 == len(told["duties"][0]["handovers"])
    assert len(services) - 1 == len(told["services"])
    assert [row[0] for row in members[1:]] == [one["id"] for one in told["members"]]


@pytest.mark.parametrize("language", Language)
def test_files_that_tell_nothing_are_told_so(language: Language, call: Call) -> None:
    Path("alone").mkdir()
    Path("alone/settings.yaml").write_text("kind: settings\nversion: 1\nlanguage: fi\n", "utf-8")
    answer = call("status", "alone", "--as-of", "2026-03-01", "--language", language)
    assert (answer.code, answer.err) == (0, "")
    assert "{" not in answer.out
    told = json.loads(call("status", "alone", "--as-of", "2026-03-01", "--format", "json").out)
    assert {key: value for key, value in told.items() if value not in ([], 1)} == {
        "day": "2026-03-01",
        "until": "2027-03-01",
        "unanswered": [{"question": "members", "about": [], "why": None, "told": []}],
    }


def test_errors_stop_it_and_are_shown(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*MODEL)
    assert answer.code == 1
    assert "structure.unknown-key" in answer.out
    assert answer.err.startswith("ekirjasto: Tilannetta ei näytetty")
    as_json = call(*MODEL, "--format", "json")
    assert (as_json.code, json.loads(as_json.out)["counts"]["error"]) == (1, 1)


def test_the_same_in_python() -> None:
    day = Date(2026, 3, 1)
    found: ekirjasto.Status = ekirjasto.status(check(example_files("malli"), day).configuration, day)
    assert [case.joining.case.municipality for case in found.cases] == ["620"]


def shown(example: str, files: Any) -> list[str]:
    days = [Date.fromisoformat(day) for day in ALL_DAYS[example]]
    configuration = check(files, days[-1]).configuration
    return [status_json(ekirjasto.status(configuration, day)) for day in days]


@cache
def shipped(example: str) -> list[str]:
    return shown(example, example_files(example))


@pytest.mark.parametrize("example", EXAMPLES)
@given(data=st.data())
def test_the_order_of_files_and_lists_never_matters(example: str, data: st.DataObject) -> None:
    assert shown(example, data.draw(shuffled(files_of(example), as_json=True))) == shipped(example)
