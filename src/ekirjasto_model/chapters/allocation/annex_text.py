"""The words of what a cost annex has beside its items: income, VAT, the final settlement, instalments."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

INCOME = Text(
    fi="Tulot, jotka pienentävät maksuosuuksia:",
    sv="Intäkter som minskar betalningsandelarna:",
    en="Income that reduces the shares:",
)
TAKEN = Text(
    fi="{name}: {amount} ({taken}).",
    sv="{name}: {amount} ({taken}).",
    en="{name}: {amount} ({taken}).",
)
OF_ITEM = Text(fi="Erä {item}: −{amount}.", sv="Posten {item}: −{amount}.", en="Item {item}: −{amount}.")
GRANT = Text(
    fi="Avustuksesta {grant} on käytettävissä {usable}. Se on pienin näistä: myönnetty summa {granted}{percentage}; "
    "avustukseen oikeuttavat kustannukset muilla tuloilla vähennettyinä {rest}.",
    sv="Av understödet {grant} får {usable} användas. Det är det minsta av följande: den beviljade summan "
    "{granted}{percentage}; de understödsberättigande kostnaderna minus andra intäkter {rest}.",
    en="Of the grant {grant}, {usable} may be used. It is the least of these: the sum granted {granted}{percentage}; "
    "the eligible costs less other income {rest}.",
)
PERCENTAGE = Text(
    fi="; {percent}\N{NO-BREAK SPACE}% avustukseen oikeuttavista kustannuksista {most}",
    sv="; {percent}\N{NO-BREAK SPACE}% av de understödsberättigande kostnaderna {most}",
    en="; {percent}% of the eligible costs {most}",
)
OWN = Text(
    fi="Kustannukset ovat {costs} ja omarahoitusosuus {own}.",
    sv="Kostnaderna är {costs} och självfinansieringsandelen {own}.",
    en="The costs are {costs} and the own contribution {own}.",
)
VAT = Text(
    fi="Hankintojen arvonlisävero; maksuosuudet ovat ilman sitä (alv 0 %):",
    sv="Inköpens mervärdesskatt; betalningsandelarna är utan den (moms 0 %):",
    en="VAT of the purchases; the shares are without it (VAT 0%):",
)
VAT_OF = Text(
    fi="Erä {item}, {kind}, {percent}\N{NO-BREAK SPACE}% ({day}): veroton {net}, vero {vat}, verollinen {gross}. "
    "Veron maksaja: {bearer}.",
    sv="Posten {item}, {kind}, {percent}\N{NO-BREAK SPACE}% ({day}): utan skatt {net}, skatt {vat}, med skatt {gross}. "
    "Skatten betalas av: {bearer}.",
    en="Item {item}, {kind}, {percent}% ({day}): net {net}, tax {vat}, gross {gross}. The tax is borne by: {bearer}.",
)
VAT_FREE = Text(fi="Erä {item}, {kind}: {net}.", sv="Posten {item}, {kind}: {net}.", en="Item {item}, {kind}: {net}.")
SETTLEMENT = Text(
    fi="Lopullinen tasaus: ennakko kustannusliitteen {advance} mukaan, lopullinen osuus tämän liitteen mukaan. "
    "Negatiivinen summa palautetaan.",
    sv="Slutavräkning: förskott enligt kostnadsbilagan {advance}, slutlig andel enligt denna bilaga. En negativ summa "
    "återbetalas.",
    en="Final settlement: the advance by the cost annex {advance}, the final share by this annex. A negative sum is "
    "returned.",
)
BESIDE = Text(fi="Maksuosuuksien rinnalla:", sv="Vid sidan av betalningsandelarna:", en="Beside the shares:")
INSTALMENTS = Text(fi="Maksuerät:", sv="Delbetalningar:", en="Instalments:")
OF_INCOME = Text(fi="Tulojen osuus", sv="Andel av intäkter", en="From income")
VAT_SUM = Text(fi="Arvonlisävero", sv="Mervärdesskatt", en="VAT")
ADVANCE = Text(fi="Ennakko", sv="Förskott", en="Advance")
CLOSED = Text(fi="Lopullinen osuus", sv="Slutlig andel", en="Final share")
DIFFERENCE = Text(fi="Erotus", sv="Skillnad", en="Difference")
CARRIED = Text(fi="Siirtyy", sv="Överförs", en="Carried over")
TO_PAY = Text(fi="Maksettava", sv="Att betala", en="To pay")
MINUS = Text(fi="−{amount}", sv="−{amount}", en="−{amount}")
