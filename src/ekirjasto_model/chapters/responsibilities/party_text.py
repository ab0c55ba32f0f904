"""The words about what one party has to do."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.derived.places_in_bodies import Standing
from ekirjasto_model.values.text import Text

TITLE = Text(fi="{name}: tehtävät ja vastuut", sv="{name}: uppgifter och ansvar", en="{name}: responsibilities")
MUNICIPALITY = Text(fi="Kunta {name}", sv="Kommunen {name}", en="The municipality of {name}")
MEMBER_FROM = Text(
    fi="Kunta {name} on sopimusosapuoli {starts} alkaen toistaiseksi. Jäsentyyppi: {member_type}. {definition}",
    sv="Kommunen {name} är avtalspart från och med {starts} tills vidare. Medlemstyp: {member_type}. {definition}",
    en="The municipality of {name} is a party from {starts} until further notice. Member type: {member_type}. "
    "{definition}",
)
MEMBER_TO = Text(
    fi="Kunta {name} on sopimusosapuoli {starts}–{ends}. Jäsentyyppi: {member_type}. {definition}",
    sv="Kommunen {name} är avtalspart {starts}–{ends}. Medlemstyp: {member_type}. {definition}",
    en="The municipality of {name} is a party from {starts} to {ends}. Member type: {member_type}. {definition}",
)
NO_MEMBER = Text(
    fi="Kunta {name} ei ole sopimusosapuoli {day}.",
    sv="Kommunen {name} är inte avtalspart den {day}.",
    en="The municipality of {name} is not a party on {day}.",
)
MEMBER_LATER = Text(
    fi="Kunta {name} ei ole sopimusosapuoli {day}, mutta se on sitä {starts} alkaen.",
    sv="Kommunen {name} är inte avtalspart den {day}, men blir det från och med {starts}.",
    en="The municipality of {name} is not a party on {day}, but becomes one on {starts}.",
)
CONSORTIUM = Text(
    fi="Kirjastokimppaan kuuluvat {day} nämä kunnat: {members}.",
    sv="Till bibliotekssammanslutningen hör den {day} dessa kommuner: {members}.",
    en="On {day} these municipalities belong to the consortium: {members}.",
)
OWN = Text(fi="Omat tehtävät", sv="Egna uppgifter", en="Its own duties")
NO_OWN = Text(
    fi="Omia tehtäviä ei ole kirjattu.",
    sv="Inga egna uppgifter har antecknats.",
    en="No duties of its own are recorded.",
)
EVERY_MEMBER = Text(fi="Jokaisen jäsenen tehtävät", sv="Varje medlems uppgifter", en="Duties of every member")
OF_CONSORTIUM = Text(
    fi="Kirjastokimpan tehtävät: {name}",
    sv="Bibliotekssammanslutningens uppgifter: {name}",
    en="Duties of the consortium: {name}",
)
OF_BODY = Text(
    fi="Yhteistyöelimen tai ryhmän tehtävät: {name}",
    sv="Organets eller gruppens uppgifter: {name}",
    en="Duties of the body or group: {name}",
)
CAPTION = Text(fi="Tehtävät {day}", sv="Uppgifterna {day}", en="Duties on {day}")
CONTENT = Text(fi="Mitä siihen kuuluu", sv="Vad som hör till den", en="What belongs to it")
PLACES = Text(
    fi="Paikat yhteistyöelimissä ja ryhmissä",
    sv="Platser i samarbetsorgan och grupper",
    en="Places in bodies and groups",
)
SEATS = Text(fi="Keitä siihen kuuluu", sv="Vilka som ingår", en="Who sits in it")
NO_PLACES = Text(
    fi="Paikkoja yhteistyöelimissä tai ryhmissä ei ole kirjattu.",
    sv="Inga platser i samarbetsorgan eller grupper har antecknats.",
    en="No places in bodies or groups are recorded.",
)
HOW = Text(fi="Miten mukana", sv="Hur man deltar", en="How it takes part")
STANDINGS: Mapping[Standing, Text] = {
    Standing.SEAT: Text(fi="oma paikka", sv="egen plats", en="a seat of its own"),
    Standing.CONSORTIUM_SEAT: Text(
        fi="kirjastokimpan paikka: {consortium}",
        sv="bibliotekssammanslutningens plats: {consortium}",
        en="the consortium's seat: {consortium}",
    ),
    Standing.NAMED: Text(fi="nimetty kunta", sv="namngiven kommun", en="named municipality"),
    Standing.MEMBER: Text(fi="jäsenenä", sv="som medlem", en="as a member"),
}
EMPTY_PLACES = Text(
    fi="Paikkasäännön mukaan pitäisi olla paikka myös näissä, mutta sitä ei ole täytetty: {bodies}.",
    sv="Enligt regeln för platser borde en plats finnas också i dessa, men den är inte besatt: {bodies}.",
    en="By the seat rule there should also be a seat in these, but nobody fills it: {bodies}.",
)
NO_CONTACT = Text(
    fi="Yhteyshenkilöä ei ole kirjattu.",
    sv="Ingen kontaktperson har antecknats.",
    en="No contact person is recorded.",
)
