"""Rules about modifiers and earlier shares: one finding for one cause, and no sharing that fails after it."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.checking import check
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.testing import modifiers
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.source_file import SourceFile
from tests.rules.edited import Change, found, told

ANNEX = "cost-annex-2023.yaml"
BEFORE = "cost-annex-2022.yaml"
FREEZE = "      - shape: freeze\n        earlier-year: 2021\n        difference: shared\n"
AUDIOBOOKS = "    formula:\n      shape: equal\n    modifiers:\n" + FREEZE
SHARE_588 = '  - year: 2021\n    item: music\n    municipality: "588"\n'
CAP = '        rise: "40"\n        fall: "80"\n'
LOANS = "".join(
    f'  - driver: loans\n    municipality: "{code}"\n    day: {day}\n    value: "{value}"\n    source: Keksitty\n'
    for code in ("047", "205", "588")
    for day, value in (("2021-12-31", 300), ("2020-12-31", 500))
)


def _annex() -> str:
    return next(file.content.decode() for file in example_files("malli") if file.name == ANNEX)


def _loans(measures: str, modifier: str) -> list[Change]:
    """Share spoken-books by loans, with another modifier in place of the freeze."""
    formula = "    formula:\n      shape: proportional\n      driver: loans\n    modifiers:\n" + modifier
    return [
        (ANNEX, AUDIOBOOKS, formula),
        (ANNEX, "earlier-shares:\n", measures and f"measures:\n{measures}earlier-shares:\n"),
    ]


MEAN = "      - shape: mean-of-years\n        years: 2\n"
EARLIER = "      - shape: earlier-figure\n        years-before: 1\n"


def test_figures_of_several_days_are_no_figures_twice_where_a_modifier_asks_for_them() -> None:
    assert found(*_loans(LOANS, MEAN)) == []


def test_a_figure_missing_on_an_earlier_day_is_told_once_at_the_modifier() -> None:
    fewer = LOANS.replace("2020-12-31", "2019-12-31", 1)
    assert found(*_loans(fewer, MEAN)) == [f"costs.earlier-figure-missing {ANNEX}/items/2/modifiers/0"]
    lacking = (
        LOANS.replace(LOANS[LOANS.index('  - driver: loans\n    municipality: "205"\n    day: 2020') :], "")
        + (LOANS[LOANS.index('  - driver: loans\n    municipality: "588"') :])
    )
    assert found(*_loans(lacking, MEAN)) == [f"costs.earlier-figure-missing {ANNEX}/items/2/modifiers/0"]


def test_an_earlier_figure_needs_none_of_the_drivers_day() -> None:
    only = "".join(one for one in LOANS.split("  - ")[1:] if "2020" in one for one in ("  - " + one,))
    assert found(*_loans(only, EARLIER)) == []
    assert found(*_loans(only.replace('"500"', '"0"'), EARLIER)) == [
        f"costs.nothing-to-share-by {ANNEX}/measures/0/value"
    ]


INDEX = """\
      - shape: index
        name:
          fi: Keksitty indeksi
          sv: Påhittat index
        base-moment: 2021-09
        base-points: "100.0"
        moment: 2022-09
        points: "{}"
        source: Keksitty pisteluku
"""


def test_modifiers_that_leave_nothing_of_a_sum_are_told() -> None:
    """The new points not filled in: 1,200 euros became nothing, without a word."""
    equal = AUDIOBOOKS.removesuffix(FREEZE)
    nothing = (ANNEX, AUDIOBOOKS, equal + INDEX.format("0"))
    told_of = f"costs.charges-nothing {ANNEX}/items/2/modifiers"
    assert [one for one in found(nothing) if "charges" in one] == [told_of]
    little = (ANNEX, AUDIOBOOKS, equal + INDEX.format("0.000001"))
    assert [one for one in found(little) if "charges" in one] == []


def test_a_rate_that_is_rounded_to_zero_is_told() -> None:
    capped = (ANNEX, "      - shape: change-cap\n" + CAP + "        difference: not-shared\n", "")
    told_of = f"costs.charges-nothing {ANNEX}/items/1/modifiers"
    assert found(capped, (ANNEX, "rate-decimals: 3", "rate-decimals: 1")) == [told_of]
    assert found(capped, (ANNEX, "rate-decimals: 3", "rate-decimals: 2")) == []


def test_a_named_member_that_does_not_share_the_item_is_told_by_its_code() -> None:
    assert found((ANNEX, '            - "588"\n', '            - "777"\n')) == [
        f"costs.discount-of-no-member {ANNEX}/items/4/modifiers/2/class/named/0"
    ]


def test_a_difference_that_nobody_is_left_to_bear_stops_with_a_finding() -> None:
    assert found((ANNEX, '            bound: "2000"\n', '            bound: "99999"\n')) == [
        f"costs.limits-out-of-reach {ANNEX}/items/4/modifiers/0"
    ]


def test_a_freeze_below_the_least_share_stops_with_a_finding() -> None:
    least = '      - shape: minimum\n        amount: "315.00"\n        difference: not-shared\n'
    assert found((ANNEX, FREEZE, FREEZE + least)) == [f"costs.limits-out-of-reach {ANNEX}/items/2/modifiers/1"]


def test_an_earlier_share_of_the_annexs_own_year_is_told() -> None:
    assert found((ANNEX, SHARE_588, SHARE_588.replace("2021", "2023"))) == [
        f"costs.earlier-year-not-before {ANNEX}/earlier-shares/4/year"
    ]


def test_a_phase_in_from_shares_of_its_own_first_year_is_told() -> None:
    before = "        years: 3\n        earlier-year: 2021\n"
    assert found((ANNEX, before, before.replace("2021", "2022"))) == [
        f"costs.earlier-year-not-before {ANNEX}/items/3/modifiers/0/earlier-year"
    ]


def test_what_keeps_the_earlier_year_from_being_shared_is_told_there_alone() -> None:
    amount = '    cost-kind: content\n    amount: "4000.00"\n'
    assert found((BEFORE, amount, "    cost-kind: content\n")) == [
        f"costs.split-without-amount {BEFORE}/items/0/amount"
    ]


def test_an_item_that_the_earlier_annex_does_not_have_is_told_at_the_modifier_that_asks() -> None:
    assert found((BEFORE, "  - id: e-magazines\n", "  - id: e-magazines-and-more\n")) == [
        f"costs.earlier-share-missing {ANNEX}/items/1/modifiers/3"
    ]


def test_a_part_of_the_year_above_one_is_told() -> None:
    assert found((ANNEX, "        of-year: 8/12\n", "        of-year: 12/8\n")) == [
        f"agreements.ratio-above-one {ANNEX}/items/1/modifiers/1/of-year"
    ]


def test_two_surcharges_may_differ_but_not_be_the_same() -> None:
    cap = "      - shape: change-cap\n"
    other = '      - shape: surcharge\n        percent: "{}"\n'
    assert found((ANNEX, cap, other.format("1") + cap)) == []
    assert found((ANNEX, cap, other.format("2.0") + cap)) == [f"costs.modifier-twice {ANNEX}/items/1/modifiers/3/shape"]


def test_a_cap_that_only_one_side_limits_is_right() -> None:
    assert found((ANNEX, CAP, '        fall: "80"\n')) == []


@given(st.lists(modifiers(year=2023, members=("047", "205", "588", "777")), min_size=1, max_size=3))
def test_whatever_modifiers_are_stated_costs_are_shared_or_an_error_is_found(stated: list[Parameters]) -> None:
    text = _annex()
    first, last = text.index("    modifiers:\n"), text.index("  # Vuotta aiempi")
    written = json.dumps([one.model_dump(mode="json", by_alias=True, exclude_defaults=True) for one in stated])
    files = {file.name: file.content for file in example_files("malli")}
    files[ANNEX] = f"{text[:first]}    modifiers: {written}\n{text[last:]}".encode()
    checked = check([SourceFile(name, content) for name, content in files.items()], FIXED_DAYS["malli"])
    errors = [told(one) for one in checked.report.findings if one.severity is Severity.ERROR]
    assert all(one.startswith("costs.") for one in errors), errors
    if errors:
        return
    shared = allocate(checked.configuration, 2023)
    assert len(shared.shares) == 3


def test_a_charge_without_one_price_cannot_have_its_rate_rounded_first() -> None:
    films = '    amount: "1500.00"\n    formula:\n      shape: equal\n'
    charge = "    formula:\n      shape: {}\n"
    based = charge.format('base-plus-rate\n      base: "10.00"\n      rate: "0.05"\n      driver: population')
    assert found((ANNEX, films, based)) == [f"costs.rate-rounded-without-price {ANNEX}/items/4/formula/shape"]
    fixed = "".join(f'\n        - municipality: "{code}"\n          amount: "9.00"' for code in ("047", "205", "588"))
    assert found((ANNEX, films, charge.format(f"fixed\n      amounts:{fixed}"))) == []
