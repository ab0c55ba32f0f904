"""The words about what the municipality would have to do."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="4. Tehtävät, paikat ja nimettävät henkilöt",
    sv="4. Uppgifter, platser och personer att utse",
    en="4. Duties, seats and persons to name",
)
MEMBER_TYPE = Text(
    fi="Jäsenenä kunta allekirjoittaisi sopimuksen, äänestäisi muiden jäsenten rinnalla ja maksaisi maksuosuutensa. "
    "Jäsentyyppi: {member_type}.",
    sv="Som medlem skulle kommunen underteckna avtalet, rösta vid sidan av de övriga medlemmarna och betala sin "
    "betalningsandel. Medlemstyp: {member_type}.",
    en="As a member the municipality would sign the agreement, vote with the other members and pay its share. Member "
    "type: {member_type}.",
)
MEMBER_TYPE_ASSUMED = Text(
    fi="{member_type} (oletus)",
    sv="{member_type} (antagande)",
    en="{member_type} (assumed)",
)
CAPTION = Text(
    fi="Tehtävät jäsenyyden alkaessa {day}",
    sv="Uppgifterna när medlemskapet börjar den {day}",
    en="Duties when the membership begins on {day}",
)
DUTY = Text(fi="Tehtävä", sv="Uppgift", en="Duty")
PART = Text(
    fi="Kunnan vastuurooli",
    sv="Kommunens roll",
    en="The municipality's part",
)
CONTENT = Text(fi="Mitä siihen kuuluu", sv="Vad som hör till den", en="What belongs to it")
NO_LIST = Text(
    fi="Sopimuksen tehtävistä ei ole luetteloa, joten kunnan tehtäviä ei voi kertoa.",
    sv="Det finns ingen förteckning över uppgifterna enligt avtalet, så kommunens uppgifter kan inte anges.",
    en="There is no list of the duties under the agreement, so the municipality's duties are not known.",
)
NO_DUTIES = Text(
    fi="Luettelossa ei ole tehtäviä, jotka kuuluisivat jokaiselle jäsenelle.",
    sv="Förteckningen innehåller inga uppgifter som hör till varje medlem.",
    en="The list has no duties that belong to every member.",
)
SEATS = Text(
    fi="Paikat yhteistyöelimissä ja ryhmissä",
    sv="Platser i samarbetsorgan och grupper",
    en="Seats in bodies and groups",
)
SEAT = Text(
    fi="{body} ({kind}): kunnalla on oltava oma edustaja.",
    sv="{body} ({kind}): kommunen ska ha en egen företrädare.",
    en="{body} ({kind}): the municipality must have a representative of its own.",
)
MEETING = Text(
    fi="{body} ({kind}): kunta on mukana jäsenenä.",
    sv="{body} ({kind}): kommunen deltar som medlem.",
    en="{body} ({kind}): the municipality takes part as a member.",
)
CONSORTIUM_SEAT = Text(
    fi="{body} ({kind}): kuntaa edustaa sen kirjastokimppa {consortium}.",
    sv="{body} ({kind}): kommunen företräds av sin bibliotekssammanslutning {consortium}.",
    en="{body} ({kind}): the municipality is represented by its consortium {consortium}.",
)
NO_SEATS = Text(
    fi="Tiedoista ei voi päätellä, että kunnalla olisi paikka jossakin yhteistyöelimessä tai ryhmässä.",
    sv="Av uppgifterna framgår inte att kommunen skulle ha en plats i något organ eller någon grupp.",
    en="It does not follow from the files that the municipality would have a seat in any body or group.",
)
SEATS_OF_CONSORTIA = Text(
    fi=(
        "Näissä on paikka jokaisella kirjastokimpalla, eikä tiedoissa kerrota, mihin kirjastokimppaan kunta kuuluu: "
        "{bodies}."
    ),
    sv="I dessa har varje bibliotekssammanslutning en plats, och i uppgifterna anges inte vilken sammanslutning "
    "kommunen hör till: {bodies}.",
    en="In these bodies and groups every consortium has a seat, but the files do not say to which consortium the "
    "municipality belongs: {bodies}.",
)
NAME = Text(
    fi="Nimettävät henkilöt ja ehdot", sv="Personer att utse samt villkor", en="Persons to name, and conditions"
)
CONTACT = Text(
    fi="Yhteyshenkilö: jokaisella jäsenellä on oltava yhteyshenkilö, joka ilmoitetaan roolina ja yhteystietona.",
    sv="Kontaktperson: varje medlem ska ha en kontaktperson, som anges som roll och kontaktuppgift.",
    en="A contact person: every member must have one, stated as a role and how it is reached.",
)
REPRESENTATIVES = Text(
    fi="Kunnan edustajat: {bodies}.",
    sv="Kommunens företrädare: {bodies}.",
    en="The municipality's representatives: {bodies}.",
)
RESPONSIBLE = Text(fi="Vastuuhenkilö: {bodies}.", sv="Ansvarsperson: {bodies}.", en="A responsible person: {bodies}.")
CONTACTS = Text(
    fi="Lisätietoja antavat sopimuksen yhteyshenkilöt:",
    sv="Mer information ger avtalets kontaktpersoner:",
    en="The agreement's contact persons give more information:",
)
DATA_QUALITY = Text(
    fi="Sopimuksen ehto: {condition}",
    sv="Avtalets villkor: {condition}",
    en="A condition of the agreement: {condition}",
)
DEPENDS_ON = Text(
    fi="Sopimus edellyttää myös näitä sopimuksia: {agreements}. On tarkistettava, koskevatko ne kuntaa.",
    sv="Avtalet förutsätter också dessa avtal: {agreements}. Det bör kontrolleras om de gäller kommunen.",
    en="The agreement also depends on these agreements: {agreements}. It must be checked whether they concern the "
    "municipality.",
)
