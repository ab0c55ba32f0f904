"""Years of costs drawn with formulas within formulas, modifiers, partial years, income, VAT and every rounding."""

from __future__ import annotations

from typing import Any

from hypothesis import reject
from hypothesis import strategies as st
from pendulum import Date
from pydantic import TypeAdapter

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.catalogue import StatedFormula
from ekirjasto_model.modifiers.catalogue import StatedModifier
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation
from tests.derived.configurations import agreed, annexed, configured, item, joining, library, measures, party

EQUAL = {"shape": "equal"}
BY_POPULATION = {"shape": "proportional", "driver": "population"}
BY_LOANS = {"shape": "proportional", "driver": "loans"}
WEIGHTED = {"shape": "weighted", "equal-weight": "0.2", "weights": [{"driver": "loans", "weight": "0.8"}]}

splits = st.recursive(
    st.sampled_from([EQUAL, BY_POPULATION, BY_LOANS, WEIGHTED]),
    lambda within: (
        st.builds(
            lambda first, rest, up_to: {"shape": "piecewise", "up-to": up_to, "first": first, "rest": rest},
            within,
            within,
            st.sampled_from(["10.00", "333.33"]),
        )
        | st.builds(
            lambda between, inside: {"shape": "by-group", "grouping": "region", "between": between, "inside": inside},
            within,
            within,
        )
    ),
    max_leaves=4,
)
charges = st.sampled_from(["0.7", "0.75125", "1.005"]).map(lambda rate: {"shape": "per-inhabitant", "rate": rate})
modifiers = st.lists(
    st.sampled_from(
        [
            {"shape": "surcharge", "percent": "2.5"},
            {"shape": "minimum", "amount": "20.00", "difference": "not-shared"},
            {"shape": "maximum", "amount": "300.00", "difference": "not-shared"},
        ]
    ),
    max_size=3,
)
vats: st.SearchStrategy[dict[str, Any]] = st.just({}) | st.fixed_dictionaries(
    {
        "vat_kind": st.sampled_from(["e-books", "music-or-video", "general", "free"]),
        "included": st.booleans(),
        "borne_by": st.sampled_from(["buyer", "members"]),
    }
).map(lambda stated: {"vat": stated})
instalments = st.sampled_from([(), ("1",), ("2/3", "1/3"), ("0.25", "0.25", "0.5")]).map(
    lambda fractions: [
        {"fraction": fraction, "due": Date(2022, month, 15)} for month, fraction in enumerate(fractions, start=2)
    ]
)
inhabitants = st.dictionaries(
    st.sampled_from(["047", "205", "564", "583", "620", "765", "777"]), st.integers(1, 30_000), min_size=2, max_size=6
)


@st.composite
def items(draw: st.DrawFn) -> list[CostItem]:
    """Draw one or two items, each with a formula and up to three modifiers."""
    formulas: list[Any] = draw(st.lists(splits | charges, min_size=1, max_size=2))
    return [
        item(
            TypeAdapter(StatedFormula).validate_python(stated),
            None if stated["shape"] == "per-inhabitant" else draw(st.sampled_from(["0.01", "100.00", "1234.57"])),
            f"era-{number}",
            modifiers=tuple(TypeAdapter(StatedModifier).validate_python(one) for one in draw(modifiers)),
            **({} if stated["shape"] == "per-inhabitant" else draw(vats)),
        )
        for number, stated in enumerate(formulas)
    ]


@st.composite
def incomes(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Draw an income taken before the sharing, one taken after it, both or none."""
    taken = draw(st.sets(st.sampled_from(["off-the-top", "named-items", "after-sharing"])))
    common = {"income_kind": "other", "name": {"fi": "Tulo"}}
    where: dict[str, dict[str, Any]] = {
        "off-the-top": {},
        "named-items": {"from_items": ["era-0"]},
        "after-sharing": {"income_formula": draw(st.sampled_from([EQUAL, BY_POPULATION]))},
    }
    amounts = st.sampled_from(["0.01", "12.34", "70.00"])
    return [
        {"id": f"tulo-{one}", "taken": one, "amount": Money.of(draw(amounts)), **common, **where[one]}
        for one in sorted(taken)
    ]


@st.composite
def allocations(draw: st.DrawFn) -> Allocation:
    """Draw a year's shares, an advance or settled; one of the members may have joined in May."""
    members: dict[str, Any] = draw(inhabitants)
    stated: dict[str, Any] = {
        "measures": measures(Driver.LOANS, {code: str(3 * figure) for code, figure in members.items()}),
        "remainder": draw(st.sampled_from(Remainder)),
        "rounding": draw(st.sampled_from(Rounding)),
        "rounding_point": draw(st.sampled_from(RoundingPoint)),
        "rate_decimals": draw(st.sampled_from([2, 3])),
    }
    annexes = [annexed(*draw(items()), **stated, income=draw(incomes()), instalments=draw(instalments))]
    if draw(st.booleans()):
        annexes.append(_settling(draw, stated))
    first, *others = sorted(members)
    late = party(first, starts=Date(2022, 5, 1)) if draw(st.booleans()) else party(first)
    rule = joining(draw(st.sampled_from([FirstYearRule.STARTED_MONTHS, FirstYearRule.DAYS])))
    agreement = agreed(late, *map(party, others), joining=rule)
    try:
        return allocate(configured(agreement, library(members), *annexes), 2022)
    except CannotShareError as error:
        if error.lacks != "income":
            raise
        reject()


def _settling(draw: st.DrawFn, stated: dict[str, Any]) -> CostAnnex:
    """Draw the settlement of the advances."""
    rules = {
        "surplus": draw(st.sampled_from(["returned", "carried-over"])),
        "deficit": draw(st.sampled_from(["invoiced", "carried-over"])),
    }
    more = {"id": "tasaus", "settles": "kustannukset", "income": draw(incomes()), "instalments": draw(instalments)}
    return annexed(*draw(items()), **stated, **rules, **more)
