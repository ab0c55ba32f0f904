"""The words of the chapter on sources and licences."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="Käsikirjan tiedot ja säännöt perustuvat tilastoihin, lakeihin, julkaisuihin ja kuntien vakiintuneeseen "
    "käytäntöön. Jokaisen säännön kohdalla kerrotaan, mihin juuri se perustuu, ja esimerkkien tiedostoissa "
    "jokaisella tiedolla on lähde.",
    sv="Uppgifterna och reglerna i handboken grundar sig på statistik, lagar, publikationer och kommunernas etablerade "
    "praxis. Vid varje regel anges vad just den grundar sig på, och i exemplens filer har varje uppgift en källa.",
    en="The facts and rules in this handbook rest on statistics, laws, publications and the established practice "
    "of municipalities. Each rule says what it rests on, and in the examples' files every value has a source.",
)
STATISTICS = Text(
    fi="Tilastot ja luokitukset",
    sv="Statistik och klassificeringar",
    en="Statistics and classifications",
)
STATISTICS_1 = Text(
    fi="Kuntien ja maakuntien koodit, nimet ja muutokset sekä asukasluvut ovat ohjelmassa valmiina. Ne ovat "
    "Tilastokeskuksen aineistoja, ja niitä saa käyttää lisenssillä {licence}, kun lähde mainitaan.",
    sv="Kommunernas och landskapens koder, namn och ändringar samt invånarantalen finns färdigt i programmet. De "
    "är Statistikcentralens material och får användas med licensen {licence} när källan anges.",
    en="The codes, names and changes of municipalities and regions, and the populations, come with the program. "
    "They are data of Statistics Finland and may be used under the licence {licence} when the source is named.",
)
DATA = Text(
    fi="Aineisto",
    sv="Material",
    en="Data",
)
FROM = Text(
    fi="Lähde ja lisenssi",
    sv="Källa och licens",
    en="Source and licence",
)
MUNICIPALITIES = Text(
    fi="kunnat, niiden nimet, kielet ja yhdistymiset {first}–{last}",
    sv="kommunerna, deras namn, språk och sammanslagningar {first}–{last}",
    en="the municipalities with their names, languages and mergers, {first}–{last}",
)
CLASSIFICATION = Text(
    fi="Tilastokeskus, kuntaluokitus, CC BY 4.0",
    sv="Statistikcentralen, kommunindelningen, CC BY 4.0",
    en="Statistics Finland, classification of municipalities, CC BY 4.0",
)
REGIONS = Text(
    fi="maakunnat",
    sv="landskapen",
    en="the regions",
)
REGION_CLASSIFICATION = Text(
    fi="Tilastokeskus, maakuntaluokitus, CC BY 4.0",
    sv="Statistikcentralen, landskapsindelningen, CC BY 4.0",
    en="Statistics Finland, classification of regions, CC BY 4.0",
)
POPULATIONS = Text(
    fi="asukasluvut vuoden lopussa {first}–{last}",
    sv="invånarantalen vid utgången av åren {first}–{last}",
    en="the populations at the end of the years {first}–{last}",
)
SAMI = Text(
    fi="kuntien saamenkieliset nimet",
    sv="kommunernas samiska namn",
    en="the Sámi names of municipalities",
)
SAMI_FROM = Text(
    fi="saamelaisten kotiseutualueen neljän kunnan nimet julkisista teksteistä, eivät rekisteristä",
    sv="namnen på de fyra kommunerna i samernas hembygdsområde ur offentliga texter, inte ur något register",
    en="the names of the four municipalities of the Sámi homeland, from public texts and not from a register",
)
LAW = Text(
    fi="Säädökset",
    sv="Författningarna",
    en="Legislation",
)
LAW_1 = Text(
    fi="Sopimus voi nojata seuraaviin säädöksiin. Mitä niissä säädetään, kerrotaan lyhyesti luvussa {agreement}. "
    "Ajantasaiset tekstit ovat osoitteessa {finlex}; Ahvenanmaan maakuntalait julkaisee {aland}.",
    sv="Ett avtal kan stödja sig på följande författningar. Vad de föreskriver beskrivs kort i kapitlet {agreement}. "
    "De uppdaterade texterna finns på adressen {finlex}; Ålands landskapslagar publiceras av {aland}.",
    en="An agreement may rest on the following legislation. The chapter {agreement} describes briefly what it "
    "provides. The texts in force are found at {finlex}; the provincial acts of Åland are published by {aland}.",
)
ALAND = Text(
    fi="Ahvenanmaan maakunnan hallitus",
    sv="Ålands landskapsregering",
    en="the Government of Åland",
)
NORTHERN = Text(
    fi="Pohjoisen eKirjasto",
    sv="Pohjoisen eKirjasto",
    en="The Northern eLibrary",
)
NORTHERN_1 = Text(
    fi="Pohjoisen eKirjaston tiedot on koottu hankkeen omasta esittelystä ja muista julkisista lähteistä. "
    "Esimerkin tiedostoissa on käytetty seuraavia lähteitä.",
    sv="Uppgifterna om Pohjoisen eKirjasto har samlats ur projektets egen presentation och andra offentliga "
    "källor. I exemplets filer har följande källor använts.",
    en="What is said about the Northern eLibrary is gathered from the project's own presentation and other public "
    "sources. The example's files use the following sources.",
)
TITLE_OF = Text(
    fi="Lähde",
    sv="Källa",
    en="Source",
)
PUBLISHER = Text(
    fi="Julkaisija",
    sv="Utgivare",
    en="Publisher",
)
SOURCES = Text(
    fi="Esimerkin lähteet",
    sv="Exemplets källor",
    en="The example's sources",
)
SEVERAL = Text(
    fi="useita",
    sv="flera",
    en="several",
)
MODEL = Text(
    fi="Esimerkki {example} on tehty malliksi. Sen kunnat, niiden koodit ja asukasluvut ovat oikeita, mutta "
    "sopimus, palvelut, summat ja tapahtumat on keksitty.",
    sv="Exemplet {example} är gjort som modell. Kommunerna, deras koder och invånarantal är riktiga, men "
    "avtalet, tjänsterna, summorna och händelserna är påhittade.",
    en="The example {example} was made as a model. Its municipalities, their codes and populations are real, but "
    "the agreement, the services, the sums and the events are invented.",
)
STANDARDS = Text(
    fi="Standardit",
    sv="Standarder",
    en="Standards",
)
STANDARDS_1 = Text(
    fi="Tiedostojen muodot ovat avoimia: YAML 1.2, JSON (RFC 8259) ja JSON Schema 2020-12. Kirjastojen tunnukset "
    "noudattavat standardia ISO 15511 (ISIL). Y-tunnuksen tarkistusnumero lasketaan niin kuin yritys- ja "
    "yhteisötietojärjestelmässä (YTJ).",
    sv="Filernas format är öppna: YAML 1.2, JSON (RFC 8259) och JSON Schema 2020-12. Bibliotekens koder följer "
    "standarden ISO 15511 (ISIL). FO-numrets kontrollsiffra räknas på samma sätt som i företags- och "
    "organisationsdatasystemet (FODS).",
    en="The file formats are open: YAML 1.2, JSON (RFC 8259) and JSON Schema 2020-12. Library identifiers follow "
    "the standard ISO 15511 (ISIL). The check digit of a business id is worked out as in the Business "
    "Information System (BIS).",
)
ACT = Text(
    fi="{act} {number}",
    sv="{act} {number}",
    en="{act} {number}",
)
