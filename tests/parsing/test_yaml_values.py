"""What YAML means: the core schema of 1.2, and leading zeros kept."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from ekirjasto_model.parsing.core_schema import meaning
from tests.parsing.reading import read, told, value, values


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("NO", "NO"), ("no", "no"), ("yes", "yes"), ("On", "On"), ("kyllä", "kyllä"), ("12:30", "12:30"),
        ("2022-01-01", "2022-01-01"), ("1_000", "1_000"), ("3,50", "3,50"), ("0187690-1", "0187690-1"),
        ("true", True), ("True", True), ("FALSE", False), ("tRue", "tRue"), ("null", None), ("~", None), ("", None),
        ("0", 0), ("-0", 0), ("+12", 12), ("-12", -12), ("564", 564), ("0o17", 15), ("0x1F", 31), ("0b1", "0b1"),
        ("0o8", "0o8"), ("-0x1", "-0x1"), ("0.75", 0.75), (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0), ("1.5E-2", 0.015),
        (".", "."), ("-", "-"), ("+", "+"), ("e3", "e3"), ("1.1.2022", "1.1.2022"), (".inf", math.inf),
        ("-.INF", -math.inf), ("1e999", math.inf), ("inf", "inf"), ("nan", "nan"), ("١", "١"), ("1²", "1²"),
    ],
)  # fmt: skip
def test_a_plain_scalar_means(text: str, meant: object) -> None:
    found = meaning(text)
    assert found == meant
    assert type(found) is type(meant)


def test_nan_is_a_number_that_is_none() -> None:
    found = value("a: .nan")
    assert isinstance(found, dict)
    assert isinstance(found["a"], float)
    assert math.isnan(found["a"])


@pytest.mark.parametrize("digits", ["9" * 5000, "0x" + "f" * 5000, "0o" + "7" * 5000, "+" + "9" * 301])
def test_absurdly_long_numbers_are_infinite(digits: str) -> None:
    assert value(f"a: {digits}") == {"a": math.inf}
    assert value(f"a: -{'9' * 5000}") == {"a": -math.inf}


class CoreLoader(yaml.SafeLoader):
    """PyYAML with the core schema's own table (YAML 1.2.2, 10.3.2), to compare with."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern in {
    "null": "null|Null|NULL|~|",
    "bool": "true|True|TRUE|false|False|FALSE",
    "int": "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN",
}.items():
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$(?!\n)"), None)
CoreLoader.add_constructor(
    "tag:yaml.org,2002:int",
    lambda loader, node: int(node.value, {"o": 8, "x": 16}.get(node.value[1:2], 10)),
)
CoreLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: float(node.value.lower().replace(".i", "i").replace(".n", "n"))
)

SCALARISH = st.text(alphabet="0123456789abefnoxulTRUEtrue~NaNIi.+-_e", max_size=8)


@given(SCALARISH)
@example("-.inf")
@example("0x")
def test_scalars_agree_with_a_reference_reading(text: str) -> None:
    try:
        expected: Any = yaml.load(text, Loader=CoreLoader)
    except yaml.YAMLError:
        return
    if isinstance(expected, list | dict) or re.fullmatch("0[0-9]+", text) or not read(text).documents:
        return
    [found] = values(read(text))
    assert repr(found) == repr(expected)


@pytest.mark.parametrize(
    ("text", "octal", "decimal", "becomes"),
    [("061", "49", "61", "Espoo"), ("047", "39", "47", ""), ("005", "5", "5", ""), ("089", "89", "89", "")],
)
def test_a_leading_zero_is_kept_and_told(text: str, octal: str, decimal: str, becomes: str) -> None:
    parsed = read(f"code: {text}\n")
    assert values(parsed) == [{"code": text}]
    assert parsed.documents[0].sound
    assert told(parsed) == [("code-without-quotes", 1, 7, 3)]
    assert str(parsed.flaws[0].pointer) == "/code"
    readings = str(parsed.flaws[0].facts["readings"])
    assert octal in readings
    assert decimal in readings
    assert ("Espoo" in readings) is bool(becomes)


def test_what_only_looks_like_a_leading_zero_is_no_flaw() -> None:
    assert value("- 0\n- '047'\n- 0.5\n- 047x\n- \"00\"\n- |\n  047\n") == [0, "047", 0.5, "047x", "00", "047\n"]
    assert told(read("- " + "0" * 5000)) == [("code-without-quotes", 1, 3, 5000)]


def test_keys_are_text_whatever_they_look_like() -> None:
    assert value('047: 1\ntrue: 2\n~: 3\n1.0: 4\n"": 5\n') == {"047": 1, "true": 2, "~": 3, "1.0": 4, "": 5}


def test_a_key_given_twice_keeps_its_first_value() -> None:
    parsed = read("a:\n  b: 1\n  c: 2\n  b: {b: 3}\n  b: 4\n")
    assert values(parsed) == [{"a": {"b": 1, "c": 2}}]
    assert told(parsed) == [("duplicate-key", 4, 3, 1), ("duplicate-key", 5, 3, 1)]
    assert parsed.flaws[0].facts == {"key": "b", "first_line": 2}
    assert str(parsed.flaws[0].pointer) == "/a/b"
    assert not parsed.documents[0].sound


def test_merge_keys_are_no_part_of_the_core_schema() -> None:
    assert value("a: &a {x: 1}\nb:\n  <<: *a\n") == {"a": {"x": 1}, "b": {"<<": {"x": 1}}}


def test_aliases_repeat_and_belong_to_their_document() -> None:
    assert value("a: &a [1, *b]\n".replace("*b", "2") + "b: *a\n") == {"a": [1, 2], "b": [1, 2]}
    assert told(read("a: &a 1\n---\nb: *a\n")) == [("unknown-alias", 3, 4, 2)]


@pytest.mark.parametrize(
    ("text", "flaw", "meant"),
    [
        ('a: !!str "205"', ("tag", 1, 4, 5), {"a": "205"}),
        ("a: !!str 047", ("tag", 1, 4, 5), {"a": "047"}),
        ("a: !!int 205", ("tag", 1, 4, 5), {"a": 205}),
        ("a: &x !local 205", ("tag", 1, 7, 6), {"a": 205}),
        ("a: !<tag:yaml.org,2002:str> &x\n  205", ("tag", 1, 4, 24), {"a": "205"}),
        ("a: ! 205", ("tag", 1, 4, 1), {"a": "205"}),
        ("a: !!map\n  b: 1", ("tag", 1, 4, 5), {"a": {"b": 1}}),
        ("!!python/object/apply:os.system [ls]", ("tag", 1, 1, 31), ["ls"]),
        ("!k a: 1", ("tag", 1, 1, 2), {"a": 1}),
    ],
)
def test_a_tag_is_a_flaw_and_is_not_obeyed(text: str, flaw: tuple[str, int, int, int], meant: object) -> None:
    parsed = read(text)
    assert told(parsed) == [flaw]
    assert values(parsed) == [meant]
    assert not parsed.documents[0].sound
