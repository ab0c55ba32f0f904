"""Kinds of decisions, by who takes them.

How a decision is challenged depends on it: a claim for a revised decision or a
municipal appeal.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class DecisionKind(StrEnum):
    """Who took a decision.

    A municipality's own administrative regulations say which of them is needed.

    >>> DECISION_KINDS.label(DecisionKind.COUNCIL).fi
    'valtuuston päätös'
    """

    OFFICIAL = "official"
    BOARD = "board"
    MUNICIPAL_EXECUTIVE = "municipal-executive"
    COUNCIL = "council"
    DECIDING_MEETING = "deciding-meeting"
    E_MAIL_MEETING = "e-mail-meeting"


DECISION_KINDS = Codelist(
    name="decision-kinds",
    title=Text(fi="Päätösten lajit", sv="Slag av beslut", en="Kinds of decisions"),
    codes=DecisionKind,
    entries={
        DecisionKind.OFFICIAL: Entry(
            label=Text(fi="viranhaltijapäätös", sv="tjänsteinnehavarbeslut", en="decision of an official"),
            definition=Text(
                fi="Päätös, jonka kunnan viranhaltija tekee hänelle annetun toimivallan nojalla ja johon haetaan "
                "muutosta oikaisuvaatimuksella.",
                sv="Ett beslut som en kommunal tjänsteinnehavare fattar med stöd av delegerad befogenhet och i vilket "
                "ändring söks genom begäran om omprövning.",
                en="A decision that a municipal official takes within delegated powers; it is challenged by a claim "
                "for a revised decision.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 134 §",
                sv="Kommunallagen 410/2015 134 §",
                en="Local Government Act 410/2015, section 134",
            ),
        ),
        DecisionKind.BOARD: Entry(
            label=Text(fi="lautakunnan päätös", sv="nämndens beslut", en="decision of a board"),
            definition=Text(
                fi="Päätös, jonka kunnan lautakunta tekee ja johon haetaan muutosta oikaisuvaatimuksella.",
                sv="Ett beslut som en kommunal nämnd fattar och i vilket ändring söks genom begäran om omprövning.",
                en="A decision that a municipal board takes; it is challenged by a claim for a revised decision.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 134 §",
                sv="Kommunallagen 410/2015 134 §",
                en="Local Government Act 410/2015, section 134",
            ),
        ),
        DecisionKind.MUNICIPAL_EXECUTIVE: Entry(
            label=Text(
                fi="kunnanhallituksen päätös", sv="kommunstyrelsens beslut", en="decision of the municipal executive"
            ),
            definition=Text(
                fi="Päätös, jonka kunnanhallitus tai kaupunginhallitus tekee ja johon haetaan muutosta "
                "oikaisuvaatimuksella.",
                sv="Ett beslut som kommunstyrelsen eller stadsstyrelsen fattar och i vilket ändring söks genom "
                "begäran om omprövning.",
                en="A decision that the municipal or city executive takes; it is challenged by a claim "
                "for a revised decision.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 134 §",
                sv="Kommunallagen 410/2015 134 §",
                en="Local Government Act 410/2015, section 134",
            ),
        ),
        DecisionKind.COUNCIL: Entry(
            label=Text(fi="valtuuston päätös", sv="fullmäktiges beslut", en="decision of the council"),
            definition=Text(
                fi="Päätös, jonka kunnan valtuusto tekee ja johon haetaan muutosta kunnallisvalituksella.",
                sv="Ett beslut som kommunens fullmäktige fattar och i vilket ändring söks genom kommunalbesvär.",
                en="A decision that the municipality's council takes; it is challenged by a municipal appeal.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 135 §",
                sv="Kommunallagen 410/2015 135 §",
                en="Local Government Act 410/2015, section 135",
            ),
        ),
        DecisionKind.DECIDING_MEETING: Entry(
            label=Text(
                fi="päättävän kokouksen päätös",
                sv="det beslutande mötets beslut",
                en="decision of the deciding meeting",
            ),
            definition=Text(
                fi="Päätös, jonka e-kirjaston jäsenten päättävä kokous tekee.",
                sv="Ett beslut som det beslutande mötet för e-bibliotekets medlemmar fattar.",
                en="A decision that the deciding meeting of the e-library's members takes.",
            ),
        ),
        DecisionKind.E_MAIL_MEETING: Entry(
            label=Text(fi="sähköpostikokouksen päätös", sv="e-postmötets beslut", en="decision of an e-mail meeting"),
            definition=Text(
                fi="Päätös, jonka jäsenet tekevät sähköpostitse kokousten välillä.",
                sv="Ett beslut som medlemmarna fattar per e-post mellan mötena.",
                en="A decision that the members take by e-mail between meetings.",
            ),
        ),
    },
)
"""The kinds of decisions, in the order of a municipality's chain of decisions."""
