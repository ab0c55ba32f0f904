"""``compare``: what was read aloud, the sides and changes it takes, and what keeps it from being made."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from ekirjasto_model.cli.compare_changes import EXAMPLES, asked_changes
from ekirjasto_model.values.language import Language
from tests.cli.briefs import OWN_COSTS
from tests.cli.comparisons import CASES, ENDINGS, NORTHERN, Case, lay_out, path_of
from tests.cli.conftest import Call

MALLI = ("compare", "malli", "--year", "2027", "--as-of", "2026-03-01")
POHJOINEN = ("compare", "pohjoinen", "--year", "2022", "--as-of", "2022-12-31")
WEIGHTED = 'shape: weighted\nequal-weight: "0.2"\nweights:\n  - driver: population\n    weight: "0.8"\n'


@pytest.fixture
def examples(call: Call) -> Call:
    lay_out(Path())
    return call


@pytest.mark.parametrize("as_format", ENDINGS)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.folder}-{case.name}")
def test_it_reads_as_it_was_read_aloud(case: Case, language: Language, as_format: str, examples: Call) -> None:
    answer = examples(*case.words(), "--language", language.value, "--format", as_format)
    assert (answer.code, answer.err) == (0, "")
    path = path_of(case, language, as_format)
    assert answer.out == path.read_text("utf-8"), "run: python tests/renew.py, and read aloud what has changed"


def told(call: Call, *words: str) -> Any:
    answer = call(*words, "--format", "json")
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


def test_the_northern_e_library_of_2022_by_rate_and_the_same_sum_otherwise(examples: Call) -> None:
    found = told(examples, *NORTHERN.words())
    assert found["before"]["total"] == "496619.25"
    by_name = {one["side"]["name"]: one for one in found["alternatives"]}
    assert {one["total_after"] for one in by_name.values()} == {"496619.25"}
    rows = {name: {row["members"][0]: row for row in one["members"]} for name, one in by_name.items()}
    assert {row["effect"] for row in rows["proportional.yaml"].values()} == {"same"}
    # A fifth, 99 323.85 €, equally among 59 is 1 683.455… €; Oulu's 0.8 of 155 495.25 € is 124 396.20 €.
    oulu, smallest = rows["weighted.yaml"]["564"], rows["weighted.yaml"]["583"]
    assert (oulu["before"], oulu["after"], oulu["change"]) == ("155495.25", "126079.66", "-29415.59")
    assert Fraction(oulu["after"]) - (Fraction("99323.85") / 59 + Fraction("124396.20")) < Fraction(1, 100)
    assert (smallest["effect"], smallest["before_per_inhabitant"]) == ("loses", "0.7500")
    # Weights 1, 3, 10 and 40 by four classes of inhabitants: 29, 24, 5 and 1 municipalities weigh 191 in all, and a
    # part is 496 619.25 € / 191 = 2 600.1008… €.
    tiers = rows["tiers.yaml"]
    assert (tiers["564"]["after"], tiers["205"]["after"], tiers["765"]["after"], tiers["583"]["after"]) == (
        ("104004.03", "26001.01", "7800.30", "2600.10")
    )
    assert {row["after"][:-1] for row in tiers.values()} == {"104004.0", "26001.0", "7800.3", "2600.1"}
    for one in by_name.values():
        assert sum(Fraction(row["change"]) for row in one["members"]) == Fraction(one["change"]) == 0


def test_an_annex_file_is_put_in_the_place_of_the_folders_own(examples: Call) -> None:
    Path("pohjoinen/toinen.yml").write_bytes(Path("weighted.yaml").read_bytes())
    both = told(examples, "compare", "pohjoinen/cost-annex-2022.yaml", "pohjoinen/toinen.yml", *POHJOINEN[2:])
    assert both["before"]["annex"] == "cost-annex-2022"
    assert both["alternatives"][0]["side"]["annex"] == "weighted-2022"
    assert both["alternatives"][0]["total_after"] == "496619.25"


def test_an_annex_brings_the_files_of_figures_that_stand_beside_it(examples: Call) -> None:
    Path("muu").mkdir()
    for name in ("cost-annex-2025.yaml", "loans-2023.csv"):
        (Path("muu") / name).write_bytes((Path("malli") / name).read_bytes())
    figures = Path("muu/loans-2023.csv")
    rest = ("--year", "2025", "--as-of", "2026-03-01")
    same = told(examples, "compare", "malli", "malli/cost-annex-2025.yaml", *rest)
    assert {row["effect"] for row in same["alternatives"][0]["members"]} == {"same"}
    lines = (Path("malli") / "loans-2023.csv").read_text("utf-8").splitlines(keepends=True)
    head, first, *others = lines
    code, separator, _ = first.partition(";" if ";" in first else ",")
    figures.write_text("".join((head, f"{code}{separator}1\n", *others)), "utf-8")
    other = told(examples, "compare", "malli", "muu/cost-annex-2025.yaml", *rest)
    assert {row["effect"] for row in other["alternatives"][0]["members"]} == {"gains", "loses"}
    Path("muu/loans-2023.csv").unlink()
    answer = examples("compare", "malli", "muu/cost-annex-2025.yaml", *rest)
    assert (answer.code, "costs.figures-file-not-there" in answer.out) == (1, True)


def test_two_folders_are_compared(examples: Call) -> None:
    Path("toinen").mkdir()
    for path in Path("malli").iterdir():
        text = path.read_text("utf-8").replace('rate: "0.40"', 'rate: "0.50"')
        (Path("toinen") / path.name).write_text(text, "utf-8")
    found = told(examples, "compare", "malli", "toinen", *MALLI[2:])
    changed = told(examples, *MALLI, "--change", "rate=platform-fee:0.50")
    assert found["alternatives"][0]["members"] == changed["alternatives"][0]["members"]
    assert {row["effect"] for row in found["alternatives"][0]["members"]} == {"loses"}


def test_alternatives_stand_side_by_side_and_changes_are_made_together(examples: Call) -> None:
    Path("kaava.yaml").write_text(WEIGHTED, "utf-8")
    found = told(
        examples,
        *POHJOINEN,
        "--change",
        "formula=content-and-platforms:kaava.yaml",
        "--change=leave=Oulu,population=2021",
        "--change",
        "merge=765+205,rate=content-and-platforms:0.80",
    )
    first, second, third = found["alternatives"]
    weighted = told(examples, *POHJOINEN, "weighted.yaml")["alternatives"][0]
    assert first["members"] == weighted["members"]
    assert [change["kind"] for change in second["changes"]] == ["leave", "population"]
    assert (len(second["members"]), second["side"]["drivers_day"]) == (59, "2021-12-31")
    assert [row["members"] for row in third["members"] if len(row["members"]) > 1] == [["765", "205"]]
    assert third["total_after"] == "529727.20"


MISTAKES = {
    "nothing to compare": ((), "--change join=765@2027-09-01"),
    "no such change": (("--change", "swap=205"), EXAMPLES["merge"]),
    "a change misspelt": (("--change", "jion=205"), EXAMPLES["join"]),
    "a change without its value": (("--change", "leave="), EXAMPLES["leave"]),
    "no value at all": (("--change",), "--change"),
    "a comma in a rate": (("--change", "rate=platform-fee:0,80"), EXAMPLES["rate"]),
    "no number": (("--change", "rate=platform-fee:paljon"), EXAMPLES["rate"]),
    "no rate": (("--change", "rate=platform-fee"), EXAMPLES["rate"]),
    "two rates of one item": (
        ("--change", "rate=platform-fee:0.80,population=2023,rate=platform-fee:0.90"),
        "rate=platform-fee:0.90",
    ),
    "two formulas of one item": (("--change", "formula=staff:equal,formula=staff:fixed"), "formula=staff:fixed"),
    "two years of population": (("--change", "population=2022,population=2023"), "population=2023"),
    "the same year of population again": (("--change", "population=2023,population=2023"), "population=2023"),
    "one leaves twice": (("--change", "leave=205,leave=Kajaani@2027-06-30"), "leave=Kajaani@2027-06-30"),
    "no formula": (("--change", "formula=coordination"), EXAMPLES["formula"]),
    "no such municipality": (("--change", "join=Xyzzy"), EXAMPLES["join"]),
    "a municipality misspelt": (("--change", "join=Sotkam"), "765"),
    "no day": (("--change", "join=765@syksy"), "join=765@2027-09-01"),
    "a day that is not": (("--change", "leave=205@2027-02-30"), "leave=765@2027-09-01"),
    "no year": (("--change", "population=vuosi"), EXAMPLES["population"]),
    "one alone merges": (("--change", "merge=205"), EXAMPLES["merge"]),
    "one twice merges": (("--change", "merge=205+Kajaani"), EXAMPLES["merge"]),
    "a member joins": (("--change", "join=205"), "2027"),
    "no member leaves": (("--change", "leave=765"), "205"),
    "a day of another year": (("--change", "leave=205@2026-06-30"), "2027"),
    "no such item": (("--change", "rate=alusta:0.80"), "platform-fee"),
    "an item without a rate": (("--change", "rate=coordination:0.80"), "platform-fee"),
    "an item without a rate, formula": (("--change", "formula=alusta:equal"), "platform-fee"),
    "no such file": (("muu.yaml",), "muu.yaml"),
    "no such formula file": (("--change", "formula=coordination:muu.yaml"), "muu.yaml"),
    "a folder as formula": (("--change", "formula=coordination:./malli"), "formula"),
    "an annex of another year": (("malli/cost-annex-2026.yaml",), "2027"),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_is_one_sentence_with_what_to_write_instead(case: str, language: Language, examples: Call) -> None:
    words, instead = MISTAKES[case]
    answer = examples(*MALLI, *words, "--language", language.value)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("ekirjasto: ")
    assert instead in answer.err
    assert answer.err.count("\n") == 1
    assert "{" not in answer.err


def test_a_day_after_the_agreements_end_is_told(examples: Call) -> None:
    words = ("compare", "malli", "--year", "2025", "--as-of", "2026-03-01", "--change", "join=765@2025-09-01")
    answer = examples(*words, "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "because the agreement e-materials-agreement is not in force then" in answer.err


def test_other_figures_stay_when_the_population_moves_and_what_a_joiner_has_not_is_left_out(examples: Call) -> None:
    moved = told(examples, "compare", "malli", "--year", "2025", "--as-of", "2026-03-01", "--change", "population=2022")
    assert moved["alternatives"][0]["side"]["drivers_day"] == "2022-12-31"
    joins = told(examples, "compare", "malli", "--year", "2022", "--as-of", "2026-03-01", "--change", "join=765")
    assert "fixed" in joins["before"]["formulas"]
    assert joins["alternatives"][0]["left_out"]


WRONG = {
    "a formula that is not known": ("--change", "formula=coordination:eqal", "structure.unknown-shape", "formula="),
    "a key of a formula": ("--change", "formula=coordination:vika.yaml", "structure.unknown-key", "vika.yaml:2:1"),
    "no figures": ("--change", "formula=coordination:proportional:loans", "costs.measure-missing", "formula="),
    "no inhabitants": ("--change", "population=2050", "costs.population-missing", "--change population=2050"),
    "an annex": ("vika-liite.yaml", "", "structure.missing-key", "vika-liite.yaml"),
}


@pytest.mark.parametrize("case", WRONG)
def test_errors_of_a_side_stop_it_with_the_findings_and_say_which_side(case: str, examples: Call) -> None:
    Path("vika.yaml").write_text("shape: equal\ncolour: blue\n", "utf-8")
    text = Path("malli/cost-annex-2027.yaml").read_text("utf-8")
    Path("vika-liite.yaml").write_text(text.replace("drivers-day: 2023-12-31\n", "", 1), "utf-8")
    option, value, code, where = WRONG[case]
    words = (option, value) if value else (option,)
    answer = examples(*MALLI, *words)
    assert answer.code == 1
    assert code in answer.out
    assert where in answer.out
    assert (value or option) in answer.err
    as_json = examples(*MALLI, *words, "--format", "json")
    assert (as_json.code, json.loads(as_json.out)["counts"]["error"]) == (1, 1)


def test_errors_of_the_first_side_stop_it_too(examples: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = examples(*MALLI, "--change", "leave=205", "--language", "en")
    assert (answer.code, "structure.unknown-key" in answer.out) == (1, True)
    assert "there are errors here: malli" in answer.err


def test_no_file_is_touched(examples: Call) -> None:
    before = {path: path.read_bytes() for path in Path().rglob("*.yaml")}
    examples(*MALLI, "--change", "join=765,leave=205,merge=047+105,population=2022")
    assert {path: path.read_bytes() for path in Path().rglob("*.yaml")} == before


@pytest.mark.parametrize("example", EXAMPLES.values())
def test_every_example_of_a_change_can_be_read(example: str) -> None:
    [change] = asked_changes(example)
    assert change is not None


def test_sotkamo_in_september_with_started_months_pays_what_its_joining_brief_says(examples: Call) -> None:
    path = Path("malli/agreement.yaml")
    rule = '  first-year: fraction\n  first-year-share: "3/5"\n'
    text = path.read_text("utf-8")
    assert text.count(rule) == 1
    path.write_text(text.replace(rule, "  first-year: started-months\n"), "utf-8")
    Path("malli/omat.yaml").write_text(OWN_COSTS, "utf-8")
    [one] = told(examples, *MALLI, "--change", "join=Sotkamo@2027-09-01")["alternatives"]
    asked = ("--municipality", "765", "--from", "2027-09-01", "--as-of", "2026-03-01")
    brief = told(examples, "join", "malli", *asked)["years"][0]
    assert brief["parts"] == [{"fraction": "4/12", "rule": "started-months"}]
    rows = {row["members"][0]: row for row in one["members"]}
    sotkamo = rows.pop("765")
    assert (sotkamo["after"], sotkamo["effect"]) == (brief["share"], "joins")
    assert (
        one["entry_fees"]
        == [{"member": "765", "amount": brief["entry_fee"]}]
        == [{"member": "765", "amount": "500.00"}]
    )
    assert {code: (row["before"], row["after"], row["change"]) for code, row in rows.items()} == {
        member["member"]: (member["before"], member["after"], member["change"]) for member in brief["members"]
    }
    assert {row["effect"] for row in rows.values()} == {"gains"}
    assert one["left_out"] == []
