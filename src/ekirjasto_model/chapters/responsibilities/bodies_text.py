"""The words about bodies, their seats, and contact persons."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

BODIES = Text(fi="Yhteistyöelimet ja ryhmät", sv="Samarbetsorgan och grupper", en="Bodies and groups")
NO_BODIES = Text(
    fi="Päivänä {day} ei ole yhteistyöelimiä eikä ryhmiä.",
    sv="Den {day} finns det inga samarbetsorgan eller grupper.",
    en="On {day} there are no bodies or groups.",
)
BODIES_CAPTION = Text(
    fi="Yhteistyöelimet ja ryhmät {day}", sv="Samarbetsorganen och grupperna {day}", en="Bodies and groups on {day}"
)
BODY = Text(fi="Elin tai ryhmä", sv="Organ eller grupp", en="Body or group")
KIND = Text(fi="Laji", sv="Slag", en="Kind")
UNDER = Text(fi="Kenen alaisuudessa", sv="Lyder under", en="Works under")
MUNICIPALITIES = Text(fi="Kunnat", sv="Kommuner", en="Municipalities")
ALL_MEMBERS = Text(fi="kaikki jäsenet", sv="alla medlemmar", en="all members")
SEAT_RULE = Text(fi="Paikkasääntö", sv="Regel för platser", en="Seat rule")
NO_SEATS = Text(
    fi="Paikkoja ja niiden haltijoita ei ole kirjattu.",
    sv="Platser och deras innehavare har inte antecknats.",
    en="No seats and holders of seats are recorded.",
)
SEATS_CAPTION = Text(fi="Paikat ja niiden haltijat", sv="Platserna och deras innehavare", en="Seats and their holders")
SEAT_HOLDER = Text(fi="Paikan haltija", sv="Platsens innehavare", en="Holder of the seat")
ROLE = Text(fi="Rooli", sv="Roll", en="Role")
LAST_DAY = Text(fi="Viimeinen päivä", sv="Sista dag", en="Last day")
EMPTY_SEATS = Text(
    fi="Näillä pitäisi paikkasäännön mukaan olla paikka, mutta sitä ei ole täytetty:",
    sv="Dessa borde enligt regeln för platser ha en plats, men den är inte besatt:",
    en="By the seat rule these should have a seat, but nobody fills it:",
)
EMPTY_SEAT = Text(fi="{body}: {holders}", sv="{body}: {holders}", en="{body}: {holders}")
CONTACTS = Text(fi="Yhteyshenkilöt", sv="Kontaktpersoner", en="Contact persons")
CONTACTS_CAPTION = Text(
    fi="Jäsenten yhteyshenkilöt rooleina",
    sv="Medlemmarnas kontaktpersoner, angivna som roller",
    en="The members' contact persons, as roles",
)
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
REACHED_AT = Text(fi="Yhteystieto", sv="Kontaktuppgift", en="Reached at")
NO_CONTACT = Text(
    fi="Yhteyshenkilöä ei ole kirjattu näille jäsenille: {members}.",
    sv="Kontaktperson har inte antecknats för dessa medlemmar: {members}.",
    en="No contact person is recorded for these members: {members}.",
)
AGREEMENT_CONTACTS = Text(
    fi="Sopimuksen yhteyshenkilöt ovat:", sv="Avtalets kontaktpersoner är:", en="The agreement's contact persons are:"
)
REACHED = Text(fi="{role}, {reached_at}", sv="{role}, {reached_at}", en="{role}, {reached_at}")
