"""The words about the budget, the first year and the entry fee of a joining."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

BUDGET = Text(fi="Määräraha ja talousarvio", sv="Anslaget och budgeten", en="The appropriation and the budget")
BUDGET_1 = Text(
    fi="Maksuosuus tarvitsee määrärahan kunnan talousarviossa. Siksi sovitaan, mihin päivään mennessä seuraavan vuoden "
    "kustannusliite toimitetaan jäsenille: vasta siitä nähdään, mitä kunta maksaa.",
    sv="Betalningsandelen kräver ett anslag i kommunens budget. Därför avtalas det vilken dag nästa års kostnadsbilaga "
    "senast ska vara hos medlemmarna: först av den framgår vad kommunen betalar.",
    en="The share needs an appropriation in the municipality's budget. It is therefore agreed by which day the next "
    "year's cost annex must reach the members: only that shows what the municipality pays.",
)
BUDGET_2 = Text(
    fi="Valtuusto hyväksyy seuraavan vuoden talousarvion vuoden loppuun mennessä (kuntalaki 410/2015, 110 §). Jos "
    "jäsenyys alkaa kesken vuoden eikä maksuosuutta ole talousarviossa, valtuusto myöntää lisämäärärahan, ennen kuin "
    "jäsenyys alkaa. Viimeiset päivät ovat:",
    sv="Fullmäktige godkänner nästa års budget före utgången av året (kommunallagen 410/2015, 110 §). Om medlemskapet "
    "börjar mitt under året och betalningsandelen inte finns i budgeten beviljar fullmäktige ett tilläggsanslag innan "
    "medlemskapet börjar. De sista dagarna är:",
    en="The council approves the next year's budget by the end of the year (Local Government Act 410/2015, section "
    "110). Where membership begins in the middle of a year and the share is not in the budget, the council grants a "
    "supplementary appropriation before it begins. The latest days are:",
)
BUDGET_CAPTION = Text(
    fi="Määrärahan viimeiset päivät, kun asiaa valmistellaan {day}",
    sv="Sista dagarna för anslaget när ärendet bereds {day}",
    en="Latest days for the appropriation, as seen on {day}",
)
BEGINS = Text(fi="Jäsenyys alkaa", sv="Medlemskapet börjar", en="Membership begins")
BUDGET_3 = Text(
    fi="Määräraha voi olla talousarviossa jo ennestään, joten muut vaiheet eivät odota sitä. Jos määrärahaa ei ole "
    "kirjattu, kun jäsenyys alkaa, tarkistus kertoo siitä ({rule}).",
    sv="Anslaget kan redan finnas i budgeten, så de andra skedena väntar inte på det. Om inget anslag har antecknats "
    "när medlemskapet börjar påpekar kontrollen det ({rule}).",
    en="The appropriation may be in the budget already, so the other stages do not wait for it. Where none is "
    "recorded when membership begins, the check reports it ({rule}).",
)
FIRST_YEAR = Text(
    fi="Ensimmäinen vuosi ja liittymismaksu",
    sv="Det första året och anslutningsavgiften",
    en="The first year and the entry fee",
)
FIRST_YEAR_1 = Text(
    fi=(
        "Jos jäsenyys alkaa kesken vuoden, kunta maksaa ensimmäiseltä vuodelta sen osan maksuosuudestaan, josta "
        "sopimuksen vajaan vuoden maksusäännössä määrätään. Miten muiden maksuosuudet silloin lasketaan, kerrotaan "
        "luvussa {costs}."
    ),
    sv="Om medlemskapet börjar mitt under året betalar kommunen för det första året den del av sin betalningsandel som "
    "avtalets regel ger. Hur de andras betalningsandelar då räknas ut framgår av kapitlet {costs}.",
    en="Where membership begins in the middle of a year, the municipality pays for the first year the part of its "
    "share that the agreement's rule gives. The chapter {costs} explains how the others' shares are then worked out.",
)
FIRST_YEAR_EXAMPLE = Text(
    fi="Oletetaan, että koko vuoden maksuosuus olisi {whole} ja jäsenyys alkaisi {day}. Eri säännöt antaisivat "
    "seuraavat maksuosuudet; sopimuksessa määrätty osuus on tässä {fraction}.",
    sv="Anta att betalningsandelen för ett helt år vore {whole} och att medlemskapet började den {day}. De olika "
    "reglerna skulle ge följande betalningsandelar; den andel som anges i avtalet är här {fraction}.",
    en="Suppose that the share of a full year would be {whole}, and that membership began on {day}. The rules would "
    "give these shares; the fraction stated in the agreement is here {fraction}.",
)
FIRST_YEAR_CAPTION = Text(
    fi="Ensimmäisen vuoden maksuosuus eri säännöillä",
    sv="Betalningsandelen för det första året enligt olika regler",
    en="The share of the first year under each rule",
)
RULE = Text(fi="Vajaan vuoden maksusääntö", sv="Regel för ett ofullständigt år", en="Rule for a partial year")
PART = Text(fi="Osa vuodesta", sv="Del av året", en="Part of the year")
SHARE = Text(fi="Maksuosuus", sv="Betalningsandel", en="Share")
ENTRY_FEE = Text(
    fi="Liittymismaksu maksetaan kerran, ja sen voi periä vain, jos siitä on sovittu. Esimerkin sopimuksessa se on "
    "{fee}.",
    sv="Anslutningsavgiften betalas en gång, och den får tas ut bara om den har avtalats. I exemplets avtal är den "
    "{fee}.",
    en="The entry fee is paid once, and only where it was agreed. In the agreement of the example it is {fee}.",
)
