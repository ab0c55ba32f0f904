"""The rate rounded first against the charge rounded last: 8/12 × 0.70 euros, on the inhabitants of municipalities."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import rounding_order_text as text
from ekirjasto_model.chapters.handbook.costs_text import MUNICIPALITY
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.words import Capital, Code, Strong, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.rounding_points import ROUNDING_POINTS, RoundingPoint
from ekirjasto_model.derived.costing.shared_item import ItemPayers, SharedItem, share_item
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.reference.municipalities import all_municipalities, name_of
from ekirjasto_model.reference.populations import population
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate

PRICE, PART = "0.70", "8/12"
DAY = Date(2022, 12, 31)
SHOWN = ("091", "564", "047", "583")
"""Helsinki, Oulu, Enontekiö and Pelkosenniemi: large and small."""


def rounding_order_blocks() -> Iterator[Block]:
    """Tell what the order of rounding makes of a price for a part of a year."""
    exact, rate = Fraction(PART) * Fraction(PRICE), rounded_rate()
    yield Heading(2, text.ORDER, "rounding-order")
    yield Paragraph(say(text.ORDER_1, key=Code("rounding-point")))
    yield definitions(ROUNDING_POINTS, text.POINT)
    yield Paragraph(say(text.ORDER_2, part=PART, price=Rate.of(PRICE), exact=_cut(exact), rate=rate))
    yield Paragraph(say(text.ORDER_3, day=DAY, count=len(members())))
    yield _table()
    yield Paragraph(say(text.ORDER_4, difference=difference(), each=Rate(rate.value - exact)))


@cache
def members() -> tuple[str, ...]:
    """Return the codes of all municipalities in whose division the inhabitants of the day are published."""
    return tuple(one.code for one in all_municipalities() if one.exists_on(DAY.add(days=1)))


@cache
def charged(point: RoundingPoint) -> SharedItem:
    """Charge every municipality the price for the part of the year, with the one or the other rounded.

    >>> from ekirjasto_model.values.money import Money
    >>> place = members().index("583")
    >>> [str(Money(charged(point).cents[place])) for point in RoundingPoint]
    ['441.93', '445.09']
    """
    item = {
        "id": "e-kirjasto",
        "name": {"fi": "E-kirjasto"},
        "cost-kind": "content",
        "formula": {"shape": "per-inhabitant", "rate": PRICE},
        "modifiers": [{"shape": "fraction", "of-year": PART}],
    }
    stated = {"kind": "cost-annex", "version": 1, "id": "esimerkki", "agreement": "esimerkki", "year": DAY.year + 2}
    annex = CostAnnex.model_validate(
        {**stated, "drivers-day": str(DAY), "rounding-point": point.value, "items": [item]}, by_name=False
    )
    codes = members()
    inhabitants = Exact(tuple(figure(code) for code in codes))
    ground = Ground(codes, {Driver.POPULATION: inhabitants})
    setting = Setting(codes, annex.year, FormulaKind.CHARGE, (None,) * len(codes))
    payers = ItemPayers(tuple(map(Sharer, codes)), ((),) * len(codes))
    return share_item(annex, annex.items[0], payers, ground, setting)


def rounded_rate() -> Rate:
    """Return the price for the part of the year, rounded to the cent.

    >>> str(rounded_rate())
    '0.47'
    """
    rated = charged(RoundingPoint.RATE).rated or Exact(())
    return Rate.of(str(Money(int(rated[0] * 100))))


def figure(code: str) -> int:
    """Return the inhabitants of a municipality on the day.

    Raises:
        LookupError: the tables have no figure.

    >>> figure("583")
    947
    """
    found = population(code, DAY)
    if found is None:
        raise LookupError(code)
    return found.inhabitants


def difference() -> Money:
    """Return how much more all pay together when the rate is rounded first."""
    first, last = (sum(charged(point).cents) for point in (RoundingPoint.RATE, RoundingPoint.CHARGE))
    return Money(first - last)


def _cut(number: Fraction) -> Rate:
    """Return a number with its first four decimals; the rest is cut off, not rounded.

    >>> str(_cut(Fraction(7, 15)))
    '0.4666'
    """
    return Rate.of(f"0.{int(number * 10**4):04d}")


def _table() -> Table:
    """Set the two charges side by side for some municipalities and for all."""
    columns = (
        Column(MUNICIPALITY),
        Column(Capital(DRIVERS.label(Driver.POPULATION)), numeric=True),
        *(Column(heading, numeric=True) for heading in (text.CHARGE_LAST, text.RATE_FIRST, text.DIFFERENCE)),
    )
    last, first = charged(RoundingPoint.CHARGE).cents, charged(RoundingPoint.RATE).cents
    rows: list[tuple[Words, ...]] = []
    for code in SHOWN:
        place = members().index(code)
        pair = Money(last[place]), Money(first[place])
        rows.append((name_of(code), figure(code), *pair, pair[1] - pair[0]))
    inhabitants = sum(map(figure, members()))
    rows.append((Strong(text.ALL), inhabitants, Money(sum(last)), Money(sum(first)), difference()))
    return Table(text.CAPTION, columns, tuple(rows))
