"""Contracts for services on a day: the term with options, and who may use it."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.entitlements import Entitlement
from ekirjasto_model.codelists.procurement_bases import ProcurementBasis
from ekirjasto_model.codelists.service_kinds import ServiceKind
from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.derived.services_on import ServiceOn, services_on
from ekirjasto_model.documents.service import Service
from ekirjasto_model.documents.service_contract import Procurement, ServiceContract, ServiceOption
from ekirjasto_model.values.names import Names
from tests.derived.configurations import configured, library

FIRST: dict[str, object] = {"starts": Date(2027, 1, 1), "ends": Date(2027, 12, 31), "decide_by": Date(2026, 6, 30)}
SECOND: dict[str, object] = {"starts": Date(2028, 1, 1), "ends": Date(2028, 12, 31), "decide_by": Date(2027, 6, 30)}


def term(day: Date, *options: dict[str, object], **stated: object) -> ServiceOn:
    usual = {"starts": Date(2024, 1, 1), "ends": Date(2026, 12, 31)}
    contract = ServiceContract.model_validate(
        {key: value for key, value in (usual | stated).items() if value is not None}
        | {"options": tuple(map(ServiceOption.model_validate, options))}
    )
    service = Service(
        id="kirjat",
        name=Names(fi="Kirjat"),
        content=(ServiceKind.E_BOOKS,),
        use_place=UsePlace.REMOTE,
        contract=contract,
    )
    bare = service.model_copy(update={"id": "ilman", "contract": None})
    e_library = library({"047": 1}).model_copy(update={"services": (bare, service)})
    (found,) = services_on(configured(e_library), day)
    return found


def told(found: ServiceOn) -> tuple[str, str, bool]:
    last = "" if found.period is None else str(found.period.ends)
    return last, "" if found.next_option is None else str(found.next_option.option.starts), found.is_running


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2023-12-31", ("2026-12-31", "2027-01-01", False)),
        ("2025-11-19", ("2026-12-31", "2027-01-01", True)),
        ("2025-11-20", ("2027-12-31", "2028-01-01", True)),
        ("2027-12-31", ("2027-12-31", "2028-01-01", True)),
        ("2028-01-01", ("2027-12-31", "2028-01-01", False)),
        ("2029-01-01", ("2027-12-31", "", False)),
    ],
)
def test_an_option_prolongs_from_the_day_on_which_it_was_decided(day: str, wanted: tuple[str, str, bool]) -> None:
    decided = FIRST | {"decided": "2025-11-20"}
    for options in ((decided, SECOND), (SECOND, decided)):
        assert told(term(Date.fromisoformat(day), *options)) == wanted


def test_the_next_option_tells_by_when_and_where_it_stands() -> None:
    found = term(Date(2026, 3, 1), SECOND, FIRST).next_option
    assert found is not None
    assert (found.decide_by, str(found.place.pointer)) == (Date(2026, 6, 30), "/services/1/contract/options/1")


def test_an_option_that_does_not_continue_the_term_does_not_prolong_it() -> None:
    assert told(term(Date(2026, 3, 1), SECOND | {"decided": "2025-11-20"}))[0] == "2026-12-31"


def test_a_contract_until_further_notice_has_no_last_day() -> None:
    assert told(term(Date(2040, 1, 1), ends=None)) == ("None", "", True)


def test_a_contract_that_ends_before_it_starts_never_runs() -> None:
    assert told(term(Date(2024, 6, 1), ends=Date(2023, 1, 1))) == ("", "", False)


@pytest.mark.parametrize(
    ("entitled", "wanted"),
    [
        (("047", "588"), [Entitlement.ENTITLED, Entitlement.ENTITLED, Entitlement.NOT_ENTITLED]),
        (("105",), [Entitlement.NOT_ENTITLED, Entitlement.NOT_ENTITLED, Entitlement.ENTITLED]),
        ((), [Entitlement.NOT_LISTED] * 3),
    ],
)
def test_who_is_entitled_is_listed_and_a_successor_is_too(entitled: tuple[str, ...], wanted: list[Entitlement]) -> None:
    stated = {"basis": ProcurementBasis.OPEN_PROCEDURE} | ({"entitled": entitled} if entitled else {})
    found = term(Date(2026, 3, 1), procurement=Procurement.model_validate(stated))
    assert [found.entitlement(code) for code in ("047", "507", "105")] == wanted
    assert term(Date(2026, 3, 1)).entitlement("047") is Entitlement.NOT_LISTED
