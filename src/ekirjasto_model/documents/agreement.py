"""Co-operation agreement."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.jurisdictions import Jurisdiction
from ekirjasto_model.codelists.legal_bases import LegalBasis
from ekirjasto_model.documents.amendment_rule import AmendmentRule
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.documents.contact import ContactRole
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.documents.stated_fee import StatedFee
from ekirjasto_model.documents.withdrawal_rule import WithdrawalRule
from ekirjasto_model.notation.absence import Many, Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.scalars import Day, Id, Name, Words
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


class Agreement(Document):
    """Co-operation agreement."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="Co-operation agreement")
    ABOUT: ClassVar[Text] = Text(fi="", sv="", en="")

    kind: Annotated[Literal["agreement"], KIND]
    id: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="The agreement's id.",
        ),
    ]
    name: Annotated[
        Name,
        Text(
            fi="",
            sv="",
            en="The agreement's name.",
        ),
    ]
    agreement_kind: Annotated[
        Annotated[AgreementKind, Coded(AgreementKind)],
        Text(
            fi="",
            sv="",
            en="What kind of agreement it is.",
        ),
    ]
    subject: Annotated[
        Id,
        Text(
            fi="",
            sv="",
            en="What the agreement is about: the id of the e-library, consortium, library or service.",
        ),
    ]
    purpose: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="The purpose of the agreement.",
        ),
    ] = None
    jurisdiction: Annotated[
        Annotated[Jurisdiction, Coded(Jurisdiction)],
        Text(
            fi="",
            sv="",
            en="Whose law applies: mainland Finland or Åland.",
        ),
    ]
    legal_bases: Annotated[
        Some[Annotated[LegalBasis, Coded(LegalBasis)]],
        Text(
            fi="",
            sv="",
            en="The law on which the agreement rests.",
        ),
    ]
    authentic_language: Annotated[
        Annotated[Language, Coded(Language)],
        Text(
            fi="",
            sv="",
            en="The language whose text decides.",
        ),
    ]
    signed: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The day on which the agreement was signed.",
        ),
    ] = None
    starts: Annotated[
        Day,
        Text(
            fi="",
            sv="",
            en="The first day of the agreement.",
        ),
    ]
    ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the agreement (included); until further notice, if not stated.",
        ),
    ] = None
    depends_on: Annotated[
        Many[Id],
        Text(
            fi="",
            sv="",
            en="The agreements on which this one depends.",
        ),
    ] = ()
    replaces: Annotated[
        Maybe[Id],
        Text(
            fi="",
            sv="",
            en="The agreement that this one replaces.",
        ),
    ] = None
    parties: Annotated[
        Some[Party],
        Text(
            fi="",
            sv="",
            en="The municipalities that are parties.",
        ),
    ]
    associates: Annotated[
        Many[Associate],
        Text(
            fi="",
            sv="",
            en="Bodies that are no municipalities: they sign but do not vote.",
        ),
    ] = ()
    decision_bodies: Annotated[
        Many[Id],
        Text(
            fi="",
            sv="",
            en="The bodies that decide under the agreement.",
        ),
    ] = ()
    notice: Annotated[
        Maybe[NoticeRule],
        Text(
            fi="",
            sv="",
            en="Notice.",
        ),
    ] = None
    amendment: Annotated[
        Maybe[AmendmentRule],
        Text(
            fi="",
            sv="",
            en="How the agreement is amended.",
        ),
    ] = None
    joining: Annotated[
        Maybe[JoiningRule],
        Text(
            fi="",
            sv="",
            en="How a municipality joins.",
        ),
    ] = None
    withdrawal: Annotated[
        Maybe[WithdrawalRule],
        Text(
            fi="",
            sv="",
            en="How a municipality leaves.",
        ),
    ] = None
    annexes: Annotated[
        Many[Annex],
        Text(
            fi="",
            sv="",
            en="The annexes.",
        ),
    ] = ()
    stated_fees: Annotated[
        Many[StatedFee],
        Text(
            fi="",
            sv="",
            en="Annual fees that sources state.",
        ),
    ] = ()
    contacts: Annotated[
        Many[ContactRole],
        Text(
            fi="",
            sv="",
            en="The contacts of the agreement.",
        ),
    ] = ()
