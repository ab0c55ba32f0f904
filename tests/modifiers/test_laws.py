"""The laws of modifiers: each keeps its promise, alone and together, on any formula, also after the rounding."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.codelists.differences import Difference
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.modifiers.catalogue import MODIFIERS, modifier
from ekirjasto_model.modifiers.change_cap import ChangeCap
from ekirjasto_model.modifiers.discount import Discount
from ekirjasto_model.modifiers.freeze import Freeze
from ekirjasto_model.modifiers.maximum import Maximum
from ekirjasto_model.modifiers.member_class import MemberClass, in_class
from ekirjasto_model.modifiers.minimum import Minimum
from ekirjasto_model.modifiers.modifier import Sums
from ekirjasto_model.modifiers.phase_in import PhaseIn
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from tests.modifiers.shared import CHARGES, FORMULAS, SPLITS, YEAR, Case, cases

FACTORS = [one.shape for one in MODIFIERS if one.factor is not None and one.shape != "discount"]
LIMITS = [one.shape for one in MODIFIERS if one.binds]


def within(case: Case, stated: Parameters, cents: Mapping[str, int]) -> bool:
    """Tell whether every member's cents are within a limit, reckoned from the annex's own numbers."""
    whole = {code for code in case.members if case.parts.get(code, 1) == 1}
    match stated:
        case Minimum():
            return min(cents.values()) >= stated.amount.cents
        case Maximum():
            return max(cents.values()) <= stated.amount.cents
        case Freeze():
            kept = case.earlier[stated.earlier_year]
            return all(cents[code] == kept[code].cents for code in whole & kept.keys())
        case ChangeCap(rise=rise, fall=fall):
            last = case.earlier[YEAR - 1]
            assert rise is not None
            assert fall is not None
            return all(
                last[code].cents * (1 - fall.value / 100) <= cents[code] <= last[code].cents * (1 + rise.value / 100)
                for code in whole & last.keys()
            )
    raise AssertionError(stated.shape)


@given(cases())
def test_up_to_three_modifiers_on_any_formula_sum_to_the_cent_and_no_share_is_negative(case: Case) -> None:
    shared = case.shared_or_refused()
    if shared is None:
        return
    assert min(shared.cents) >= 0
    if shared.total is not None:
        left = 0 if case.remainder is not Remainder.KEPT_APART else shared.apart.cents
        assert sum(shared.cents) == shared.total - left
        assert 0 <= shared.apart.cents < max(2, len(case.members))
        assert abs(shared.total - shared.final.exact.total * 100) <= Fraction(1, 2)
    else:
        pairs = zip(shared.cents, shared.final.exact, strict=True)
        assert all(abs(cents - exact * 100) <= Fraction(1, 2) for cents, exact in pairs)


@given(cases())
def test_a_modifier_that_promises_it_keeps_the_sum_exactly(case: Case) -> None:
    shared = case.shared_or_refused()
    if shared is not None and shared.rated is None:
        before = shared.full
        for stated, after in shared.after:
            if modifier(stated.shape).keeps_total(stated):
                assert after.total == before.total
            before = after


@given(cases(shapes=LIMITS))
def test_every_limit_holds_in_whole_cents_if_only_limits_follow_it(case: Case) -> None:
    shared = case.shared_or_refused()
    if shared is not None:
        cents = dict(zip(case.members, shared.cents, strict=True))
        assert all(within(case, stated, cents) for stated in case.modifiers)


@given(cases(shapes=[one.shape for one in MODIFIERS if not one.binds], count=(0, 2)), cases(shapes=LIMITS))
def test_the_last_limit_holds_in_whole_cents_whatever_came_before_it(case: Case, other: Case) -> None:
    limit = other.modifiers[-1]
    limited = evolve(case.with_modifiers(*case.modifiers, limit))
    shared = limited.shared_or_refused()
    if shared is not None:
        assert within(limited, limit, dict(zip(limited.members, shared.cents, strict=True)))


@given(cases(shapes=LIMITS, formulas=SPLITS))
def test_a_difference_that_is_shared_leaves_the_items_sum_to_the_cent(case: Case) -> None:
    stated = [one.model_copy(update={"difference": Difference.SHARED}) for one in case.modifiers]
    shared = evolve(case, parts={}, remainder=Remainder.ROTATING).with_modifiers(*stated).shared_or_refused()
    if shared is not None:
        assert sum(shared.cents) == case.amount.cents


@given(cases(shapes=[*LIMITS, "discount"], count=(1, 1)))
def test_a_difference_that_is_not_shared_leaves_the_others_as_they_were(case: Case) -> None:
    stated = case.modifiers[0].model_copy(update={"difference": Difference.NOT_SHARED})
    plain = evolve(case, parts={})
    before, shared = plain.with_modifiers().share(), plain.with_modifiers(stated).shared_or_refused()
    assert shared is not None
    for place, (was, now) in enumerate(zip(before.final.exact, shared.final.exact, strict=True)):
        if isinstance(stated, Discount):
            assert now == was or in_class(stated.class_, plain.setting)[place]
        else:
            limits = (shared.final.least[place], shared.final.most[place])
            assert now == was or now * 100 in limits


@given(cases(), st.permutations(range(6)))
def test_the_order_of_the_members_is_nothing(case: Case, order: list[int]) -> None:
    """Give the members each other's codes: the exact shares move with them."""
    places = [place for place in order if place < len(case.members)]
    new = dict(zip(case.members, [case.members[place] for place in places], strict=True))
    moved = evolve(
        case,
        figures={new[code]: figure for code, figure in case.figures.items()},
        earlier={year: {new[code]: one for code, one in of.items()} for year, of in case.earlier.items()},
        parts={new[code]: part for code, part in case.parts.items()},
        modifiers=tuple(_renamed(stated, new) for stated in case.modifiers),
    )
    if case.formula.shape in ("by-group", "fixed"):
        return
    there, back = case.shared_or_refused(), moved.shared_or_refused()
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        of_new = dict(zip(moved.members, back.final.exact, strict=True))
        assert [of_new[new[code]] for code in case.members] == list(there.final.exact)


def _renamed(stated: Parameters, new: Mapping[str, str]) -> Parameters:
    """Return a modifier whose named class has other codes."""
    if not isinstance(stated, Discount) or not stated.class_.named:
        return stated
    return stated.model_copy(update={"class_": MemberClass(named=tuple(new[code] for code in stated.class_.named))})


@given(cases(shapes=FACTORS, count=(2, 3), formulas=[FORMULAS[0]]), st.permutations(range(3)), st.integers(1, 99))
def test_factors_commute_with_each_other_and_with_the_scale(case: Case, order: list[int], times: int) -> None:
    full = Exact(tuple(case.figures[code] for code in case.members))

    def applied(stated: tuple[Parameters, ...], start: Exact) -> list[Fraction]:
        sums = Sums(start)
        for one in stated:
            sums = modifier(one.shape).apply(one, sums, case.setting)
        return list(sums.exact)

    changed = tuple(case.modifiers[place] for place in order if place < len(case.modifiers))
    plain = applied(case.modifiers, full)
    assert applied(changed, full) == plain
    assert applied(case.modifiers, full.times(times)) == [times * share for share in plain]


@given(cases(shapes=[*FACTORS, "discount"], count=(1, 1), formulas=[FORMULAS[0]]))
def test_a_factor_is_what_the_modifier_does_to_a_charge(case: Case) -> None:
    [stated], full = case.modifiers, Exact(tuple(case.figures[code] for code in case.members))
    chosen = modifier(stated.shape)
    factor = chosen.factor(stated, case.setting) if chosen.factor is not None else None
    if factor is None:
        assert isinstance(stated, Discount)
        assert stated.difference is Difference.SHARED
    else:
        assert list(chosen.apply(stated, Sums(full), case.setting).exact) == list(full.by_each(factor))


@given(cases(shapes=["phase-in"], count=(1, 1)))
def test_a_phase_in_goes_evenly_from_the_earlier_share_to_the_new_one(case: Case) -> None:
    [stated] = case.modifiers
    assert isinstance(stated, PhaseIn)
    new = Exact(tuple(case.figures[code] for code in case.members))
    before = case.setting.whole_years(stated.earlier_year)

    def of(year: int) -> list[Fraction]:
        setting = evolve(case.setting, year=year)
        return list(modifier("phase-in").apply(stated, Sums(new), setting).exact)

    ends = [share if old is None else old.euros for share, old in zip(new, before, strict=True)]
    assert of(stated.from_year - 1) == ends
    assert of(stated.from_year + stated.years - 1) == of(stated.from_year + stated.years) == list(new)
    steps = [of(stated.from_year + number) for number in range(-1, stated.years)]
    for place in range(len(case.members)):
        moves = {later[place] - earlier[place] for earlier, later in pairwise(steps)}
        assert moves == {(new[place] - ends[place]) / stated.years}


@given(cases(shapes=["freeze", "change-cap"], count=(1, 1), formulas=SPLITS))
def test_what_has_not_changed_is_neither_frozen_nor_capped_to_anything_else(case: Case) -> None:
    plain = evolve(case, parts={}, modifiers=())
    paid = {code: Money(cents) for code, cents in zip(case.members, plain.share().cents, strict=True)}
    if sum(one.cents for one in paid.values()) != case.amount.cents:
        return
    same = evolve(plain, earlier=dict.fromkeys(range(YEAR - 12, YEAR), paid))
    shared = same.with_modifiers(*case.modifiers).share()
    if isinstance(case.modifiers[0], Freeze):
        assert shared.cents == tuple(one.cents for one in paid.values())
    else:
        pairs = zip(shared.cents, paid.values(), strict=True)
        assert all(abs(cents - before.cents) <= 1 for cents, before in pairs)


@given(cases(shapes=["mean-of-years", "earlier-figure"], count=(1, 2)))
def test_a_modifier_that_chooses_figures_changes_no_share_itself(case: Case) -> None:
    changed, plain = case.share(), case.with_modifiers().share()
    assert (changed.cents, list(changed.final.exact)) == (plain.cents, list(plain.final.exact))


@given(cases(formulas=CHARGES))
def test_a_charge_without_a_shared_difference_does_not_depend_on_the_other_members(case: Case) -> None:
    if any(getattr(one, "difference", None) is Difference.SHARED for one in case.modifiers):
        return
    assert case.kind is FormulaKind.CHARGE
    together = case.shared_or_refused()
    for place, code in enumerate(case.members):
        alone = evolve(case, figures={code: case.figures[code]}).shared_or_refused()
        if together is not None:
            assert alone is not None
            assert alone.cents == (together.cents[place],)
