"""Fairness: for each question an annex on which it fails, with the witness to the cent, one where it holds, and one
where nobody can tell."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.fairness_answers import FairnessAnswer
from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.shared_year import SharedYear, shared_year
from ekirjasto_model.derived.fairness import merger
from ekirjasto_model.derived.fairness.answer import Answer
from ekirjasto_model.derived.fairness.fairness import Fairness, fairness
from ekirjasto_model.derived.what_if.merged import merged
from ekirjasto_model.documents.alone_cost import AloneCost, AlonePayer
from ekirjasto_model.documents.consortium import Consortium, ConsortiumMember
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.errors import CannotChangeError
from ekirjasto_model.formulas.by_group import ByGroup
from ekirjasto_model.formulas.piecewise import Piecewise
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from tests.derived.configurations import (
    EQUAL,
    agreed,
    annexed,
    configured,
    item,
    joining,
    library,
    measures,
    party,
    per_inhabitant,
    proportional,
)
from tests.derived.northern import INHABITANTS

PEOPLE = {"047": 2000, "564": 9000, "583": 1000}
THREE = agreed(*(party(code) for code in PEOPLE))
CANNOT_TELL = FairnessAnswer.CANNOT_TELL


def asked(*documents: object) -> Fairness:
    return fairness(configured(*documents), 2022, Date(2022, 12, 31))  # type: ignore[arg-type]  # documents


def of_three(*items: CostItem, people: dict[str, int] | None = None, **stated: object) -> Fairness:
    return asked(THREE, library(people or PEOPLE), annexed(*items, **stated))


def answer(found: Fairness, question: FairnessQuestion) -> Answer:
    return next(one for one in found.answers if one.question is question)


def witnesses(one: Answer) -> list[tuple[tuple[str, ...], tuple[str, ...], str, str, str]]:
    return [(each.members, each.causes, str(each.before), str(each.after), str(each.by)) for each in one.witnesses]


def alone(amounts: dict[str, str], consortia: dict[str, str] | None = None) -> tuple[AloneCost, ...]:
    own = [(AlonePayer(municipality=code), amount) for code, amount in amounts.items()]
    together = [(AlonePayer(consortium=name), amount) for name, amount in (consortia or {}).items()]
    return tuple(AloneCost(payer=who, amount=Money.of(amount), source="tarjous") for who, amount in (*own, *together))


def with_consortium(*codes: str) -> ELibrary:
    one = Consortium(
        id="kimppa",
        name=Names(fi="Kimppa"),
        consortium_purpose=ConsortiumPurpose.LIBRARY_SYSTEM,
        members=tuple(ConsortiumMember(municipality=code) for code in codes),
    )
    return library(PEOPLE).model_copy(update={"consortia": (one,)})


def test_a_member_pays_more_than_alone() -> None:
    # Three equal parts of 300 € are 100 € each; one of the three would pay 80 € alone.
    costs = alone({"047": "150.00", "564": "150.00", "583": "80.00"})
    one = answer(of_three(item(EQUAL, "300.00"), alone_costs=costs), FairnessQuestion.ALONE)
    assert (one.answer, one.compared, one.touched) == (FairnessAnswer.FAILS, 3, 1)
    assert witnesses(one) == [(("583",), (), "80.00", "100.00", "20.00")]


def test_a_consortium_pays_more_than_alone_though_no_member_does() -> None:
    costs = alone(dict.fromkeys(PEOPLE, "150.00"), {"kimppa": "190.00"})
    annex = annexed(item(EQUAL, "300.00"), alone_costs=costs)
    one = answer(asked(THREE, with_consortium("047", "583"), annex), FairnessQuestion.ALONE)
    assert witnesses(one) == [(("047", "583"), (), "190.00", "200.00", "10.00")]
    assert one.witnesses[0].consortium == "kimppa"


def test_nobody_pays_more_than_alone() -> None:
    costs = alone(dict.fromkeys(PEOPLE, "100.00"), {"kimppa": "200.00"})
    annex = annexed(item(EQUAL, "300.00"), alone_costs=costs)
    one = answer(asked(THREE, with_consortium("047", "583"), annex), FairnessQuestion.ALONE)
    assert (one.answer, one.compared, one.witnesses, one.untold) == (FairnessAnswer.HOLDS, 4, (), ())


@pytest.mark.parametrize(
    ("stated", "hindrance", "about"),
    [
        (alone({"047": "900.00"}), FairnessHindrance.NO_ALONE_COST, ("564", "583")),
        (alone(dict.fromkeys(PEOPLE, "900.00"), {"muu": "1.00"}), FairnessHindrance.UNKNOWN_CONSORTIUM, ()),
        (alone(dict.fromkeys(PEOPLE, "900.00"), {"kimppa": "1.00"}), FairnessHindrance.OTHER_MEMBERS, ("765",)),
    ],
)
def test_whether_anybody_pays_more_than_alone_cannot_be_told(
    stated: tuple[AloneCost, ...], hindrance: FairnessHindrance, about: tuple[str, ...]
) -> None:
    annex = annexed(item(EQUAL, "300.00"), alone_costs=stated)
    one = answer(asked(THREE, with_consortium("047", "765"), annex), FairnessQuestion.ALONE)
    assert (one.answer, [(each.why, each.members) for each in one.untold]) == (CANNOT_TELL, [(hindrance, about)])


def test_a_member_for_a_part_of_the_year_is_not_compared_with_a_whole_year_alone() -> None:
    agreement = agreed(party("047"), party("583", starts=Date(2022, 7, 1)), joining=joining(FirstYearRule.WHOLE_MONTHS))
    annex = annexed(item(EQUAL, "300.00"), alone_costs=alone(dict.fromkeys(PEOPLE, "1.00")))
    one = answer(asked(agreement, library(PEOPLE), annex), FairnessQuestion.ALONE)
    assert [each.members for each in one.witnesses] == [("047",)]
    assert [(each.why, each.members) for each in one.untold] == [(FairnessHindrance.PART_OF_YEAR, ("583",))]


def test_a_larger_municipality_pays_less() -> None:
    # By loans 10 : 30 : 60, one with 2 000 inhabitants pays 10 €, one with 1 000 pays 30 €.
    loans = measures(Driver.LOANS, {"047": "10", "583": "30", "564": "60"})
    one = answer(of_three(item(proportional(Driver.LOANS), "100.00"), measures=loans), FairnessQuestion.LARGER)
    assert (one.answer, one.compared, one.touched) == (FairnessAnswer.FAILS, 3, 1)
    assert witnesses(one) == [(("047",), ("583",), "10.00", "30.00", "20.00")]


def test_no_larger_municipality_pays_less() -> None:
    one = answer(of_three(item(EQUAL, "300.00"), item(proportional(), "10.00", "toinen")), FairnessQuestion.LARGER)
    assert (one.answer, one.compared, one.witnesses) == (FairnessAnswer.HOLDS, 3, ())


def test_whether_a_larger_one_pays_less_cannot_be_told_of_those_who_share_other_items() -> None:
    items = [item(EQUAL, "10.00", code_name, shared_by=ItemSharers.NAMED, named=codes) for code_name, codes in NAMED]
    one = answer(of_three(*items), FairnessQuestion.LARGER)
    assert (one.answer, one.compared) == (CANNOT_TELL, 0)
    assert [(each.why, each.members) for each in one.untold] == [(FairnessHindrance.NOBODY_ALIKE, tuple(PEOPLE))]


NAMED = (("a", ("047",)), ("b", ("564", "047")), ("c", ("583",)))


def test_a_newcomer_burdens_another_of_its_group() -> None:
    # The group of 900 + 100 inhabitants pays half of 1 000 €, and each of its two half of that. Without the larger
    # one the group would be 100 of 1 100 inhabitants and pay 90.91 €.
    shape = ByGroup(
        shape="by-group",
        grouping=Grouping.LIBRARY_SYSTEM_CONSORTIUM,
        between=proportional(),
        inside=EQUAL,
    )
    people = library({"047": 900, "564": 1000, "583": 100})
    e_library = with_consortium("047", "583").model_copy(update={"municipalities": people.municipalities})
    one = answer(asked(THREE, e_library, annexed(item(shape, "1000.00"))), FairnessQuestion.NEWCOMER)
    assert (one.answer, one.compared, one.touched) == (FairnessAnswer.FAILS, 3, 1)
    assert witnesses(one) == [(("583",), ("047",), "90.91", "250.00", "159.09")]


def test_a_newcomer_burdens_nobody() -> None:
    one = answer(of_three(item(proportional(), "1000.00"), item(EQUAL, "10.01", "toinen")), FairnessQuestion.NEWCOMER)
    assert (one.answer, one.compared, one.untold) == (FairnessAnswer.HOLDS, 3, ())


def test_whether_a_newcomer_burdens_anybody_cannot_be_told_of_one_member() -> None:
    one = answer(asked(agreed(party("047")), annexed(item(EQUAL, "1.00"))), FairnessQuestion.NEWCOMER)
    assert (one.answer, [each.why for each in one.untold]) == (CANNOT_TELL, [FairnessHindrance.TOO_FEW_MEMBERS])


def test_whether_a_newcomer_burdens_anybody_cannot_be_told_where_nothing_is_left_to_share_by() -> None:
    loans = measures(Driver.LOANS, {"047": "10", "583": "0", "564": "0"})
    one = answer(of_three(item(proportional(Driver.LOANS), "9.00"), measures=loans), FairnessQuestion.NEWCOMER)
    assert (one.answer, one.compared) == (CANNOT_TELL, 2)
    assert [(each.why, each.members) for each in one.untold] == [(FairnessHindrance.CANNOT_SHARE, ("047",))]


def test_a_merger_changes_what_the_others_pay() -> None:
    # Of three equal parts of 300 € each is 100 €; once two are one, the third pays 150 €.
    one = answer(of_three(item(EQUAL, "300.00")), FairnessQuestion.MERGER)
    assert (one.answer, one.compared, one.touched) == (FairnessAnswer.FAILS, 3, 3)
    assert witnesses(one) == [
        (("047",), ("564", "583"), "100.00", "150.00", "50.00"),
        (("564",), ("047", "583"), "100.00", "150.00", "50.00"),
        (("583",), ("047", "564"), "100.00", "150.00", "50.00"),
    ]


def test_a_merger_changes_nothing_where_only_figures_count() -> None:
    one = answer(
        of_three(item(proportional(), "300.00"), item(per_inhabitant("0.75"), name="b")), FairnessQuestion.MERGER
    )
    assert (one.answer, one.compared, one.untold) == (FairnessAnswer.HOLDS, 3, ())


def test_whether_a_merger_changes_anything_cannot_be_told_of_two() -> None:
    one = answer(asked(agreed(party("047"), party("583")), annexed(item(EQUAL, "1.00"))), FairnessQuestion.MERGER)
    assert (one.answer, [each.why for each in one.untold]) == (CANNOT_TELL, [FairnessHindrance.TOO_FEW_MEMBERS])


def test_of_too_many_pairs_only_neighbours_in_size_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merger, "MAX_PAIRS", 2)
    one = answer(of_three(item(proportional(), "300.00")), FairnessQuestion.MERGER)
    assert (one.answer, one.compared) == (CANNOT_TELL, 2)
    assert [each.why for each in one.untold] == [FairnessHindrance.NOT_ALL_PAIRS]


def test_growing_costs_lower_a_share() -> None:
    # The first 1 000 € equally, the rest by inhabitants (10, 500 and 9 490 of 10 000). Of 2 000 € the parts are
    # 334.33, 383.33 and 1 282.33 €. The second is a member for one month of twelve and pays a twelfth of its part,
    # 31.94 €; the rest, 1 968.06 €, falls to the others as 334.33 to 1 282.33: 407.00 € to the first.
    # Of 2 020 € the parts are 334.35, 384.33 and 1 301.31 €, and the first pays 406.37 €.
    shape = Piecewise(shape="piecewise", up_to=Money.of("1000.00"), first=EQUAL, rest=proportional())
    late = party("047", starts=Date(2022, 12, 1))
    agreement = agreed(late, party("564"), party("583"), joining=joining(FirstYearRule.WHOLE_MONTHS))
    people = library({"047": 500, "564": 9490, "583": 10})
    one = answer(asked(agreement, people, annexed(item(shape, "2000.00"))), FairnessQuestion.GROWTH)
    assert (one.answer, one.compared, one.touched) == (FairnessAnswer.FAILS, 2, 1)
    assert witnesses(one) == [(("583",), (), "407.00", "406.37", "0.63")]
    assert one.witnesses[0].item == "sisallot"


def test_growing_costs_lower_nobodys_share() -> None:
    one = answer(of_three(item(proportional(), "300.00"), item(EQUAL, "40.00", "toinen")), FairnessQuestion.GROWTH)
    assert (one.answer, one.compared, one.untold) == (FairnessAnswer.HOLDS, 4, ())


def test_whether_growing_costs_lower_a_share_cannot_be_told_of_prices() -> None:
    one = answer(of_three(item(per_inhabitant("0.75"))), FairnessQuestion.GROWTH)
    assert (one.answer, [each.why for each in one.untold]) == (CANNOT_TELL, [FairnessHindrance.NO_SUM])


def test_a_cent_left_over_is_told_apart_and_is_no_exception() -> None:
    # A third of 100 € is 33.33 €; the cent left over goes to the first by code, who would pay 33.33 € alone.
    costs = alone(dict.fromkeys(PEOPLE, "33.33"))
    one = answer(of_three(item(EQUAL, "100.00"), alone_costs=costs), FairnessQuestion.ALONE)
    assert (one.answer, one.witnesses) == (FairnessAnswer.HOLDS, ())
    [cent] = one.rounding
    assert (cent.members, str(cent.before), str(cent.after), cent.exact) == (
        ("047",),
        "33.33",
        "33.34",
        Fraction(1, 300),
    )


def test_cents_left_over_may_wander_as_the_total_grows_without_being_an_exception() -> None:
    # Largest remainders of 0.10 € by 6 : 6 : 2 are 0.04, 0.04 and 0.02 €; of 0.11 € they are 0.05, 0.05 and 0.01 €.
    people = {"047": 6000, "564": 6000, "583": 2000}
    one = answer(of_three(item(proportional(), "0.10"), people=people), FairnessQuestion.GROWTH)
    assert (one.answer, one.witnesses) == (FairnessAnswer.HOLDS, ())
    assert [(each.members, str(each.before), str(each.after)) for each in one.rounding] == [(("583",), "0.02", "0.01")]


def test_the_cost_per_inhabitant_stands_by_size() -> None:
    found = of_three(item(EQUAL, "300.00"))
    assert [(one.least, one.below, one.members, str(one.amount)) for one in found.sizes] == [
        (0, 2000, ("583",), "100.00"),
        (2000, 5000, ("047",), "100.00"),
        (5000, 10000, ("564",), "100.00"),
    ]
    assert [one.per_inhabitant for one in found.sizes] == [Fraction(1, 10), Fraction(1, 20), Fraction(1, 90)]
    assert sum(one.amount.cents for one in found.sizes) == found.total.cents


NORTHERN = agreed(*(party(code) for code in INHABITANTS))


def test_the_northern_e_library_by_population_holds_wherever_it_can_be_told() -> None:
    found = asked(NORTHERN, annexed(item(proportional(), "496619.25")))
    told = [one for one in found.answers if one.question is not FairnessQuestion.ALONE]
    assert {one.answer for one in told} == {FairnessAnswer.HOLDS}
    assert answer(found, FairnessQuestion.MERGER).compared == 59 * 58 // 2


def members(people: dict[str, int], annex: CostAnnex) -> Configuration:
    return configured(agreed(*(party(code) for code in people)), library(people), annex)


@given(
    st.dictionaries(st.sampled_from(sorted(INHABITANTS)), st.integers(1, 300_000), min_size=3, max_size=6),
    st.integers(1, 10_000_000),
)
def test_a_split_by_population_never_fails(people: dict[str, int], cents: int) -> None:
    annex = annexed(item(proportional(), str(Money(cents))))
    found = fairness(members(people, annex), 2022, Date(2022, 12, 31))
    assert [one.question for one in found.answers if one.witnesses] == []


def test_income_taken_after_the_sharing_is_said_to_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = SharedYear.amounts
    monkeypatch.setattr(
        SharedYear, "amounts", lambda year: {code: one - Money(100) for code, one in whole(year).items()}
    )
    costs = alone(dict.fromkeys(PEOPLE, "99.00"))
    found = of_three(item(EQUAL, "300.00"), alone_costs=costs)
    assert str(found.total) == "297.00"
    assert answer(found, FairnessQuestion.ALONE).answer is FairnessAnswer.HOLDS
    for question in (FairnessQuestion.NEWCOMER, FairnessQuestion.MERGER):
        assert [one.why for one in answer(found, question).untold] == [FairnessHindrance.TAKEN_AFTER]
    assert answer(found, FairnessQuestion.NEWCOMER).answer is CANNOT_TELL
    with pytest.raises(CannotChangeError) as refused:
        merged(shared_year(configured(THREE, annexed(item(EQUAL, "300.00"))), 2022), ("047", "583"))
    assert refused.value.reason == "taken-after"
