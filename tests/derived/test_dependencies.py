"""Circles among things that lead to each other, and agreements that replace or need one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.derived.dependencies import circles, dependencies, replacements
from tests.derived.configurations import agreed, configured, party

NAMES = st.sampled_from("abcdefgh")


def reached(leads_to: dict[str, set[str]], start: str) -> set[str]:
    """Everything that one thing leads to, at however many steps."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for other in leads_to.get(waiting.pop(), set()) - found:
            found.add(other)
            waiting.append(other)
    return found


@given(st.dictionaries(NAMES, st.sets(NAMES, max_size=3)))
def test_whatever_leads_back_to_itself_is_in_one_group_and_no_group_is_without_such(
    leads_to: dict[str, set[str]],
) -> None:
    back = {one for one in leads_to if one in reached(leads_to, one)}
    groups = circles(leads_to)
    together = [one for group in groups for one in group]
    assert len(together) == len(set(together))
    assert back <= set(together)
    for group in groups:
        assert list(group) == sorted(group)
        assert back & set(group)
        assert all(back & reached(leads_to, one) for one in group)


@given(st.dictionaries(NAMES, st.sets(NAMES, max_size=3)))
def test_without_a_way_back_there_is_no_circle(leads_to: dict[str, set[str]]) -> None:
    ahead = {one: {other for other in others if other > one} for one, others in leads_to.items()}
    assert circles(ahead) == []


def test_a_dependence_comes_with_the_whole_line_of_what_is_needed() -> None:
    old = agreed(party("047"), id="vanha", ends=Date(2022, 12, 31))
    new = agreed(party("047"), id="uusi", starts=Date(2023, 1, 1), replaces="vanha")
    main = agreed(party("047"), id="muu", subject="muu", depends_on=("vanha", "puuttuu"))
    (found,) = dependencies(configured(main, old, new))
    assert (found.needed, str(found.place.pointer)) == ("vanha", "/depends-on/0")
    assert sorted(one.id for _, one in found.line) == ["uusi", "vanha"]


def test_a_replacement_knows_both_agreements_and_whether_they_are_alike() -> None:
    old = agreed(party("047"), id="vanha")
    alike = agreed(party("047"), id="uusi", replaces="vanha")
    other = agreed(party("047"), id="muu", subject="muu", replaces="vanha")
    itself = agreed(party("047"), id="sama", replaces="sama")
    found = replacements(configured(old, alike, other, itself))
    assert {one.newer.id: (one.older.id, one.is_alike) for one in found} == {
        "uusi": ("vanha", True),
        "muu": ("vanha", False),
    }
