"""The words of the status as a whole: its title, what stands at its top, deadlines, duties and seats."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

TITLE = Text(fi="{e_library}: tilanne {day}", sv="{e_library}: läget {day}", en="{e_library} on {day}")
NAMELESS = Text(fi="E-kirjaston tilanne {day}", sv="E-bibliotekets läge {day}", en="The e-library on {day}")

LATE = Text(
    fi="Myöhässä olevia kohtia liittymisasioissa: {number}.",
    sv="Försenade punkter i anslutningsärendena: {number}.",
    en="Things that are late in joining cases: {number}.",
)
LACKING = Text(
    fi="Tehtäviä, joilta puuttuu päävastuullinen tai toteuttaja: {number}.",
    sv="Uppgifter som saknar huvudansvarig eller utförare: {number}.",
    en="Duties without somebody accountable or responsible: {number}.",
)
EMPTY = Text(
    fi="Täyttämättömiä paikkoja yhteistyöelimissä ja ryhmissä: {number}.",
    sv="Obesatta platser i samarbetsorgan och grupper: {number}.",
    en="Unfilled seats in bodies and groups: {number}.",
)
OUTSIDE = Text(
    fi="Palveluja, joiden hankinta ei koske kaikkia niitä käyttäviä jäseniä: {number}.",
    sv="Tjänster vars upphandling inte gäller alla medlemmar som använder dem: {number}.",
    en="Services that were not procured for all members that use them: {number}.",
)
UNDER_WAY = Text(
    fi="Vireillä olevia sopimusmuutoksia: {number}.",
    sv="Avtalsändringar under beredning: {number}.",
    en="Amendments under way: {number}.",
)
NEXT_DEADLINE = Text(
    fi="Määräpäiviä seuraavien {months} kuukauden aikana: {number}, ensimmäinen {day}.",
    sv="Frister under de närmaste {months} månaderna: {number}, den första {day}.",
    en="Deadlines in the next {months} months: {number}, the first on {day}.",
)
OPEN_CASES = Text(
    fi="Vireillä olevia liittymisasioita: {number}.",
    sv="Anhängiga anslutningsärenden: {number}.",
    en="Open joining cases: {number}.",
)
MEMBERS = Text(fi="Jäseniä: {number}.", sv="Medlemmar: {number}.", en="Members: {number}.")
MEMBERS_AND_ASSOCIATES = Text(
    fi="Jäseniä: {number}, joista kuntia {municipalities}.",
    sv="Medlemmar: {number}, av dem kommuner {municipalities}.",
    en="Members: {number}, of which municipalities {municipalities}.",
)
UNANSWERED = Text(
    fi="Asioita, joita tiedostoista ei voitu päätellä: {number} (lopussa).",
    sv="Frågor som filerna inte ger svar på: {number} (sist).",
    en="Things that could not be worked out from the files: {number} (at the end).",
)

DEADLINES = Text(fi="Määräpäivät", sv="Frister", en="Deadlines")
DEADLINES_CAPTION = Text(
    fi="Määräpäivät {day}–{until}", sv="Frister {day}–{until}", en="Deadlines from {day} to {until}"
)
DAY = Text(fi="Päivä", sv="Dag", en="Day")
WHAT = Text(fi="Mitä", sv="Vad", en="What")
NO_DEADLINES = Text(
    fi="Tiedostoissa ei ole määräpäiviä seuraavien {months} kuukauden ajalta.",
    sv="Filerna innehåller inga frister för de närmaste {months} månaderna.",
    en="The files state no deadlines in the next {months} months.",
)

DUTIES = Text(fi="Tehtävät ja ryhmien paikat", sv="Uppgifter och platser i grupper", en="Duties, and seats in groups")
NOBODY = Text(
    fi="Puuttuu {part}: {duties}.",
    sv="Saknar {part}: {duties}.",
    en="Nobody is {part} for: {duties}.",
)
ALL_HELD = Text(
    fi="Jokaisella tehtävällä on päävastuullinen ja toteuttaja.",
    sv="Varje uppgift har en huvudansvarig och en utförare.",
    en="Every duty has somebody accountable and somebody responsible.",
)
ALL_SEATED = Text(
    fi="Kaikki paikkasääntöjen mukaiset paikat on täytetty.",
    sv="Alla platser som reglerna kräver är besatta.",
    en="All seats that the rules demand are filled.",
)
