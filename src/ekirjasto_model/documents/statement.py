"""What is said of an e-library: statements, partners, and what has happened."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.partner_kinds import PartnerKind
from ekirjasto_model.documents.wording import ID, NAME
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Id, Moment, Name, Words
from ekirjasto_model.values.text import Text


class Statement(Part):
    """A point in the region's own words, such as an aim, a benefit or a condition."""

    TITLE: ClassVar[Text] = Text(fi="Kirjaus", sv="Skrivning", en="Statement")

    id: Annotated[Id, ID]
    text: Annotated[
        Words,
        Text(
            fi="Kirjauksen teksti yhdellä tai useammalla kielellä.",
            sv="Skrivningens text på ett eller flera språk.",
            en="The text of the statement, in one language or several.",
        ),
    ]


class Partner(Part):
    """A partner that is no member, such as the funding ministry or a supplier."""

    TITLE: ClassVar[Text] = Text(fi="Yhteistyökumppani", sv="Samarbetspartner", en="Partner that is not a member")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    partner_kind: Annotated[
        PartnerKind,
        Coded(PartnerKind),
        Text(
            fi="Yhteistyökumppanin laji.",
            sv="Samarbetspartnerns slag.",
            en="The kind of partner.",
        ),
    ]
    role: Annotated[
        Maybe[Words],
        Text(
            fi="Yhteistyökumppanin rooli e-kirjastossa.",
            sv="Samarbetspartnerns roll i e-biblioteket.",
            en="The partner's role in the e-library.",
        ),
    ] = None


class Event(Part):
    """Something that happened in the e-library's history."""

    TITLE: ClassVar[Text] = Text(fi="E-kirjaston tapahtuma", sv="Händelse i e-biblioteket", en="Event of the e-library")

    when: Annotated[
        Moment,
        Text(
            fi="Päivä tai, jos päivää ei tiedetä, kuukausi.",
            sv="Dagen eller, om dagen inte är känd, månaden.",
            en="The day or, where the day is not known, the month.",
        ),
    ]
    what: Annotated[
        Words,
        Text(
            fi="Mitä tapahtui, yhdellä tai useammalla kielellä.",
            sv="Vad som hände, på ett eller flera språk.",
            en="What happened, in one language or several.",
        ),
    ]
