"""So many members have refused that the joining can no longer be approved."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def _refusal(day: str) -> tuple[str, str]:
    """Turn the approval of a day into a refusal."""
    approval = f"  - event: member-approval\n    day: {day}\n"
    return approval, approval.replace("approval", "refusal")


_OTHER = Edit("joining-case.yaml", *_refusal("2026-02-10"))
_THIRD = Edit("joining-case.yaml", *_refusal("2026-02-09"))


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find open cases that cannot be approved any more, even if all who are silent say yes.

    The spot is the last refusal.
    """
    for joining in joinings(configuration):
        consent = consent_on(joining, as_of)
        if consent.approvals is None or not consent.is_out_of_reach or not is_open(joining, as_of):
            continue
        refusals = list(joining.events(JoiningEvent.MEMBER_REFUSAL, as_of))
        if refusals:
            count = consent.approvals.count
            facts: dict[str, Fact] = {
                "refusing": listed_names(count.refusing),
                "needed": count.needed_members,
                "members": len(count.members),
                "approving": len(count.approving),
                "silent": len(consent.silent),
            }
            yield Spot(refusals[-1][0] / "event", facts=facts, related=tuple(place for place, _ in refusals[:-1]))


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Liittymistä ei voi enää hyväksyä",
        sv="Anslutningen kan inte längre godkännas",
        en="The joining can no longer be approved",
    ),
    reason=Text(
        fi="Kun kieltäviä päätöksiä on näin paljon, sopimuksessa vaadittu hyväksyntä ei täyty, vaikka kaikki muut "
        "hyväksyisivät. Asia kannattaa merkitä päättyneeksi tai päätökset ottaa uudelleen käsiteltäviksi.",
        sv="När de nekande besluten är så många uppnås inte det godkännande som avtalet kräver, även om alla andra "
        "godkänner. Ärendet bör avslutas eller besluten tas upp på nytt.",
        en="With so many refusals the approval that the agreement demands cannot be reached, even if everybody else "
        "approves. The case should be closed, or the decisions should be taken up again.",
    ),
    message=Text(
        fi="Kieltävät päätökset: {refusing}. Hyväksyntöjä on {approving}, vastaamatta on {silent}, ja tarvitaan "
        "{needed} (jäseniä {members}).",
        sv="Nekande beslut: {refusing}. Antalet godkännanden är {approving} och antalet uteblivna svar {silent}, men "
        "det behövs {needed} godkännanden (antal medlemmar: {members}).",
        en="Refusals: {refusing}. There are {approving} approvals, {silent} have not answered, and {needed} are needed "
        "(of {members} members).",
    ),
    repair=Text(
        fi="Tarkista päätökset. Jos ne ovat oikein, merkitse asian päättyminen (event: refused), tai lisää uusi "
        "päätös, jos jokin jäsen muuttaa kantaansa.",
        sv="Kontrollera besluten. Om de stämmer, ange att ärendet är avslutat (event: refused), eller lägg till ett "
        "nytt beslut om någon medlem ändrar ståndpunkt.",
        en="Check the decisions. If they are right, state that the case is closed (event: refused), or add a new "
        "decision if a member changes its mind.",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en ny medlem godkänns",
        en="Practice: the agreement says how a new member is approved",
    ),
    broken_by=Edit("joining-case.yaml", *_refusal("2026-02-12"), also=(_OTHER, _THIRD)),
    kept_by=Edit("joining-case.yaml", *_refusal("2026-02-12"), also=(_OTHER,)),
    broken=broken,
)
