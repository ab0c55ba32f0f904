"""The words of the answers about fairness."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.values.text import Text

TITLE = Text(
    fi="Vuoden {year} kustannustenjaon tasapuolisuus",
    sv="Rättvisan i kostnadsfördelningen år {year}",
    en="The fairness of the sharing of costs in {year}",
)
OF_WHAT = Text(
    fi="Kustannusliite {annex}, jäseniä {count}, maksuosuudet yhteensä {total}, jakoperusteet päivältä {day}.",
    sv="Kostnadsbilagan {annex}, medlemmar: {count}, andelarna sammanlagt {total}, fördelningsgrunderna från den "
    "{day}.",
    en="The cost annex {annex}, members: {count}, shares in all {total}, drivers of {day}.",
)
NO_VERDICT = Text(
    fi="Vastaukset ovat laskelmia, eivät tuomioita: jäsenet itse päättävät, mikä on kohtuullista. Poikkeukseksi "
    "luetaan "
    "ero, joka on jo ennen pyöristämistä vähintään sentti; pelkistä yli jääneistä senteistä kerrotaan erikseen.",
    sv="Svaren är uträkningar och ingen dom: medlemmarna avgör själva vad som är skäligt. Som undantag räknas en "
    "skillnad som redan före avrundningen är minst en cent; om cent som bara blev över berättas särskilt.",
    en="The answers are calculations and no verdict: the members themselves decide what is reasonable. A difference of "
    "at least a cent before rounding counts as an exception; mere cents left over are told apart.",
)
ANSWERS = Text(fi="Vastaukset", sv="Svaren", en="The answers")
STATEMENT = Text(fi="Väite", sv="Påstående", en="Statement")
ANSWER = Text(fi="Vastaus", sv="Svar", en="Answer")
COMPARED = Text(fi="Vertailuja", sv="Jämförelser", en="Comparisons")
EXCEPTIONS = Text(fi="Poikkeuksia", sv="Undantag", en="Exceptions")
COUNTED = Text(
    fi="{answer}. Vertailuja: {compared}. Niistä poikkeuksia: {touched}.",
    sv="{answer}. Jämförelser: {compared}. Av dem undantag: {touched}.",
    en="{answer}. Comparisons: {compared}. Exceptions among them: {touched}.",
)
WITNESSES = Text(
    fi="Poikkeukset, suurin ensin", sv="Undantagen, det största först", en="The exceptions, the greatest first"
)
MORE = Text(
    fi="Muita poikkeuksia: {count}. Ne kaikki saa valinnalla --format json.",
    sv="Andra undantag: {count}. Alla fås med --format json.",
    en="Other exceptions: {count}. All of them are given with --format json.",
)
ROUNDING = Text(
    fi="Lisäksi eroja, jotka johtuvat vain yli jääneistä senteistä: {count}, suurimmillaan {most}. Ne eivät ole "
    "poikkeuksia.",
    sv="Dessutom skillnader som bara beror på cent som blev över: {count}, som mest {most}. De är inga undantag.",
    en="Besides these, differences that only cents left over explain: {count}, at most {most}. They are no exceptions.",
)
CONSORTIUM = Text(fi="kirjastokimppa {id}", sv="bibliotekssammanslutningen {id}", en="the consortium {id}")
UNTOLD = Text(fi="{why}: {about}", sv="{why}: {about}", en="{why}: {about}")
UNTOLD_OF = Text(fi="{why}: {names}. {about}", sv="{why}: {names}. {about}", en="{why}: {names}. {about}")
UNTOLD_OF_CONSORTIUM = Text(fi="{why}: {id}. {about}", sv="{why}: {id}. {about}", en="{why}: {id}. {about}")
UNTOLD_OF_BOTH = Text(
    fi="{why}, kirjastokimppa {id}: {names}. {about}",
    sv="{why}, bibliotekssammanslutningen {id}: {names}. {about}",
    en="{why}, the consortium {id}: {names}. {about}",
)
DIFFERENCE = Text(fi="Ero", sv="Skillnad", en="Difference")
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
WHOM: Mapping[FairnessQuestion, Text] = {
    FairnessQuestion.ALONE: Text(fi="Maksaja", sv="Betalare", en="Who pays"),
    FairnessQuestion.LARGER: Text(fi="Suurempi kunta", sv="Större kommun", en="Larger municipality"),
    FairnessQuestion.NEWCOMER: MEMBER,
    FairnessQuestion.MERGER: MEMBER,
    FairnessQuestion.GROWTH: MEMBER,
}
CAUSES: Mapping[FairnessQuestion, Text] = {
    FairnessQuestion.LARGER: Text(fi="Pienempi kunta", sv="Mindre kommun", en="Smaller municipality"),
    FairnessQuestion.NEWCOMER: Text(fi="Uusi jäsen", sv="Ny medlem", en="New member"),
    FairnessQuestion.MERGER: Text(fi="Yhdistyvät", sv="Går samman", en="Merging"),
    FairnessQuestion.GROWTH: Text(fi="Kustannuserä", sv="Kostnadspost", en="Cost item"),
}
CHANGED = (
    Text(fi="Ilman muutosta", sv="Utan ändringen", en="Without the change"),
    Text(fi="Muutoksen jälkeen", sv="Efter ändringen", en="With the change"),
)
SUMS: Mapping[FairnessQuestion, tuple[Text, Text]] = {
    FairnessQuestion.ALONE: (
        Text(fi="Kustannus yksin hankittuna", sv="Kostnad på egen hand", en="Stand-alone cost"),
        Text(fi="Maksuosuus", sv="Betalningsandel", en="Share"),
    ),
    FairnessQuestion.LARGER: (
        Text(fi="Suurempi maksaa", sv="Den större betalar", en="The larger one pays"),
        Text(fi="Pienempi maksaa", sv="Den mindre betalar", en="The smaller one pays"),
    ),
    FairnessQuestion.NEWCOMER: CHANGED,
    FairnessQuestion.MERGER: CHANGED,
    FairnessQuestion.GROWTH: CHANGED,
}
SIZES = Text(
    fi="Kustannus asukasta kohden kunnan koon mukaan",
    sv="Kostnaden per invånare enligt kommunens storlek",
    en="The cost per inhabitant by the size of the municipality",
)
SIZES_ABOUT = Text(
    fi="Taulukko ei vastaa mihinkään kysymykseen. Asukasluvut ovat päivältä {day}; luokkarajat ovat taulukon omat.",
    sv="Tabellen svarar inte på någon fråga. Invånarantalen är från den {day}; klassgränserna är tabellens egna.",
    en="The table answers no question. The inhabitants are those of {day}; the bounds of the classes are the table's "
    "own.",
)
SIZES_CAPTION = Text(
    fi="Maksuosuus asukasta kohden vuonna {year}, euroina",
    sv="Betalningsandelen per invånare år {year}, i euro",
    en="The share per inhabitant in {year}, in euros",
)
SIZE = Text(fi="Asukkaita", sv="Invånare", en="Inhabitants")
MEMBERS = Text(fi="Jäseniä", sv="Medlemmar", en="Members")
INHABITANTS = Text(fi="Asukkaat yhteensä", sv="Invånare sammanlagt", en="Inhabitants in all")
PAID = Text(fi="Osuudet yhteensä", sv="Andelarna sammanlagt", en="Shares in all")
EACH = Text(fi="€/as.", sv="€/inv.", en="€/inh.")
LOWEST = Text(fi="Pienin", sv="Lägst", en="Lowest")
HIGHEST = Text(fi="Suurin", sv="Högst", en="Highest")
UNDER = Text(fi="alle {below}", sv="färre än {below}", en="under {below}")
BETWEEN = Text(fi="{least}–{last}", sv="{least}–{last}", en="{least}–{last}")
FROM = Text(fi="vähintään {least}", sv="minst {least}", en="{least} or more")
WITHOUT_SIZE = Text(
    fi="Taulukosta puuttuvat jäsenet, joiden asukaslukua ei tiedetä: {names}.",
    sv="I tabellen saknas medlemmar vars invånarantal inte är känt: {names}.",
    en="Not in the table are members whose inhabitants are not known: {names}.",
)
