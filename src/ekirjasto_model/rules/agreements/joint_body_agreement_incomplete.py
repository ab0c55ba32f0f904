"""An agreement on a joint body that lacks what the law says it must settle."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.codelists.legal_bases import LegalBasis
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_JOINT_BODY = {LegalBasis.LOCAL_GOVERNMENT_ACT_51, LegalBasis.LOCAL_GOVERNMENT_ACT_52}


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements resting on the sections on a joint body without its tasks, body, costs or termination.

    The costs are settled in a cost annex. What is stated to be unknown is not told.
    A plain co-operation agreement need not settle all this.
    """
    with_costs = {annex.agreement for _, annex in configuration.cost_annexes()}
    for place, agreement in configuration.agreements():
        number = next((n for n, basis in enumerate(agreement.legal_bases) if basis in _JOINT_BODY), None)
        if number is not None:
            missing = tuple(
                key
                for key in _lacking(agreement, has_costs=agreement.id in with_costs)
                if not configuration.is_marked_unknown(place / key)
            )
            if missing:
                yield Spot(place / "legal-bases" / number, facts={"missing": missing})


def _lacking(agreement: Agreement, *, has_costs: bool) -> Iterator[str]:
    """Give the keys that the law asks for and the agreement lacks."""
    if agreement.purpose is None:
        yield "purpose"
    if not agreement.decision_bodies:
        yield "decision-bodies"
    if not has_costs and not any(annex.annex_kind is AnnexKind.COST for annex in agreement.annexes):
        yield "annexes"
    if agreement.notice is None and agreement.ends is None:
        yield "notice"


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "cost-annex", "agreements.no-notice-rule"),
    title=Text(
        fi="Yhteistä toimielintä koskevasta sopimuksesta puuttuu pakollisia kohtia",
        sv="Ett avtal om ett gemensamt organ saknar obligatoriska punkter",
        en="An agreement on a joint body lacks what it must settle",
    ),
    reason=Text(
        fi="Kuntien yhteisestä toimielimestä tehdyssä sopimuksessa on sovittava vähintään sen tehtävistä, "
        "kokoonpanosta, kustannuksista sekä sopimuksen voimassaolosta ja irtisanomisesta.",
        sv="I ett avtal om ett gemensamt organ för kommuner ska man komma överens åtminstone om organets uppgifter, "
        "sammansättning och kostnader samt om avtalets giltighet och uppsägning.",
        en="An agreement on a joint body of municipalities must settle at least its tasks, its composition, its "
        "costs, and the validity and termination of the agreement.",
    ),
    message=Text(
        fi="Sopimus perustuu yhteistä toimielintä koskeviin säännöksiin, mutta siitä puuttuu: {missing}.",
        sv="Avtalet grundar sig på bestämmelserna om ett gemensamt organ, men i avtalet saknas: {missing}.",
        en="The agreement rests on the provisions on a joint body, but this is missing: {missing}.",
    ),
    repair=Text(
        fi="Lisää puuttuvat kohdat. Jos sopimus ei koske yhteistä toimielintä, poista local-government-act-51 ja "
        "local-government-act-52 kohdasta legal-bases.",
        sv="Lägg till det som saknas. Om avtalet inte gäller ett gemensamt organ, ta bort local-government-act-51 och "
        "local-government-act-52 ur legal-bases.",
        en="Add what is missing. If the agreement is not about a joint body, remove local-government-act-51 and "
        "local-government-act-52 from legal-bases.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 51 ja 52 §",
        sv="Kommunallagen 410/2015 51 och 52 §",
        en="Local Government Act 410/2015, sections 51 and 52",
    ),
    broken_by=Edit("joint-library-agreement.yaml", "  - local-government-act-54\n", "  - local-government-act-51\n"),
    kept_by=Edit("agreement.yaml", "  - local-government-act-49\n", "  - local-government-act-51\n"),
    broken=broken,
)
