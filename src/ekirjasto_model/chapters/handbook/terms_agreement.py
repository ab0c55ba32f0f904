"""Terms for agreements, decisions and joining."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Term
from ekirjasto_model.values.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        Text(fi="yhteistyösopimus", sv="samarbetsavtal", en="co-operation agreement"),
        Text(
            fi="Sopimus, jossa kunnat sopivat yhteisestä tehtävästä, sen hoitamisesta ja kustannuksista; myös "
            "yhteistoimintasopimus.",
            sv="Ett avtal där kommuner kommer överens om en gemensam uppgift, dess skötsel och kostnader.",
            en="An agreement in which municipalities settle a common task, how it is run and what it costs.",
        ),
    ),
    Term(
        Text(fi="sopimusmuutos", sv="avtalsändring", en="amendment of the agreement"),
        Text(
            fi="Sopimuksen sisällön muuttaminen sopimuksessa määrätyllä tavalla.",
            sv="En ändring av avtalets innehåll på det sätt som avtalet anger.",
            en="A change to what the agreement says, made in the way that the agreement itself states.",
        ),
    ),
    Term(
        Text(fi="liite", sv="bilaga", en="annex"),
        Text(
            fi="Sopimuksen osa, jolla on oma versionsa ja voimassaolonsa.",
            sv="En del av avtalet med egen version och giltighetstid.",
            en="A part of the agreement with a revision and a term of its own.",
        ),
    ),
    Term(
        Text(fi="kustannusliite", sv="kostnadsbilaga", en="cost annex"),
        Text(
            fi="Liite, jossa määrätään yhden vuoden kustannukset ja kustannustenjako.",
            sv="En bilaga som anger ett års kostnader och kostnadsfördelningen.",
            en="An annex that states one year's costs and how they are shared.",
        ),
    ),
    Term(
        Text(fi="tietosuojaliite", sv="bilaga om dataskydd", en="data protection annex"),
        Text(
            fi="Liite, jossa sovitaan rekisterinpitäjien ja henkilötietojen käsittelijöiden vastuista.",
            sv="En bilaga där man kommer överens om de personuppgiftsansvarigas och personuppgiftsbiträdenas ansvar.",
            en="An annex that settles the responsibilities of the controllers and processors of personal data.",
        ),
    ),
    Term(
        Text(fi="irtisanominen", sv="uppsägning", en="notice"),
        Text(
            fi="Ilmoitus, jolla sopimusosapuoli päättää sopimuksen omalta osaltaan.",
            sv="Ett meddelande genom vilket en avtalspart avslutar avtalet för sin del.",
            en="A party's declaration that it ends the agreement for its own part.",
        ),
    ),
    Term(
        Text(fi="irtisanomisaika", sv="uppsägningstid", en="notice period"),
        Text(
            fi="Aika irtisanomisesta siihen päivään, jona sopimus päättyy.",
            sv="Tiden från uppsägningen till den dag då avtalet upphör.",
            en="The time from the notice to the day on which the agreement ends.",
        ),
    ),
    Term(
        Text(fi="liittyminen", sv="anslutning", en="joining"),
        Text(
            fi="Kunnan tuleminen voimassa olevan sopimuksen osapuoleksi.",
            sv="Att en kommun blir part i ett gällande avtal.",
            en="A municipality's becoming a party to an agreement in force.",
        ),
    ),
    Term(
        Text(fi="liittymisasia", sv="anslutningsärende", en="joining case"),
        Text(
            fi="Yhden kunnan tie jäseneksi päivättyinä tapahtumina.",
            sv="En kommuns väg till medlemskap som daterade händelser.",
            en="One municipality's way to membership, as dated events.",
        ),
    ),
    Term(
        Text(fi="liittymishakemus", sv="anslutningsansökan", en="application to join"),
        Text(
            fi="Kunnan kirjallinen pyyntö päästä jäseneksi.",
            sv="En kommuns skriftliga begäran om att bli medlem.",
            en="A municipality's written request to become a member.",
        ),
    ),
    Term(
        Text(fi="päätös", sv="beslut", en="decision"),
        Text(
            fi="Toimivaltaisen viranomaisen ratkaisu, jolla on päivä, pykälä ja asianumero.",
            sv="En behörig myndighets avgörande, med dag, paragraf och ärendenummer.",
            en="What a competent authority has resolved, with a day, a section of the minutes and a case number.",
        ),
    ),
    Term(
        Text(fi="päätösketju", sv="beslutskedja", en="chain of decisions"),
        Text(
            fi="Ne päätökset, jotka kunnassa tarvitaan peräkkäin ennen kuin se on sitoutunut.",
            sv="De beslut som efter varandra behövs i kommunen innan den är bunden.",
            en="The decisions that a municipality needs one after another before it is bound.",
        ),
    ),
    Term(
        Text(fi="oikaisuvaatimus", sv="begäran om omprövning", en="claim for a revised decision"),
        Text(
            fi="Muutoksenhaku viranhaltijan, lautakunnan tai kunnanhallituksen päätökseen, tavallisesti 14 päivän "
            "kuluessa.",
            sv="Ändringssökande i ett beslut av en tjänsteinnehavare, en nämnd eller kommunstyrelsen, vanligen "
            "inom 14 dagar.",
            en="A challenge to a decision of an official, a board or the municipal executive, usually to be made "
            "within 14 days.",
        ),
    ),
    Term(
        Text(fi="kunnallisvalitus", sv="kommunalbesvär", en="municipal appeal"),
        Text(
            fi="Muutoksenhaku hallinto-oikeudelta valtuuston päätökseen tai oikaisuvaatimuksen johdosta annettuun "
            "päätökseen, tavallisesti 30 päivän kuluessa.",
            sv="Ändringssökande hos förvaltningsdomstolen i fullmäktiges beslut eller i ett beslut med anledning "
            "av en begäran om omprövning, vanligen inom 30 dagar.",
            en="An appeal to the administrative court against a decision of the council or one made on a claim for a "
            "revised decision, usually to be made within 30 days.",
        ),
    ),
    Term(
        Text(fi="lainvoima", sv="laga kraft", en="legal force"),
        Text(
            fi="Päätös on lainvoimainen, kun siihen ei enää voi hakea muutosta.",
            sv="Ett beslut har vunnit laga kraft när det inte längre går att söka ändring i det.",
            en="A decision has legal force when it can no longer be challenged.",
        ),
    ),
    Term(
        Text(fi="asianumero", sv="ärendenummer", en="case number"),
        Text(
            fi="Numero, jolla asia löytyy kirjaamosta.",
            sv="Det nummer som ärendet har hos registratorskontoret.",
            en="The number by which the registry office finds a matter.",
        ),
    ),
    Term(
        Text(fi="kirjaamo", sv="registratorskontor", en="registry office"),
        Text(
            fi="Viranomaisen toimipiste, joka ottaa vastaan ja kirjaa saapuvat asiat.",
            sv="Den enhet hos en myndighet som tar emot och registrerar inkomna ärenden.",
            en="The office of an authority that receives and records incoming matters.",
        ),
    ),
    Term(
        Text(fi="tehtävä", sv="uppgift", en="duty"),
        Text(
            fi="Työ, jota e-kirjaston toiminta edellyttää ja jolla on haltija.",
            sv="Arbete som e-biblioteket förutsätter och som någon innehar.",
            en="Work that the e-library needs and that somebody holds.",
        ),
    ),
    Term(
        Text(fi="vastuu", sv="ansvar", en="responsibility"),
        Text(
            fi="Velvollisuus huolehtia siitä, että tehtävä tulee hoidetuksi.",
            sv="Skyldigheten att se till att en uppgift blir skött.",
            en="The obligation to see that a duty is done.",
        ),
    ),
    Term(
        Text(fi="palvelu", sv="tjänst", en="service"),
        Text(
            fi="E-aineistopalvelu, jonka toimittaja tarjoaa e-kirjaston asiakkaille.",
            sv="En tjänst för e-material som en leverantör erbjuder e-bibliotekets kunder.",
            en="An e-material service that a supplier offers to the e-library's customers.",
        ),
    ),
    Term(
        Text(fi="lisenssi", sv="licens", en="licence"),
        Text(
            fi="Oikeus tarjota aineistoa sovituin ehdoin.",
            sv="Rätten att erbjuda material på avtalade villkor.",
            en="The right to offer content on agreed terms.",
        ),
    ),
    Term(
        Text(fi="etäkäyttö", sv="distansanvändning", en="remote use"),
        Text(
            fi="Palvelun käyttäminen muualla kuin kirjaston tiloissa.",
            sv="Användning av en tjänst på annat håll än i bibliotekets lokaler.",
            en="Using a service elsewhere than on the library's premises.",
        ),
    ),
    Term(
        Text(fi="rekisterinpitäjä", sv="personuppgiftsansvarig", en="controller"),
        Text(
            fi="Se, joka yksin tai toisten kanssa määrää, miksi ja miten henkilötietoja käsitellään.",
            sv="Den som ensam eller tillsammans med andra bestämmer varför och hur personuppgifter behandlas.",
            en="Whoever decides, alone or with others, why and how personal data are processed.",
        ),
    ),
    Term(
        Text(fi="henkilötietojen käsittelijä", sv="personuppgiftsbiträde", en="processor"),
        Text(
            fi="Se, joka käsittelee henkilötietoja rekisterinpitäjän puolesta.",
            sv="Den som behandlar personuppgifter för den personuppgiftsansvariges räkning.",
            en="Whoever processes personal data for the controller.",
        ),
    ),
)
