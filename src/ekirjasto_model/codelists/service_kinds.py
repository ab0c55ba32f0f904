"""Kinds of content that a service holds.

One service may hold several. The rate of value added tax depends on the kind
and on the day.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class ServiceKind(StrEnum):
    """What a service holds.

    >>> SERVICE_KINDS.label(ServiceKind.MAGAZINES).fi
    'aikakauslehdet'
    """

    E_BOOKS = "e-books"
    E_AUDIOBOOKS = "e-audiobooks"
    NEWSPAPERS = "newspapers"
    MAGAZINES = "magazines"
    MUSIC = "music"
    VIDEO = "video"
    COURSES = "courses"


SERVICE_KINDS = Codelist(
    name="service-kinds",
    title=Text(fi="Palvelujen sisällöt", sv="Tjänsternas innehåll", en="Kinds of content"),
    codes=ServiceKind,
    entries={
        ServiceKind.E_BOOKS: Entry(
            label=Text(fi="e-kirjat", sv="e-böcker", en="e-books"),
            definition=Text(
                fi="Sähköisesti luettavat kirjat.",
                sv="Böcker som läses i elektronisk form.",
                en="Books that are read electronically.",
            ),
        ),
        ServiceKind.E_AUDIOBOOKS: Entry(
            label=Text(fi="e-äänikirjat", sv="e-ljudböcker", en="e-audiobooks"),
            definition=Text(
                fi="Sähköisesti kuunneltavat kirjat.",
                sv="Böcker som man lyssnar på i elektronisk form.",
                en="Books that are listened to electronically.",
            ),
        ),
        ServiceKind.NEWSPAPERS: Entry(
            label=Text(fi="sanomalehdet", sv="dagstidningar", en="newspapers"),
            definition=Text(
                fi="Sanomalehtien sähköiset numerot.",
                sv="Elektroniska nummer av dagstidningar.",
                en="Electronic issues of newspapers.",
            ),
        ),
        ServiceKind.MAGAZINES: Entry(
            label=Text(fi="aikakauslehdet", sv="tidskrifter", en="magazines"),
            definition=Text(
                fi="Aikakauslehtien sähköiset numerot.",
                sv="Elektroniska nummer av tidskrifter.",
                en="Electronic issues of magazines.",
            ),
        ),
        ServiceKind.MUSIC: Entry(
            label=Text(fi="musiikki", sv="musik", en="music"),
            definition=Text(
                fi="Verkossa kuunneltava musiikki ja katsottavat konsertit.",
                sv="Musik att lyssna på och konserter att se på nätet.",
                en="Music to listen to and concerts to watch online.",
            ),
        ),
        ServiceKind.VIDEO: Entry(
            label=Text(fi="elokuvat ja videot", sv="filmer och videor", en="films and videos"),
            definition=Text(
                fi="Verkossa katsottavat elokuvat, sarjat ja muut videot.",
                sv="Filmer, serier och andra videor att se på nätet.",
                en="Films, series and other videos to watch online.",
            ),
        ),
        ServiceKind.COURSES: Entry(
            label=Text(fi="verkkokurssit", sv="nätkurser", en="online courses"),
            definition=Text(
                fi="Verkossa suoritettavat kurssit, kuten soiton tai kielten opetus.",
                sv="Kurser som man går på nätet, till exempel i instrumentspel eller språk.",
                en="Courses taken online, such as lessons in playing an instrument or in languages.",
            ),
        ),
    },
)
"""The kinds of content: to read, to listen to, to watch, to learn from."""
