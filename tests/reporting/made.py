"""A report and an allocation made by hand, and a rule for the report's findings."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.finding import Fact, Finding, Location
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Pointer
from ekirjasto_model.values.report import NotChecked, Report, Waived
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.share import Allocation, ItemTrace, Share
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text
from ekirjasto_model.values.year_days import YearDays

FACTS: Mapping[str, Fact] = {"starts": Date(2022, 1, 1), "ends": Date(2021, 12, 31)}
ENDS = Location("agreement.yaml", 21, 7, Pointer(("ends",)), "ends: 2021-12-31", 10)
STARTS = Location("agreement.yaml", 20, 9, Pointer(("starts",)), "starts: 2022-01-01", 10)
WHOLE_FILE = Location("s\x1b.yaml", 1, 1)


def finding(severity: Severity = Severity.ERROR, location: Location = ENDS) -> Finding:
    related = (STARTS,) if location is ENDS else ()
    return Finding("agreements.ends-before-it-starts", severity, FACTS, location, related)


REPORT = Report(
    as_of=Date(2026, 3, 1),
    findings=(finding(), finding(Severity.NOTE, WHOLE_FILE)),
    waived=(Waived(finding(), Names(fi="Syy"), Date(2027, 12, 31)),),
    not_checked=(
        NotChecked("costs.a", "cost-annex", absent=True),
        NotChecked("costs.b", "cost-annex", absent=True),
        NotChecked("members.c", "e-library"),
        NotChecked("members.d", "members.unknown-municipality"),
    ),
)

RULE = Rule(
    severity=Severity.ERROR,
    title=Text(fi="Otsikko", sv="Rubrik", en="Title"),
    reason=Text(fi="Syy", sv="Orsak", en="Reason"),
    message=Text(fi="Alkaa {starts}, päättyy {ends}.", sv="Börjar {starts}, slutar {ends}.", en="{starts} to {ends}."),
    repair=Text(fi="Vaihda päivät.", sv="Byt dagarna.", en="Swap the days."),
    source=Text(fi="Laki", sv="Lag", en="Law"),
    broken_by=Make("a", b""),
    kept_by=Make("a", b""),
)


SAID = Text(fi="Laskettu.", sv="Räknat.", en="Worked out.")
SOURCE = Text(fi="Tilastokeskus", sv="Statistikcentralen", en="Statistics Finland")


def basis(inhabitants: int, *, assumed: bool) -> Basis:
    return Basis("population", Fraction(inhabitants), Date(2020, 12, 31), SOURCE, assumed)


def charge(inhabitants: int, amount: str, *, assumed: bool = True, item: str = "content") -> ItemTrace:
    exact = Fraction(inhabitants * 3, 4)
    found = basis(inhabitants, assumed=assumed)
    name = Names(fi="Sisältö", sv="Innehåll")
    return ItemTrace(
        item=item,
        name=name,
        formula="per-inhabitant",
        step=Step("per-inhabitant", exact, SAID),
        exact=exact,
        part=None,
        rate="0.75",
        rounding="half-up",
        remainder_cents=0,
        amount=Money.of(amount),
        full_year=exact,
        bases=(found,),
    )


def split(amount: str, *, cent: bool) -> ItemTrace:
    name = Names(fi="Koulutus")
    return ItemTrace(
        item="training",
        name=name,
        formula="equal",
        step=Step("equal", Fraction(1, 2), SAID),
        exact=Fraction(5005, 1000),
        part=Fraction(1, 2),
        rate=None,
        rounding="largest-remainder",
        remainder_cents=int(cent),
        amount=Money.of(amount),
        full_year=Fraction(5005, 1000),
        whole=Money.of("10.01"),
        to_share=Fraction("10.01"),
    )


def share(code: str, name: str, *traces: ItemTrace) -> Share:
    return Share(code, Names(fi=name), Money.total(trace.amount for trace in traces), traces)


ONE_ITEM = Allocation(
    2022,
    "costs-2022",
    (
        share("564", "Oulu", charge(207327, "155495.25")),
        share("583", "Pelkosenniemi", charge(931, "698.25")),
    ),
)
TWO_ITEMS = Allocation(
    2023,
    "costs-2023",
    (
        share("564", "Oulu", charge(207327, "155495.25", assumed=False), split("5.01", cent=True)),
        share("583", "Pelkosenniemi", charge(931, "698.25"), split("5.00", cent=False)),
    ),
)


def partly(amount: str, full: int, part: PartOfYear | None) -> ItemTrace:
    """Make a trace of 100 euros that two participants share equally in a full year."""
    exact = Money.of(amount).euros if part is None else full * part.fraction
    return ItemTrace(
        item="film",
        name=Names(fi="Elokuvat", sv="Filmer"),
        formula="equal",
        step=Step("equal", exact / 100, SAID),
        exact=exact,
        part=exact / 100,
        rate=None,
        rounding="largest-remainder",
        remainder_cents=0,
        amount=Money.of(amount),
        whole=Money.of("100.00"),
        to_share=Fraction(100),
        part_of_year=part,
        full_year=Fraction(full),
        shared_by=ItemSharers.PARTICIPANTS,
        modified=(Step("part-of-year", exact, SAID),),
    )


def from_july(rule: FirstYearRule, fraction: Fraction) -> PartOfYear:
    return PartOfYear(fraction, rule, YearDays.of(2022, [Period(Date(2022, 7, 1))]))


HALF = from_july(FirstYearRule.STARTED_MONTHS, Fraction(1, 2))
FEE = EntryFee("583", Names(fi="Pelkosenniemi"), Money.of("500.00"), "yhteistyo", Date(2022, 7, 1))
JOINED = Allocation(
    2022,
    "costs-2022",
    (
        share("047", "Enontekiö", charge(1000, "750.00", assumed=False)),
        share("564", "Oulu", charge(207327, "155495.25", assumed=False), partly("75.00", 50, None)),
        share("583", "Pelkosenniemi", charge(931, "349.13", assumed=False), partly("25.00", 50, HALF)),
    ),
    (FEE,),
)
"""Pelkosenniemi joins in July; the film club is shared by it and Oulu alone."""
