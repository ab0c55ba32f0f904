"""The words about duties worked out on the model e-library."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

MATRIX = Text(fi="Kuka tekee mitä", sv="Vem gör vad", en="Who does what")
BY_DUTY = Text(
    fi="Ensin tehtävittäin: kenellä kukin tehtävä on ja missä vastuuroolissa.",
    sv="Först uppgift för uppgift: vem som har uppgiften och i vilken roll.",
    en="First by duty: who holds it, and in what part.",
)
BY_HOLDER = Text(
    fi="Sama toisin päin: mitä tehtäviä kullakin haltijalla on.",
    sv="Samma sak från andra hållet: vilka uppgifter varje innehavare har.",
    en="The same the other way round: which duties each holder has.",
)
BY_HOLDER_CAPTION = Text(
    fi="Haltijat ja niiden tehtävät {day}",
    sv="Innehavarna och deras uppgifter {day}",
    en="Holders and their duties on {day}",
)
HOLDER = Text(fi="Haltija", sv="Innehavare", en="Holder")
THEN = Text(fi="{duties}; {duty}", sv="{duties}; {duty}", en="{duties}; {duty}")
COMMAND = Text(
    fi="Omasta e-kirjastostaan saman saa komennolla {command}, myös minkä tahansa muun päivän tilanteesta.",
    sv="För sitt eget e-bibliotek får man samma sak med kommandot {command}, också för vilken annan dag som helst.",
    en="For an e-library of your own the command {command} shows the same, also for any other day.",
)
PARTY = Text(fi="Yhden osapuolen tehtävät", sv="En parts uppgifter", en="One party's duties")
PARTY_1 = Text(
    fi="Osapuolella voi olla tehtäviä monella tavalla: omissa nimissään, jokaisen jäsenen tehtävinä, kirjastokimppansa "
    "kautta ja niiden ryhmien kautta, joissa sillä on paikka.",
    sv="En part kan ha uppgifter på många sätt: i eget namn, som varje medlems uppgifter, via sin "
    "bibliotekssammanslutning och via de grupper där den har en plats.",
    en="A party may have duties in several ways: in its own name, as duties of every member, through its consortium, "
    "and through the groups in which it has a seat.",
)
PARTY_EXAMPLE = Text(
    fi="Taulukko vastaa kysymykseen, mitä yhdellä osapuolella on tehtävänä. Esimerkkinä on kunta {name}.",
    sv="Så här besvaras frågan vad kommunen {name} ska göra:",
    en="This answers the question of what the municipality of {name} has to do:",
)
PARTY_CAPTION = Text(
    fi="Tehtävät {day}, kunta {name}",
    sv="Uppgifter för kommunen {name} {day}",
    en="Duties of the municipality of {name} on {day}",
)
BY_WHAT = Text(fi="Minkä kautta", sv="Genom vad", en="Through what")
DUTY = Text(fi="Tehtävä", sv="Uppgift", en="Duty")
PART = Text(fi="Vastuurooli", sv="Roll", en="Part")
ITSELF = Text(fi="Omissa nimissään", sv="I eget namn", en="In its own name")
AS_MEMBER = Text(fi="Jäsenenä", sv="Som medlem", en="As a member")
PARTY_CONTACT = Text(
    fi="Kunnan yhteyshenkilö on kirjattu roolina: {contacts}. Koko luettelon, myös paikat ryhmissä, saa komennolla "
    "{command}.",
    sv="Kommunens kontaktperson har antecknats som en roll: {contacts}. Hela förteckningen, också platserna i "
    "grupperna, fås med kommandot {command}.",
    en="The municipality's contact person is recorded as a role: {contacts}. The command {command} gives the whole "
    "list, with the seats in groups too.",
)
HANDOVER = Text(fi="Kun tehtävän haltija vaihtuu", sv="När en uppgift byter innehavare", en="When a duty changes hands")
HANDOVER_1 = Text(
    fi="Tehtävällä on ensimmäinen ja, jos se tiedetään, viimeinen päivä. Kun haltija vaihtuu, edelliselle kirjataan "
    "viimeinen päivä ja seuraavalle ensimmäinen päivä heti sen jälkeen. Jos haltija eroaa e-kirjastosta tai lakkaa "
    "olemasta, sen tehtävät päättyvät samana päivänä. Tulevat vaihdokset nähdään etukäteen, ja tarkistus kertoo "
    "ajoissa, jos seuraajaa ei ole ({rule}).",
    sv="En uppgift har en första dag och, om den är känd, en sista dag. När innehavaren byts antecknas den sista dagen "
    "för den förra och den första dagen genast därefter för den följande. Om innehavaren utträder ur e-biblioteket "
    "eller upphör att finnas upphör dess uppgifter samma dag. Kommande byten syns på förhand, och kontrollen påpekar "
    "i god tid om en efterträdare saknas ({rule}).",
    en="A duty has a first day and, where it is known, a last one. When the holder changes, the former one gets a "
    "last day, and the next one a first day right after it. Where a holder leaves the e-library or ceases to exist, "
    "its duties end on the same day. Changes ahead can be seen in advance, and the check warns in good time where "
    "there is no successor ({rule}).",
)
HANDOVER_EXAMPLE = Text(
    fi="Esimerkissä tehtäviä on siirtynyt haltijalta toiselle, ja lisää siirtyy, kun kunta {name} eroaa:",
    sv="I exemplet har uppgifter övergått från en innehavare till en annan, och fler övergår när kommunen {name} "
    "utträder:",
    en="In the example duties have passed from one holder to another, and more will when the municipality of {name} "
    "leaves:",
)
SEATS = Text(
    fi="Esimerkissä paikat on täytetty {day} näin:",
    sv="I exemplet är platserna {day} besatta så här:",
    en="In the example the seats are filled on {day} like this:",
)
