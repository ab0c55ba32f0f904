"""What a total stated by a source counts.

Each kind says exactly what is counted, so that an exact total can be compared
with the sum of the parts on its day. What the files do not list one by one
(service points, person-years, directors) is kept as the source states it.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class TotalKind(StrEnum):
    """What was counted.

    >>> TOTALS.label(TotalKind.FINNA_VIEWS).en
    'Finna views'
    """

    MUNICIPALITIES = "municipalities"
    INHABITANTS = "inhabitants"
    CONSORTIA = "consortia"
    INDEPENDENT_LIBRARIES = "independent-libraries"
    LIBRARY_INSTITUTIONS = "library-institutions"
    LIBRARY_SYSTEMS = "library-systems"
    FINNA_VIEWS = "finna-views"
    SERVICE_POINTS = "service-points"
    PERSON_YEARS = "person-years"
    DIRECTORS = "directors"
    SERVICES = "services"
    REMOTE_SERVICES = "remote-services"
    IN_LIBRARY_SERVICES = "in-library-services"


TOTALS = Codelist(
    name="totals",
    title=Text(fi="Ilmoitetut kokonaismäärät", sv="Uppgivna totalantal", en="Stated totals"),
    codes=TotalKind,
    entries={
        TotalKind.MUNICIPALITIES: Entry(
            label=Text(fi="kunnat", sv="kommuner", en="municipalities"),
            definition=Text(
                fi="Kunnat, jotka ovat e-kirjaston jäseniä ilmoitettuna päivänä; kirjastoja, kirjastokimppoja ja "
                "liitännäisjäseniä ei lasketa.",
                sv="De kommuner som är medlemmar i e-biblioteket den angivna dagen; bibliotek, "
                "bibliotekssammanslutningar och associerade medlemmar räknas inte.",
                en="The municipalities that are members of the e-library on the stated day; libraries, consortia and "
                "associates are not counted.",
            ),
        ),
        TotalKind.INHABITANTS: Entry(
            label=Text(fi="asukkaat", sv="invånare", en="inhabitants"),
            definition=Text(
                fi="Jäsenkuntien asukasluvut yhteensä ilmoitettuna päivänä.",
                sv="Medlemskommunernas sammanlagda invånarantal den angivna dagen.",
                en="The populations of the member municipalities on the stated day, added up.",
            ),
        ),
        TotalKind.CONSORTIA: Entry(
            label=Text(fi="kirjastokimpat", sv="bibliotekssammanslutningar", en="library consortia"),
            definition=Text(
                fi="Kirjastojärjestelmää varten muodostetut kirjastokimpat, joihin kuuluu vähintään yksi jäsenkunta "
                "ilmoitettuna päivänä; itsenäisiä kirjastoja ei lasketa.",
                sv="De bibliotekssammanslutningar för ett bibliotekssystem som minst en medlemskommun hör till den "
                "angivna dagen; självständiga bibliotek räknas inte.",
                en="The consortia formed for a library system to which at least one member municipality belongs on "
                "the stated day; independent libraries are not counted.",
            ),
        ),
        TotalKind.INDEPENDENT_LIBRARIES: Entry(
            label=Text(fi="itsenäiset kirjastot", sv="självständiga bibliotek", en="independent libraries"),
            definition=Text(
                fi="Jäsenkuntien kirjastot, jotka eivät kuulu kirjastojärjestelmää varten muodostettuun "
                "kirjastokimppaan ilmoitettuna päivänä.",
                sv="De av medlemskommunernas bibliotek som inte hör till en bibliotekssammanslutning för ett "
                "bibliotekssystem den angivna dagen.",
                en="The member municipalities' libraries that belong to no consortium formed for a library "
                "system on the stated day.",
            ),
        ),
        TotalKind.LIBRARY_INSTITUTIONS: Entry(
            label=Text(fi="kirjastolaitokset", sv="kommunernas bibliotek", en="library institutions"),
            definition=Text(
                fi="Jäsenkuntien kirjastolaitokset; kuntien yhteinen kirjasto lasketaan kerran, palvelipa se kuinka "
                "montaa kuntaa tahansa.",
                sv="Medlemskommunernas bibliotek, vart och ett med alla sina serviceställen; kommunernas gemensamma "
                "bibliotek räknas en gång, hur många kommuner det än betjänar.",
                en="The member municipalities' library institutions; a joint library counts once, however many "
                "municipalities it serves.",
            ),
            source=Text(
                fi="Suomen yleisten kirjastojen tilastot",
                sv="Statistik för allmänna biblioteken i Finland",
                en="Finnish Public Libraries Statistics",
            ),
        ),
        TotalKind.LIBRARY_SYSTEMS: Entry(
            label=Text(fi="kirjastojärjestelmät", sv="bibliotekssystem", en="library systems"),
            definition=Text(
                fi="Kirjastokimppojen ja itsenäisten kirjastojen kirjastojärjestelmät; kahden kirjastokimpan sama "
                "tuote lasketaan kahdeksi.",
                sv="Bibliotekssammanslutningarnas och de självständiga bibliotekens bibliotekssystem; samma produkt i "
                "två bibliotekssammanslutningar räknas som två.",
                en="The library systems of the consortia and independent libraries; the same product in two "
                "consortia counts as two.",
            ),
        ),
        TotalKind.FINNA_VIEWS: Entry(
            label=Text(fi="Finna-näkymät", sv="Finna-vyer", en="Finna views"),
            definition=Text(
                fi="Kirjastokimppojen ja itsenäisten kirjastojen verkkokirjastot Finnassa.",
                sv="Bibliotekssammanslutningarnas och de självständiga bibliotekens webbibliotek i Finna.",
                en="The web libraries of the consortia and independent libraries in Finna.",
            ),
        ),
        TotalKind.SERVICE_POINTS: Entry(
            label=Text(fi="toimipisteet", sv="serviceställen", en="service points"),
            definition=Text(
                fi="Paikat, joissa jäsenkuntien kirjastot palvelevat asiakkaita, sellaisina kuin lähde ne laskee.",
                sv="De platser där medlemskommunernas bibliotek betjänar kunder, så som källan räknar dem.",
                en="The places where the member municipalities' libraries serve customers, as the source counts them.",
            ),
        ),
        TotalKind.PERSON_YEARS: Entry(
            label=Text(fi="henkilötyövuodet", sv="årsverken", en="person-years"),
            definition=Text(
                fi="Jäsenkuntien kirjastojen henkilötyövuodet, johtajat mukaan lukien, sellaisina "
                "kuin lähde ne laskee.",
                sv="Årsverkena i medlemskommunernas bibliotek, cheferna medräknade, så som källan räknar dem.",
                en="The person-years of the member municipalities' libraries, directors included, as "
                "the source counts them.",
            ),
        ),
        TotalKind.DIRECTORS: Entry(
            label=Text(fi="johtajat", sv="chefer", en="directors"),
            definition=Text(
                fi="Henkilötyövuosiin sisältyvät kirjastojen johtajat, sellaisina kuin lähde ne laskee.",
                sv="De bibliotekschefer som ingår i årsverkena, så som källan räknar dem.",
                en="The library directors included in the person-years, as the source counts them.",
            ),
        ),
        TotalKind.SERVICES: Entry(
            label=Text(fi="palvelut", sv="tjänster", en="services"),
            definition=Text(
                fi="E-aineistopalvelut, jotka ovat e-kirjastossa käytettävissä ilmoitettuna päivänä.",
                sv="De tjänster för e-material som kan användas i e-biblioteket den angivna dagen.",
                en="The e-material services that can be used in the e-library on the stated day.",
            ),
        ),
        TotalKind.REMOTE_SERVICES: Entry(
            label=Text(fi="etäkäytettävät palvelut", sv="tjänster för distansanvändning", en="services for remote use"),
            definition=Text(
                fi="Ne palvelut, joita voi käyttää muuallakin kuin kirjaston tiloissa.",
                sv="De tjänster som kan användas också utanför bibliotekets lokaler.",
                en="Those services that can be used outside the library's premises too.",
            ),
        ),
        TotalKind.IN_LIBRARY_SERVICES: Entry(
            label=Text(
                fi="vain kirjastossa käytettävät palvelut",
                sv="tjänster endast för användning i biblioteket",
                en="services for use only in the library",
            ),
            definition=Text(
                fi="Ne palvelut, joita voi käyttää vain kirjaston tiloissa.",
                sv="De tjänster som kan användas endast i bibliotekets lokaler.",
                en="Those services that can be used only on the library's premises.",
            ),
        ),
    },
)
"""The kinds of totals: members, libraries, staff and services."""
