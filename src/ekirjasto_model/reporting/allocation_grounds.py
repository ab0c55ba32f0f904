"""How shares came about, in words: each item's formula and rounding, each driver's day and source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.remainders import REMAINDERS, Remainder
from ekirjasto_model.codelists.roundings import ROUNDINGS, Rounding
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.reporting.grounds_line import line
from ekirjasto_model.reporting.part_year_lines import part_year_lines
from ekirjasto_model.reporting.wording import NO_BREAK_SPACE, said, said_day
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.share import Allocation, Share
from ekirjasto_model.values.text import Text

HEADING = Text(fi="Mihin luvut perustuvat", sv="Vad talen grundar sig på", en="What the figures are based on")
ITEM = Text(
    fi="Erä {number}, {total}: {name}", sv="Post {number}, {total}: {name}", en="Item {number}, {total}: {name}"
)
FORMULA = Text(
    fi="Kaava {title}: {calculation}.", sv="Formeln {title}: {calculation}.", en="Formula {title}: {calculation}."
)
PRICE = Text(fi="Hinta: {price}.", sv="Pris: {price}.", en="Price: {price}.")
DRIVER = Text(fi="Jakoperuste: {driver}.", sv="Fördelningsgrund: {driver}.", en="Driver: {driver}.")
ROUNDED = Text(
    fi="Jokainen maksuosuus on pyöristetty senttiin ({method}); erän summa on osuuksien summa.",
    sv="Varje betalningsandel är avrundad till hela cent ({method}); postens summa är summan av andelarna.",
    en="Each share is rounded to the cent ({method}); the item's total is the sum of the shares.",
)
SPLIT = Text(
    fi="Senttien jakotapa: {method}.",
    sv="Sättet att fördela centen: {method}.",
    en="How the cents are shared out: {method}.",
)
CENTS = Text(
    fi="Pyöristyksestä jäi yli senttejä: {count}. Lisäsentin saaneet jäsenet: {members}.",
    sv="Cent som blev över vid avrundningen: {count}. Fick en cent: {members}.",
    en="Cents left over from the rounding: {count}. One cent each went to: {members}.",
)
FIGURES = Text(
    fi="{driver} {day}. Lähde: {source}.",
    sv="{driver} {day}. Källa: {source}.",
    en="{driver} on {day}. Source: {source}.",
)
FOR_MEMBERS = Text(fi="Jäsenet: {members}.", sv="Medlemmarna: {members}.", en="Members: {members}.")
ASSUMED = Text(
    fi="Päivä tai luku on merkitty tiedostoihin oletukseksi.",
    sv="Dagen eller talet är antecknat som ett antagande i filerna.",
    en="The day or the figure is marked as assumed in the files.",
)


def grounds(allocation: Allocation, language: Language) -> Iterator[str]:
    """Give the lines that tell for each item and each driver what the shares rest on."""
    yield f"{HEADING.said(language)}:"
    for number, item in enumerate(allocation.items, start=1):
        yield from _item(number, item, allocation, language)
    for driver in Driver:
        yield from _driver(driver, allocation, language)


def _item(number: int, item: str, allocation: Allocation, language: Language) -> Iterator[str]:
    """Tell of one cost item: its total, formula, price or driver, rounding, and who pays for a part of the year."""
    shared = [(share.name, trace) for share in allocation.shares if (trace := share.of_item(item)) is not None]
    traces = [trace for _, trace in shared]
    first = traces[0]
    total = Money.total(trace.amount for trace in traces)
    yield line(ITEM, {"number": number, "name": first.name, "total": total}, language, indent=2)
    chosen = formula(first.formula)
    yield line(FORMULA, {"title": chosen.title, "calculation": chosen.calculation}, language)
    if first.rate is not None:
        yield line(PRICE, {"price": price(first.rate, language)}, language)
    elif first.basis is not None:
        yield line(DRIVER, {"driver": DRIVERS.label(Driver(first.basis.driver))}, language)
    if first.whole is not None:
        yield line(SPLIT, {"method": REMAINDERS.label(Remainder(first.rounding))}, language)
    else:
        yield line(ROUNDED, {"method": ROUNDINGS.label(Rounding(first.rounding))}, language)
    lucky = tuple(said(name, language) for name, trace in shared if trace.remainder_cents)
    if lucky:
        yield line(CENTS, {"count": len(lucky), "members": lucky}, language)
    yield from part_year_lines(shared, language)


def _driver(driver: Driver, allocation: Allocation, language: Language) -> Iterator[str]:
    """Tell of one driver: its day and source, and whose figures they are where these differ."""
    members: dict[tuple[date, str, bool], list[str]] = {}
    for share in allocation.shares:
        basis = figure_of(share, driver)
        if basis is not None:
            key = (basis.day, said(basis.source, language), basis.assumed)
            members.setdefault(key, []).append(said(share.name, language))
    for day, source, assumed in sorted(members):
        facts: dict[str, Fact] = {"driver": heading(DRIVERS.label(driver), language), "source": source}
        yield line(FIGURES, {**facts, "day": said_day(day, language)}, language, indent=2)
        if assumed:
            yield line(ASSUMED, {}, language)
        if len(members) > 1:
            yield line(FOR_MEMBERS, {"members": tuple(members[day, source, assumed])}, language)


def figure_of(share: Share, driver: Driver) -> Basis | None:
    """Return a member's figure of a driver, if one of the member's items rests on it."""
    bases = (trace.basis for trace in share.trace)
    return next((basis for basis in bases if basis is not None and basis.driver == driver.value), None)


def price(rate: str, language: Language) -> str:
    """Write a price in euros with all of its decimals.

    >>> price("0.7025", Language.EN)
    '€0.7025'
    """
    number = said(Rate.of(rate), language)
    return f"€{number}" if language is Language.EN else f"{number}{NO_BREAK_SPACE}€"


def heading(text: Text, language: Language) -> str:
    """Write a term with a capital letter.

    >>> heading(DRIVERS.label(Driver.POPULATION), Language.FI)
    'Asukasluku'
    """
    words = text.said(language)
    return words[:1].upper() + words[1:]
