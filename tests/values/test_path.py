"""Laws of written paths: what they choose in lists whose entries have names and in lists whose have none."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.values.naming import entry_name
from ekirjasto_model.values.node import MappingNode, Mark, Node, Plain, ScalarNode, SequenceNode
from ekirjasto_model.values.path import below, chosen, covers, named
from ekirjasto_model.values.pointer import Pointer, Step
from ekirjasto_model.values.reached import Reached

KEYS = st.text("abc-", min_size=1, max_size=6)
CODES = st.integers(0, 999).map("{:03}".format)
PLAIN_STEPS = st.lists(KEYS | st.integers(0, 99), max_size=6)
HERE = Mark(1, 1)


def node(value: Plain) -> Node:
    if isinstance(value, dict):
        return MappingNode(HERE, {key: (HERE, node(below)) for key, below in value.items()})
    if isinstance(value, list):
        return SequenceNode(HERE, tuple(node(entry) for entry in value))
    return ScalarNode(HERE, str(value), value, quoted=isinstance(value, str))


def entries(names: Sequence[str], key: str = "municipality") -> list[Node]:
    return [node({key: name}) for name in names]


def parties(*codes: str) -> Node:
    return node({"parties": [{"municipality": code, "decision": {"day": "2022-01-01"}} for code in codes]})


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"id": "book-shelf"}, "book-shelf"),
        ({"code": "047"}, "047"),
        ({"municipality": "047", "id": "enontekio"}, "enontekio"),
        ({"municipality": "047"}, "047"),
        ({"day": "2022-01-01"}, None),
        ({"holder": {"municipality": "047"}}, None),
        ({"id": 7}, None),
        ("047", "047"),
        ("Lapin kirjasto", None),
        ("items/*", None),
        ("*", None),
        (["047"], None),
    ],
)
def test_an_entry_is_named_by_its_own_key_or_is_its_own_name(value: Plain, name: str | None) -> None:
    assert entry_name(node(value)) == name


@given(st.lists(CODES, min_size=1, max_size=200), CODES)
def test_a_code_is_never_a_number_in_a_list_of_codes(codes: list[str], step: str) -> None:
    assert chosen(entries(codes), step) == tuple(number for number, code in enumerate(codes) if code == step)


def test_a_code_that_nobody_has_is_no_number_either() -> None:
    codes = [str(code) for code in range(300, 500)]
    assert chosen(entries(codes), "105") == ()
    assert chosen(entries(codes), "99") == (99,)
    assert chosen([node({"day": code}) for code in codes], "105") == (105,)


def test_an_id_of_digits_goes_before_a_number() -> None:
    assert chosen(entries(["a", "b", "0"], "id"), "0") == (2,)
    assert chosen(entries(["a", "b", "c"], "id"), "0") == (0,)


@given(st.lists(KEYS, min_size=1, max_size=9), st.data())
def test_a_name_chooses_all_that_bear_it_and_a_number_one(names: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(names) - 1))
    by_name = chosen(entries(names, "id"), names[number])
    assert [names[one] for one in by_name] == [names[number]] * names.count(names[number])
    assert chosen(entries(names, "id"), str(number)) == (number,)
    assert chosen(entries(names, "id"), "*") == tuple(range(len(names)))


@given(st.lists(KEYS | CODES, min_size=1, max_size=9), st.data())
def test_a_path_with_names_chooses_what_its_numbers_chose(names: list[str], data: st.DataObject) -> None:
    root = SequenceNode(HERE, tuple(entries(names, "id")))
    step = str(data.draw(st.integers(0, len(names))))
    before = [found for found, _ in below(root, step)]
    (write,) = named([step], Reached((root,)))
    assert [found for found, _ in below(root, write)] == before
    sole = len(before) == 1 and names.count(names[int(step)]) == 1
    assert (write in names) is (sole or step in names)


def test_a_party_that_left_and_came_back_is_covered_by_its_name_and_told_apart_by_number() -> None:
    root = parties("785", "105", "785")
    places: list[tuple[Step, ...]] = [("parties", number, "decision") for number in range(3)]
    assert [covers(["parties", "785"], place, root) for place in places] == [True, False, True]
    assert [covers(["parties", "2"], place, root) for place in places] == [False, False, True]
    assert named(["parties", "2"], Reached((root,))) == ("parties", "2")
    assert named(["parties", "1", "decision"], Reached((root,))) == ("parties", "105", "decision")


def test_a_name_holds_when_the_list_grows() -> None:
    for root, number in ((parties("105", "785"), 1), (parties("047", "105", "785"), 2)):
        assert covers(["parties", "785", "decision"], ("parties", number, "decision", "day"), root)
        assert not covers(["parties", "785", "decision"], ("parties", number - 1, "decision"), root)


@given(PLAIN_STEPS, st.data())
def test_a_path_made_of_a_place_covers_all_below_it(steps: list[Step], data: st.DataObject) -> None:
    stars = data.draw(st.lists(st.booleans(), min_size=len(steps), max_size=len(steps)))
    path = ["*" if star else str(step) for step, star in zip(steps, stars, strict=True)]
    assert covers(path, steps, None)
    assert covers(path, (Pointer(tuple(steps)) / "below").steps, None)
    assert not covers([*(str(step) for step in steps), "further"], steps, None)
    assert not covers([*(str(step) for step in steps), "starts"], [*steps, "ends"], None)
