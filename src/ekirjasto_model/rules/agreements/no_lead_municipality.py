"""An e-library's agreement without a municipality that runs it for the others."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, nearest_day
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements on an e-library in which no party is the lead municipality on the day.

    The day is ``as_of``, or the agreement's own day nearest to it.
    """
    for place, agreement in configuration.agreements():
        if agreement.agreement_kind is AgreementKind.E_LIBRARY:
            day = nearest_day(days_of(agreement), as_of)
            held = [one for one in memberships([(place, agreement)]) if one.period.contains(day)]
            if held and not any(one.member_type is MemberType.LEAD_MUNICIPALITY for one in held):
                yield Spot(place / "agreement-kind", facts={"day": day}, related=(place / "parties",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "agreements.ends-before-it-starts"),
    title=Text(
        fi="E-kirjastolla ei ole koordinoivaa kuntaa",
        sv="E-biblioteket saknar samordnande kommun",
        en="The e-library has no lead municipality",
    ),
    reason=Text(
        fi="Koordinoiva kunta hoitaa sopimukset, laskutuksen ja yhteydet muiden puolesta. Ilman sitä toimittaja "
        "ja liittyvä kunta eivät tiedä, kenen puoleen ne voivat kääntyä.",
        sv="Den samordnande kommunen sköter avtal, fakturering och kontakter för de andra. Utan den vet varken "
        "leverantörer eller anslutande kommuner vem de ska vända sig till.",
        en="The lead municipality takes care of contracts, invoicing and contacts for the others. Without one, "
        "suppliers and joining municipalities do not know whom to turn to.",
    ),
    message=Text(
        fi="Yksikään osapuoli ei ole koordinoiva kunta päivänä {day}.",
        sv="Ingen part är samordnande kommun den {day}.",
        en="No party is the lead municipality on {day}.",
    ),
    repair=Text(
        fi="Merkitse kunnalle, joka hoitaa e-kirjastoa muiden puolesta, member-type: lead-municipality.",
        sv="Skriv member-type: lead-municipality för den kommun som sköter e-biblioteket för de andra.",
        en="Write member-type: lead-municipality for the municipality that runs the e-library for the others.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 49 ja 51 §; opetus- ja kulttuuriministeriön asetus yleisistä kirjastoista 660/2017",
        sv="Kommunallagen 410/2015 49 och 51 §; undervisnings- och kulturministeriets förordning om allmänna "
        "bibliotek 660/2017",
        en="Local Government Act 410/2015, sections 49 and 51; Decree of the Ministry of Education and Culture on "
        "Public Libraries 660/2017",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "agreement-kind: in-house-company\nsubject: trial-reader\n",
        "agreement-kind: e-library\nsubject: malli\n",
        also=(Edit("trial-agreement.yaml", "    member-type: lead-municipality\n", "    member-type: municipality\n"),),
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "agreement-kind: in-house-company\nsubject: trial-reader\n",
        "agreement-kind: e-library\nsubject: malli\n",
    ),
    broken=broken,
)
