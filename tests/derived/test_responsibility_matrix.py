"""The matrix of duties by holders."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER
from ekirjasto_model.derived.responsibility_matrix import duties_in_order, matrix_of
from ekirjasto_model.examples.library import EXAMPLES, FIXED_DAYS, example_files
from tests.derived.configurations import agreed, configured, party
from tests.derived.duties import DAY, assigned, body, e_library, holder, listed, of_day

A, R, C, I = PartInDuty  # noqa: E741  (the letters that everybody knows)


def test_holders_stand_by_kind_and_a_holder_may_have_several_parts() -> None:
    library = e_library((body("a-ryhma", "expert-group"), body("z-kokous", "deciding-meeting")))
    configuration = configured(
        library,
        agreed(party("564"), party("047")),
        listed(
            assigned(holder("every_member")),
            assigned(holder("body", "a-ryhma")),
            assigned(holder("consortium", "kimppa")),
            assigned(holder("body", "z-kokous"), part=C),
            assigned(holder("municipality", "564")),
            assigned(holder("municipality", "564"), part=A),
            assigned(holder("municipality", "047"), Duty.TRAINING, I),
            assigned(holder("municipality", "614"), ends=DAY.subtract(days=1)),
        ),
    )
    matrix = matrix_of(configuration, of_day(configuration))
    assert matrix.holders == (
        ("municipality", "047"),
        ("municipality", "564"),
        ("body", "z-kokous"),
        ("body", "a-ryhma"),
        ("consortium", "kimppa"),
        EVERY_MEMBER,
    )
    assert matrix.parts[Duty.MARKETING, ("municipality", "564")] == (A, R)
    assert matrix.holders_in(Duty.MARKETING, R) == (
        ("municipality", "564"),
        ("body", "a-ryhma"),
        ("consortium", "kimppa"),
        EVERY_MEMBER,
    )
    assert (Duty.TRAINING, EVERY_MEMBER) not in matrix.parts


def test_what_nobody_has_is_lacking_and_every_member_answers_for_nothing() -> None:
    configuration = configured(
        agreed(party("564")),
        listed(
            assigned(holder("every_member"), part=A),
            assigned(holder("municipality", "564"), Duty.TRAINING, A),
            assigned(holder("municipality", "564"), Duty.INFORMATION, C),
        ),
    )
    matrix = matrix_of(configuration, of_day(configuration))
    assert matrix.lacking(Duty.MARKETING) == (A, R)
    assert matrix.lacking(Duty.TRAINING) == (R,)
    assert matrix.lacking(Duty.INFORMATION) == (A, R)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_matrix_says_what_the_list_says(example: str) -> None:
    checked = check(example_files(example), FIXED_DAYS[example])
    [duties] = duties_in_order(checked.configuration, FIXED_DAYS[example])
    matrix = matrix_of(checked.configuration, duties)
    told = {(duty, holder, part) for (duty, holder), parts in matrix.parts.items() for part in parts}
    assert told == {(one.assignment.duty, one.holder, one.assignment.part) for one in duties.held}
    lacking = [duty for duty in Duty if matrix.lacking(duty)]
    assert lacking == ([] if example == "malli" else list(Duty))


def test_agreements_stand_by_id_and_only_those_in_force() -> None:
    old, new = agreed(party("564"), id="vanha", ends=Date(2022, 12, 31)), agreed(party("564"), id="uusi")
    lists = (listed(assigned(holder("every_member")), id=name, agreement=name) for name in ("vanha", "uusi"))
    configuration = configured(old, new, *lists)
    assert [one.agreement.id for one in duties_in_order(configuration, DAY)] == ["uusi", "vanha"]
    assert [one.agreement.id for one in duties_in_order(configuration, Date(2023, 1, 1))] == ["uusi"]
    assert duties_in_order(configuration, Date(2021, 12, 31)) == []
