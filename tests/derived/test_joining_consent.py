"""Who has approved a joining, who has not answered, and whether it can still be approved."""

from __future__ import annotations

from fractions import Fraction

from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.derived.joining.consent import Consent, consent_on
from ekirjasto_model.derived.joining.signatures import signatures_on
from ekirjasto_model.documents.case_event import CaseEvent
from tests.derived.configurations import agreed, party
from tests.derived.joining_cases import JOINER, agreement, approved, case, event, joining, refused, rule

HALF = agreement(
    rule(
        approval=Approval.SHARE_OF_MEMBERS,
        members_share=Fraction(1, 2),
        inhabitants_share=Fraction(1, 2),
    )
)
END = Date(2023, 12, 31)


def consent(*events: CaseEvent) -> Consent:
    """What half of the members with half of the inhabitants have said by the end of 2023."""
    return consent_on(joining(case(*events), HALF), END)


def test_members_and_inhabitants_are_both_counted() -> None:
    small = consent(approved("047", "2023-03-01"), approved("105", "2023-03-02"))
    assert small.approved_on is None
    assert small.approvals is not None
    count = small.approvals.count
    assert (count.needed_members, len(count.approving)) == (2, 2)
    assert (count.needed_inhabitants, count.approving_inhabitants) == (500, 300)
    assert (str(count.population_day), small.silent) == ("2022-12-31", ("205", "614"))
    assert consent(approved("047", "2023-03-01"), approved("205", "2023-03-02")).approved_on == Date(2023, 3, 2)


def test_the_joining_municipality_and_strangers_are_not_counted() -> None:
    found = consent(approved(JOINER, "2023-03-01"), approved("777", "2023-03-02"))
    assert found.approvals is not None
    assert (found.approvals.count.approving, found.silent) == ((), ("047", "105", "205", "614"))


def test_an_approval_that_names_nobody_is_nobodys_unless_the_meeting_decides() -> None:
    nameless = event(JoiningEvent.MEMBER_APPROVAL, "2023-03-01")
    assert consent(nameless).silent == ("047", "105", "205", "614")


def test_refusals_put_the_approval_out_of_reach_until_somebody_changes_its_mind() -> None:
    assert not consent(refused("047", "2023-03-01"), refused("105", "2023-03-01")).is_out_of_reach
    lost = [refused("205", "2023-03-01")]
    assert consent(*lost).is_out_of_reach
    assert consent(*lost).silent == ("047", "105", "614")
    assert not consent(*lost, approved("205", "2023-04-01")).is_out_of_reach


def test_whoever_has_once_approved_has_approved() -> None:
    found = consent(approved("205", "2023-03-01"), refused("205", "2023-03-02"), approved("047", "2023-03-03"))
    assert found.approved_on == Date(2023, 3, 3)


def test_where_the_share_is_not_stated_nobody_can_tell() -> None:
    to = agreement(rule(approval=Approval.SHARE_OF_MEMBERS))
    found = consent_on(joining(case(approved("205", "2023-03-01")), to), END)
    assert found == Consent(Approval.SHARE_OF_MEMBERS)
    assert (found.silent, found.is_out_of_reach) == ((), False)


def test_a_meeting_approves_or_refuses() -> None:
    to = agreement(rule(approval=Approval.DECIDING_MEETING))
    no = event(JoiningEvent.MEMBER_REFUSAL, "2023-03-01")
    yes = event(JoiningEvent.MEMBER_APPROVAL, "2023-04-01")
    found = consent_on(joining(case(no, yes, approved("205", "2023-01-01")), to), END)
    assert (found.refused_on, found.approved_on) == (Date(2023, 3, 1), Date(2023, 4, 1))


def test_who_must_sign_is_asked_on_the_day_of_signing() -> None:
    joined_later = agreed(
        party("205"), party("614", starts=Date(2023, 6, 1)), joining=rule(signers=JoiningSigner.EVERY_PARTY)
    )
    signed = [event(JoiningEvent.SIGNATURE, "2023-05-12", municipality=code) for code in (JOINER, "205")]
    one = joining(case(*signed), joined_later)
    found = signatures_on(one, END)
    assert (found.complete_on, found.needed, found.got) == (
        Date(2023, 5, 12),
        (JOINER, "205", "614"),
        (JOINER, "205"),
    )
    assert found.lacking == ()
    late = joining(case(signed[0], event(JoiningEvent.SIGNATURE, "2023-06-01", municipality="205")), joined_later)
    assert signatures_on(late, END).lacking == ("614",)


def test_where_nobody_has_agreed_who_signs_the_joining_municipality_is_taken_to_be_enough() -> None:
    found = signatures_on(joining(case(event(JoiningEvent.SIGNATURE, "2023-05-12")), agreement(rule())), END)
    assert (found.assumed, found.needed, found.complete_on) == (True, (JOINER,), Date(2023, 5, 12))


def test_a_signature_counts_for_the_municipality_into_which_the_signer_merged() -> None:
    to = agreed(party("588"), joining=rule(signers=JoiningSigner.EVERY_PARTY), starts=Date(2022, 1, 1))
    signed = event(JoiningEvent.SIGNATURE, "2024-12-02", municipality="588")
    one = joining(case(signed, event(JoiningEvent.SIGNATURE, "2025-02-03")), to)
    found = signatures_on(one, Date(2025, 3, 1))
    assert (found.needed, found.complete_on) == ((JOINER, "507"), Date(2025, 2, 3))
