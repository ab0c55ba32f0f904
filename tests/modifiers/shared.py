"""Items shared with modifiers, made without files: for tests of what modifiers promise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import evolve, field, frozen
from hypothesis import strategies as st

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.derived.costing.shared_item import ItemPayers, SharedItem, share_item
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.catalogue import FORMULAS as CATALOGUE
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind, Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.modifiers.catalogue import MODIFIER_SHAPES
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.testing import modifiers
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from tests.derived.configurations import annexed, item

YEAR = 2026
CODES = ("005", "047", "205", "564", "583", "777")
FIXED = {"shape": "fixed", "amounts": [{"municipality": code, "amount": f"{int(code)}.50"} for code in CODES]}
FORMULAS = tuple(
    one.parameters.model_validate(FIXED if one.shape == "fixed" else one.example.stated) for one in CATALOGUE
)
"""Every formula as its example states it; the fixed amounts are those of the members here."""

CHARGES = [one for one in FORMULAS if formula(one.shape).kind is FormulaKind.CHARGE]
SPLITS = [one for one in FORMULAS if formula(one.shape).kind is FormulaKind.SPLIT]


@frozen
class Case:
    """Members with their figures, and an item with a formula and modifiers; the first two members are a group."""

    figures: Mapping[str, int]
    formula: Parameters
    modifiers: tuple[Parameters, ...] = ()
    amount: Money = Money(100_000)
    earlier: Mapping[int, Mapping[str, Money]] = field(factory=dict)
    parts: Mapping[str, Fraction] = field(factory=dict)
    remainder: Remainder = Remainder.LARGEST_REMAINDER
    rounding_point: RoundingPoint = RoundingPoint.CHARGE

    @property
    def members(self) -> tuple[str, ...]:
        return tuple(sorted(self.figures))

    @property
    def kind(self) -> FormulaKind:
        return formula(self.formula.shape).kind

    @property
    def setting(self) -> Setting:
        figures = dict.fromkeys(Driver, Exact(tuple(self.figures[code] for code in self.members)))
        parts = tuple(self.parts.get(code) for code in self.members)
        return Setting(self.members, YEAR, self.kind, parts, self.earlier, figures)

    def with_modifiers(self, *stated: Parameters) -> Case:
        return evolve(self, modifiers=stated)

    def share(self) -> SharedItem:
        is_split = self.kind is FormulaKind.SPLIT
        cost = item(self.formula, str(self.amount) if is_split else None, modifiers=self.modifiers)
        annex = annexed(cost, year=YEAR, remainder=self.remainder, rounding_point=self.rounding_point)
        groups = tuple("ryhma" if place < 2 else code for place, code in enumerate(self.members))
        whole = self.amount.euros if is_split else None
        ground = Ground(self.members, self.setting.figures, whole, dict.fromkeys(Grouping, groups))
        payers = ItemPayers(tuple(map(Sharer, self.members)), ((),) * len(self.members))
        return share_item(annex, cost, payers, ground, self.setting)

    def shared_or_refused(self) -> SharedItem | None:
        """Share the item; None where its sum cannot be kept, the only thing that may stand in the way."""
        try:
            return self.share()
        except CannotShareError as error:
            if error.lacks != "limits":
                raise
            return None


def sums(greatest: int = 10**6) -> st.SearchStrategy[Money]:
    return st.integers(0, greatest).map(Money)


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    shapes: Sequence[str] = MODIFIER_SHAPES,
    count: tuple[int, int] = (1, 3),
    formulas: Sequence[Parameters] = FORMULAS,
) -> Case:
    """Draw a case of up to six members, some there for a part of the year, with earlier shares of some.

    ``count`` is how many modifiers there are, at least and at most.
    """
    figures = draw(st.dictionaries(st.sampled_from(CODES), st.integers(1, 200_000), min_size=1))
    members = tuple(sorted(figures))
    years = {year: st.dictionaries(st.sampled_from(members), sums()) for year in range(YEAR - 12, YEAR)}
    fractions = st.sampled_from([Fraction(1, 3), Fraction(7, 12), Fraction(1)])
    stated = st.lists(modifiers(year=YEAR, members=members, shapes=shapes), min_size=count[0], max_size=count[1])
    return Case(
        figures,
        draw(st.sampled_from(formulas)),
        tuple(draw(stated)),
        draw(sums()),
        draw(st.fixed_dictionaries(years)),
        draw(st.dictionaries(st.sampled_from(members), fractions, max_size=2)),
        draw(st.sampled_from(Remainder)),
        draw(st.sampled_from(RoundingPoint)),
    )
