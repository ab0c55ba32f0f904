"""A scenario says what files with the same words would say, and touches none."""

from __future__ import annotations

import pytest

from ekirjasto_model.checking import check
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.documents.remarks import Assumption
from ekirjasto_model.examples.library import EXAMPLES, FIXED_DAYS
from ekirjasto_model.values.names import Names
from tests.derived.briefs import example, written
from tests.derived.configurations import DAY, annexed, configured, item, measures, proportional


@pytest.mark.parametrize("name", EXAMPLES)
def test_written_out_and_read_again_nothing_has_changed(name: str) -> None:
    shipped = example(name)
    again = check(written(shipped), FIXED_DAYS[name]).configuration
    for before, after in zip(shipped.filed, again.filed, strict=True):
        assert before.document is not None
        assert after.document is not None
        differing = {
            field
            for field in type(before.document).model_fields
            if getattr(before.document, field) != getattr(after.document, field)
        }
        assert differing <= {"stated_totals", "sources", "assumptions"}


def test_what_is_replaced_added_and_left_out_is_so_in_the_scenario_alone() -> None:
    one, other = annexed(item(proportional(), "10.00")), annexed(item(proportional(), "20.00"), id="toinen")
    made = configured(one, other)
    third = annexed(item(proportional(), "30.00"), id="kolmas")
    changed = scenario(made, {0: one.model_copy(update={"year": 2023})}, (third,), (1,))
    assert [(annex.id, annex.year) for _, annex in changed.cost_annexes()] == [("kustannukset", 2023), ("kolmas", 2022)]
    assert [(annex.id, annex.year) for _, annex in made.cost_annexes()] == [("kustannukset", 2022), ("toinen", 2022)]


@pytest.mark.parametrize(("at", "is_used"), [("measures/583/day", True), ("measures/564/day", False)])
def test_an_assumption_covers_an_entry_that_is_new(at: str, is_used: bool) -> None:
    annex = annexed(item(proportional(Driver.LOANS), "10.00"))
    later = measures(Driver.LOANS, {"583": "12"}, DAY.add(years=1))
    stated = {"measures": later, "assumptions": (Assumption(at=at, reason=Names(fi="oletus")),)}
    made = scenario(configured(annex), {0: annex.model_copy(update=stated)})
    [(place, changed)] = made.cost_annexes()
    found = figures(made, place, changed, Driver.LOANS, ("583",))["583"]
    assert (found is not None) is is_used
    assert found is None or found.assumed
