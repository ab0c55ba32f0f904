"""The words about the timeline of a joining."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

TIMELINE = Text(fi="Aikajana", sv="Tidslinjen", en="The timeline")
TIMELINE_1 = Text(
    fi=(
        "Kun tiedetään, minä päivänä kunta haluaa tulla jäseneksi, ohjelma laskee taaksepäin, mitä on tehtävä "
        "viimeistään minäkin päivänä. Jokaisesta päivästä kerrotaan, mihin se perustuu:"
    ),
    sv="När man vet vilken dag kommunen vill bli medlem räknar programmet bakåt vad som ska göras senast vilken dag. "
    "För varje dag anges vad den grundar sig på:",
    en="Once it is known from which day a municipality wants to be a member, the program counts back by which day "
    "each thing must be done. For each day it says what the day rests on:",
)
EXAMPLE = Text(
    fi="Esimerkissä kunta {name} haluaa tulla jäseneksi {day}. Viimeinen sarake kertoo, mitä on jo tehty:",
    sv="I exemplet vill kommunen {name} bli medlem den {day}. Den sista kolumnen visar vad som redan är gjort:",
    en="In the example the municipality of {name} wants to be a member from {day}. The last column shows what is "
    "done already:",
)
CAPTION = Text(
    fi="Aikajana, kun jäsenyys alkaa {day}, kunta {name}",
    sv="Tidslinje för kommunen {name} när medlemskapet börjar {day}",
    en="Timeline of the municipality of {name} for a membership from {day}",
)
LATEST = Text(fi="Viimeistään", sv="Senast", en="At the latest")
WHAT = Text(fi="Mitä tapahtuu", sv="Vad som sker", en="What happens")
WHO = Text(fi="Kuka toimii", sv="Vem som handlar", en="Who acts")
GROUND = Text(fi="Mihin päivä perustuu", sv="Vad dagen grundar sig på", en="What the day rests on")
DONE = Text(fi="Tehty {day} mennessä", sv="Gjort till och med {day}", en="Done by {day}")
NOBODY = Text(fi="ei vaadi toimia", sv="kräver inga åtgärder", en="nobody needs to act")
NO_DAY = Text(fi="ei päivää", sv="ingen dag", en="no day")
NOT_DONE = "–"
NO_EVENT = Text(
    fi="Kustannusliitteen toimittamisesta ei kirjata tapahtumaa, joten ohjelma ei tiedä, onko se jo jäsenillä.",
    sv="Det antecknas ingen händelse när kostnadsbilagan skickas, så programmet vet inte om den redan är hos "
    "medlemmarna.",
    en="No event records that the cost annex was sent, so the program does not know whether the members have it.",
)
ASSUMED = Text(
    fi="Oletukset kerrotaan aina. Tässä aikajanassa on oletettu seuraavaa:",
    sv="Antagandena anges alltid. I den här tidslinjen har följande antagits:",
    en="Assumptions are always stated. This timeline assumes:",
)
