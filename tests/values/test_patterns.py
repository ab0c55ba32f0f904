"""Laws of many paths at once: they say the same as each path by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.values.node import Node, Plain
from ekirjasto_model.values.path import below, covers, named
from ekirjasto_model.values.patterns import Patterns
from ekirjasto_model.values.pointer import Step
from ekirjasto_model.values.reached import Reached
from tests.values.test_path import node

STEPS = st.sampled_from(["a", "b", "0", "1", "2", "10", "047", "105", "*"])
PATHS = st.lists(STEPS, min_size=1, max_size=4)
ENTRIES = st.fixed_dictionaries({}, optional={"id": STEPS, "a": STEPS})
VALUES = st.recursive(
    STEPS | ENTRIES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(STEPS.filter(lambda step: step != "*"), inner, max_size=3)
    ),
    max_leaves=12,
)


def _places(value: Plain, at: tuple[Step, ...] = ()) -> list[tuple[Step, ...]]:
    """Give every place of a value, and one that is missing in each mapping and list."""
    if isinstance(value, dict):
        return [at, (*at, "absent"), *(place for key, one in value.items() for place in _places(one, (*at, key)))]
    if isinstance(value, list):
        inside = [place for number, one in enumerate(value) for place in _places(one, (*at, number))]
        return [at, (*at, len(value)), *inside]
    return [at]


@given(VALUES, st.lists(PATHS, max_size=5))
def test_the_first_of_many_paths_over_a_place_is_found(value: Plain, paths: list[list[str]]) -> None:
    root, known = node(value), Patterns.of("/".join(path) for path in paths)
    for place in _places(value):
        over = [number for number, path in enumerate(paths) if covers(path, place, root)]
        assert known.first_over(place, root) == min(over, default=None)


@given(VALUES, PATHS, PATHS)
def test_names_before_a_place_are_matched_by_themselves(value: Plain, path: list[str], names: list[str]) -> None:
    root, known = node(value), Patterns.of(["/".join(path)])
    for place in _places(value):
        here, rest = path[: len(names)], path[len(names) :]
        is_over = covers(here, names, None) and covers(rest, place, root)
        assert (known.first_over(place, root, names) is not None) is is_over


@given(VALUES, st.lists(PATHS, max_size=5))
def test_what_many_paths_lead_to_is_what_each_of_them_does(value: Plain, paths: list[list[str]]) -> None:
    root = node(value)
    together = Reached((root,))
    for path in paths:
        nodes: list[Node] = [root]
        reached = together
        for step in path:
            nodes = [found for one in nodes for _, found in below(one, step)]
            reached = reached.below(step)
        assert {id(one) for one in reached.nodes} == {id(one) for one in nodes}
        assert named(path, together) == named(path, Reached((root,)))
