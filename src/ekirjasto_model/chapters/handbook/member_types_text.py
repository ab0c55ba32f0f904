"""The words of the chapter on member types."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INTRO_1 = Text(
    fi="E-kirjaston jäseniä ovat ennen kaikkea kunnat. Jäsentyyppi kertoo, millä tavalla kunta on mukana: "
    "hoitaako se e-kirjastoa muiden puolesta, kuuluuko sen kirjasto kirjastokimppaan ja onko kirjasto yhteinen "
    "toisten kuntien kanssa. Jäsentyyppi kirjataan jokaiselle sopimusosapuolelle sopimukseen.",
    sv="Medlemmar i e-biblioteket är framför allt kommunerna. Medlemstypen anger på vilket sätt en kommun deltar: om "
    "den sköter e-biblioteket för de övriga, om dess bibliotek hör till en bibliotekssammanslutning och om biblioteket "
    "är gemensamt med andra kommuner. Medlemstypen antecknas för varje avtalspart i avtalet.",
    en="The members of an e-library are above all municipalities. The member type says in what way a municipality "
    "takes part: whether it runs the e-library for the others, whether its library belongs to a consortium, "
    "and whether it shares a library with other municipalities. The agreement states the member type of every "
    "party.",
)
INTRO_2 = Text(
    fi="Oikeudet ja velvollisuudet ovat lähes samat kaikilla kunnilla. Jokainen kunta allekirjoittaa sopimuksen "
    "itse, äänestää ja maksaa oman maksuosuutensa. Eroja on vain siinä, kuka voidaan valita koordinoivaksi "
    "kunnaksi, ja liitännäisjäsenen asemassa.",
    sv="Rättigheterna och skyldigheterna är nästan desamma för alla kommuner. Varje kommun undertecknar själv "
    "avtalet, röstar och betalar sin egen betalningsandel. Skillnaderna gäller bara vem som kan väljas till "
    "samordnande kommun och den associerade medlemmens ställning.",
    en="Rights and duties are nearly the same for all municipalities. Every municipality signs the agreement "
    "itself, votes, and pays its own share. They differ only in who may be chosen as lead municipality, and in "
    "the position of an associate.",
)
TABLE_INTRO = Text(
    fi="Taulukosta näkee, mitä kukin jäsentyyppi tuo mukanaan.",
    sv="Tabellen visar vad varje medlemstyp för med sig.",
    en="The table shows what each member type brings with it.",
)
CAPTION = Text(
    fi="Jäsentyyppien oikeudet ja velvollisuudet",
    sv="Medlemstypernas rättigheter och skyldigheter",
    en="Rights and duties of the member types",
)
TYPE = Text(
    fi="Jäsentyyppi",
    sv="Medlemstyp",
    en="Member type",
)
SIGNS = Text(
    fi="Allekirjoittaa sopimuksen",
    sv="Undertecknar avtalet",
    en="Signs the agreement",
)
VOTES = Text(
    fi="Äänestää",
    sv="Röstar",
    en="Votes",
)
PAYS = Text(
    fi="Maksaa maksuosuuden",
    sv="Betalar en betalningsandel",
    en="Pays a share",
)
MAY_LEAD = Text(
    fi="Voidaan valita koordinoimaan",
    sv="Kan väljas att samordna",
    en="May be chosen to lead",
)
YES = Text(
    fi="kyllä",
    sv="ja",
    en="yes",
)
NO = Text(
    fi="ei",
    sv="nej",
    en="no",
)
MEANINGS = Text(
    fi="Jäsentyypit tarkoittavat seuraavaa:",
    sv="Medlemstyperna betyder följande:",
    en="The member types mean the following:",
)
MEANING = Text(
    fi="{term}. {meaning}",
    sv="{term}. {meaning}",
    en="{term}. {meaning}",
)
LIBRARY = Text(
    fi="Kunta, kirjastolaitos ja kirjastokimppa",
    sv="Kommunen, biblioteket och bibliotekssammanslutningen",
    en="Municipality, library institution and consortium",
)
LIBRARY_1 = Text(
    fi="Kunta voi järjestää kirjastonsa monella tavalla. Sillä voi olla oma kirjasto, se voi ostaa palvelun, tai "
    "se voi pitää toisten kuntien kanssa yhteistä kirjastoa, jota isäntäkunta hoitaa sopimuskuntien puolesta. "
    "Kirjastolaitos palvelee silloin useaa kuntaa, mutta e-kirjaston jäseniä ovat kunnat yksitellen.",
    sv="En kommun kan ordna sitt bibliotek på många sätt. Den kan ha ett eget bibliotek, köpa tjänsten eller ha "
    "ett gemensamt bibliotek med andra kommuner, som värdkommunen sköter för avtalskommunernas räkning. "
    "Biblioteket betjänar då flera kommuner, men medlemmar i e-biblioteket är kommunerna var för sig.",
    en="A municipality may provide its library in several ways. It may have its own, buy the service, or keep a "
    "joint library with other municipalities, which the host municipality runs for the contract "
    "municipalities. The library institution then serves several municipalities, but the members of the "
    "e-library are the municipalities one by one.",
)
LIBRARY_2 = Text(
    fi="Kirjastokimppa on kuntien ryhmä, jolla on yhteinen tarkoitus, tavallisesti kirjastojärjestelmä. Kunta "
    "kuuluu kunakin päivänä enintään yhteen kimppaan samaa tarkoitusta varten. Kimppa voi toimia kuntiensa "
    "valtuutuksella ja saada niiden laskut, mutta sopimusta se ei allekirjoita omissa nimissään eikä se "
    "äänestä.",
    sv="En bibliotekssammanslutning är en grupp kommuner med ett gemensamt syfte, vanligen ett bibliotekssystem. "
    "En kommun hör varje dag till högst en sammanslutning för samma syfte. Sammanslutningen kan handla med "
    "fullmakt av sina kommuner och ta emot deras fakturor, men den undertecknar inte avtalet i eget namn och "
    "röstar inte.",
    en="A library consortium is a group of municipalities with a common purpose, usually a library system. On any "
    "day a municipality belongs to at most one consortium for the same purpose. A consortium may act by "
    "mandate of its municipalities and receive their invoices, but it does not sign the agreement in its own "
    "name, and it does not vote.",
)
PARTNERS = Text(
    fi="Kuka ei ole jäsen",
    sv="Vem som inte är medlem",
    en="Who is not a member",
)
PARTNERS_1 = Text(
    fi="Moni taho on e-kirjastolle tärkeä olematta sen jäsen. Ne kirjataan yhteistyökumppaneiksi.",
    sv="Många aktörer är viktiga för e-biblioteket utan att vara medlemmar. De antecknas som samarbetspartner.",
    en="Many are important to the e-library without being members. They are recorded as partners.",
)
