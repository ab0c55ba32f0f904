"""The words that tell how one member's share came about."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

TITLE = Text(
    fi="Maksuosuus vuodelta {year}: kunta {name} ({code})",
    sv="Betalningsandel för år {year}: kommunen {name} ({code})",
    en="Share for the year {year}: the municipality of {name} ({code})",
)
INTRO = Text(
    fi="Kustannusliite {annex}. Maksuosuus on yhteensä {amount}. Alla kerrotaan erä erältä, miten siihen on tultu. "
    "Laskelma on tarkka, ja jokainen erä pyöristetään vain kerran; merkki ≈ kertoo, että luvun desimaaleista näytetään "
    "vain osa.",
    sv="Kostnadsbilaga {annex}. Betalningsandelen är sammanlagt {amount}. Nedan visas post för post hur den har "
    "räknats ut. Uträkningen är exakt, och varje post avrundas bara en gång; tecknet ≈ betyder att alla decimaler inte "
    "visas.",
    en="Cost annex {annex}. The share is {amount} in all. Below it is told item by item how it came about. The "
    "calculation is exact and each item is rounded only once; the sign ≈ means that not all decimals of a number are "
    "shown.",
)
ITEM = Text(fi="{name}: {amount}", sv="{name}: {amount}", en="{name}: {amount}")
SPLIT = Text(
    fi="Jaettava summa on {sum}. Maksajat: {sharers}, yhteensä {count}.",
    sv="Summan som fördelas är {sum}. Betalare: {sharers}, sammanlagt {count}.",
    en="The sum to be shared is {sum}. Paid for by: {sharers}, {count} in all.",
)
NET_OF_TAX = Text(
    fi="Erän kustannukset ovat {gross}. Niistä on erotettu niihin sisältyvä arvonlisävero "
    "({percent}\N{NO-BREAK SPACE}%), {amount}.",
    sv="Postens kostnader är {gross}. Den mervärdesskatt ({percent}\N{NO-BREAK SPACE}%) som ingår i dem, "
    "{amount}, har tagits bort.",
    en="The item's costs are {gross}. The VAT that they include ({percent}%), {amount}, has been taken out of them.",
)
TAKEN_OFF = Text(
    fi="Erän kustannuksista on vähennetty tulo: {name}, {amount}.",
    sv="En intäkt har dragits av från postens kostnader: {name}, {amount}.",
    en="An income has been taken off the item's costs: {name}, {amount}.",
)
CHARGE = Text(
    fi="Erällä ei ole jaettavaa summaa: jokaisen osuus lasketaan erikseen, ja erän summa on osuuksien summa. Maksajat: "
    "{sharers}, yhteensä {count}.",
    sv="Posten har ingen summa som fördelas: varje andel räknas för sig, och postens summa är summan av andelarna. "
    "Betalare: {sharers}, sammanlagt {count}.",
    en="The item has no sum to be shared: each share is worked out by itself, and the item's sum is that of the "
    "shares. Paid for by: {sharers}, {count} in all.",
)
FORMULA = Text(
    fi="Kaava ({title}): {calculation}. Tälle jäsenelle se antaa:",
    sv="Formel ({title}): {calculation}. För den här medlemmen ger den:",
    en="Formula ({title}): {calculation}. For this member it gives:",
)
RESULT = Text(fi="{said} Osuus: {euros}.", sv="{said} Andel: {euros}.", en="{said} Share: {euros}.")
PART_RESULT = Text(
    fi="{said} Summasta {sum} se on {euros}.",
    sv="{said} Av summan {sum} är det {euros}.",
    en="{said} Of the sum of {sum} that is {euros}.",
)
FIGURES = Text(
    fi="Luvut, joihin osuus perustuu:",
    sv="Talen som andelen grundar sig på:",
    en="The figures that the share rests on:",
)
FIGURE = Text(
    fi="{driver} {day}: {value}\N{NO-BREAK SPACE}{unit}. Lähde: {source}.",
    sv="{driver} {day}: {value}\N{NO-BREAK SPACE}{unit}. Källa: {source}.",
    en="{driver} on {day}: {value}\N{NO-BREAK SPACE}{unit}. Source: {source}.",
)
ASSUMED_FIGURE = Text(
    fi="{figure} Luku tai sen päivä on merkitty tiedostoihin oletukseksi.",
    sv="{figure} Talet eller dess dag är antecknat som ett antagande i filerna.",
    en="{figure} The figure or its day is marked as assumed in the files.",
)
MEAN = Text(
    fi="{driver}, näiden päivien keskiarvo: {sum} ÷ {count}, eli {value}.",
    sv="{driver}, medeltalet för dessa dagar: {sum} ÷ {count}, det vill säga {value}.",
    en="{driver}, the mean of these days: {sum} ÷ {count}, that is {value}.",
)
MODIFIERS = Text(
    fi="Muutokset siinä järjestyksessä, jossa ne tehdään:",
    sv="Ändringarna i den ordning de görs:",
    en="The modifiers, in the order in which they are applied:",
)
CHANGED = Text(
    fi="{said} Osuus oli {before} ja on nyt {after}.",
    sv="{said} Andelen var {before} och är nu {after}.",
    en="{said} The share was {before} and is now {after}.",
)
UNCHANGED = Text(
    fi="{said} Tämän jäsenen osuus ei muutu.",
    sv="{said} Den här medlemmens andel ändras inte.",
    en="{said} This member's share does not change.",
)
PRICE = Text(fi="{said} Hinta: {euros}.", sv="{said} Pris: {euros}.", en="{said} Price: {euros}.")
UNCHANGED_PRICE = Text(
    fi="{said} Hinta ei muutu.", sv="{said} Priset ändras inte.", en="{said} The price does not change."
)
HELD = Text(
    fi="Mukana {periods}, vuodesta {counted}; sääntö: {rule}.",
    sv="Med {periods}, av året {counted}; regel: {rule}.",
    en="Takes part {periods}, {counted} of the year; rule: {rule}.",
)
OF_OTHERS = Text(
    fi="Se, mitä vain osan vuotta mukana olevat jättävät maksamatta, jakautuu muille heidän osuuksiensa suhteessa.",
    sv="Det som de som är med bara en del av året inte betalar fördelas på de andra i proportion till deras andelar.",
    en="What those who take part for only a part of the year do not pay is shared among the others in proportion to "
    "their shares.",
)
WHOLE_CENTS = Text(
    fi="Osuus on jo täysinä sentteinä, joten sitä ei pyöristetä: {amount}.",
    sv="Andelen är redan i hela cent, så den avrundas inte: {amount}.",
    en="The share is in whole cents, so it is not rounded: {amount}.",
)
ROUNDED = Text(
    fi="Pyöristys: {exact} pyöristetään lähimpään senttiin ({method}): {amount}.",
    sv="Avrundning: {exact} avrundas till närmaste cent ({method}): {amount}.",
    en="Rounding: {exact} is rounded to the nearest cent ({method}): {amount}.",
)
NO_CENT = Text(
    fi="Pyöristys: {exact} pyöristetään alaspäin täysiin sentteihin, {floor}. Jaosta yli jääneistä senteistä "
    "(jakotapa: {method}) tälle jäsenelle ei tule yhtään. Osuus erästä: {amount}.",
    sv="Avrundning: {exact} avrundas nedåt till hela cent, {floor}. Av de cent som blev över i fördelningen (sätt: "
    "{method}) faller ingen på den här medlemmen. Andel av posten: {amount}.",
    en="Rounding: {exact} is rounded down to whole cents, {floor}. Of the cents left over (shared out: {method}) "
    "none falls to this member. Share of the item: {amount}.",
)
CENTS_ON_WHOLE = Text(
    fi="Osuus on jo täysinä sentteinä, {floor}. Muiden osuuksista yli jääneistä senteistä (jakotapa: {method}) "
    "tälle jäsenelle tulee {cents}. Osuus erästä: {amount}.",
    sv="Andelen är redan i hela cent, {floor}. Av de cent som blev över från de andras andelar (sätt: {method}) faller "
    "{cents} på den här medlemmen. Andel av posten: {amount}.",
    en="The share is in whole cents, {floor}. Of the cents left over from the others' shares (shared out: {method}) "
    "{cents} falls to this member. Share of the item: {amount}.",
)
SOME_CENTS = Text(
    fi="Pyöristys: {exact} pyöristetään alaspäin täysiin sentteihin, {floor}. Jaosta yli jääneistä senteistä "
    "(jakotapa: {method}) tälle jäsenelle tulee {cents}. Osuus erästä: {amount}.",
    sv="Avrundning: {exact} avrundas nedåt till hela cent, {floor}. Av de cent som blev över i fördelningen (sätt: "
    "{method}) faller {cents} på den här medlemmen. Andel av posten: {amount}.",
    en="Rounding: {exact} is rounded down to whole cents, {floor}. Of the cents left over (shared out: {method}) "
    "{cents} falls to this member. Share of the item: {amount}.",
)
APART = Text(
    fi="Pyöristys: {exact} pyöristetään alaspäin täysiin sentteihin, {amount}. Jaosta yli jääneet sentit pidetään "
    "erillään.",
    sv="Avrundning: {exact} avrundas nedåt till hela cent, {amount}. De cent som blev över i fördelningen hålls för "
    "sig.",
    en="Rounding: {exact} is rounded down to whole cents, {amount}. The cents left over are kept apart.",
)
TOTAL_HEADING = Text(fi="Yhteensä", sv="Totalt", en="In all")
CAPTION = Text(fi="Maksuosuus erittäin", sv="Betalningsandelen per post", en="The share by item")
NAME_OF_ITEM = Text(fi="Erä", sv="Post", en="Item")
AMOUNT = Text(fi="Osuus", sv="Andel", en="Share")
TOTAL = Text(fi="Maksuosuus yhteensä", sv="Betalningsandelen totalt", en="The whole share")
VAT = Text(
    fi="Maksuosuus on ilman arvonlisäveroa. Lisäksi kunta maksaa hankintojen arvonlisäveroa {amount}.",
    sv="Betalningsandelen är utan mervärdesskatt. Dessutom betalar kommunen {amount} i mervärdesskatt på inköpen.",
    en="The share is without VAT. In addition the municipality pays {amount} of the VAT of the purchases.",
)
SETTLED = Text(
    fi="Lopullinen tasaus: ennakko kustannusliitteen {annex} mukaan oli {advance}, ja lopullinen osuus on {closed}.",
    sv="Slutavräkning: förskottet enligt kostnadsbilagan {annex} var {advance}, och den slutliga andelen är {closed}.",
    en="Final settlement: the advance by the cost annex {annex} was {advance}, and the final share is {closed}.",
)
MORE = Text(
    fi="Lopullinen osuus on {amount} suurempi kuin ennakko.",
    sv="Den slutliga andelen är {amount} större än förskottet.",
    en="The final share is {amount} more than the advance.",
)
LESS = Text(
    fi="Lopullinen osuus on {amount} pienempi kuin ennakko.",
    sv="Den slutliga andelen är {amount} mindre än förskottet.",
    en="The final share is {amount} less than the advance.",
)
CARRIED = Text(
    fi="Erotus, {amount}, siirretään seuraavalle vuodelle.",
    sv="Skillnaden, {amount}, överförs till nästa år.",
    en="The difference, {amount}, is carried over to the next year.",
)
TO_PAY = Text(fi="Maksettavaa jää {amount}.", sv="Det återstår {amount} att betala.", en="{amount} is left to pay.")
NOTHING = Text(
    fi="Nyt ei jää mitään maksettavaksi eikä palautettavaksi.",
    sv="Nu återstår ingenting att betala eller återbetala.",
    en="Nothing is left to pay or to return.",
)
TO_RETURN = Text(
    fi="Kunnalle palautetaan {amount}.",
    sv="Till kommunen återbetalas {amount}.",
    en="{amount} is returned to the municipality.",
)
INSTALMENTS = Text(fi="Maksuerät eräpäivineen:", sv="Delbetalningarna med förfallodag:", en="Instalments by due day:")
RETURNS = Text(
    fi="Palautukset ja niiden viimeiset päivät:",
    sv="Återbetalningarna och sista dagen för dem:",
    en="What is returned, and by which day:",
)
INSTALMENT = Text(fi="{day}: {amount}", sv="{day}: {amount}", en="{day}: {amount}")
ENTRY_FEE = Text(
    fi="Lisäksi kunta maksaa liittymismaksun, {amount}; se ei sisälly maksuosuuteen. Jäsenyys alkaa {day}.",
    sv="Dessutom betalar kommunen en anslutningsavgift, {amount}; den ingår inte i betalningsandelen. Medlemskapet "
    "börjar {day}.",
    en="In addition the municipality pays an entry fee of {amount}; it is no part of the share. Membership begins on "
    "{day}.",
)
