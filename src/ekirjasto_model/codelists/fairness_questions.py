"""Questions about the fairness of a year's sharing that figures can answer.

They are answered by ``ekirjasto fairness``, and written in no file.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class FairnessQuestion(StrEnum):
    """One question, as the statement that holds or fails.

    >>> FAIRNESS_QUESTIONS.label(FairnessQuestion.ALONE).en
    'nobody pays more than alone'
    """

    ALONE = "alone"
    LARGER = "larger"
    NEWCOMER = "newcomer"
    MERGER = "merger"
    GROWTH = "growth"


FAIRNESS_QUESTIONS = Codelist(
    name="fairness-questions",
    title=Text(
        fi="Kysymykset jaon tasapuolisuudesta",
        sv="Frågor om fördelningens rättvisa",
        en="Questions about the fairness of the sharing",
    ),
    codes=FairnessQuestion,
    entries={
        FairnessQuestion.ALONE: Entry(
            label=Text(
                fi="kukaan ei maksa enempää kuin yksin",
                sv="ingen betalar mer än på egen hand",
                en="nobody pays more than alone",
            ),
            definition=Text(
                fi="Jäsenen maksuosuutta, ja kirjastokimpan jäsenten osuuksia yhteensä, verrataan siihen, mitä samat "
                "palvelut maksaisivat yksin hankittuina kustannusliitteen luettelon alone-costs mukaan.",
                sv="En medlems betalningsandel, och andelarna för medlemmarna i en bibliotekssammanslutning "
                "sammanlagt, jämförs med vad samma tjänster skulle kosta på egen hand enligt kostnadsbilagans lista "
                "alone-costs.",
                en="A member's share, and the shares of a consortium's members together, are compared with what the "
                "same services would cost alone by the list alone-costs of the cost annex.",
            ),
        ),
        FairnessQuestion.LARGER: Entry(
            label=Text(
                fi="suurempi kunta ei maksa vähemmän kuin pienempi",
                sv="en större kommun betalar inte mindre än en mindre",
                en="a larger municipality does not pay less than a smaller one",
            ),
            definition=Text(
                fi="Vuoden maksuosuuksia verrataan niiden kuntien kesken, jotka maksavat samat kustannuserät koko "
                "vuodelta; kunnan koko on sen asukasluku jakoperusteiden päivänä.",
                sv="Årets betalningsandelar jämförs mellan de kommuner som betalar samma kostnadsposter för hela året; "
                "en kommuns storlek är dess invånarantal på fördelningsgrundernas dag.",
                en="The year's shares are compared among the municipalities that share the same cost items for the "
                "whole year; a municipality's size is its inhabitants on the drivers' day.",
            ),
        ),
        FairnessQuestion.NEWCOMER: Entry(
            label=Text(
                fi="uusi jäsen ei lisää kenenkään maksuosuutta",
                sv="en ny medlem ökar ingens betalningsandel",
                en="a new member raises nobody's share",
            ),
            definition=Text(
                fi="Jokainen jäsen ajatellaan vuorollaan viimeisenä liittyneeksi: muiden maksuosuudet lasketaan ilman "
                "sitä ja sen kanssa, kun kustannuserien summat pysyvät samoina.",
                sv="Varje medlem tänks i tur och ordning vara den som anslöt sig sist: de andras andelar räknas utan "
                "den och med den, medan kostnadsposternas belopp förblir desamma.",
                en="Each member in turn is taken as the last to join: the others' shares are worked out without it "
                "and with it, while the amounts of the cost items stay the same.",
            ),
        ),
        FairnessQuestion.MERGER: Entry(
            label=Text(
                fi="kahden jäsenen yhdistyminen ei muuta muiden maksuosuuksia",
                sv="att två medlemmar går samman ändrar inte de andras betalningsandelar",
                en="a merger of two members does not change the others' shares",
            ),
            definition=Text(
                fi="Jäsenet otetaan kaksittain: kukin pari ajatellaan vuorollaan yhdeksi kunnaksi, jonka luvut ovat "
                "parin lukujen summat, ja muiden maksuosuudet lasketaan uudelleen.",
                sv="Medlemmarna tas två och två: varje par tänks i tur och ordning vara en enda kommun, vars tal är "
                "summan av parets tal, och de andras andelar räknas på nytt.",
                en="Each pair of members in turn is taken as one municipality whose figures are the sums of the "
                "pair's, and the others' shares are worked out anew.",
            ),
        ),
        FairnessQuestion.GROWTH: Entry(
            label=Text(
                fi="kustannusten kasvu ei pienennä kenenkään maksuosuutta",
                sv="större kostnader minskar ingens betalningsandel",
                en="growing costs lower nobody's share",
            ),
            definition=Text(
                fi="Jokaisen jaettavan kustannuserän summaa kasvatetaan vuorollaan sentillä ja prosentilla, ja "
                "erän maksuosuudet lasketaan uudelleen.",
                sv="Beloppet för varje kostnadspost som fördelas ökas i tur och ordning med en cent och med en "
                "procent, och postens andelar räknas på nytt.",
                en="The amount of each cost item that is split is raised in turn by a cent and by one per cent, and "
                "the item's shares are worked out anew.",
            ),
        ),
    },
)
"""The questions, in the order in which they are answered."""
