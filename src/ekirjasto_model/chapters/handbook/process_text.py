"""The words about how joining proceeds, from the first interest to the first day."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

PROCESS = Text(
    fi="Miten liittyminen etenee",
    sv="Hur anslutningen framskrider",
    en="How joining proceeds",
)
PROCESS_1 = Text(
    fi="Liittymisasia etenee vaiheittain. Jokaisesta vaiheesta kirjataan päivä, tekijä, asianumero ja linkki "
    "asiakirjaan. Asian tilannetta ei kirjoiteta mihinkään: se nähdään siitä, mitä on tapahtunut. Tavallisesti "
    "vaiheet seuraavat toisiaan näin:",
    sv="Ett anslutningsärende framskrider stegvis. För varje steg antecknas dagen, vem som har handlat, "
    "ärendenumret och en länk till dokumentet. Ärendets läge skrivs inte ned någonstans: det framgår av vad "
    "som har hänt. Vanligen följer stegen på varandra så här:",
    en="A joining case proceeds step by step. For every step the day, the actor, the case number and a link to "
    "the document are recorded. Where the case stands is written nowhere: it follows from what has happened. "
    "Usually the steps follow one another like this:",
)
STEP = Text(
    fi="{step}. {meaning}",
    sv="{step}. {meaning}",
    en="{step}. {meaning}",
)
OFF_THE_WAY = Text(
    fi="Kaikki jäsenet eivät aina hyväksy liittymistä, ja asia voi myös päättyä ilman jäsenyyttä. Silloin kirjataan "
    "jokin näistä:",
    sv="Alla medlemmar godkänner inte alltid anslutningen, och ärendet kan också avslutas utan att medlemskapet "
    "börjar. Då antecknas något av följande:",
    en="Not every member always approves the joining, and a case may also end without membership. Then one of these "
    "is recorded:",
)
CHAIN = Text(
    fi="Päätösketju ja muutoksenhaku",
    sv="Beslutskedjan och ändringssökandet",
    en="The chain of decisions, and appeal",
)
CHAIN_1 = Text(
    fi="Kuka liittyvässä kunnassa päättää, ratkeaa kunnan hallintosäännöstä. Asia voi päättyä viranhaltijan tai "
    "lautakunnan päätökseen tai edetä kunnanhallituksen kautta valtuustoon. Jäsenten hyväksyntä riippuu "
    "sopimuksesta: joskus jokainen jäsen tekee oman päätöksensä, joskus riittää määräosa jäsenistä tai "
    "päättävä kokous.",
    sv="Vem som beslutar i den anslutande kommunen följer av kommunens förvaltningsstadga. Ärendet kan avgöras av "
    "en tjänsteinnehavare eller en nämnd eller gå vidare via kommunstyrelsen till fullmäktige. Medlemmarnas "
    "godkännande beror på avtalet: ibland fattar varje medlem ett eget beslut, ibland räcker en viss andel av "
    "medlemmarna eller det beslutande mötet.",
    en="Who decides in the joining municipality follows from its administrative regulations. The matter may end "
    "with an official or a board, or go on through the municipal executive to the council. The members' "
    "approval depends on the agreement: sometimes every member takes a decision of its own, sometimes a share "
    "of the members or the deciding meeting is enough.",
)
CHAIN_2 = Text(
    fi="Viranhaltijan, lautakunnan ja kunnanhallituksen päätöksestä voi tehdä oikaisuvaatimuksen 14 päivän "
    "kuluessa. Valtuuston päätöksestä ja oikaisuvaatimukseen annetusta päätöksestä voi tehdä "
    "kunnallisvalituksen 30 päivän kuluessa. Aika alkaa tiedoksisaannista. Kunnan jäsenen katsotaan saaneen "
    "päätöksestä tiedon, kun pöytäkirjan julkaisemisesta on kulunut seitsemän päivää. Päätös saa lainvoiman, "
    "kun aika on päättynyt eikä muutosta ole haettu (kuntalaki 410/2015, 16 luku).",
    sv="Omprövning av ett beslut som en tjänsteinnehavare, en nämnd eller kommunstyrelsen har fattat kan begäras "
    "inom 14 dagar. I fullmäktiges beslut och i ett beslut med anledning av en begäran om omprövning söks "
    "ändring genom kommunalbesvär inom 30 dagar. Tiden börjar vid delfåendet. En kommunmedlem anses ha fått "
    "del av beslutet när sju dagar har gått sedan protokollet publicerades. Beslutet vinner laga kraft när "
    "tiden har gått ut och ingen har sökt ändring (kommunallagen 410/2015, 16 kap.).",
    en="Against a decision of an official, a board or the municipal executive, a claim for a revised decision may "
    "be made within 14 days; against a decision of the council, and one made on such a claim, a municipal "
    "appeal within 30 days. The time begins when notice of the decision is received. Residents are deemed to "
    "have received it seven days after the minutes were published. The decision gains legal force when the "
    "time is over and nobody has challenged it (Local Government Act 410/2015, chapter 16).",
)
BUDGET = Text(
    fi="Talousarvio ja aikataulu",
    sv="Budgeten och tidtabellen",
    en="The budget and the timetable",
)
BUDGET_1 = Text(
    fi="Maksuosuus tarvitsee määrärahan kunnan talousarvioon. Siksi sovitaan, mihin päivään mennessä seuraavan "
    "vuoden kustannusliite toimitetaan jäsenille. Jos kunta liittyy kesken vuoden, se tarvitsee tavallisesti "
    "lisämäärärahan.",
    sv="Betalningsandelen kräver ett anslag i kommunens budget. Därför avtalas det vilken dag nästa års "
    "kostnadsbilaga senast ska vara hos medlemmarna. Om kommunen ansluter sig mitt under året behövs vanligen "
    "ett tilläggsanslag.",
    en="The share needs an appropriation in the municipality's budget. It is therefore agreed by which day the "
    "next year's cost annex must reach the members. A municipality that joins in the middle of a year usually "
    "needs an extra appropriation.",
)
BUDGET_2 = Text(
    fi="Käytännön valmistelut voivat alkaa jo ennen jäsenyyttä: Finna-näkymä ja tunnistautuminen rakennetaan, "
    "henkilöstö koulutetaan, vastuu- ja yhteyshenkilöt nimetään, ryhmien paikat täytetään ja asiakkaille "
    "kerrotaan. Näille voidaan kirjata välitavoitteita, joiden päivä lasketaan taaksepäin siitä päivästä, jona "
    "jäsenyys alkaa.",
    sv="De praktiska förberedelserna kan börja redan före medlemskapet: Finnavyn och autentiseringen byggs upp, "
    "personalen utbildas, ansvars- och kontaktpersoner utses, platserna i grupperna besätts och kunderna "
    "informeras. För detta kan man anteckna delmål vars dag räknas bakåt från den dag då medlemskapet börjar.",
    en="Practical preparations may begin before membership does: the Finna view and authentication are set up, "
    "staff are trained, responsible and contact persons are named, seats in the groups are filled and "
    "customers are told. Milestones may be recorded for these, their days counted back from the day on which "
    "membership begins.",
)
WHERE_STATED = Text(
    fi="Liittymisen ehdot, kuten liittymispäivät, hyväksyjät ja liittymismaksu, ovat sopimuksessa. Niistä "
    "kerrotaan luvussa {agreement}.",
    sv="Villkoren för anslutning, till exempel anslutningsdagarna, vem som godkänner och anslutningsavgiften, "
    "finns i avtalet. De beskrivs i kapitlet {agreement}.",
    en="The rules for joining, such as the days of joining, who approves, and the entry fee, stand in the "
    "agreement. The chapter {agreement} tells of them.",
)
