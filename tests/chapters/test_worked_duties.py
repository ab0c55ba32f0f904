"""The handbook's matrix of duties is the one worked out by hand, and every rule of the topic stands beside it."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Table
from ekirjasto_model.chapters.handbook.duties_worked import handover_blocks, matrix_blocks, party_blocks
from ekirjasto_model.chapters.handbook.responsibilities import MUST_HOLD
from ekirjasto_model.chapters.words import Capital, Several, Words
from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.values.severity import Severity


def tables(*blocks: Block) -> list[tuple[tuple[Words, ...], ...]]:
    return [block.rows for block in blocks if isinstance(block, Table)]


def test_the_matrix_names_the_accountable_of_each_duty() -> None:
    by_duty, _ = tables(*matrix_blocks())
    accountable = {row[0]: row[1] for row in by_duty}
    assert len(accountable) == len(Duty)
    for duty, code in ((Duty.TRAINING, "758"), (Duty.ACCESSIBILITY, "785"), (Duty.MARKETING, "105")):
        assert accountable[Capital(DUTIES.label(duty))] == Several((name_of(code),))


def test_each_holder_has_a_duty() -> None:
    _, by_holder = tables(*matrix_blocks())
    assert len(by_holder) == len({row[0] for row in by_holder})
    assert all(any(cell != "–" for cell in row[1:]) for row in by_holder)


def test_the_leaving_member_has_its_own_duty_and_those_of_every_member() -> None:
    [rows] = tables(*party_blocks())
    marketing = [row for row in rows if row[1] == Capital(DUTIES.label(Duty.MARKETING))]
    assert len(marketing) == 2


def test_handovers_are_those_of_the_page_worked_out_by_hand() -> None:
    [rows] = tables(*handover_blocks())
    assert [(row[0], row[4]) for row in rows] == [
        (Date(2025, 1, 1), Several((name_of("758"),))),
        (Date(2025, 1, 1), Several((name_of("785"),))),
        (Date(2028, 1, 1), Several((name_of("777"),))),
    ]


def test_what_must_hold_names_every_rule_of_the_topic_that_is_an_error() -> None:
    named = [f"responsibilities.{code}" for _, codes in MUST_HOLD for code in codes]
    assert len(named) == len(set(named))
    assert set(named) <= set(CODES)
    errors = {code for code in CODES if code.startswith("responsibilities.") and rule(code).severity is Severity.ERROR}
    assert errors <= set(named)
