"""The words about what the municipality would pay."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(fi="1. Mitä kunta maksaisi", sv="1. Vad kommunen skulle betala", en="1. What the municipality would pay")
INTRODUCTION = Text(
    fi="Talousarviovuosi on {budget} ja suunnitelmavuodet {first} ja {second}. Summat ovat euroja ilman "
    "arvonlisäveroa.",
    sv="Budgetåret är {budget} och planåren {first} och {second}. Summorna är i euro utan mervärdesskatt.",
    en="The budget year is {budget}, the plan years are {first} and {second}. The sums are in euros without VAT.",
)
NO_ANNEX = Text(
    fi="Sopimuksella ei ole kustannusliitettä, joten maksuja ei voi laskea.",
    sv="Avtalet har ingen kostnadsbilaga, så avgifterna kan inte räknas ut.",
    en="The agreement has no cost annex, so no fees can be worked out.",
)
CAPTION = Text(fi="Maksut vuosittain", sv="Avgifterna per år", en="Fees by year")
FEE = Text(fi="Maksu", sv="Avgift", en="Fee")
WHOLE_YEAR = Text(
    fi="Maksuosuus, jos jäsenyys kestäisi koko vuoden",
    sv="Betalningsandel om medlemskapet varade hela året",
    en="Share if the membership lasted the whole year",
)
PART = Text(fi="Vajaan vuoden osuus", sv="Andel för ett ofullständigt år", en="Part charged for a partial year")
SHARE = Text(fi="Maksuosuus", sv="Betalningsandel", en="Share")
ENTRY_FEE = Text(fi="Liittymismaksu", sv="Anslutningsavgift", en="Entry fee")
TOTAL = Text(fi="Maksettavaa yhteensä", sv="Att betala sammanlagt", en="To pay in all")
PER_INHABITANT = Text(
    fi="Maksuosuus asukasta kohden (pyöristettynä)",
    sv="Betalningsandel per invånare (avrundad)",
    en="Share per inhabitant (rounded)",
)
CANNOT_TELL = Text(fi="ei voi kertoa", sv="kan inte anges", en="not known")
NONE = Text(fi="–", sv="–", en="–")
INCOMPLETE = Text(fi="{sum} *", sv="{sum} *", en="{sum} *")
LACKS = Text(
    fi="* Summasta puuttuu ({years}): {items}. Todellinen maksu on siltä osin suurempi. Syy kerrotaan kohdassa 8.",
    sv="* I summan saknas ({years}): {items}. Den verkliga avgiften är i motsvarande mån större. Orsaken finns i "
    "avsnitt 8.",
    en="* The sum does not include ({years}): {items}. The actual fee is greater by their amount. Section 8 says why.",
)
CANNOT_TELL_YEAR = Text(
    fi="Maksuosuutta ei voi kertoa ({years}). Syy kerrotaan kohdassa 8.",
    sv="Betalningsandelen kan inte anges ({years}). Orsaken finns i avsnitt 8.",
    en="The share is not known ({years}). Section 8 says why.",
)
FROM_THE_FIRST = Text(
    fi="Jäsenyys alkaisi vuoden ensimmäisenä päivänä, joten maksuosuus maksetaan heti koko vuodelta.",
    sv="Medlemskapet skulle börja på årets första dag, så betalningsandelen betalas genast för hela året.",
    en="The membership would begin on the first day of the year, so the share is paid for the whole year from the "
    "start.",
)
PARTIAL = Text(
    fi="Jäsenyys alkaisi {day}, joten vuosi {year} jää vajaaksi. {definition} Vuodelta {year} maksettaisiin {part} "
    "maksuosuudesta.",
    sv="Medlemskapet skulle börja den {day}, så året {year} blir ofullständigt. {definition} För {year} skulle {part} "
    "av betalningsandelen betalas.",
    en="The membership would begin on {day}, so the year {year} is partial. {definition} For {year}, {part} of the "
    "share would be paid.",
)
WHOLE_ALL_THE_SAME = Text(
    fi="Jäsenyys alkaisi {day}, mutta vuodelta {year} maksetaan sopimuksen mukaan koko maksuosuus.",
    sv="Medlemskapet skulle börja den {day}, men för {year} betalas enligt avtalet hela betalningsandelen.",
    en="The membership would begin on {day}, but under the agreement the whole share is paid for {year}.",
)
NO_PART = Text(
    fi="Jäsenyys alkaisi {day}, joten vuosi {year} jää vajaaksi. Tiedoissa ei kerrota, mitä vajaalta vuodelta "
    "maksetaan.",
    sv="Medlemskapet skulle börja den {day}, så året {year} blir ofullständigt. I uppgifterna anges inte vad som "
    "betalas för ett ofullständigt år.",
    en="The membership would begin on {day}, so the year {year} is partial. The files do not say what is paid for a "
    "partial year.",
)
COSTS_OF_JOINING = Text(
    fi="{definition} Näiden kustannusten suuruutta ei tiedetä, eivätkä ne sisälly summiin.",
    sv="{definition} Hur stora dessa kostnader är anges inte, och de ingår inte i summorna.",
    en="{definition} The amount of these costs is not known, and the sums do not include them.",
)
ITEMS_CAPTION = Text(
    fi="Maksuosuus kustannuserittäin", sv="Betalningsandelen per kostnadspost", en="The share by cost item"
)
ITEM = Text(fi="Kustannuserä", sv="Kostnadspost", en="Cost item")
FORMULA = Text(fi="Jakotapa", sv="Fördelning", en="How it is shared")
BY_DRIVER = Text(fi="{formula}: {driver}", sv="{formula}: {driver}", en="{formula}: {driver}")
BY_PARTICIPANTS = Text(
    fi="{formula}, vain palveluun osallistuvat", sv="{formula}, endast deltagarna", en="{formula}, participants only"
)
GROUNDS_CAPTION = Text(
    fi="Mihin kunkin vuoden luvut perustuvat",
    sv="Vad siffrorna för varje år grundar sig på",
    en="What each year's figures rest on",
)
YEAR = Text(fi="Vuosi", sv="År", en="Year")
ANNEX = Text(fi="Kustannusliite", sv="Kostnadsbilaga", en="Cost annex")
OWN_ANNEX = Text(fi="vuoden oma liite", sv="årets egen bilaga", en="the year's own annex")
OTHER_ANNEX = Text(
    fi="vuoden {year} liite (oletus)", sv="bilagan för {year} (antagande)", en="the annex for {year} (assumed)"
)
FIGURE = Text(
    fi="{value} ({day})",
    sv="{value} ({day})",
    en="{value} ({day})",
)
ASSUMED_FIGURE = Text(
    fi="{value} ({day}, oletus)",
    sv="{value} ({day}, antagande)",
    en="{value} ({day}, assumed)",
)
MISSING = Text(
    fi="puuttuu ({day})",
    sv="saknas ({day})",
    en="missing ({day})",
)
PAID_ALL_THE_SAME = Text(
    fi="Näiden erien palveluun kunta ei osallistuisi, mutta se maksaisi eristä osuutensa, koska kustannusliite jakaa "
    "ne kaikille jäsenille: {items}.",
    sv="Kommunen skulle inte ta tjänsterna i dessa poster men ändå betala sin andel av dem, eftersom kostnadsbilagan "
    "fördelar dem på alla medlemmar: {items}.",
    en="The municipality would not take the service of these items, but would pay its share of them, since the cost "
    "annex shares them among all members: {items}.",
)
