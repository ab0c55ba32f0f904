"""Days to bear in mind, from every topic of the files."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.catalogue import all_deadlines, deadlines_ahead
from ekirjasto_model.derived.deadlines.deadline import UNDATED, Deadline, DeadlineKind
from ekirjasto_model.derived.notices import last_days
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.notice import Notice, NoticeGiver
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.documents.remarks import Source
from ekirjasto_model.documents.service import Service
from ekirjasto_model.documents.service_contract import ServiceContract, ServiceOption
from ekirjasto_model.values.names import Names
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, party
from tests.derived.duties import e_library

DAY = Date(2022, 6, 1)
END = Date(2022, 12, 31)
SIGNED = Date(2021, 11, 1)


def of(*documents: Document, as_of: Date = DAY) -> list[Deadline]:
    return list(all_deadlines(configured(*documents), as_of))


def told(found: list[Deadline]) -> list[tuple[str, str]]:
    return [(one.kind.value, one.day.isoformat()) for one in found]


def with_contract(*options: ServiceOption, **stated: object) -> ELibrary:
    contract = ServiceContract.model_validate({"starts": Date(2020, 1, 1), "options": options} | stated)
    service = Service.model_validate(
        {
            "id": "kirjat",
            "name": Names(fi="Kirjat"),
            "content": ("e-books",),
            "use_place": "remote",
            "contract": contract,
        }
    )
    return e_library().model_copy(update={"services": (service,)})


def option(year: int, **stated: object) -> ServiceOption:
    return ServiceOption.model_validate({"starts": Date(year, 1, 1), "ends": Date(year, 12, 31)} | stated)


def test_an_agreement_ends_once_for_all_its_parties() -> None:
    [one] = of(agreed(party("564"), party("614", ends=END), signed=SIGNED, ends=END))
    assert (one.kind, one.day, one.name) == (DeadlineKind.AGREEMENT_ENDS, END, ("agreement", "sopimus", "ends"))
    assert (one.stamp, one.facts) == (SIGNED, {"agreement": Names(fi="Sopimus")})
    assert of(agreed(party("564"))) == []


def test_a_party_that_leaves_has_a_last_day_and_one_that_goes_on_has_none() -> None:
    decided = Decision.model_validate(
        {"decision_kind": "council", "body": Names(fi="Valtuusto"), "day": Date(2021, 12, 1)}
    )
    last, first = Date(2022, 5, 14), Date(2022, 5, 15)
    found = of(
        agreed(
            party("564", ends=last),
            party("564", starts=first),
            party("614", ends=last, signed=SIGNED, decision=decided),
            party("614", starts=Date(2022, 8, 1), ends=END),
            associates=(Associate(id="opisto", name=Names(fi="Opisto"), ends=END, signed=SIGNED),),
        )
    )
    assert [(one.kind.value, one.day, one.name[2:], one.stamp) for one in found] == [
        ("membership-ends", last, ("party", "614", "2022-01-01", "ends"), Date(2021, 12, 1)),
        ("associate-ends", END, ("associate", "opisto", "ends"), SIGNED),
        ("membership-ends", END, ("party", "614", "2022-08-01", "ends"), UNDATED),
    ]


def test_a_renewed_agreement_and_a_merger_end_nobodys_membership() -> None:
    old = agreed(party("564"), party("614", ends=Date(2022, 11, 30)), id="vanha", ends=END)
    new = agreed(party("564"), id="uusi", replaces="vanha", starts=Date(2023, 1, 1))
    assert told(of(old, new)) == [("membership-ends", "2022-11-30"), ("agreement-ends", "2022-12-31")]
    merged = agreed(party("099", ends=Date(2020, 12, 31)), party("214"), starts=Date(2019, 12, 31))
    assert of(merged) == []


def noticed(code: str, *, withdrawn: Date | None = None, **stated: object) -> Notice:
    sent = {"given": Date(2022, 3, 1), "sent_to_contact": Date(2022, 3, 2), "sent_to_registry_office": Date(2022, 3, 3)}
    taken_back = {} if withdrawn is None else {"withdrawn": withdrawn}
    return Notice.model_validate({"party": NoticeGiver(municipality=code)} | sent | taken_back | stated)


RULE = NoticeRule.model_validate({"months": 6, "counts_to": "end-of-year"})


def test_notice_ends_a_membership_and_one_withdrawn_says_so_in_the_same_entry() -> None:
    [left, by] = of(agreed(party("564"), notice=RULE, notices=(noticed("564"),), signed=SIGNED))
    assert (left.kind, left.day, left.stamp) == (DeadlineKind.NOTICE_GIVEN_BY, Date(2022, 6, 30), Date(2022, 1, 1))
    assert (by.kind, by.day, by.stamp) == (DeadlineKind.MEMBERSHIP_ENDS, END, Date(2022, 3, 3))
    notice = noticed("564", withdrawn=Date(2022, 4, 1))
    [_, withdrawn] = of(agreed(party("564"), notice=RULE, notices=(notice,), signed=SIGNED))
    assert (withdrawn.kind, withdrawn.day) == (DeadlineKind.NOTICE_WITHDRAWN, END)
    assert (withdrawn.name, withdrawn.stamp) == (by.name, Date(2022, 4, 1))


def test_an_associate_that_withdraws_its_notice_is_told_in_the_same_entry() -> None:
    college = Associate(id="opisto", name=Names(fi="Opisto"))
    giver = NoticeGiver(associate="opisto")

    def told_of(notice: Notice) -> list[Deadline]:
        stated = agreed(party("564"), associates=(college,), notice=RULE, notices=(notice,), signed=SIGNED)
        return [one for one in of(stated) if "associate" in one.name]

    [by] = told_of(noticed("564", party=giver))
    assert (by.kind, by.day) == (DeadlineKind.ASSOCIATE_ENDS, END)
    [withdrawn] = told_of(noticed("564", party=giver, withdrawn=Date(2022, 4, 1)))
    assert (withdrawn.kind, withdrawn.day) == (DeadlineKind.ASSOCIATE_STAYS, END)
    assert (withdrawn.name, withdrawn.stamp) == (by.name, Date(2022, 4, 1))


def test_a_notice_that_counts_for_nothing_is_no_deadline() -> None:
    unsent = Notice(party=NoticeGiver(municipality="564"), given=Date(2022, 3, 1))
    assert told(of(agreed(party("564"), notice=RULE, notices=(unsent,)))) == [("notice-given-by", "2022-06-30")]


@pytest.mark.parametrize(
    ("as_of", "by", "ends"),
    [
        (Date(2022, 1, 1), Date(2022, 6, 30), Date(2022, 12, 31)),
        (Date(2022, 6, 30), Date(2022, 6, 30), Date(2022, 12, 31)),
        (Date(2022, 7, 1), Date(2023, 6, 30), Date(2023, 12, 31)),
    ],
)
def test_notice_can_be_given_until_a_day_for_the_next_end(as_of: Date, by: Date, ends: Date) -> None:
    [one] = of(agreed(party("564"), notice=RULE), as_of=as_of)
    assert (one.day, one.facts["ends"], one.name) == (by, ends, ("agreement", "sopimus", "notice-given-by"))
    assert set(last_days(RULE, by)) == {ends}
    assert set(last_days(RULE, by.add(days=1))) != {ends}


def test_a_calendar_takes_the_next_day_for_notice_for_newer_than_the_one_that_has_passed() -> None:
    def by(as_of: Date) -> Deadline:
        [one] = of(agreed(party("564"), notice=RULE, signed=SIGNED), as_of=as_of)
        return one

    before, on_the_day, after = (by(day) for day in (Date(2022, 1, 1), Date(2022, 6, 30), Date(2022, 7, 1)))
    assert before == on_the_day
    assert (after.name, after.stamp) == (before.name, Date(2022, 7, 1))
    assert by(Date(2023, 6, 30)) == after


def test_no_day_is_told_where_there_is_none_to_miss() -> None:
    any_day = NoticeRule.model_validate({"months": 3, "counts_to": "same-day"})
    unclear = NoticeRule.model_validate({"months": 1, "counts_to": "end-of-month"})
    assert of(agreed(party("564"), notice=any_day)) == []
    assert of(agreed(party("564"), notice=unclear), as_of=Date(2023, 1, 31)) == []
    assert told(of(agreed(party("564"), notice=RULE, ends=END))) == [("agreement-ends", "2022-12-31")]
    assert of(agreed(party("564"), notice=RULE), as_of=Date(2021, 12, 31)) == []


def test_an_associates_notice_ends_its_term() -> None:
    notice = noticed("564", party=NoticeGiver(associate="opisto"))
    associate = Associate(id="opisto", name=Names(fi="Opisto"))
    found = of(agreed(party("564"), associates=(associate,), notice=RULE, notices=(notice,)))
    assert told(found)[1:] == [("associate-ends", "2022-12-31")]


def test_a_window_opens_and_closes() -> None:
    rule = JoiningRule.model_validate(
        {
            "joining_day": "window",
            "approval": "deciding-meeting",
            "first_year": "full-year",
            "window_starts": Date(2022, 2, 1),
            "window_ends": Date(2022, 3, 31),
            "window_effective": Date(2023, 1, 1),
        }
    )
    assert told(of(agreed(party("564"), joining=rule))) == [
        ("window-starts", "2022-02-01"),
        ("window-ends", "2022-03-31"),
        ("window-effective", "2023-01-01"),
    ]


def test_a_contract_ends_with_the_options_that_have_been_decided_on() -> None:
    early, late = option(2023, decided="2022-05"), option(2024, decide_by=Date(2023, 6, 30))
    found = of(with_contract(late, early, ends=END))
    assert told(found) == [
        ("option-decided", "2022-12-31"),
        ("option-open", "2023-06-30"),
        ("contract-ends", "2023-12-31"),
    ]
    assert found[1].name == ("e-library", "e-kirjasto", "service", "kirjat", "option", "2024-01-01", "decide-by")
    assert [one.stamp for one in found] == [Date(2022, 5, 1), UNDATED, Date(2022, 5, 1)]
    gap = option(2024, decided=Date(2022, 5, 2), decide_by=Date(2022, 5, 31))
    assert told(of(with_contract(gap, ends=END))) == [("contract-ends", "2022-12-31")]
    assert of(with_contract(early)) == []


def test_an_option_keeps_its_name_once_it_has_been_decided_on() -> None:
    [before] = [one for one in of(with_contract(option(2023), ends=END)) if "option" in one.name]
    [after] = [one for one in of(with_contract(option(2023, decided="2022-05"), ends=END)) if "option" in one.name]
    assert (before.name, before.day) == (after.name, after.day)
    assert (before.kind, after.kind) == (DeadlineKind.OPTION_OPEN, DeadlineKind.OPTION_DECIDED)


def test_annexes_and_grants_have_their_days() -> None:
    grant = Grant.model_validate(
        {
            "id": "avustus",
            "grant_kind": "special",
            "grantor": Names(fi="Ministeriö"),
            "ends": END,
            "report_due": Date(2023, 3, 31),
        }
    )
    library = e_library().model_copy(update={"grants": (grant,)})
    annex = annexed(item(EQUAL), reaches_members=Date(2021, 8, 31))
    found = of(annex, agreed(party("564")), library)
    assert told(found) == [
        ("annex-reaches-members", "2021-08-31"),
        ("grant-use-ends", "2022-12-31"),
        ("grant-report-due", "2023-03-31"),
    ]
    assert found[0].facts == {"year": "2022", "agreement": Names(fi="Sopimus")}
    assert found[1].facts == {"grantor": Names(fi="Ministeriö"), "grant": "avustus"}


def test_the_stamp_is_the_newest_day_of_the_facts_and_their_sources() -> None:
    def stamp(*sources: Source) -> Date:
        [one] = of(agreed(party("564"), signed=SIGNED, ends=END, sources=sources))
        return one.stamp

    everything = Source.model_validate({"at": ("*",), "title": Names(fi="Lähde"), "day": "2022-03"})
    parties = Source.model_validate({"at": ("parties",), "title": Names(fi="Lähde"), "day": Date(2022, 6, 1)})
    undated = Source(at=("*",), title=Names(fi="Lähde"))
    assert stamp() == stamp(undated) == stamp(parties) == SIGNED
    assert stamp(everything, parties, undated) == Date(2022, 3, 1)


def test_what_a_day_is_called_stays_when_the_day_is_moved() -> None:
    def named(agreement: Agreement) -> list[tuple[str, ...]]:
        return [one.name for one in of(agreement)]

    before = agreed(party("564", ends=Date(2022, 9, 30)), party("614"), ends=END)
    after = agreed(party("614"), party("564", ends=Date(2022, 10, 31)), ends=Date(2023, 6, 30))
    assert named(before) == named(after)


def test_days_ahead_are_those_from_the_day_on() -> None:
    configuration: Configuration = configured(agreed(party("564"), ends=END))
    assert [one.day for one in deadlines_ahead(configuration, END)] == [END]
    assert deadlines_ahead(configuration, Date(2023, 1, 1)) == ()
    assert [one.day for one in all_deadlines(configuration, Date(2023, 1, 1))] == [END]
