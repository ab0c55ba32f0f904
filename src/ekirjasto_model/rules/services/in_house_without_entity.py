"""A service procured from an in-house entity that no agreement names."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.procurement_bases import ProcurementBasis
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.service_terms import contracted_on
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "        basis: below-threshold\n        case-number: ESIM/HANKINTA/19/2023\n"
_AFTER = "        basis: in-house\n        case-number: ESIM/HANKINTA/19/2023\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use procured in-house while no agreement with an in-house company is in force on the day.

    The company stands among the agreement's associates. It may serve several
    services, so the agreement's subject is not asked.
    """
    if not any(_has_entity(agreement, as_of) for _, agreement in configuration.agreements()):
        for one in contracted_on(configuration, as_of):
            procurement = one.contract.procurement
            if procurement is not None and procurement.basis is ProcurementBasis.IN_HOUSE:
                yield Spot(one.at / "procurement" / "basis", facts={"service": one.service.name, "day": as_of})


def _has_entity(agreement: Agreement, day: Date) -> bool:
    """Tell whether an agreement with an in-house company is in force on a day, and names the company."""
    around = days_of(agreement)
    named = any(is_within(day, days_of(associate, around)) for associate in agreement.associates)
    return agreement.agreement_kind is AgreementKind.IN_HOUSE_COMPANY and is_within(day, around) and named


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library", "agreement", "agreements.ends-before-it-starts"),
    title=Text(
        fi="Palvelu on hankittu sidosyksiköltä, jota ei ole merkitty",
        sv="En tjänst har upphandlats hos en anknuten enhet som inte har angetts",
        en="A service is procured from an in-house entity that is not stated",
    ),
    reason=Text(
        fi=(
            "Sidosyksiköltä saa hankkia kilpailuttamatta vain se, jonka määräysvallassa yksikkö on. Liittyvän "
            "kunnan on siksi tiedettävä, mikä sidosyksikkö on kyseessä ja keiden kanssa sillä on sopimus."
        ),
        sv="Utan konkurrensutsättning får man upphandla hos en anknuten enhet bara om man har bestämmande inflytande "
        "över den. En kommun som ansluter sig behöver därför veta vilken enheten är och vilka den har avtal med.",
        en="Only those that control an in-house entity may procure from it without a tender. A joining municipality "
        "therefore has to know which entity it is and with whom it has an agreement.",
    ),
    message=Text(
        fi="Palvelu {service} on hankittu sidosyksiköltä, mutta päivänä {day} ei ole voimassa sopimusta, jossa "
        "sidosyksikkö on liitännäisjäsenenä.",
        sv="Tjänsten {service} har upphandlats hos en anknuten enhet, men den {day} gäller inget avtal där enheten är "
        "associerad medlem.",
        en="The service {service} is procured from an in-house entity, but on {day} no agreement is in force that has "
        "the entity as an associate.",
    ),
    repair=Text(
        fi="Lisää kunnan ja sidosyksikön sopimus (agreement-kind: in-house-company) ja sidosyksikkö sen "
        "liitännäisjäseneksi (associates), tai korjaa hankinnan peruste (basis).",
        sv="Lägg till avtalet mellan kommunen och den anknutna enheten (agreement-kind: in-house-company) med enheten "
        "som associerad medlem (associates), eller rätta upphandlingsgrunden (basis).",
        en="Add the agreement with the in-house entity (agreement-kind: in-house-company) and the entity as its "
        "associate (associates), or correct the basis of the procurement (basis).",
    ),
    source=Text(
        fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016 15 §",
        sv="Lagen om offentlig upphandling och koncession 1397/2016 15 §",
        en="Act on Public Procurement and Concession Contracts 1397/2016, section 15",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _AFTER),
    kept_by=Edit(
        "e-library.yaml",
        _BEFORE,
        _AFTER,
        also=(Edit("trial-agreement.yaml", "starts: 2021-01-01\nends: 2021-12-31\n", "starts: 2021-01-01\n"),),
    ),
    broken=broken,
)
