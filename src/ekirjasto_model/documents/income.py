"""An income that reduces what the members pay."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.documents.wording import ID, NAME
from ekirjasto_model.formulas.catalogue import StatedSplit
from ekirjasto_model.notation.absence import Many, Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Id, MunicipalityCode, Name
from ekirjasto_model.values.text import Text


class Income(Part):
    """One income of the year in euros: a grant, a lead municipality's own part, or another."""

    TITLE: ClassVar[Text] = Text(fi="Tulo", sv="Intäkt", en="Income")

    id: Annotated[Id, ID]
    name: Annotated[Name, NAME]
    income_kind: Annotated[
        IncomeKind,
        Coded(IncomeKind),
        Text(fi="Tulon laji.", sv="Intäktens slag.", en="The kind of income."),
    ]
    grant: Annotated[
        Maybe[Id],
        Text(
            fi="Valtionavustuksen tunnus e-kirjaston tiedoissa; siitä lasketaan käytettävissä oleva määrä.",
            sv="Statsunderstödets beteckning i e-bibliotekets uppgifter; av det räknas det belopp som får användas.",
            en="The id of the state grant in the e-library's files; the usable amount is worked out from it.",
        ),
    ] = None
    municipality: Annotated[
        Maybe[MunicipalityCode],
        Text(
            fi="Kunta, joka maksaa oman osuutensa, kuntakoodina, lainausmerkeissä.",
            sv="Den kommun som betalar sin egen del, som kommunkod, inom citattecken.",
            en="The municipality that pays its own part, by its municipality code, in quotation marks.",
        ),
    ] = None
    amount: Annotated[
        Maybe[Amount],
        Text(
            fi="Tulo euroina; valtionavustuksesta se jätetään pois, jolloin käytetään enintään käytettävissä oleva "
            "määrä.",
            sv="Intäkten i euro; utelämnas för ett statsunderstöd, av vilket då högst det belopp som får användas "
            "räknas med.",
            en="The income in euros; left out for a grant, of which at most the usable amount is then counted.",
        ),
    ] = None
    own_contribution: Annotated[
        Maybe[Amount],
        Text(
            fi="Omarahoitusosuus euroina avustuspäätöksen tai talousarvion mukaan; sitä verrataan laskettuun.",
            sv="Självfinansieringsandelen i euro enligt understödsbeslutet eller budgeten; den jämförs med den "
            "uträknade.",
            en="The own contribution in euros by the decision on the grant or the budget; it is compared with the one "
            "worked out.",
        ),
    ] = None
    taken: Annotated[
        IncomePlace,
        Coded(IncomePlace),
        Text(
            fi="Mistä tulo vähennetään.",
            sv="Vad intäkten dras av från.",
            en="Where the income is taken off.",
        ),
    ]
    from_items: Annotated[
        Many[Id],
        Text(
            fi="Niiden kustannuserien tunnukset, joista tulo vähennetään, jos taken on named-items.",
            sv="Beteckningarna på de kostnadsposter som intäkten dras av från, om taken är named-items.",
            en="The ids of the cost items from which the income is taken, where taken is named-items.",
        ),
    ] = ()
    income_formula: Annotated[
        Maybe[StatedSplit],
        Text(
            fi="Kaava, jolla tulo jaetaan jäsenille, jos taken on after-sharing.",
            sv="Formeln enligt vilken intäkten fördelas på medlemmarna, om taken är after-sharing.",
            en="The formula by which the income is shared among the members, where taken is after-sharing.",
        ),
    ] = None
