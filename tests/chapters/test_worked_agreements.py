"""The handbook's examples of agreements through time show what ``docs/malli-days.md`` worked out by hand."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Table
from ekirjasto_model.chapters.handbook.amendment_worked import amendment_blocks, controlling_blocks
from ekirjasto_model.chapters.handbook.merged_and_ended import merged_and_ended_blocks
from ekirjasto_model.chapters.handbook.notice_worked import notice_blocks
from ekirjasto_model.chapters.handbook.service_contracts import service_contract_blocks
from ekirjasto_model.chapters.handbook.side_by_side import side_by_side_blocks
from ekirjasto_model.chapters.words import Words
from ekirjasto_model.reference.municipalities import name_of

MEMBERS = ("047", "105", "205", "614", "732", "758", "777", "785")


def tables(*blocks: Block) -> list[tuple[tuple[Words, ...], ...]]:
    return [block.rows for block in blocks if isinstance(block, Table)]


def test_the_notice_leads_from_the_later_sending_to_the_end_of_the_year() -> None:
    _, _, worked, otherwise, _ = tables(*notice_blocks())
    assert [row[1] for row in worked[2:]] == [
        Date(2026, 2, 11),
        Date(2026, 2, 11),
        Date(2027, 2, 11),
        Date(2027, 12, 31),
    ]
    assert {row[2] for row in otherwise} == {Date(2027, 2, 11), Date(2027, 2, 28), Date(2027, 12, 31)}


def test_whole_months_are_shown_in_both_readings() -> None:
    months = tables(*notice_blocks())[-1]
    assert months[0] == (Date(2027, 1, 31), 1, Date(2027, 2, 28), Date(2027, 3, 1))
    assert months[-1][2] == months[-1][3]


def test_the_amendment_is_approved_by_the_sixth_member() -> None:
    rows = tables(*amendment_blocks())[-1]
    enough = [row for row in rows if isinstance(row[4], int) and row[4] >= 6]
    assert enough[0][:2] == (Date(2025, 9, 29), name_of("047"))
    assert enough[0][4:] == (6, 59_849)
    assert rows[-1][1] == name_of("785")


def test_one_text_controls_after_the_other_without_a_gap() -> None:
    texts = tables(*controlling_blocks())[-1][:2]
    assert texts[0][1:] == (1, Date(2024, 1, 1), Date(2025, 12, 31))
    assert texts[1][1:3] == (2, Date(2026, 1, 1))


def test_the_ended_agreement_has_seen_a_merger_and_other_memberships_go_on() -> None:
    [rows] = tables(*merged_and_ended_blocks())
    assert (name_of("507"), Date(2025, 1, 1), Date(2025, 6, 30), name_of("588")) in [row[:4] for row in rows]
    assert any(row[2] == Date(2025, 6, 30) and row[4] == rows[0][4] for row in rows[1:])


def test_every_member_stands_beside_the_agreements_that_bind_it() -> None:
    members = tables(*side_by_side_blocks())[-1]
    assert [row[0] for row in members] == list(map(name_of, MEMBERS))


def test_the_option_is_to_be_decided_on_by_the_day_agreed() -> None:
    rows = tables(*service_contract_blocks())[-1]
    assert next(row[4] for row in rows if row[2] == Date(2027, 12, 31)) == Date(2027, 6, 30)
