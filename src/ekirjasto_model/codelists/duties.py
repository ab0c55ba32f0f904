"""Duties in running an e-library.

Every duty must be held on every day, and every party has at least one duty of
its own: our e-library means clear areas of responsibility for all.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class Duty(StrEnum):
    """What has to be done so that an e-library runs.

    >>> DUTIES.label(Duty.FINNA_PAGE).en
    'e-library page in Finna'
    >>> len(DUTIES.entries)
    16
    """

    PROCUREMENT = "procurement"
    SERVICE_SELECTION = "service-selection"
    CONTENT_SELECTION = "content-selection"
    FINNA_PAGE = "finna-page"
    AUTHENTICATION = "authentication"
    CUSTOMER_SUPPORT = "customer-support"
    INFORMATION = "information"
    MARKETING = "marketing"
    TRAINING = "training"
    STATISTICS = "statistics"
    INVOICING = "invoicing"
    DATA_PROTECTION = "data-protection"
    ACCESSIBILITY = "accessibility"
    CONTACT_DATA = "contact-data"
    CONVENING = "convening"
    ONBOARDING = "onboarding"


DUTIES = Codelist(
    name="duties",
    title=Text(fi="Tehtävät", sv="Uppgifter", en="Duties"),
    codes=Duty,
    entries={
        Duty.PROCUREMENT: Entry(
            label=Text(fi="sopimukset ja hankinnat", sv="avtal och upphandling", en="contracts and procurement"),
            definition=Text(
                fi="Kilpailuttaa palvelut, tekee sopimukset toimittajien kanssa, seuraa niitä ja huolehtii optioiden "
                "käyttämisestä ajallaan.",
                sv="Konkurrensutsätter tjänsterna, ingår avtal med leverantörerna, följer upp avtalen och ser till "
                "att optioner används i tid.",
                en="Puts services out to tender, makes contracts with suppliers, follows them up and sees that "
                "options are used in time.",
            ),
        ),
        Duty.SERVICE_SELECTION: Entry(
            label=Text(fi="palvelujen valinta", sv="val av tjänster", en="choice of services"),
            definition=Text(
                fi="Arvioi tarjolla olevia palveluja ja valmistelee, mitä palveluja e-kirjastoon "
                "otetaan ja mistä luovutaan.",
                sv="Bedömer de tjänster som erbjuds och bereder vilka tjänster som tas in i e-biblioteket "
                "och vilka som avslutas.",
                en="Evaluates the services on offer and prepares which of them are taken into the e-library and which "
                "are given up.",
            ),
        ),
        Duty.CONTENT_SELECTION: Entry(
            label=Text(fi="aineistojen valinta", sv="val av material", en="content selection"),
            definition=Text(
                fi="Valitsee palveluihin hankittavat aineistot, kuten e-kirjat ja lehdet, sovitun määrärahan "
                "puitteissa ja alueen kielet huomioon ottaen.",
                sv="Väljer det material som skaffas till tjänsterna, till exempel e-böcker och tidningar, inom ramen "
                "för det avtalade anslaget och med hänsyn till områdets språk.",
                en="Selects what is acquired for the services, such as e-books and periodicals, within the agreed "
                "appropriation and with the area's languages in mind.",
            ),
        ),
        Duty.FINNA_PAGE: Entry(
            label=Text(fi="e-kirjaston sivu Finnassa", sv="e-bibliotekets sida i Finna", en="e-library page in Finna"),
            definition=Text(
                fi="Pitää e-kirjaston sivun jokaisessa Finna-näkymässä ajan tasalla, samanlaisena ja kaikilla "
                "sovituilla kielillä.",
                sv="Håller e-bibliotekets sida aktuell, enhetlig och på alla avtalade språk i varje Finna-vy.",
                en="Keeps the e-library's page in every Finna view up to date, uniform and in all agreed languages.",
            ),
        ),
        Duty.AUTHENTICATION: Entry(
            label=Text(
                fi="tunnistautuminen ja tekninen ylläpito",
                sv="autentisering och tekniskt underhåll",
                en="authentication and technical upkeep",
            ),
            definition=Text(
                fi="Huolehtii siitä, että asiakas tunnistetaan kirjastojärjestelmän kautta ja pääsee palveluihin, ja "
                "selvittää häiriöt toimittajien kanssa.",
                sv="Ser till att kunden identifieras via bibliotekssystemet och kommer in i tjänsterna, och reder ut "
                "störningar med leverantörerna.",
                en="Sees that customers are authenticated through the library system and reach the services, and "
                "clears up faults with the suppliers.",
            ),
        ),
        Duty.CUSTOMER_SUPPORT: Entry(
            label=Text(fi="asiakasneuvonta", sv="kundrådgivning", en="customer advice"),
            definition=Text(
                fi="Neuvoo asiakkaita palvelujen käytössä ja välittää palautteen ja vikailmoitukset eteenpäin.",
                sv="Ger kunderna råd om hur tjänsterna används och förmedlar respons och felanmälningar vidare.",
                en="Advises customers in using the services and passes on feedback and reports of faults.",
            ),
        ),
        Duty.INFORMATION: Entry(
            label=Text(fi="tiedotus", sv="information", en="information"),
            definition=Text(
                fi="Tiedottaa jäsenille ja henkilöstölle e-kirjastosta ja laatii yhteiset mediatiedotteet.",
                sv="Informerar medlemmarna och personalen om e-biblioteket och skriver gemensamma pressmeddelanden.",
                en="Keeps the members and staff informed about the e-library and writes the joint press releases.",
            ),
        ),
        Duty.MARKETING: Entry(
            label=Text(fi="markkinointi", sv="marknadsföring", en="marketing"),
            definition=Text(
                fi="Laatii markkinointisuunnitelman ja yhteiset materiaalit ja tekee e-kirjastoa "
                "tunnetuksi alueen asukkaille.",
                sv="Gör upp marknadsföringsplanen och det gemensamma materialet och gör e-biblioteket känt "
                "bland områdets invånare.",
                en="Draws up the marketing plan and shared materials and makes the e-library known to "
                "the area's inhabitants.",
            ),
        ),
        Duty.TRAINING: Entry(
            label=Text(fi="henkilöstön koulutus", sv="utbildning av personalen", en="staff training"),
            definition=Text(
                fi="Järjestää kirjastojen henkilöstölle koulutusta palveluista ja pitää "
                "koulutusaineiston ajan tasalla.",
                sv="Ordnar utbildning om tjänsterna för bibliotekens personal och håller "
                "utbildningsmaterialet aktuellt.",
                en="Arranges training in the services for the libraries' staff and keeps the course "
                "material up to date.",
            ),
        ),
        Duty.STATISTICS: Entry(
            label=Text(fi="tilastot ja raportointi", sv="statistik och rapportering", en="statistics and reporting"),
            definition=Text(
                fi="Kokoaa käyttötilastot palveluittain ja kunnittain ja raportoi niistä jäsenille ja rahoittajille.",
                sv="Sammanställer användningsstatistik per tjänst och kommun och rapporterar den till "
                "medlemmarna och finansiärerna.",
                en="Gathers usage statistics by service and municipality and reports them to members and funders.",
            ),
        ),
        Duty.INVOICING: Entry(
            label=Text(fi="laskutus ja tasaus", sv="fakturering och avräkning", en="invoicing and settlement"),
            definition=Text(
                fi="Laskuttaa maksuosuudet kustannusliitteen mukaan ja laatii lopullisen tasauksen "
                "tilinpäätöksen perusteella.",
                sv="Fakturerar betalningsandelarna enligt kostnadsbilagan och gör upp "
                "slutavräkningen utifrån bokslutet.",
                en="Invoices the shares according to the cost annex and draws up the final settlement from the closed "
                "accounts.",
            ),
        ),
        Duty.DATA_PROTECTION: Entry(
            label=Text(fi="tietosuoja", sv="dataskydd", en="data protection"),
            definition=Text(
                fi="Pitää ajan tasalla tiedot rekisterinpitäjistä, henkilötietojen käsittelijöistä ja sopimuksista ja "
                "huolehtii vaikutustenarvioinneista ja tietosuojaselosteista.",
                sv="Håller uppgifterna om personuppgiftsansvariga, personuppgiftsbiträden och avtal aktuella och "
                "sörjer för konsekvensbedömningar och dataskyddsbeskrivningar.",
                en="Keeps the record of controllers, processors and agreements up to date and sees to impact "
                "assessments and privacy statements.",
            ),
            source=Text(
                fi="Yleinen tietosuoja-asetus (EU) 2016/679",
                sv="Allmänna dataskyddsförordningen (EU) 2016/679",
                en="General Data Protection Regulation (EU) 2016/679",
            ),
        ),
        Duty.ACCESSIBILITY: Entry(
            label=Text(fi="saavutettavuusseloste", sv="tillgänglighetsutlåtande", en="accessibility statement"),
            definition=Text(
                fi="Arvioi palvelujen saavutettavuuden, laatii saavutettavuusselosteen ja vastaa "
                "saavutettavuuspalautteeseen.",
                sv="Utvärderar tjänsternas tillgänglighet, gör upp tillgänglighetsutlåtandet och besvarar respons "
                "om tillgängligheten.",
                en="Evaluates the accessibility of the services, writes the accessibility statement and answers "
                "feedback on accessibility.",
            ),
            source=Text(
                fi="Laki digitaalisten palvelujen tarjoamisesta 306/2019 3 luku",
                sv="Lagen om tillhandahållande av digitala tjänster 306/2019 3 kap.",
                en="Act on the Provision of Digital Services 306/2019, chapter 3",
            ),
        ),
        Duty.CONTACT_DATA: Entry(
            label=Text(fi="yhteystietojen ylläpito", sv="uppdatering av kontaktuppgifter", en="contact data upkeep"),
            definition=Text(
                fi="Pitää vastuu- ja yhteyshenkilöiden, ryhmien ja laskutuksen yhteystiedot ajan tasalla.",
                sv="Håller kontaktuppgifterna till ansvars- och kontaktpersoner, grupper och fakturering aktuella.",
                en="Keeps the contact data of responsible and contact persons, groups and invoicing up to date.",
            ),
        ),
        Duty.CONVENING: Entry(
            label=Text(fi="kokouksen koolle kutsuminen", sv="sammankallande av mötet", en="convening the meeting"),
            definition=Text(
                fi="Kutsuu päättävän kokouksen koolle, valmistelee esityslistan ja huolehtii pöytäkirjasta.",
                sv="Sammankallar det beslutande mötet, bereder föredragningslistan och sörjer för protokollet.",
                en="Convenes the deciding meeting, prepares its agenda and sees to the minutes.",
            ),
        ),
        Duty.ONBOARDING: Entry(
            label=Text(
                fi="palvelujen käyttöönotto uudessa jäsenkunnassa",
                sv="ibruktagande av tjänsterna i en ny medlemskommun",
                en="onboarding of a new member",
            ),
            definition=Text(
                fi="Ohjaa uutta jäsentä: Finna-näkymä, tunnistautuminen, henkilöstön koulutus, yhteyshenkilöt, "
                "ryhmien paikat ja asiakastiedotus.",
                sv="Vägleder en ny medlem: Finna-vy, autentisering, personalutbildning, kontaktpersoner, platser i "
                "grupperna och information till kunderna.",
                en="Guides a new member: Finna view, authentication, staff training, contact persons, group seats and "
                "information to the customers.",
            ),
        ),
    },
)
"""The duties, from contracts to the taking in of a new member."""
