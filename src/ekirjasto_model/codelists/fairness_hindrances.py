"""Why a question about fairness cannot be answered for somebody."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class FairnessHindrance(StrEnum):
    """What is missing for an answer.

    >>> FAIRNESS_HINDRANCES.label(FairnessHindrance.NO_SUM).en
    'no amount to split'
    """

    NO_ALONE_COST = "no-alone-cost"
    PART_OF_YEAR = "part-of-year"
    UNKNOWN_CONSORTIUM = "unknown-consortium"
    OTHER_MEMBERS = "other-members"
    NO_POPULATION = "no-population"
    NOBODY_ALIKE = "nobody-alike"
    TOO_FEW_MEMBERS = "too-few-members"
    NO_SUM = "no-sum"
    CANNOT_SHARE = "cannot-share"
    TAKEN_AFTER = "taken-after"
    NOT_ALL_PAIRS = "not-all-pairs"


FAIRNESS_HINDRANCES = Codelist(
    name="fairness-hindrances",
    title=Text(
        fi="Miksi tasapuolisuudesta ei voida sanoa",
        sv="Varför frågan om rättvisa inte kan besvaras",
        en="Why a question about fairness cannot be answered",
    ),
    codes=FairnessHindrance,
    entries={
        FairnessHindrance.NO_ALONE_COST: Entry(
            label=Text(
                fi="kustannusta yksin hankittuna ei ole ilmoitettu",
                sv="kostnaden på egen hand anges inte",
                en="no stand-alone cost is stated",
            ),
            definition=Text(
                fi="Kustannusliitteen luettelossa alone-costs ei ole tietoa siitä, mitä palvelut maksaisivat yksin.",
                sv="Kostnadsbilagans lista alone-costs anger inte vad tjänsterna skulle kosta på egen hand.",
                en="The list alone-costs of the cost annex does not say what the services would cost alone.",
            ),
        ),
        FairnessHindrance.PART_OF_YEAR: Entry(
            label=Text(
                fi="jäsen vain osan vuotta", sv="medlem bara en del av året", en="a member for a part of the year"
            ),
            definition=Text(
                fi="Maksuosuus on vain osalta vuotta, mutta kustannus yksin hankittuna on koko vuodelta.",
                sv="Betalningsandelen gäller bara en del av året, men kostnaden på egen hand hela året.",
                en="The share is for a part of the year only, but the stand-alone cost is for the whole of it.",
            ),
        ),
        FairnessHindrance.UNKNOWN_CONSORTIUM: Entry(
            label=Text(
                fi="kirjastokimppaa ei ole tiedostoissa",
                sv="bibliotekssammanslutningen finns inte i filerna",
                en="the consortium is not in the files",
            ),
            definition=Text(
                fi="Tiedostoissa ei ole tämän tunnuksen kimppaa, jolla olisi jäseniä vuoden ensimmäisenä päivänä.",
                sv="Filerna har ingen bibliotekssammanslutning med den här beteckningen och med medlemmar på årets "
                "första dag.",
                en="The files have no consortium of this id with members on the first day of the year.",
            ),
        ),
        FairnessHindrance.OTHER_MEMBERS: Entry(
            label=Text(
                fi="kimpassa on muitakin kuin jäseniä",
                sv="sammanslutningen har andra än medlemmar",
                en="the consortium has others than members",
            ),
            definition=Text(
                fi="Kimpassa on kuntia, jotka eivät ole jäseniä koko vuotta, joten kustannus yksin "
                "hankittuna ei ole samojen kuntien kuin maksuosuudet.",
                sv="I sammanslutningen finns kommuner som inte är medlemmar hela året, så kostnaden på egen hand "
                "gäller inte samma kommuner som andelarna.",
                en="The consortium has municipalities that are not members for the whole year, so the stand-alone "
                "cost is not of the same municipalities as the shares.",
            ),
        ),
        FairnessHindrance.NO_POPULATION: Entry(
            label=Text(fi="asukasluku puuttuu", sv="invånarantalet saknas", en="inhabitants are not known"),
            definition=Text(
                fi="Kunnan asukaslukua jakoperusteiden päivänä ei tiedetä.",
                sv="Kommunens invånarantal på fördelningsgrundernas dag är inte känt.",
                en="The municipality's inhabitants on the drivers' day are not known.",
            ),
        ),
        FairnessHindrance.NOBODY_ALIKE: Entry(
            label=Text(fi="ei vertailukuntaa", sv="ingen kommun att jämföra med", en="nobody to compare with"),
            definition=Text(
                fi="Yksikään muu kunta ei maksa samoja kustannuseriä koko vuodelta.",
                sv="Ingen annan kommun betalar samma kostnadsposter för hela året.",
                en="No other municipality shares the same cost items for the whole year.",
            ),
        ),
        FairnessHindrance.TOO_FEW_MEMBERS: Entry(
            label=Text(fi="liian vähän jäseniä", sv="för få medlemmar", en="too few members"),
            definition=Text(
                fi="Jäseniä on niin vähän, ettei muita jää verrattaviksi.",
                sv="Medlemmarna är så få att inga andra återstår att jämföra.",
                en="There are so few members that no others are left to compare.",
            ),
        ),
        FairnessHindrance.NO_SUM: Entry(
            label=Text(fi="ei jaettavaa summaa", sv="ingen summa att fördela", en="no amount to split"),
            definition=Text(
                fi="Yhdessäkään kustannuserässä ei jaeta summaa: kokonaissumma seuraa hinnasta.",
                sv="Ingen kostnadspost har ett belopp som fördelas: summan följer av ett pris.",
                en="No cost item splits an amount: the total follows from a price.",
            ),
        ),
        FairnessHindrance.CANNOT_SHARE: Entry(
            label=Text(fi="kustannuksia ei voi jakaa", sv="kostnaderna kan inte fördelas", en="costs cannot be shared"),
            definition=Text(
                fi="Jotakin kustannuserää ei voi jakaa, kun oletetaan tämä muutos.",
                sv="Någon kostnadspost kan inte fördelas om den här ändringen antas.",
                en="Some cost item cannot be shared if this change is assumed.",
            ),
        ),
        FairnessHindrance.TAKEN_AFTER: Entry(
            label=Text(
                fi="tuloja vähennetään jaon jälkeen",
                sv="intäkter dras av efter fördelningen",
                en="income is taken off after the sharing",
            ),
            definition=Text(
                fi="Jaon jälkeen vähennettävät tulot eivät ole vertailussa mukana, vaan siinä on vain "
                "kustannuserien maksuosuudet.",
                sv="Intäkter som dras av efter fördelningen ingår inte i jämförelsen, som bara gäller "
                "kostnadsposternas andelar.",
                en="Income that is taken off after the sharing is left out of the comparison, which holds only the "
                "shares of the cost items.",
            ),
        ),
        FairnessHindrance.NOT_ALL_PAIRS: Entry(
            label=Text(fi="kaikkia pareja ei laskettu", sv="alla par räknades inte", en="not all pairs were tried"),
            definition=Text(
                fi="Pareja on niin paljon, että laskettiin vain ne, joiden kunnat ovat asukasluvultaan lähimpänä "
                "toisiaan.",
                sv="Paren är så många att bara de räknades vars kommuner ligger närmast varandra i invånarantal.",
                en="There are so many pairs that only those whose municipalities are next to each other in size were "
                "tried.",
            ),
        ),
    },
)
"""The hindrances."""
