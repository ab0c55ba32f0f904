"""The words of the tables of a year's shares."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

TITLE = Text(
    fi="Kustannustenjako vuodelle {year}, kustannusliite {annex}",
    sv="Kostnadsfördelning för år {year}, kostnadsbilaga {annex}",
    en="Cost sharing for the year {year}, cost annex {annex}",
)
CODE = Text(fi="Koodi", sv="Kod", en="Code")
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
ITEM = Text(fi="Erä {number}", sv="Post {number}", en="Item {number}")
SHARE = Text(fi="Maksuosuus", sv="Betalningsandel", en="Share")
TOTAL = Text(fi="Yhteensä", sv="Totalt", en="Total")
ASSUMED = Text(
    fi="* Luku tai sen päivä on merkitty tiedostoihin oletukseksi.",
    sv="* Talet eller dess dag är antecknat som ett antagande i filerna.",
    en="* The figure or its day is marked as assumed in the files.",
)
APART_NOTE = Text(
    fi="Pyöristyksestä yli jääneet sentit, {amount}, pidetään erillään, eivätkä ne sisälly maksuosuuksiin.",
    sv="De cent som blev över vid avrundningen, {amount}, hålls för sig och ingår inte i betalningsandelarna.",
    en="The cents left over from the rounding, {amount}, are kept apart and are no part of the shares.",
)
FEES = Text(
    fi="Liittymismaksut vuonna {year}; ne eivät sisälly maksuosuuksiin:",
    sv="Anslutningsavgifter år {year}; de ingår inte i betalningsandelarna:",
    en="Entry fees in {year}; they are not part of the shares:",
)
FEE = Text(
    fi="{member}: {amount}. Jäsenyys alkaa {day} (sopimus {agreement}).",
    sv="{member}: {amount}. Medlemskapet börjar {day} (avtalet {agreement}).",
    en="{member}: {amount}. The membership begins on {day} (agreement {agreement}).",
)
SHARES = Text(fi="Maksuosuudet", sv="Betalningsandelarna", en="The shares")
BY_ITEM = Text(fi="Maksuosuudet erittäin", sv="Betalningsandelarna per post", en="The shares by item")
NUMBERED = Text(fi="{number}. {name}", sv="{number}. {name}", en="{number}. {name}")
DRIVER_ON = Text(fi="{driver} {day}", sv="{driver} {day}", en="{driver} {day}")
MARKED = Text(fi="{words}*", sv="{words}*", en="{words}*")
MUNICIPALITY = Text(fi="Kunta", sv="Kommun", en="Municipality")
IN_EUROS = Text(fi="{words} (€)", sv="{words} (€)", en="{words} (€)")
ENTRY_FEE = Text(fi="Liittymismaksu", sv="Anslutningsavgift", en="Entry fee")
APART = Text(fi="Erillään pidetyt sentit", sv="Cent som hålls för sig", en="Cents kept apart")
