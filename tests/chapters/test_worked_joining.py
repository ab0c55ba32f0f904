"""The handbook's examples of joining show what ``docs/malli-days.md`` worked out by hand."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook.appeal_worked import appeal_blocks
from ekirjasto_model.chapters.handbook.joining_money import budget_blocks, first_year_blocks
from ekirjasto_model.chapters.handbook.stages import LEADS_TO, stage_blocks
from ekirjasto_model.chapters.handbook.steps_worked import consent_blocks, onboarding_blocks
from ekirjasto_model.chapters.handbook.timeline_worked import timeline_blocks
from ekirjasto_model.chapters.words import Capital, Said, Words
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES, JoiningStage
from ekirjasto_model.codelists.onboarding_steps import OnboardingStep
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.money import Money

ASIDE = {JoiningEvent.MEMBER_REFUSAL, JoiningEvent.ONBOARDING, JoiningEvent.CONDITION_MET}
"""The events that lead to no stage of their own."""


def tables(*blocks: Block) -> list[tuple[tuple[Words, ...], ...]]:
    return [block.rows for block in blocks if isinstance(block, Table)]


def test_every_stage_but_the_first_says_what_leads_to_it_and_every_event_leads_somewhere() -> None:
    assert set(LEADS_TO) == set(JoiningStage) - {JoiningStage.NOT_BEGUN}
    assert {event for events in LEADS_TO.values() for event in events} == set(JoiningEvent) - ASIDE


def test_the_case_that_is_over_has_reached_its_stages_on_the_days_counted_by_hand() -> None:
    reached = {row[0]: row[1] for row in tables(*stage_blocks())[-1]}
    by_hand = {
        JoiningStage.APPROVED: Date(2024, 6, 10),
        JoiningStage.BINDING: Date(2024, 11, 1),
        JoiningStage.SIGNED: Date(2024, 12, 3),
        JoiningStage.IN_FORCE: Date(2025, 1, 1),
    }
    for stage, day in by_hand.items():
        assert reached[Capital(JOINING_STAGES.label(stage))] == day


def test_the_open_case_lacks_two_decisions() -> None:
    [lacking] = [block for block in stage_blocks() if isinstance(block, Listing)]
    assert len(lacking.items) == 2


def test_the_fifth_of_seven_members_made_the_approval_enough() -> None:
    [rows] = tables(*consent_blocks())
    assert (rows[4][:2], rows[4][4:]) == ((Date(2024, 6, 10), name_of("105")), (5, 55_645))
    said = [block.words for block in consent_blocks() if isinstance(block, Paragraph) and isinstance(block.words, Said)]
    needed = next(words.facts for words in said if "needed" in words.facts)
    assert (needed["members"], needed["needed"], needed["inhabitants"], needed["least"]) == (7, 5, 61_912, 30_956)


def test_the_time_for_appeal_is_the_one_counted_by_hand() -> None:
    steps = tables(*appeal_blocks())[-1]
    days = [Date(2024, 10, 7), Date(2024, 10, 10), Date(2024, 10, 17), Date(2024, 10, 31), Date(2024, 11, 1)]
    assert [row[1] for row in steps] == days


def test_a_council_would_have_had_until_the_monday_after_its_saturday() -> None:
    said = [block.words for block in appeal_blocks() if isinstance(block, Paragraph) and isinstance(block.words, Said)]
    council = next(words.facts for words in said if "counted" in words.facts)
    assert (council["counted"], council["last_day"]) == (Date(2024, 11, 16), Date(2024, 11, 18))


def test_the_money_is_in_the_budget_by_the_year_end_or_added_before_membership_begins() -> None:
    [rows] = tables(*budget_blocks())
    assert rows[0][1:] == (Date(2026, 12, 31), "–")
    assert rows[1][1:] == (Date(2026, 12, 31), Date(2027, 9, 14))


def test_the_first_year_is_paid_by_each_rule_to_the_cent() -> None:
    [rows] = tables(*first_year_blocks())
    sums = [Money.of(euros) for euros in ("1000.00", "295.89", "250.00", "333.33", "600.00")]
    assert [row[2] for row in rows] == sums


def test_every_step_of_onboarding_has_its_day() -> None:
    [rows] = tables(*onboarding_blocks())
    assert len(rows) == len(OnboardingStep)
    assert all(isinstance(row[2], Date) for row in rows)


def test_the_timeline_goes_by_its_days_and_shows_what_is_done() -> None:
    rows = tables(*timeline_blocks())[-1]
    days = [row[0] for row in rows if isinstance(row[0], Date)]
    assert days == sorted(days)
    assert days[-1] == Date(2027, 1, 1)
    assert [row[4] for row in rows if isinstance(row[4], Date)] == [
        Date(2026, 1, 19),
        Date(2026, 2, 12),
        Date(2026, 2, 17),
    ]
