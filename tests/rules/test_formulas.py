"""Rules about formulas that stand inside others: one finding for one cause, at its line, and never a wrong sum."""

from __future__ import annotations

import re

import pytest

from ekirjasto_model.examples.library import example_files
from ekirjasto_model.rules.listed_names import listed_names
from tests.rules.edited import Change, found, report

ANNEX = "cost-annex-2022.yaml"
INSIDE = "      inside:\n        shape: proportional\n        driver: population\n"
BETWEEN = "      between:\n        shape: equal\n"
REST = "      rest:\n        shape: proportional\n        driver: population\n"
OWN_047 = '    municipality: "047"\n    day: 2020-12-31\n    value: "96"\n'


def inside(text: str) -> Change:
    """Write another formula inside the groups of the item shared by region; Enontekiö is a group alone."""
    return (ANNEX, INSIDE, f"      inside:\n{text}")


def tiers(*classes: str, driver: str = "population") -> str:
    head = f"        shape: tier-weights\n        driver: {driver}\n        upper-bounds: exclusive\n        classes:\n"
    return head + "".join(f"          - {one}\n" for one in classes)


def weighted(*weights: str) -> str:
    lines = "".join(f"          - {{driver: {one.split()[0]}, weight: {one.split()[1]}}}\n" for one in weights)
    return f"        shape: weighted\n        weights:\n{lines}"


def test_a_driver_inside_a_group_that_nobody_has_figures_of_is_found_where_it_stands() -> None:
    change = inside("        shape: proportional\n        driver: person-years\n")
    assert found(change) == [f"costs.measure-missing {ANNEX}/items/2/formula/inside/driver"]


def test_a_driver_in_the_weights_of_a_piece_is_found_where_it_stands() -> None:
    rest = "      rest:\n" + weighted('loans "0.5"', 'person-years "0.5"')
    assert found((ANNEX, REST, rest)) == [f"costs.measure-missing {ANNEX}/items/1/formula/rest/weights/1/driver"]


def test_a_member_alone_in_its_group_with_a_zero_leaves_the_groups_part_unshared() -> None:
    change = inside("        shape: proportional\n        driver: own-measure\n")
    assert found(change) == []
    (one,) = report(change, (ANNEX, OWN_047, OWN_047.replace("96", "0"))).findings
    assert (one.rule, str(one.location.pointer)) == ("costs.nothing-to-share-by", "/measures/8/value")
    assert one.facts["names"] == listed_names(["047"])
    assert [str(place.pointer) for place in one.related] == ["/items/2/formula/inside"]


def test_a_group_without_a_part_is_not_divided_so_its_zeros_are_no_mistake() -> None:
    between = (ANNEX, BETWEEN, "      between:\n        shape: proportional\n        driver: own-measure\n")
    change = inside("        shape: proportional\n        driver: own-measure\n")
    assert found(between, change, (ANNEX, OWN_047, OWN_047.replace("96", "0"))) == []


def test_zeros_of_a_csv_file_are_found_at_the_file() -> None:
    files = {file.name: file.content.decode() for file in example_files("malli")}
    table = files["loans-2023.csv"]
    zeros = re.sub(r"([;,])[0-9]+\b(?=\r?\n|$)", r"\g<1>0", table)
    assert zeros != table
    assert found(more={"loans-2023.csv": zeros}) == [
        "costs.nothing-to-share-by cost-annex-2025.yaml/measure-files/0/file"
    ]


def test_a_zero_cost_alone_is_found_at_the_costs_alone() -> None:
    change = inside("        shape: savings-proportional\n")
    zero = (ANNEX, '    amount: "1500.00"\n', '    amount: "0.00"\n')
    assert found(change) == []
    assert found(change, zero) == [f"costs.nothing-to-share-by {ANNEX}/alone-costs/0/amount"]


def test_a_cost_alone_that_an_inner_formula_needs_is_missed() -> None:
    plain = (ANNEX, "      shape: savings-proportional\n", "      shape: equal\n")
    without = (
        ANNEX,
        '  - payer:\n      municipality: "777"\n    amount: "1900.00"\n    source: Keksitty tarjous\n',
        "",
    )
    assert found(plain, without) == []
    change = inside("        shape: savings-proportional\n")
    (one,) = report(plain, without, change).findings
    assert (one.rule, one.facts["names"]) == ("costs.alone-cost-missing", listed_names(["777"]))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (weighted('population "0.5"'), "weights-not-one {}/weights"),
        (weighted('population "0.5"', 'population "0.5"'), "weight-twice {}/weights/1/driver"),
        (
            tiers('{from: "0", to: "9", class-weight: "1"}', '{from: "10", class-weight: "1"}'),
            "tiers-gap {}/classes/1/from",
        ),
        (
            tiers('{from: "8", class-weight: "1"}', '{from: "0", to: "9", class-weight: "1"}'),
            "tiers-overlap {}/classes/0/from",
        ),
        (tiers('{from: "0", class-weight: "1"}', '{from: "9", class-weight: "1"}'), "tiers-overlap {}/classes/1/from"),
        (tiers('{from: "0", to: "0", class-weight: "1"}'), "tier-ends-below-start {}/classes/0/to"),
        (tiers('{from: "2000", class-weight: "1"}'), "tier-outside {}/classes"),
        (tiers('{from: "0", class-weight: "0"}'), "tier-weights-zero {}/classes"),
        (
            tiers('{from: "0", to: "5000", class-weight: "0"}', '{from: "5000", class-weight: "1"}'),
            "tier-weights-zero {}/classes",
        ),
    ],
)
def test_a_mistake_within_a_formula_is_one_finding_at_its_line(text: str, wanted: str) -> None:
    assert found(inside(text)) == [f"costs.{wanted}".format(f"{ANNEX}/items/2/formula/inside")]


def test_those_outside_the_classes_and_without_a_weight_are_named() -> None:
    (outside,) = report(inside(tiers('{from: "2000", class-weight: "1"}'))).findings
    assert outside.facts["names"] == listed_names(["047", "588"])
    light = tiers('{from: "0", to: "5000", class-weight: "0"}', '{from: "5000", class-weight: "1"}')
    (weightless,) = report(inside(light)).findings
    assert weightless.facts["names"] == listed_names(["047", "588"])


def test_between_groups_the_members_of_the_group_outside_the_classes_are_named() -> None:
    table = tiers('{from: "0", to: "40000", class-weight: "1"}')
    (one,) = report((ANNEX, BETWEEN, f"      between:\n{table}")).findings
    assert (one.rule, str(one.location.pointer)) == ("costs.tier-outside", "/items/2/formula/between/classes")
    assert one.facts["names"] == listed_names(["205", "777"])


def test_a_figure_between_two_whole_bounds_has_no_class() -> None:
    own = (ANNEX, OWN_047, OWN_047.replace("96", "96.5"))
    classes = ('{from: "0", to: "96", class-weight: "1"}', '{from: "97", class-weight: "1"}')
    table = tiers(*classes, driver="own-measure").replace("exclusive", "inclusive")
    assert found(inside(table)) == []
    (one,) = report(inside(table), own).findings
    assert (one.rule, one.facts["names"]) == ("costs.tier-outside", listed_names(["047"]))
    touching = table.replace('"97"', '"96"')
    assert found(inside(touching), own) == [], "what the repair says to write where a figure lies between two classes"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (weighted('population "0.5"'), "weights-not-one {}/weights"),
        (
            tiers('{from: "0", to: "9", class-weight: "1"}', '{from: "10", class-weight: "1"}'),
            "tiers-gap {}/classes/1/from",
        ),
        (tiers('{from: "2000", class-weight: "1"}'), "tier-outside {}/classes"),
        (tiers('{from: "0", class-weight: "0"}'), "tier-weights-zero {}/classes"),
        ("        shape: proportional\n        driver: loans\n", "measure-missing {}/driver"),
    ],
)
def test_the_formula_of_income_is_looked_at_like_that_of_an_item(text: str, wanted: str) -> None:
    before = "    income-formula:\n      shape: equal\n"
    after = "    income-formula:\n" + re.sub("^  ", "", text, flags=re.MULTILINE)
    file = "cost-annex-2024.yaml"
    assert found((file, before, after)) == [f"costs.{wanted}".format(f"{file}/income/2/income-formula")]


def test_a_piece_that_income_leaves_without_a_sum_is_found() -> None:
    income = """\
income:
  - id: own-part
    name:
      fi: Oma osuus
    income-kind: other
    amount: "{}"
    taken: named-items
    from-items:
      - e-magazines
measures:
"""
    change = (ANNEX, "measures:\n", income.format("1499.99"))
    assert found(change) == []
    assert found((*change[:2], income.format("1500.00"))) == [f"costs.piece-never-used {ANNEX}/items/1/formula/up-to"]


def test_a_composed_formula_divides_a_sum_and_so_needs_one() -> None:
    assert found((ANNEX, '    amount: "900.00"\n', "")) == [f"costs.split-without-amount {ANNEX}/items/2/amount"]


def test_a_table_of_prices_makes_its_own_sum_and_stands_inside_nothing() -> None:
    before = "    formula:\n      shape: tier-table\n      driver: loans\n"
    assert found((ANNEX, before, '    amount: "100.00"\n' + before)) == [
        f"costs.charge-with-amount {ANNEX}/items/7/amount"
    ]
    per_use = inside('        shape: per-use\n        driver: loans\n        rate: "0.10"\n')
    assert found(per_use) == [f"structure.charge-inside-split {ANNEX}/items/2/formula/inside/shape"]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ('          class-weight: "2.5"\n', '          weight: "2.5"\n', "structure.misspelt-key"),
        ('          class-weight: "2.5"\n', "          class-weight: 2.5\n", "structure.number-without-quotes"),
        ('          class-weight: "2.5"\n', '          class-weight: "2,5"\n', "structure.comma-in-number"),
        ('      percent: "1.5"\n', '      percent: "101"\n', "structure.value-form"),
        ('      percent: "1.5"\n', '      percent: "1.5 %"\n', "structure.dressed-number"),
        ("      counting: slab\n", "      counting: slabs\n", "structure.not-in-codelist"),
        ("      counting: slab\n", "", "structure.missing-key"),
        ("      upper-bounds: inclusive\n", "      upper-bound: inclusive\n", "structure.misspelt-key"),
        ("      shape: savings-proportional\n", "      shape: saving-proportional\n", "structure.unknown-shape"),
        ('      cap: "2500.00"\n', '      maximum: "2500.00"\n', "structure.unknown-key"),
        ('          amount: "1200.00"\n', "          amount: 1200\n", "structure.number-without-quotes"),
    ],
)
def test_a_slip_in_a_formula_is_one_finding_on_its_line(before: str, after: str, wanted: str) -> None:
    (one,) = report((ANNEX, before, after)).findings
    assert one.rule == wanted
