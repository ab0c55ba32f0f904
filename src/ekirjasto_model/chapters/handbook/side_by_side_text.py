"""The words about agreements side by side."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

SEVERAL = Text(
    fi="Monta sopimusta yhtä aikaa",
    sv="Flera avtal samtidigt",
    en="Several agreements at once",
)
SEVERAL_1 = Text(
    fi="Kuntaa sitoo tavallisesti usea sopimus yhtä aikaa, ja jokaisella on oma kohteensa. E-kirjaston sopimus voi "
    "myös edellyttää toista sopimusta, esimerkiksi sopimusta kirjastokimpasta. Samasta kohteesta kunnalla on "
    "kunakin päivänä vain yksi samanlajinen sopimus.",
    sv="En kommun är vanligen bunden av flera avtal samtidigt, och vart och ett har sitt eget föremål. Avtalet om "
    "e-biblioteket kan också förutsätta ett annat avtal, till exempel om en bibliotekssammanslutning. Om samma sak har "
    "kommunen varje dag bara ett avtal av samma slag.",
    en="A municipality is usually bound by several agreements at once, each with its own subject. The agreement on the "
    "e-library may also depend on another, such as that of a consortium. On any day a municipality has only one "
    "agreement of the same kind on the same subject.",
)
AGREEMENT = Text(fi="Sopimus", sv="Avtal", en="Agreement")
STATES_1 = Text(
    fi="Sopimuksen tilaa ei kirjoiteta mihinkään. Se ilmenee päivistä ja siitä, mikä sopimus korvaa minkäkin: uuteen "
    "sopimukseen merkitään, minkä aiemman sopimuksen se korvaa.",
    sv="Avtalets status skrivs inte ned någonstans. Den framgår av dagarna och av vilket avtal som ersätter vilket: i "
    "det nya avtalet antecknas vilket tidigare avtal det ersätter.",
    en="The state of an agreement is written nowhere. It follows from the days, and from what replaces what: a new "
    "agreement says which earlier one it replaces.",
)
STATE = Text(fi="Tila", sv="Status", en="State")
NEEDS = Text(fi="Edellyttää", sv="Förutsätter", en="Depends on")
AGREEMENTS_ON = Text(
    fi="Esimerkin sopimukset {day}",
    sv="Exemplets avtal {day}",
    en="The example's agreements on {day}",
)
REPLACED = Text(
    fi="{state}, tilalla {by}",
    sv="{state}, i stället gäller {by}",
    en="{state} by {by}",
)
BOUND_1 = Text(
    fi="Kunnan jäsentyyppi voi olla eri sopimuksissa erilainen. Kirjastokimppa tai kuntien yhteinen kirjasto ei ole "
    "sopimusosapuoli: jokainen sen kunta on osapuolena itse.",
    sv="En kommun kan ha olika medlemstyp i olika avtal. Varken en bibliotekssammanslutning eller kommunernas "
    "gemensamma bibliotek är avtalspart: varje kommun i den är själv part.",
    en="A municipality may have a different member type in each agreement. A consortium or a joint library is not a "
    "party: each of its municipalities is one itself.",
)
BOUND_BY = Text(
    fi="Kuntia sitovat sopimukset {day}",
    sv="Avtal som binder kommunerna {day}",
    en="Agreements that bind the municipalities on {day}",
)
MUNICIPALITY = Text(fi="Kunta", sv="Kommun", en="Municipality")
BOUND_2 = Text(
    fi="Isäntäkunta hoitaa yhteistä kirjastoa, ja sopimuskunnat saavat kirjastopalvelunsa siltä. E-kirjaston "
    "sopimuksessa ne ovat kaikki jäseniä, ja jokaisella on oma äänensä ja oma maksuosuutensa.",
    sv="Värdkommunen sköter det gemensamma biblioteket, och avtalskommunerna får sina bibliotekstjänster av den. I "
    "avtalet om e-biblioteket är de alla medlemmar, och var och en har sin egen röst och sin egen betalningsandel.",
    en="The host municipality runs the joint library, and the contract municipalities get their library services from "
    "it. In the e-library's agreement all of them are members, each with its own vote and its own share.",
)
