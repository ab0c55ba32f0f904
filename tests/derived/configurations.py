"""Small configurations made in Python, for tests of what is derived from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.cost_kinds import CostKind
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.legal_bases import LegalBasis
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.service_kinds import ServiceKind
from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment import AgreementAmendment, MemberApproval
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem, Measure
from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.municipality import MunicipalityEntry, PopulationFigure
from ekirjasto_model.documents.notice import Notice, NoticeGiver
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.party import Party
from ekirjasto_model.documents.remarks import Assumption
from ekirjasto_model.documents.service import Participant, Service
from ekirjasto_model.documents.withdrawal_rule import WithdrawalRule
from ekirjasto_model.formulas.equal import Equal
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.formulas.per_inhabitant import PerInhabitant
from ekirjasto_model.formulas.proportional import Proportional
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.node import MappingNode, Mark
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.rate import Rate

DAY = Date(2020, 12, 31)
"""The drivers' day of every annex made here, unless another is asked for."""

EQUAL = Equal(shape="equal")


def per_inhabitant(rate: str) -> PerInhabitant:
    return PerInhabitant(shape="per-inhabitant", rate=Rate.of(rate))


def proportional(driver: Driver = Driver.POPULATION) -> Proportional:
    return Proportional(shape="proportional", driver=driver)


def configured(*documents: Document) -> Configuration:
    """File documents as if each had been read from a file of its own."""
    origins = (Origin(f"{number}.yaml", (), lambda: MappingNode(Mark(1, 1))) for number in range(len(documents)))
    pairs = zip(documents, origins, strict=True)
    return Configuration(tuple(Filed(document.kind, document, document, origin) for document, origin in pairs))


def party(code: str, **stated: object) -> Party:
    usual = {"municipality": code, "member_type": MemberType.MUNICIPALITY}
    return Party.model_validate(usual | stated)


def agreed(*parties: Party, **stated: object) -> Agreement:
    """Make an e-library's agreement from 2022 on; what is stated goes before."""
    usual = {
        "kind": "agreement",
        "version": 1,
        "id": "sopimus",
        "name": Names(fi="Sopimus"),
        "agreement_kind": AgreementKind.E_LIBRARY,
        "subject": "e-kirjasto",
        "jurisdiction": next(iter(Jurisdiction)),
        "legal_bases": (next(iter(LegalBasis)),),
        "authentic_language": Language.FI,
        "starts": Date(2022, 1, 1),
        "parties": parties,
    }
    return Agreement.model_validate(usual | stated)


def joining(first_year: FirstYearRule, **stated: object) -> JoiningRule:
    """Make the rule for joining on any day; what is stated goes before."""
    usual = {"joining_day": JoiningDay.ANY_DAY, "approval": next(iter(Approval)), "first_year": first_year}
    return JoiningRule.model_validate(usual | stated)


def leaving(last_year: FirstYearRule, **stated: object) -> WithdrawalRule:
    return WithdrawalRule.model_validate({"last_year": last_year} | stated)


def service(name: str, *participants: Participant, **stated: object) -> Service:
    """Make a service of the e-library; nobody named takes part means that all do."""
    usual = {
        "id": name,
        "name": Names(fi=name),
        "content": (next(iter(ServiceKind)),),
        "use_place": UsePlace.REMOTE,
        "participants": participants,
    }
    return Service.model_validate(usual | stated)


def taking_part(code: str, **stated: object) -> Participant:
    return Participant.model_validate({"municipality": code} | stated)


def library(
    inhabitants: Mapping[str, int],
    day: Date = DAY,
    source: str = "kunnan oma luku",
    assumed: Iterable[str] = (),
    services: Iterable[Service] = (),
) -> ELibrary:
    """Make an e-library document that states its municipalities' inhabitants on a day, and its services."""
    entries = tuple(
        MunicipalityEntry(
            code=code, populations=(PopulationFigure(day=day, inhabitants=inhabitants[code], source=source),)
        )
        for code in inhabitants
    )
    return ELibrary(
        kind="e-library",
        version=1,
        id="e-kirjasto",
        name=Names(fi="E-kirjasto"),
        regions=("17",),
        municipalities=entries,
        services=tuple(services),
        assumptions=assumptions(assumed),
    )


def item(formula: Parameters, amount: str | None = None, name: str = "sisallot", **more: object) -> CostItem:
    stated = {"id": name, "name": Names(fi=name), "cost_kind": CostKind.CONTENT, "formula": formula, **more}
    return CostItem.model_validate(stated if amount is None else stated | {"amount": Money.of(amount)})


def measures(driver: Driver, values: Mapping[str, str], day: Date = DAY) -> tuple[Measure, ...]:
    return tuple(
        Measure(driver=driver, municipality=code, day=day, value=Rate.of(value), source="tilasto")
        for code, value in values.items()
    )


def annexed(*items: CostItem, **stated: object) -> CostAnnex:
    """Make the cost annex of 2022; what is stated goes before."""
    usual = {
        "kind": "cost-annex",
        "version": 1,
        "id": "kustannukset",
        "agreement": "sopimus",
        "year": 2022,
        "drivers_day": DAY,
        "items": items,
    }
    return CostAnnex.model_validate(usual | stated)


def assumptions(paths: Iterable[str]) -> tuple[Assumption, ...]:
    return tuple(Assumption(at=path, reason=Names(fi="oletus")) for path in paths)


def notice(code: str, given: Date, **stated: object) -> Notice:
    """Make a municipality's notice, sent to both on the day on which it was given; what is stated goes before."""
    usual = {
        "party": NoticeGiver(municipality=code),
        "given": given,
        "sent_to_contact": given,
        "sent_to_registry_office": given,
    }
    return Notice.model_validate({key: value for key, value in (usual | stated).items() if value is not None})


def notice_rule(months: int, counts_to: NoticeEnd = NoticeEnd.SAME_DAY, **stated: object) -> NoticeRule:
    return NoticeRule.model_validate({"months": months, "counts_to": counts_to} | stated)


def decided(day: Date) -> Decision:
    return Decision(decision_kind=DecisionKind.MUNICIPAL_EXECUTIVE, day=day)


def amendment(*approvals: MemberApproval, **stated: object) -> AgreementAmendment:
    """Make the amendment of 2024 to a second text; what is stated goes before."""
    usual = {
        "id": "muutos",
        "revision": 2,
        "about": Names(fi="Muutos"),
        "starts": Date(2024, 1, 1),
        "approvals": approvals,
    }
    return AgreementAmendment.model_validate(usual | stated)


def approval(code: str, day: Date, *, approves: bool | None = None) -> MemberApproval:
    stated = {} if approves is None else {"approves": approves}
    return MemberApproval.model_validate({"municipality": code, "decision": decided(day)} | stated)


def annex(name: str, **stated: object) -> Annex:
    return Annex.model_validate({"id": name, "annex_kind": AnnexKind.OTHER} | stated)
