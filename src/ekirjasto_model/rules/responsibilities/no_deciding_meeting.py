"""An agreement under which a deciding meeting approves new members, and no such meeting."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  joining-day: first-of-january\n  approval: all-members\n"
_AFTER = "  joining-day: first-of-january\n  approval: deciding-meeting\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements in force whose new members a deciding meeting approves, and that have none on the day.

    The meeting is one of the agreement's decision bodies; where an e-library's
    agreement names none, any deciding meeting of the e-library will do.
    """
    for place, agreement in configuration.agreements():
        asks = agreement.joining is not None and agreement.joining.approval is Approval.DECIDING_MEETING
        is_unknown = configuration.is_marked_unknown(place / "decision-bodies")
        is_asked = asks and is_within(as_of, days_of(agreement)) and not is_unknown
        if is_asked and not _has_meeting(configuration, agreement, as_of):
            here = place / "joining" / "approval"
            yield Spot(here, facts={"agreement": agreement.id, "day": as_of}, related=(place / "decision-bodies",))


def _has_meeting(configuration: Configuration, agreement: Agreement, day: Date) -> bool:
    """Tell whether an agreement has a deciding meeting on a day."""
    is_own = agreement.agreement_kind is AgreementKind.E_LIBRARY and not agreement.decision_bodies
    return any(
        body.body_kind is BodyKind.DECIDING_MEETING
        and is_within(day, days_of(body))
        and (body.id in agreement.decision_bodies or (is_own and e_library.id == agreement.subject))
        for _, e_library in configuration.e_libraries()
        for body in e_library.bodies
    )


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "e-library", "agreements.ends-before-it-starts", "members.unknown-id"),
    title=Text(
        fi="Päättävää kokousta, joka hyväksyy uudet jäsenet, ei ole",
        sv="Det beslutande möte som godkänner nya medlemmar finns inte",
        en="There is no deciding meeting to approve new members",
    ),
    reason=Text(
        fi="Jos sopimuksen mukaan päättävä kokous hyväksyy uudet jäsenet, kokous on oltava. Muuten kukaan ei voi "
        "hyväksyä liittyvää kuntaa.",
        sv="Om ett beslutande möte enligt avtalet godkänner nya medlemmar ska mötet finnas. Annars kan ingen godkänna "
        "en kommun som ansluter sig.",
        en="If a deciding meeting approves new members under the agreement, there has to be one. Otherwise nobody can "
        "approve a joining municipality.",
    ),
    message=Text(
        fi="Sopimuksen {agreement} mukaan päättävä kokous hyväksyy uudet jäsenet, mutta sopimuksella ei ole päättävää "
        "kokousta päivänä {day}.",
        sv="Enligt avtalet {agreement} godkänner det beslutande mötet nya medlemmar, men avtalet har inget beslutande "
        "möte den {day}.",
        en="Under the agreement {agreement} the deciding meeting approves new members, but the agreement has no "
        "deciding meeting on {day}.",
    ),
    repair=Text(
        fi="Lisää kokous e-kirjaston tietoihin (body-kind: deciding-meeting) ja sen tunnus sopimukseen "
        "(decision-bodies), tai korjaa, kuka hyväksyy uuden jäsenen (approval).",
        sv="Lägg till mötet bland e-bibliotekets uppgifter (body-kind: deciding-meeting) och dess beteckning i avtalet "
        "(decision-bodies), eller rätta vem som godkänner en ny medlem (approval).",
        en="Add the meeting to the e-library's document (body-kind: deciding-meeting) and its id to the agreement "
        "(decision-bodies), or correct who approves a new member (approval).",
    ),
    source=Text(
        fi="Käytäntö: uuden jäsenen hyväksymisestä sovitaan sopimuksessa",
        sv="Praxis: godkännandet av en ny medlem avtalas i avtalet",
        en="Practice: the approval of a new member is settled in the agreement",
    ),
    broken_by=Edit("consortium-agreement.yaml", _BEFORE, _AFTER),
    kept_by=Edit(
        "consortium-agreement.yaml",
        _BEFORE,
        _AFTER,
        also=(
            Edit(
                "consortium-agreement.yaml",
                "notice:\n  months: 12\n",
                "decision-bodies:\n  - meeting\nnotice:\n  months: 12\n",
            ),
        ),
    ),
    broken=broken,
)
