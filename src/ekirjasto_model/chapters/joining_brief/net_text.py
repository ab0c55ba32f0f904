"""The words about the extra money needed, and the national E-library beside it."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(fi="3. Lisärahoituksen tarve", sv="3. Behovet av tilläggsfinansiering", en="3. The extra money needed")
CAPTION = Text(
    fi="Uusi maksu vähennettynä poistuvilla kustannuksilla",
    sv="Den nya avgiften minus kostnaderna som faller bort",
    en="The new fee less the costs that fall away",
)
ROW = Text(fi="Erä", sv="Post", en="Item")
REMOVED = Text(
    fi="Poistuvat kustannukset yhteensä", sv="Kostnader som faller bort sammanlagt", en="Costs that fall away, in all"
)
REMOVED_COST = Text(fi="Poistuu: {name}", sv="Faller bort: {name}", en="Falls away: {name}")
EXTRA = Text(fi="Lisärahoituksen tarve", sv="Behov av tilläggsfinansiering", en="Extra money needed")
SAVING = Text(
    fi="Negatiivinen luku tarkoittaa, että rahaa jää säästöön.",
    sv="Ett negativt tal betyder att pengar sparas.",
    en="A negative figure means that money is saved.",
)
ABOUT = Text(fi="{name} ({year}): {about}", sv="{name} ({year}): {about}", en="{name} ({year}): {about}")
NOT_STATED = Text(
    fi="Kunta ei ole ilmoittanut, mitä se lakkaisi maksamasta, joten lisärahoituksen tarvetta ei ole laskettu.",
    sv="Kommunen har inte angett vad den skulle sluta betala, så behovet av tilläggsfinansiering har inte räknats ut.",
    en="The municipality has not stated what it would no longer pay, so the extra money needed is not worked out.",
)
NOT_STATED_AT_MOST = Text(
    fi=(
        "Kunta ei ole ilmoittanut, mitä se lakkaisi maksamasta. Lisärahoituksen tarve on siksi enintään "
        "kohdassa 1 ilmoitettu maksettava summa."
    ),
    sv="Kommunen har inte angett vad den skulle sluta betala. Behovet av tilläggsfinansiering är därför högst den "
    "summa att betala som anges i avsnitt 1.",
    en="The municipality has not stated what it would no longer pay. The extra money needed is therefore at most the "
    "sum to pay in section 1.",
)
MIDYEAR = Text(
    fi="Jäsenyys alkaisi kesken vuoden. Ellei maksuosuus ole vuoden {year} talousarviossa, valtuuston on muutettava "
    "talousarviota (kuntalaki 410/2015, 110 §).",
    sv="Medlemskapet skulle börja mitt under året. Om betalningsandelen inte finns i budgeten för {year} måste "
    "fullmäktige ändra budgeten (kommunallagen 410/2015, 110 §).",
    en="The membership would begin in mid-year. Unless the share is in the budget for {year}, the council must amend "
    "the budget (Local Government Act 410/2015, section 110).",
)
NATIONAL = Text(
    fi="Valtakunnallinen E-kirjasto vertailun vuoksi",
    sv="Det nationella E-biblioteket som jämförelse",
    en="The national E-library, for comparison",
)
NATIONAL_ABOUT = Text(
    fi="Valtakunnalliseen E-kirjastoon liitytään eri sopimuksella ({agreement}). Sen maksu ei sisälly edellä oleviin "
    "summiin.",
    sv="Till det nationella E-biblioteket ansluter man sig genom ett annat avtal ({agreement}). Dess avgift ingår "
    "inte i summorna ovan.",
    en="The national E-library is joined by another agreement ({agreement}). Its fee is not part of the sums above.",
)
NATIONAL_JOINED = Text(
    fi="Kunta on siinä mukana {day} alkaen.",
    sv="Kommunen är med i det från och med den {day}.",
    en="The municipality takes part in it from {day}.",
)
NATIONAL_CAPTION = Text(
    fi="Valtakunnallisen E-kirjaston maksu",
    sv="Det nationella E-bibliotekets avgift",
    en="The national E-library's fee",
)
RATE = Text(fi="Maksu asukasta kohden", sv="Avgift per invånare", en="Fee per inhabitant")
MONTHS = Text(fi="Laskutettavat kuukaudet", sv="Fakturerade månader", en="Months charged")
INHABITANTS = Text(fi="Asukasluku", sv="Invånarantal", en="Inhabitants")
FIGURE = Text(fi="{value} ({day})", sv="{value} ({day})", en="{value} ({day})")
FEE = Text(fi="Maksu", sv="Avgift", en="Fee")
PRICE = Text(fi="{rate} €", sv="{rate} €", en="€{rate}")
NATIONAL_UNKNOWN = Text(
    fi="Maksu ei ole tiedossa: {years}.",
    sv="Avgiften är inte känd: {years}.",
    en="The fee is not known: {years}.",
)
