"""Terms for those who take part in an e-library."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Term
from ekirjasto_model.values.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        Text(fi="e-kirjasto", sv="e-bibliotek", en="e-library"),
        Text(
            fi="Kuntien yhteinen palvelu, joka tarjoaa asukkaille e-aineistoja; alueellinen e-kirjasto toimii "
            "yhdessä tai useassa maakunnassa.",
            sv="En tjänst som kommuner gemensamt erbjuder och som ger invånarna tillgång till e-material; ett "
            "regionalt e-bibliotek verkar i ett eller flera landskap.",
            en="A service that municipalities provide together and that offers their inhabitants e-materials; a "
            "regional e-library works in one region or several.",
        ),
    ),
    Term(
        Text(fi="toiminta-alue", sv="verksamhetsområde", en="operating area"),
        Text(
            fi="Maakunnat ja kunnat, joissa e-kirjasto toimii; toiminta-alueen kunta ei välttämättä ole jäsen.",
            sv="De landskap och kommuner där e-biblioteket verkar; en kommun i verksamhetsområdet behöver inte "
            "vara medlem.",
            en="The regions and municipalities where the e-library works; a municipality of the area need not be "
            "a member.",
        ),
    ),
    Term(
        Text(fi="maakunta", sv="landskap", en="region"),
        Text(
            fi="Yksi Suomen 19 maakunnasta.",
            sv="Ett av Finlands 19 landskap.",
            en="One of the 19 regions of Finland.",
        ),
    ),
    Term(
        Text(fi="kunta", sv="kommun", en="municipality"),
        Text(
            fi="Itsehallinnollinen paikallinen yhteisö, jonka tehtävä on järjestää yleinen kirjasto; myös "
            "kaupunki on kunta.",
            sv="En självstyrande lokal gemenskap som har till uppgift att ordna ett allmänt bibliotek; också en "
            "stad är en kommun.",
            en="A self-governing local community whose duty it is to provide a public library; a city is a "
            "municipality too.",
        ),
    ),
    Term(
        Text(fi="jäsen", sv="medlem", en="member"),
        Text(
            fi="Kunta tai liitännäisjäsen, jolla on e-kirjaston sopimuksen mukaiset oikeudet ja velvollisuudet.",
            sv="En kommun eller en associerad medlem som har de rättigheter och skyldigheter som följer av "
            "avtalet om e-biblioteket.",
            en="A municipality or an associate that has the rights and duties of the e-library's agreement.",
        ),
    ),
    Term(
        Text(fi="liitännäisjäsen", sv="associerad medlem", en="associate"),
        Text(
            fi="Jäsen, joka ei ole kunta, kuten kuntayhtymä tai koulu; se allekirjoittaa sopimuksen mutta ei "
            "äänestä eikä maksa maksuosuutta.",
            sv="En medlem som inte är en kommun, till exempel en samkommun eller en skola; den undertecknar "
            "avtalet men röstar inte och betalar ingen betalningsandel.",
            en="A member that is not a municipality, such as a joint municipal authority or a school; it signs the "
            "agreement but does not vote and pays no share.",
        ),
    ),
    Term(
        Text(fi="sopimusosapuoli", sv="avtalspart", en="party"),
        Text(
            fi="Kunta, joka on tehnyt sopimuksen.",
            sv="En kommun som har ingått avtalet.",
            en="A municipality that has concluded the agreement.",
        ),
    ),
    Term(
        Text(fi="vastuukunta", sv="ansvarig kommun", en="responsible municipality"),
        Text(
            fi="Kunta, joka kuntalain 51 §:n mukaan hoitaa tehtävää muidenkin kuntien puolesta ja jonka "
            "organisaatioon kuntien yhteinen toimielin kuuluu.",
            sv="En kommun som enligt 51 § i kommunallagen sköter en uppgift också för andra kommuners räkning och "
            "till vars organisation kommunernas gemensamma organ hör.",
            en="The municipality that under section 51 of the Local Government Act carries out a task for others "
            "too, and to whose organisation their joint body belongs.",
        ),
    ),
    Term(
        Text(fi="koordinoiva kunta", sv="samordnande kommun", en="lead municipality"),
        Text(
            fi="Jäsen, joka hoitaa e-kirjastoa muiden jäsenten puolesta.",
            sv="En medlem som sköter e-biblioteket för de övriga medlemmarnas räkning.",
            en="A member that runs the e-library for the other members.",
        ),
    ),
    Term(
        Text(fi="isäntäkunta", sv="värdkommun", en="host municipality"),
        Text(
            fi="Kunta, joka hoitaa sopimuksen nojalla kuntien yhteistä kirjastoa.",
            sv="En kommun som med stöd av avtal sköter kommunernas gemensamma bibliotek.",
            en="A municipality that runs a joint library of several municipalities by contract.",
        ),
    ),
    Term(
        Text(fi="sopimuskunta", sv="avtalskommun", en="contract municipality"),
        Text(
            fi="Kunta, jonka kirjastoa isäntäkunta hoitaa.",
            sv="En kommun vars bibliotek sköts av värdkommunen.",
            en="A municipality whose library the host municipality runs.",
        ),
    ),
    Term(
        Text(fi="kirjastokimppa", sv="bibliotekssammanslutning", en="library consortium"),
        Text(
            fi="Kuntien ryhmä, jolla on yhteinen tarkoitus, tavallisesti kirjastojärjestelmä; se ei ole "
            "sopimusosapuoli eikä jäsen.",
            sv="En grupp kommuner med ett gemensamt syfte, vanligen ett bibliotekssystem; den är varken "
            "avtalspart eller medlem.",
            en="A group of municipalities with a common purpose, usually a library system; it is neither a party "
            "nor a member.",
        ),
    ),
    Term(
        Text(fi="itsenäinen kirjasto", sv="självständigt bibliotek", en="independent library"),
        Text(
            fi="Kirjasto, joka ei kuulu kirjastokimppaan.",
            sv="Ett bibliotek som inte hör till någon bibliotekssammanslutning.",
            en="A library that belongs to no consortium.",
        ),
    ),
    Term(
        Text(
            fi="kuntien yhteinen kirjasto",
            sv="kommunernas gemensamma bibliotek",
            en="joint library of several municipalities",
        ),
        Text(
            fi="Kirjastolaitos, joka palvelee useaa kuntaa ja jota isäntäkunta hoitaa.",
            sv="Ett bibliotek som betjänar flera kommuner och som värdkommunen sköter.",
            en="A library institution that serves several municipalities and is run by the host municipality.",
        ),
    ),
    Term(
        Text(fi="kuntayhtymä", sv="samkommun", en="joint municipal authority"),
        Text(
            fi="Kuntien sopimuksella perustama itsenäinen oikeushenkilö.",
            sv="En självständig juridisk person som kommuner har grundat genom avtal.",
            en="A legal person of its own that municipalities have founded by contract.",
        ),
    ),
    Term(
        Text(fi="sidosyksikkö", sv="anknuten enhet", en="in-house entity"),
        Text(
            fi="Yhtiö tai muu yksikkö, jossa kunnalla on määräysvalta ja jolta se voi siksi hankkia kilpailuttamatta.",
            sv="Ett bolag eller en annan enhet där kommunen har bestämmande inflytande och som den därför kan "
            "köpa av utan konkurrensutsättning.",
            en="A company or another unit that a municipality controls in such a way that it may buy from it "
            "without a tender.",
        ),
    ),
    Term(
        Text(fi="yhteistyöelin", sv="samarbetsorgan", en="body"),
        Text(
            fi="E-kirjaston päättävä kokous, koordinoivat kunnat, vastuuhenkilöt tai asiantuntijaryhmä.",
            sv="E-bibliotekets beslutande möte, de samordnande kommunerna, ansvarspersonerna eller en sakkunniggrupp.",
            en="The e-library's deciding meeting, its lead municipalities, its responsible persons or an expert group.",
        ),
    ),
    Term(
        Text(fi="asiantuntijaryhmä", sv="sakkunniggrupp", en="expert group"),
        Text(
            fi="Ryhmä, joka valmistelee ja hoitaa yhtä aihetta.",
            sv="En grupp som bereder och sköter ett område.",
            en="A group that prepares and handles one subject.",
        ),
    ),
    Term(
        Text(fi="vastuuhenkilö", sv="ansvarsperson", en="responsible person"),
        Text(
            fi="Tehtäväänsä nimetty henkilö, joka huolehtii e-kirjaston käytännön asioista.",
            sv="En person som har utsetts att sköta e-bibliotekets praktiska ärenden.",
            en="A person named to take care of the e-library's practical matters.",
        ),
    ),
    Term(
        Text(fi="yhteyshenkilö", sv="kontaktperson", en="contact person"),
        Text(
            fi="Rooli, jolle kuntaa tai sopimusta koskevat asiat lähetetään.",
            sv="Den roll till vilken ärenden som gäller kommunen eller avtalet skickas.",
            en="The role to which matters of a municipality or an agreement are sent.",
        ),
    ),
    Term(
        Text(fi="henkilötyövuosi", sv="årsverke", en="person-year"),
        Text(
            fi="Yhden kokoaikaisen henkilön työpanos vuoden aikana.",
            sv="En heltidsanställd persons arbetsinsats under ett år.",
            en="The work of one full-time person in a year.",
        ),
    ),
    Term(
        Text(
            fi="opetus- ja kulttuuriministeriö (OKM)",
            sv="undervisnings- och kulturministeriet (UKM)",
            en="Ministry of Education and Culture (OKM)",
        ),
        Text(
            fi="Ministeriö, joka ohjaa ja rahoittaa yleisten kirjastojen kehittämistä.",
            sv="Det ministerium som styr och finansierar utvecklingen av de allmänna biblioteken.",
            en="The ministry that steers and funds the development of public libraries.",
        ),
    ),
    Term(
        Text(fi="Lupa- ja valvontavirasto", sv="Tillstånds- och tillsynsverket", en="Finnish Supervisory Agency"),
        Text(
            fi="Viranomainen, jolle aluehallintovirastojen tehtäviä siirtyi 1.1.2026.",
            sv="Den myndighet som 1.1.2026 tog över uppgifter från regionförvaltningsverken.",
            en="The authority that took over tasks of the regional state administrative agencies on 1 January 2026.",
        ),
    ),
    Term(
        Text(
            fi="aluehallintovirasto (AVI)",
            sv="regionförvaltningsverket (RFV)",
            en="regional state administrative agency (AVI)",
        ),
        Text(
            fi="Vuoden 2025 loppuun toiminut valtion alueellinen viranomainen, joka myönsi muun muassa avustuksia "
            "kirjastoille.",
            sv="En regional statlig myndighet som verkade till utgången av 2025 och som bland annat beviljade "
            "understöd till bibliotek.",
            en="A regional authority of the state, until the end of 2025, which among other things gave grants to "
            "libraries.",
        ),
    ),
)
