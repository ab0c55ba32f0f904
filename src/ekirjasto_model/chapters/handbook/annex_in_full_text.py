"""The words about income, VAT, the final settlement, instalments and files of figures."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INCOME = Text(fi="Tulot ja avustukset", sv="Intäkter och understöd", en="Income and grants")
INCOME_1 = Text(
    fi="Tulo (income) pienentää sitä, mitä jäsenet maksavat. Se vähennetään joko kaikista jaettavista summista ennen "
    "jakoa, nimetyistä eristä ennen jakoa tai valmiista maksuosuuksista. Kenenkään maksuosuus ei laske alle nollan.",
    sv="En intäkt (income) minskar det som medlemmarna betalar. Den dras av antingen från alla summor som fördelas, "
    "från namngivna poster före fördelningen eller från de färdiga betalningsandelarna. Ingens betalningsandel blir "
    "mindre än noll.",
    en="Income reduces what the members pay. It is taken off all the sums that are shared, off named items before the "
    "sharing, or off the finished shares. Nobody's share falls below zero.",
)
INCOME_2 = Text(
    fi="Avustuksesta käytetään pienin näistä: myönnetty summa, avustuksen enimmäisosuus kustannuksista ja avustukseen "
    "oikeuttavat kustannukset muilla tuloilla vähennettyinä. Loput kustannuksista on omarahoitusosuutta.",
    sv="Av ett understöd används det minsta av följande: den beviljade summan, understödets högsta andel av "
    "kostnaderna och de understödsberättigande kostnaderna minus andra intäkter. Resten av kostnaderna är "
    "självfinansieringsandel.",
    en="Of a grant the least of these is used: the sum granted, the grant's greatest percentage of the costs, and the "
    "eligible costs less other income. The rest of the costs is the own contribution.",
)
INCOME_CAPTION = Text(
    fi="Tulot mallin kustannusliitteessä {annex}",
    sv="Intäkter i modellens kostnadsbilaga {annex}",
    en="Income in the model's cost annex {annex}",
)
NAME = Text(fi="Tulo", sv="Intäkt", en="Income")
TAKEN = Text(fi="Mistä vähennetään", sv="Dras av från", en="Taken off")
AMOUNT = Text(fi="Summa", sv="Summa", en="Sum")
GRANT_WORKED = Text(
    fi="Esimerkiksi vuoden {year} tasauksessa avustus {grant} koskee kustannuksia, joita on {costs}. Niistä "
    "avustukseen oikeuttavat {eligible}. Myönnetty summa on {granted}, {percentage} prosenttia avustukseen "
    "oikeuttavista kustannuksista on {most}, ja muilla tuloilla vähennettyinä niitä on {rest}. Käytettävissä on "
    "siis {usable}, ja omarahoitusosuus on {own}.",
    sv="I slutavräkningen för {year} gäller till exempel understödet {grant} kostnader på {costs}. Av dem är "
    "{eligible} understödsberättigande. Den beviljade summan är {granted}, {percentage} procent av de "
    "understödsberättigande kostnaderna är {most}, och minus andra intäkter är de {rest}. Alltså får {usable} "
    "användas, och självfinansieringsandelen är {own}.",
    en="In the settlement of {year}, for example, the grant {grant} concerns costs of {costs}. Of these {eligible} are "
    "eligible. The sum granted is {granted}, {percentage} per cent of the eligible costs is {most}, and less other "
    "income they are {rest}. So {usable} may be used, and the own contribution is {own}.",
)
VAT = Text(fi="Arvonlisävero", sv="Mervärdesskatt", en="Value added tax")
VAT_1 = Text(
    fi="Maksuosuudet ja kaikki vertailut ovat ilman arvonlisäveroa, sillä kunnat saavat veron palautuksena. Erän vero "
    "näytetään niiden rinnalla: mikä verokanta hankintapäivänä oli, paljonko veroa on ja kuka sen maksaa. Jos erän "
    "summaan sisältyy vero, se erotetaan summasta ennen jakoa.",
    sv="Betalningsandelarna och alla jämförelser är utan mervärdesskatt, eftersom kommunerna får skatten återbetald. "
    "Postens skatt visas bredvid: vilken skattesatsen var på inköpsdagen, hur stor skatten är och vem som betalar den. "
    "Om summan för en post innehåller skatten tas den bort ur summan före fördelningen.",
    en="Shares and all comparisons are without value added tax, since municipalities are refunded the tax. An item's "
    "tax is shown beside them: what the rate was on the day of purchase, how much the tax is, and who bears it. Where "
    "an item's sum includes the tax, it is taken out of the sum before the sharing.",
)
VAT_2 = Text(
    fi="Onko kustannusten jakaminen itsessään verotonta, on sovittava ja perusteltava joka sopimuksessa erikseen "
    "(sharing-vat). Korkeimman hallinto-oikeuden ratkaisu KHO:2009:42 koski omia tosiseikkojaan. Tämä ei ole "
    "oikeudellinen neuvo.",
    sv="Om själva fördelningen av kostnaderna är fri från mervärdesskatt ska avtalas och motiveras i varje avtal för "
    "sig (sharing-vat). Högsta förvaltningsdomstolens avgörande HFD:2009:42 gällde sina egna fakta. Detta är inte "
    "juridisk rådgivning.",
    en="Whether the sharing of costs is itself free of tax must be agreed and reasoned in each agreement separately "
    "(sharing-vat). The Supreme Administrative Court's decision KHO:2009:42 turned on its own facts. This is no legal "
    "advice.",
)
TAX_CAPTION = Text(
    fi="Arvonlisävero mallin kustannusliitteessä {annex}",
    sv="Mervärdesskatten i modellens kostnadsbilaga {annex}",
    en="Value added tax in the model's cost annex {annex}",
)
ITEM = Text(fi="Erä", sv="Post", en="Item")
NET = Text(fi="Veroton", sv="Utan skatt", en="Net")
TAX = Text(fi="Vero", sv="Skatt", en="Tax")
GROSS = Text(fi="Verollinen", sv="Med skatt", en="Gross")
BEARER = Text(fi="Veron maksaja", sv="Skatten betalas av", en="Borne by")
VAT_CAPTION = Text(fi="Verokannat päivittäin", sv="Skattesatserna enligt dag", en="The rates by day")
KIND = Text(fi="Hankinta", sv="Inköp", en="Purchase")
PERCENT = Text(fi="Verokanta, %", sv="Skattesats, %", en="Rate, %")
FROM = Text(fi="Alkaen", sv="Från och med", en="From")
UNTIL = Text(fi="Viimeinen päivä", sv="Sista dag", en="Last day")
OPEN = Text(fi="voimassa", sv="gäller", en="in force")
SETTLEMENT = Text(fi="Ennakko ja lopullinen tasaus", sv="Förskott och slutavräkning", en="Advance and final settlement")
SETTLEMENT_1 = Text(
    fi="Vuoden aikana maksetaan ennakkoa talousarvion summien mukaan. Kun tilit on suljettu, toinen kustannusliite "
    "(settles) jakaa toteutuneet summat samoilla kaavoilla. Erotus laskutetaan, palautetaan tai siirretään seuraavalle "
    "vuodelle sen mukaan, mitä liitteessä on sovittu (surplus, deficit). Ennakko ja erotus ovat yhteensä aina "
    "täsmälleen lopullinen maksuosuus.",
    sv="Under året betalas förskott enligt budgetens summor. När boksluten är klara fördelar en annan kostnadsbilaga "
    "(settles) de verkliga summorna enligt samma formler. Skillnaden faktureras, återbetalas eller överförs till nästa "
    "år enligt vad bilagan anger (surplus, deficit). Förskottet och skillnaden är sammanlagt alltid exakt den "
    "slutliga betalningsandelen.",
    en="During the year an advance is paid by the sums of the budget. When the accounts are closed, another cost annex "
    "(settles) shares the actual sums by the same formulas. The difference is invoiced, returned or carried over to "
    "the next year, as the annex states (surplus, deficit). The advance and the difference are together always "
    "exactly the final share.",
)
SETTLEMENT_CAPTION = Text(
    fi="Vuoden {year} tasaus mallissa",
    sv="Slutavräkningen för {year} i modellen",
    en="The model's settlement of {year}",
)
ADVANCE = Text(fi="Ennakko", sv="Förskott", en="Advance")
CLOSED = Text(fi="Lopullinen osuus", sv="Slutlig andel", en="Final share")
CARRIED = Text(fi="Seuraavalle vuodelle", sv="Till nästa år", en="Carried over")
TO_PAY = Text(fi="Maksetaan tai palautetaan (−)", sv="Betalas eller återbetalas (−)", en="To pay, or returned (−)")
INSTALMENTS = Text(fi="Maksuerät", sv="Delbetalningar", en="Instalments")
INSTALMENTS_1 = Text(
    fi="Maksuosuus voidaan maksaa erissä (instalments). Jokaisella erällä on osuus ja eräpäivä, ja osuuksien summa on "
    "yksi. Maksuerien summa on sentilleen maksuosuus, lopullisessa tasauksessa se, mitä jää maksettavaksi tai "
    "palautettavaksi. Eräpäivät näkyvät kalenterissa.",
    sv="Betalningsandelen kan betalas i delar (instalments). Varje delbetalning har sin andel och sin förfallodag, och "
    "andelarna är sammanlagt ett. Delbetalningarna ger på centen betalningsandelen, i slutavräkningen det som "
    "återstår att betala eller återbetala. Förfallodagarna syns i kalendern.",
    en="A share may be paid in instalments. Each has its fraction and its due day, and the fractions sum to one. The "
    "instalments sum to the share to the cent, in a final settlement to what is left to pay or to return. The due days "
    "stand in the calendar.",
)
INSTALMENTS_CAPTION = Text(
    fi="Kustannusliitteen {annex} ennakot maksuerinä",
    sv="Förskotten enligt kostnadsbilagan {annex} som delbetalningar",
    en="The advances of the cost annex {annex} in instalments",
)
FIGURES = Text(fi="Luvut CSV-tiedostosta", sv="Tal ur en CSV-fil", en="Figures from a CSV file")
FIGURES_1 = Text(
    fi="Jakoperusteen luvut voivat olla CSV-tiedostossa kustannusliitteen vieressä. Liite nimeää tiedoston, "
    "jakoperusteen, päivän ja lähteen (measure-files). Tiedostossa on sarakkeet municipality ja value, erottimena "
    "pilkku tai puolipiste. Jokainen virhe kerrotaan tiedoston rivillä ja sarakkeella.",
    sv="Talen för en fördelningsgrund kan stå i en CSV-fil bredvid kostnadsbilagan. Bilagan namnger filen, "
    "fördelningsgrunden, dagen och källan (measure-files). Filen har kolumnerna municipality och value, åtskilda med "
    "komma eller semikolon. Varje fel anges med rad och kolumn i filen.",
    en="A driver's figures may stand in a CSV file beside the cost annex. The annex names the file, the driver, the "
    "day and the source (measure-files). The file has the columns municipality and value, separated by commas or "
    "semicolons. Each mistake is told at its line and column in the file.",
)
