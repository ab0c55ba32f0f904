"""The words of the chapter on joining that belong to no single step."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi=(
        "Kun kunta liittyy e-kirjastoon, asiaa käsittelevät sekä liittyvä kunta että e-kirjaston jäsenet. Tämä luku "
        "kertoo, missä vaiheissa liittymisasia etenee, kuka milloinkin toimii ja mihin mennessä on toimittava, "
        "jotta jäsenyys alkaa toivottuna päivänä."
    ),
    sv="När en kommun ansluter sig till ett e-bibliotek behandlas samma ärende på två håll: i den anslutande kommunen "
    "och hos e-bibliotekets medlemmar. Det här kapitlet visar i vilka skeden anslutningsärendet framskrider, vem som "
    "handlar i vilket skede och när man senast ska handla för att medlemskapet ska börja den önskade dagen.",
    en="When a municipality joins an e-library, the same case is dealt with in two places: in the joining "
    "municipality, and among the e-library's members. This chapter describes the stages that a joining case goes "
    "through, who acts in each of them, and by which day they must act for membership to begin on the desired day.",
)
INTRO_2 = Text(
    fi="Liittymisen ehdot, kuten liittymispäivät, hyväksyjät ja liittymismaksu, ovat sopimuksessa ({agreement}).",
    sv="Villkoren för anslutning, till exempel anslutningsdagarna, vem som godkänner och anslutningsavgiften, finns i "
    "avtalet ({agreement}).",
    en="The rules for joining, such as the days of joining, who approves, and the entry fee, stand in the agreement "
    "({agreement}).",
)
IN_PART = Text(
    fi="Liittyminen vain joihinkin palveluihin", sv="Anslutning till bara vissa tjänster", en="Joining in part"
)
IN_PART_1 = Text(
    fi="Kunta voi liittyä niin, että se osallistuu vain osaan palveluista. Palvelut luetellaan liittymisasiassa "
    "({key}); jos luetteloa ei ole, kunta osallistuu kaikkiin.",
    sv="En kommun kan ansluta sig så att den deltar i bara en del av tjänsterna. Tjänsterna räknas upp i "
    "anslutningsärendet ({key}); om förteckningen saknas deltar kommunen i alla.",
    en="A municipality may join so that it takes part in only some of the services. They are listed in the joining "
    "case ({key}); without a list the municipality takes part in all of them.",
)
IN_PART_2 = Text(
    fi=(
        "Kustannuserästä, joka jaetaan vain palveluun osallistuvien kesken, kunta ei silloin maksa mitään. Erät, "
        "jotka jaetaan kaikkien jäsenten kesken, se maksaa siitä huolimatta. Erän maksajista sovitaan "
        "kustannusliitteessä ({costs})."
    ),
    sv="För en kostnadspost som fördelas bara på dem som deltar i tjänsten betalar kommunen då ingenting. Poster som "
    "fördelas på alla medlemmar betalar den ändå. Vem som betalar en post avtalas i kostnadsbilagan ({costs}).",
    en="The municipality then pays no part of a cost item that is shared only among those who take part in a service "
    "that it does not take. It does pay its part of the items that all members share. The cost annex says who shares "
    "an item ({costs}).",
)
IN_PART_EXAMPLE = Text(
    fi="Esimerkissä kunta {name} liittyy näin. Se osallistuu palveluihin {services}.",
    sv="I exemplet ansluter sig kommunen {name} på det sättet. Den deltar i tjänsterna {services}.",
    en="In the example the municipality of {name} joins in this way. It takes part in the services {services}.",
)
WHERE = Text(
    fi="Miten liittymisasia kirjoitetaan tiedostoon, kerrotaan luvussa {files}. Mitä liittymisasioista tarkistetaan, "
    "kerrotaan luvussa {rules}.",
    sv="Hur ett anslutningsärende skrivs i en fil framgår av kapitlet {files}. Vad som kontrolleras i "
    "anslutningsärenden framgår av kapitlet {rules}.",
    en="The chapter {files} explains how a joining case is written in a file, and the chapter {rules} what is "
    "checked in joining cases.",
)
