"""Kinds of bodies and groups that an e-library has.

Only the deciding meeting decides for the members; the others run, prepare and
carry out.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class BodyKind(StrEnum):
    """What a body or group is for.

    >>> BODY_KINDS.label(BodyKind.EXPERT_GROUP).sv
    'sakkunniggrupp'
    """

    DECIDING_MEETING = "deciding-meeting"
    LEAD_MUNICIPALITIES = "lead-municipalities"
    RESPONSIBLE_PERSONS = "responsible-persons"
    EXPERT_GROUP = "expert-group"


BODY_KINDS = Codelist(
    name="body-kinds",
    title=Text(
        fi="Yhteistyöelinten ja ryhmien lajit", sv="Slag av samarbetsorgan och grupper", en="Kinds of bodies and groups"
    ),
    codes=BodyKind,
    entries={
        BodyKind.DECIDING_MEETING: Entry(
            label=Text(fi="päättävä kokous", sv="beslutande möte", en="deciding meeting"),
            definition=Text(
                fi="Jäsenten kokous, joka päättää e-kirjaston yhteisistä asioista.",
                sv="Ett möte för medlemmarna som beslutar om e-bibliotekets gemensamma ärenden.",
                en="A meeting of the members that decides on the e-library's common matters.",
            ),
        ),
        BodyKind.LEAD_MUNICIPALITIES: Entry(
            label=Text(fi="koordinoivat kunnat", sv="samordnande kommuner", en="lead municipalities"),
            definition=Text(
                fi="Kunta tai kunnat, jotka hoitavat e-kirjastoa muiden jäsenten puolesta.",
                sv="Den eller de kommuner som sköter e-biblioteket för de övriga medlemmarnas räkning.",
                en="The municipality or municipalities that run the e-library for the other members.",
            ),
        ),
        BodyKind.RESPONSIBLE_PERSONS: Entry(
            label=Text(fi="vastuuhenkilöt", sv="ansvarspersoner", en="responsible persons"),
            definition=Text(
                fi="Tehtäväänsä nimetyt henkilöt, jotka huolehtivat e-kirjaston käytännön asioista.",
                sv="Personer som har utsetts att sköta e-bibliotekets praktiska ärenden.",
                en="Persons named to take care of the e-library's practical matters.",
            ),
        ),
        BodyKind.EXPERT_GROUP: Entry(
            label=Text(fi="asiantuntijaryhmä", sv="sakkunniggrupp", en="expert group"),
            definition=Text(
                fi="Ryhmä, joka valmistelee ja hoitaa yhtä aihetta, kuten Finnaa, tiedotusta tai aineistojen valintaa.",
                sv="En grupp som bereder och sköter ett område, till exempel Finna, information eller val av material.",
                en="A group that prepares and handles one subject, such as Finna, information or content selection.",
            ),
        ),
    },
)
"""The kinds of bodies, from the one that decides to the ones that prepare."""
