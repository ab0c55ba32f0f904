"""What a share and an allocation say of themselves."""

from __future__ import annotations

from fractions import Fraction

from pendulum import Date

from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.share import Allocation, ItemTrace, Share
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


def share(member: str, cents: int, basis: Basis | None = None) -> Share:
    trace = ItemTrace(
        item="sisallot",
        name=Names(fi="Sisällöt"),
        formula="equal",
        step=Step("equal", Fraction(1), Text(fi="Kaikki.", sv="Allt.", en="All.")),
        exact=Fraction(cents, 100),
        part=None,
        rate=None,
        rounding="half-up",
        remainder_cents=0,
        amount=Money(cents),
        full_year=Fraction(cents, 100),
        bases=() if basis is None else (basis,),
    )
    return Share(member, Names(fi=member), Money(cents), (trace,))


def test_the_total_is_the_exact_sum_of_the_shares() -> None:
    assert Allocation(2022, "liite", (share("047", 1), share("564", 2))).total == Money(3)
    assert Allocation(2022, "liite", ()).total == Money(0)


def test_one_assumed_figure_marks_the_whole_allocation() -> None:
    stated, assumed = (Basis("population", Fraction(1), Date(2020, 12, 31), "luku", mark) for mark in (False, True))
    assert not Allocation(2022, "liite", (share("047", 1, stated), share("564", 1))).assumed
    assert Allocation(2022, "liite", (share("047", 1, stated), share("564", 1, assumed))).assumed
