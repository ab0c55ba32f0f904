"""The laws that agreements keep through time, whatever they state."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import groupby, pairwise
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.derived.amendments import controlling_text, text_revisions
from ekirjasto_model.derived.annexes import annex_revisions, annexes_on
from ekirjasto_model.derived.approvals import Demand, MemberDecision, approvals, count_on
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.derived.membership import Membership, memberships
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.derived.succession import holders
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment import MemberApproval
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.party import Party
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.pointer import Place
from tests.derived.configurations import agreed, amendment, annex, approval, configured, notice, party

T = TypeVar("T")

START, STOP = Date(2019, 1, 1), Date(2028, 12, 31)
PLACE = Place(0)
CODES = st.sampled_from(["047", "105", "205", "507", "588", "541", "911", "214", "099"])
DAYS = st.dates(START, STOP).map(lambda day: Date(day.year, day.month, day.day))
LATE_DAYS = DAYS | st.none()
RATIOS = st.sampled_from(["1/2", "2/3", "3/4", "99/1"])


def stated(**values: object) -> dict[str, object]:
    """Leave out what is not stated."""
    return {key: value for key, value in values.items() if value is not None}


rules = st.builds(
    lambda months, counts_to, counts_from, month_end: NoticeRule.model_validate(
        stated(months=months, counts_to=counts_to, counts_from=counts_from, month_end=month_end)
    ),
    st.integers(0, 30),
    st.sampled_from(NoticeEnd),
    st.sampled_from(NoticeStart) | st.none(),
    st.sampled_from(MonthEnd) | st.none(),
)
notices = st.builds(
    lambda code, given_on, sent, stated_day, withdrawn: notice(
        code, given_on, sent_to_registry_office=sent, last_day=stated_day, withdrawn=withdrawn
    ),
    CODES, DAYS, LATE_DAYS, LATE_DAYS, LATE_DAYS,
)  # fmt: skip
parties = st.builds(
    lambda code, member_type, starts, ends: party(code, member_type=member_type, **stated(starts=starts, ends=ends)),
    CODES, st.sampled_from(MemberType), LATE_DAYS, LATE_DAYS,
)  # fmt: skip
annexes = st.builds(
    lambda name, revision, starts, ends: annex(name, **stated(revision=revision, starts=starts, ends=ends)),
    st.sampled_from(["lista", "tietosuoja"]), st.integers(1, 3), LATE_DAYS, LATE_DAYS,
)  # fmt: skip
said = st.builds(
    lambda code, day, approves: approval(code, day, approves=approves),
    CODES,
    DAYS,
    st.sampled_from([None, True, False]),
)
changed = st.builds(
    lambda name, revision, starts, approved: amendment(*approved, id=name, revision=revision, starts=starts),
    st.text("abc", min_size=1, max_size=4), st.integers(1, 4), DAYS, st.lists(said, max_size=6),
)  # fmt: skip
amending = st.builds(
    lambda amendment_rule, share: AmendmentRule.model_validate(
        {"amendment": amendment_rule} | ({} if amendment_rule is Amendment.UNANIMITY else {"members_share": share})
    ),
    st.sampled_from(Amendment), RATIOS,
)  # fmt: skip


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    """Draw an agreement in which anything may be stated of parties, notices, amendments and annexes."""
    return agreed(
        *draw(st.lists(parties, min_size=1, max_size=6)),
        starts=draw(DAYS),
        notices=tuple(draw(st.lists(notices, max_size=4))),
        amendments=tuple(draw(st.lists(changed, max_size=3))),
        annexes=tuple(draw(st.lists(annexes, max_size=5))),
        **stated(ends=draw(LATE_DAYS), notice=draw(rules | st.none()), amendment=draw(amending | st.none())),
    )


def shuffled(data: st.DataObject, agreement: Agreement) -> Agreement:
    """Put every list of an agreement in another order."""
    lists = {
        key: tuple(data.draw(st.permutations(getattr(agreement, key)))) for key in ("parties", "notices", "annexes")
    }
    made = [one.model_copy(update={"approvals": order(data, one.approvals)}) for one in agreement.amendments]
    return agreement.model_copy(update=lists | {"amendments": order(data, made)})


def order(data: st.DataObject, things: Iterable[T]) -> tuple[T, ...]:
    return tuple(data.draw(st.permutations(list(things))))


def without_places(found: list[Membership]) -> list[tuple[object, ...]]:
    return [
        (one.municipality, one.member_type, one.period, one.predecessor, one.notice and one.notice.ends_on)
        for one in found
    ]


@given(agreements())
def test_memberships_of_one_municipality_in_an_agreement_never_share_a_day(agreement: Agreement) -> None:
    for _, held in groupby(memberships([(PLACE, agreement)]), lambda one: one.municipality):
        for earlier, later in pairwise(held):
            assert earlier.period.ends is not None
            assert earlier.period.ends < later.period.starts


@given(agreements())
def test_whoever_holds_the_place_of_a_party_is_a_member_on_every_day_of_it(agreement: Agreement) -> None:
    held = memberships([(PLACE, agreement)])
    for one in bound(PLACE, agreement):
        assert isinstance(one.signatory, Party)
        for code, days in holders(one.signatory.municipality, one.period):
            for day in (days.starts, days.ends or STOP.add(years=1)):
                assert sum(other.municipality == code and other.period.contains(day) for other in held) == 1


@given(agreements(), st.data())
def test_the_order_of_lists_never_matters(agreement: Agreement, data: st.DataObject) -> None:
    other = shuffled(data, agreement)
    assert without_places(memberships([(PLACE, other)])) == without_places(memberships([(PLACE, agreement)]))
    texts = [
        [(one.number, one.controls_from) for one in text_revisions(configured(each), PLACE, each)]
        for each in (agreement, other)
    ]
    assert texts[0] == texts[1]
    chains = [
        [(one.annex.id, one.number, one.period) for one in annex_revisions(PLACE, each)] for each in (agreement, other)
    ]
    assert chains[0] == chains[1]


@given(agreements())
def test_a_notice_never_ends_a_membership_before_its_period(agreement: Agreement) -> None:
    for given_one in given_notices(PLACE, agreement):
        if given_one.ends_on is not None and given_one.counts_from is not None:
            assert given_one.ends_on >= given_one.counts_from
            assert given_one.earliest is None or given_one.ends_on >= given_one.earliest
            assert given_one.worked_out is None or given_one.ends_on >= given_one.worked_out
    bare = agreement.model_copy(update={"notices": ()})
    longest = {one.place: one.period for one in bound(PLACE, bare)}
    for one in bound(PLACE, agreement):
        if one.notice is None:
            assert one.period == longest[one.place]
        else:
            assert one.period.ends == one.notice.ends_on
            assert longest[one.place].covers(one.period)


@given(agreements(), DAYS)
def test_exactly_one_revision_controls_or_there_is_a_finding(agreement: Agreement, day: Date) -> None:
    configuration = configured(agreement)
    in_force = agreement.starts <= day and (agreement.ends is None or day <= agreement.ends)
    assert (controlling_text(configuration, PLACE, agreement, day) is not None) is in_force
    controlling = [one.annex.id for one in annexes_on(PLACE, agreement, day)]
    assert len(set(controlling)) == len(controlling)
    begun = [one.id for one in agreement.annexes if in_force and (one.starts or day) <= day <= (one.ends or day)]
    assert set(controlling) == set(begun)
    if len(begun) > len(controlling):
        codes = ("agreements.annex-revisions-overlap", "members.id-twice", "members.period-ends-before-it-starts")
        broken = [spot for code in codes if (check := rule(code).broken) for spot in check(configuration, day)]
        assert broken


@given(agreements(), st.lists(said, max_size=8), said, RATIOS, DAYS)
def test_one_more_approval_never_puts_the_day_off(
    agreement: Agreement, made: list[MemberApproval], one_more: MemberApproval, share: str, day: Date
) -> None:
    electorate = Electorate.of(configured(agreement), PLACE, agreement)
    decisions = [MemberDecision(one.municipality, one.decision.day, one.approves is not False) for one in made]
    more = MemberDecision(one_more.municipality, one_more.decision.day)
    demand = Demand(Fraction(share))
    before = approvals(electorate, demand, decisions, day).reached_on
    after = approvals(electorate, demand, [*decisions, more], day).reached_on
    assert before is None or (after is not None and after <= before)


@given(agreements(), st.lists(said, max_size=12), RATIOS, RATIOS | st.none(), DAYS)
def test_the_first_day_of_enough_is_found_as_if_each_was_looked_at(
    agreement: Agreement, made: list[MemberApproval], share: str, of_inhabitants: str | None, day: Date
) -> None:
    electorate = Electorate.of(configured(agreement), PLACE, agreement)
    decisions = [MemberDecision(one.municipality, one.decision.day, one.approves is not False) for one in made]
    demand = Demand(Fraction(share), None if of_inhabitants is None else Fraction(of_inhabitants))
    periods = [one.period for one in memberships([(PLACE, agreement)])]
    days = {one.day for one in decisions}
    if days:
        days |= {turn for turn in (one.starts for one in periods) if turn > min(days)}
        days |= {one.ends.add(days=1) for one in periods if one.ends is not None and one.ends >= min(days)}
        if of_inhabitants is not None:
            days |= {Date(year, 1, 1) for year in range(min(days).year + 1, day.year + 1)}
    looked_at = (
        turn for turn in sorted(days) if turn <= day and count_on(electorate, demand, decisions, turn).is_reached
    )
    assert approvals(electorate, demand, decisions, day).reached_on == next(looked_at, None)
