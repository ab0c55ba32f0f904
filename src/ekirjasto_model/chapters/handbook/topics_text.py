"""What the topics of the rules are called, and what each is about."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

READING = Text(
    fi="Tiedostojen lukeminen",
    sv="Läsning av filerna",
    en="Reading the files",
)
READING_ABOUT = Text(
    fi="Nämä säännöt koskevat tiedostoa sellaisenaan: sen merkistöä, kokoa ja YAML- tai JSON-muotoa. Ennen kuin "
    "tiedosto on luettavissa, sen sisällöstä ei voi sanoa mitään.",
    sv="De här reglerna gäller själva filen: dess teckenkodning, storlek och YAML- eller JSON-form. Innan filen "
    "kan läsas går det inte att säga något om dess innehåll.",
    en="These rules are about the file as such: its encoding, its size and its YAML or JSON. Until the file can "
    "be read, nothing can be said about what it holds.",
)
STRUCTURE = Text(
    fi="Asiakirjojen rakenne",
    sv="Dokumentens struktur",
    en="The structure of the documents",
)
STRUCTURE_ABOUT = Text(
    fi="Nämä säännöt koskevat avaimia ja arvojen muotoa: mitä asiakirjassa voi olla ja miten se kirjoitetaan.",
    sv="De här reglerna gäller nycklarna och värdenas form: vad som kan stå i ett dokument och hur det skrivs.",
    en="These rules are about keys and the form of values: what may stand in a document and how it is written.",
)
REMARKS = Text(
    fi="Lähteet, oletukset ja tuntemattomat tiedot",
    sv="Källor, antaganden och okända uppgifter",
    en="Sources, assumptions and unknowns",
)
REMARKS_ABOUT = Text(
    fi="Nämä säännöt pitävät näkyvissä, mikä on oletettu ja mitä ei tiedetä, ja tarkistavat, että merkinnät "
    "osoittavat johonkin.",
    sv="De här reglerna håller synligt vad som är antaget och vad som inte är känt, och kontrollerar att "
    "anteckningarna pekar på något.",
    en="These rules keep in sight what is assumed and what is not known, and check that such remarks point at "
    "something.",
)
SETTINGS = Text(
    fi="Asetukset",
    sv="Inställningar",
    en="Settings",
)
SETTINGS_ABOUT = Text(
    fi="Nämä säännöt koskevat asetuksia, etenkin havaintoja, jotka alue on päättänyt sivuuttaa.",
    sv="De här reglerna gäller inställningarna, i synnerhet iakttagelser som området har beslutat att åsidosätta.",
    en="These rules are about the settings, above all findings that the region has decided to waive.",
)
MEMBERS = Text(
    fi="Kunnat, kirjastot ja kokonaismäärät",
    sv="Kommuner, bibliotek och totalantal",
    en="Municipalities, libraries and totals",
)
MEMBERS_ABOUT = Text(
    fi="Nämä säännöt vertaavat e-kirjaston tietoja kuntaluokitukseen ja toisiinsa: onko kunta olemassa, kuuluuko "
    "se kahteen kimppaan ja täsmäävätkö ilmoitetut kokonaismäärät.",
    sv="De här reglerna jämför e-bibliotekets uppgifter med kommunindelningen och med varandra: om kommunen "
    "finns, om den hör till två sammanslutningar och om de uppgivna totalantalen stämmer.",
    en="These rules compare an e-library's data with the classification of municipalities and with each other: "
    "whether a municipality exists, whether it is in two consortia, and whether stated totals agree.",
)
AGREEMENTS = Text(
    fi="Sopimukset",
    sv="Avtal",
    en="Agreements",
)
AGREEMENTS_ABOUT = Text(
    fi="Nämä säännöt koskevat sopimusosapuolia ja niiden päätöksiä, sopimuksen päiviä ja irtisanomista, "
    "sopimusmuutoksia ja liitteitä sekä sitä, mitkä sopimukset edellyttävät tai korvaavat toisiaan.",
    sv="De här reglerna gäller avtalsparterna och deras beslut, avtalets dagar och uppsägning, avtalsändringar och "
    "bilagor samt vilka avtal som förutsätter eller ersätter varandra.",
    en="These rules are about the parties and their decisions, the days of the agreement and notice, amendments and "
    "annexes, and which agreements depend on or replace each other.",
)
JOINING = Text(
    fi="Liittymisasiat",
    sv="Anslutningsärenden",
    en="Joining cases",
)
JOINING_ABOUT = Text(
    fi="Nämä säännöt koskevat sitä, missä järjestyksessä liittymisasia etenee ja mitä siitä puuttuu.",
    sv="De här reglerna gäller i vilken ordning ett anslutningsärende framskrider och vad som fattas i det.",
    en="These rules are about the order in which a joining case proceeds, and what it lacks.",
)
SERVICES = Text(
    fi="Palvelut ja niiden sopimukset",
    sv="Tjänster och avtalen om dem",
    en="Services and their contracts",
)
SERVICES_ABOUT = Text(
    fi=(
        "Nämä säännöt koskevat palvelusopimuksia ja optioita kunakin päivänä sekä sitä, ketkä saavat käyttää palveluja."
    ),
    sv="De här reglerna gäller avtalen om tjänsterna och deras optioner dag för dag, och vem som får använda "
    "tjänsterna.",
    en="These rules are about the services' contracts and options day by day, and about who may use the services.",
)
RESPONSIBILITIES = Text(
    fi="Tehtävät ja vastuut",
    sv="Uppgifter och ansvar",
    en="Duties and responsibilities",
)
RESPONSIBILITIES_ABOUT = Text(
    fi="Nämä säännöt tarkistavat, että jokainen tehtävä on jollakulla ja jokainen taho on silloin olemassa, kun "
    "tehtävä sillä on.",
    sv="De här reglerna kontrollerar att varje uppgift innehas av någon och att varje innehavare finns när den "
    "har uppgiften.",
    en="These rules check that every duty is held by somebody, and that every holder exists while it holds the duty.",
)
COSTS = Text(
    fi="Kustannukset",
    sv="Kostnader",
    en="Costs",
)
COSTS_ABOUT = Text(
    fi="Nämä säännöt varmistavat, että kustannukset voidaan jakaa: että sopimus on voimassa, jakoperusteen luvut "
    "ovat olemassa ja summat ovat mahdollisia.",
    sv="De här reglerna säkerställer att kostnaderna kan fördelas: att avtalet gäller, att fördelningsgrundens "
    "tal finns och att summorna är möjliga.",
    en="These rules make sure that the costs can be shared: that the agreement is in force, that the drivers' "
    "figures exist, and that the sums are possible.",
)
PERSONAL_DATA = Text(
    fi="Henkilötiedot",
    sv="Personuppgifter",
    en="Personal data",
)
PERSONAL_DATA_ABOUT = Text(
    fi="Nämä säännöt koskevat henkilörekistereitä: ketkä ovat rekisterinpitäjiä ja mitä tietosuojasta on sovittu. "
    "Ne eivät ole oikeudellisia neuvoja.",
    sv="De här reglerna gäller personregistren: vilka som är personuppgiftsansvariga och vad som har avtalats om "
    "dataskydd. De är ingen juridisk rådgivning.",
    en="These rules are about registers of personal data: who the controllers are and what is agreed on data "
    "protection. They are not legal advice.",
)
GRANTS = Text(
    fi="Valtionavustukset ja hankkeet",
    sv="Statsunderstöd och projekt",
    en="Grants and projects",
)
GRANTS_ABOUT = Text(
    fi="Nämä säännöt koskevat valtionavustusten käyttöaikaa, selvityksiä ja hankkeita, joihin avustukset on myönnetty.",
    sv="De här reglerna gäller statsunderstödens användningstid, redovisningarna och de projekt som understöden har "
    "beviljats för.",
    en="These rules are about the period of use of grants, the reports on them, and the projects they are for.",
)
