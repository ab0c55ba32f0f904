"""A contact."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.amendment_rules import Amendment
from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.cost_bearers import CostBearer
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Id, Line, Months, Name, Ratio, Revision, UnitRate, Words
from ekirjasto_model.values.text import Text


class NoticeRule(Part):
    """Notice."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Notice")

    months: Annotated[
        Months,
        Text(
            fi="",
            sv="",
            en="The notice period in whole months.",
        ),
    ]
    counts_to: Annotated[
        Annotated[NoticeEnd, Coded(NoticeEnd)],
        Text(
            fi="",
            sv="",
            en="The day on which the agreement ends when the notice period has run.",
        ),
    ]
    month_end: Annotated[
        Maybe[Annotated[MonthEnd, Coded(MonthEnd)]],
        Text(
            fi="",
            sv="",
            en="What is meant when a month has no such day: 31 January and one month.",
        ),
    ] = None
    contact: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The role or mailbox to which notice is sent.",
        ),
    ] = None
    registry_office: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The registry office to which notice is also sent.",
        ),
    ] = None


class AmendmentRule(Part):
    """How the agreement is amended."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How the agreement is amended")

    amendment: Annotated[
        Annotated[Amendment, Coded(Amendment)],
        Text(
            fi="",
            sv="",
            en="Unanimously, or by a share of the members.",
        ),
    ]
    members: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the members that must agree.",
        ),
    ] = None
    inhabitants: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the inhabitants that those members must have.",
        ),
    ] = None


class JoiningRule(Part):
    """How a municipality joins."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How a municipality joins")

    joining_day: Annotated[
        Annotated[JoiningDay, Coded(JoiningDay)],
        Text(
            fi="",
            sv="",
            en="On which days one may join.",
        ),
    ]
    window_starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of the application window.",
        ),
    ] = None
    window_ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the application window (included).",
        ),
    ] = None
    approval: Annotated[
        Annotated[Approval, Coded(Approval)],
        Text(
            fi="",
            sv="",
            en="Who approves a new member.",
        ),
    ]
    members: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the members that must approve.",
        ),
    ] = None
    inhabitants: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the inhabitants that those members must have.",
        ),
    ] = None
    joining_costs: Annotated[
        Maybe[Annotated[CostBearer, Coded(CostBearer)]],
        Text(
            fi="",
            sv="",
            en="Who bears the costs of joining.",
        ),
    ] = None
    entry_fee: Annotated[
        Maybe[Amount],
        Text(
            fi="",
            sv="",
            en="The entry fee, in euros.",
        ),
    ] = None
    first_year: Annotated[
        Annotated[FirstYearRule, Coded(FirstYearRule)],
        Text(
            fi="",
            sv="",
            en="What is paid for the first, partial year.",
        ),
    ]
    first_year_share: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the annual fee that is paid for the first year, where the rule is a stated fraction.",
        ),
    ] = None
    data_quality: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What is required of the joiner's data.",
        ),
    ] = None
    least_membership: Annotated[
        Maybe[Months],
        Text(
            fi="",
            sv="",
            en="The shortest membership, in months.",
        ),
    ] = None


class WithdrawalRule(Part):
    """How a municipality leaves."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How a municipality leaves")

    service_commitments: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What happens to running service contracts.",
        ),
    ] = None
    shared_property: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What happens to shared property.",
        ),
    ] = None


class Annex(Part):
    """An annex of the agreement."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An annex of the agreement")

    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The annex's id.",
        ),
    ]
    annex_kind: Annotated[
        Annotated[AnnexKind, Coded(AnnexKind)],
        Text(
            fi="",
            sv="",
            en="What the annex is about.",
        ),
    ]
    name: Annotated[
        Maybe[Name],
        Text(
            fi="",
            sv="",
            en="The annex's name.",
        ),
    ] = None
    revision: Annotated[
        Maybe[Revision],
        Text(
            fi="",
            sv="",
            en="The number of the annex's revision.",
        ),
    ] = None
    starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of this revision.",
        ),
    ] = None
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of this revision (included).",
        ),
    ] = None


class StatedFee(Part):
    """An annual fee that a source states."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="An annual fee that a source states")

    rate: Annotated[
        UnitRate,
        Text(
            fi="",
            sv="",
            en="Euros per inhabitant and year.",
        ),
    ]
    starts: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The first day for which the fee was stated.",
        ),
    ]
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day for which the fee was stated (included).",
        ),
    ] = None
    months_charged: Annotated[
        Maybe[Months],
        Text(
            fi="",
            sv="",
            en="How many months of the year were charged, if not all.",
        ),
    ] = None


class ContactRole(Part):
    """A contact."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="A contact")

    role: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The role of the contact, never a person's name.",
        ),
    ]
    at: Annotated[
        Maybe[Line],
        Text(
            fi="",
            sv="",
            en="The mailbox or telephone of the role.",
        ),
    ] = None
