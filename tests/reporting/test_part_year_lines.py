"""Joining within a year, as people read it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest
from attrs import evolve

from ekirjasto_model.chapters.allocation.part_year import sharers_told
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.allocation_text import allocation_text
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.step import Step
from tests.reporting.made import HALF, JOINED, SAID, charge, from_july, partly

IN_FINNISH = """\
Kustannustenjako vuodelle 2022, kustannusliite costs-2022

Koodi  Jäsen          Asukasluku    Maksuosuus
-----  -------------  ----------  ------------
047    Enontekiö           1_000      750,00_€
564    Oulu              207_327  155_570,25_€
583    Pelkosenniemi         931      374,13_€
-----  -------------  ----------  ------------
       Yhteensä          209_258  156_694,38_€

Liittymismaksut vuonna 2022; ne eivät sisälly maksuosuuksiin:
  Pelkosenniemi: 500,00_€. Jäsenyys alkaa 1.7.2022 (sopimus yhteistyo).

Koodi  Jäsen                 Erä 1     Erä 2
-----  -------------  ------------  --------
047    Enontekiö          750,00_€
564    Oulu           155_495,25_€   75,00_€
583    Pelkosenniemi      349,13_€   25,00_€
-----  -------------  ------------  --------
       Yhteensä       156_594,38_€  100,00_€
"""
SHARED = [(Names(fi="Oulu"), partly("75.00", 50, None)), (Names(fi="Pelkosenniemi"), partly("25.00", 50, HALF))]


def told(shared: Sequence[tuple[Names, ItemTrace]], language: Language = Language.EN) -> list[str]:
    return [plain_words(words, language).replace("\N{NO-BREAK SPACE}", " ") for words in sharers_told(shared)]


def test_tables_leave_a_cell_empty_and_fees_stand_apart() -> None:
    text = allocation_text(JOINED, Language.FI).replace("\N{NO-BREAK SPACE}", "_")
    assert text.startswith(IN_FINNISH)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            Language.FI,
            [
                "Erän maksavat palveluun osallistuvat jäsenet: Oulu ja Pelkosenniemi.",
                "Pelkosenniemi on mukana vain osan vuotta (1.7.2022–31.12.2022) ja maksaa 6/12 koko vuoden osuudesta, "
                "joka olisi 50,00 €. Sääntö: alkaneet kuukaudet.",
                "Muut maksavat loput koko vuoden osuuksiensa suhteessa.",
            ],
        ),
        (
            Language.SV,
            [
                "Posten betalas av de medlemmar som deltar i tjänsten: Oulu och Pelkosenniemi.",
                "Pelkosenniemi är med bara en del av året (1.7.2022–31.12.2022) och betalar 6/12 av andelen för ett "
                "helt år, som skulle vara 50,00 €. Regel: påbörjade månader.",
                "De övriga betalar resten i proportion till sina andelar för ett helt år.",
            ],
        ),
        (
            Language.EN,
            [
                "The item is paid for by the members that take part in the service: Oulu and Pelkosenniemi.",
                "Pelkosenniemi takes part for only a part of the year (1 July 2022 – 31 December 2022) and pays 6/12 "
                "of the share of a full year, which would be €50.00. Rule: started months.",
                "The others pay the rest, in proportion to their shares of a full year.",
            ],
        ),
    ],
)
def test_a_part_of_a_year_is_told_with_its_days_fraction_and_full_share(language: Language, lines: list[str]) -> None:
    assert told(SHARED, language) == lines


def test_who_pays_for_the_full_year_all_the_same_is_told_so() -> None:
    full = from_july(FirstYearRule.FULL_YEAR, Fraction(1))
    (_, line, _) = told([SHARED[0], (Names(fi="Pelkosenniemi"), partly("50.00", 50, full))])
    assert "but pays the share of a full year, €50.00. Rule: full year." in line


def test_where_nobody_pays_for_the_whole_year_it_is_told_that_shares_were_raised() -> None:
    quarter = from_july(FirstYearRule.FRACTION, Fraction(1, 4))
    both = [(Names(fi=name), raised(part)) for name, part in (("Oulu", HALF), ("Pelkosenniemi", quarter))]
    assert told(both)[-1] == (
        "Nobody pays for the whole year, so the shares were raised in proportion, up to the item's sum."
    )


def raised(part: PartOfYear) -> ItemTrace:
    """Make a trace of one of two whose parts of the year, a half and a quarter, are raised to the whole."""
    trace = partly("66.67" if part is HALF else "33.33", 50, part)
    exact = trace.exact * 100 / Fraction(75, 2)
    return evolve(trace, exact=exact, modified=(evolve(trace.modified[0], exact=exact),))


def modified(trace: ItemTrace, exact: Fraction) -> ItemTrace:
    """Let a surcharge follow the part of the year."""
    return evolve(trace, exact=exact, modified=(*trace.modified, Step("surcharge", exact, SAID)))


def test_with_another_modifier_nothing_is_said_of_what_the_part_comes_to() -> None:
    oulu, pelkosenniemi = (trace for _, trace in SHARED)
    both = [
        (Names(fi="Oulu"), modified(oulu, Fraction(90))),
        (Names(fi="Pelkosenniemi"), modified(pelkosenniemi, Fraction(30))),
    ]
    assert told(both)[1:] == [
        "Pelkosenniemi takes part for only a part of the year (1 July 2022 – 31 December 2022), and 6/12 of the year "
        "is counted for it. Rule: started months. Before the modifiers its share of a full year would be €50.00.",
        "What is not paid because of the partial year passes to the others in proportion to their shares, at the place "
        "that the part of the year has among the modifiers.",
    ]


def test_a_price_says_nothing_of_the_others() -> None:
    assert told([(Names(fi="Oulu"), charge(5, "3.75"))]) == []
