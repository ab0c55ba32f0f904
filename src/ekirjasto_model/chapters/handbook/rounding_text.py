"""The words about rounding and the cents left over."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

ROUNDING = Text(
    fi="Pyöristys ja yli jäävät sentit",
    sv="Avrundningen och centen som blir över",
    en="Rounding, and the cents left over",
)
ROUNDING_1 = Text(
    fi="Laskuissa käytetään tarkkoja lukuja viimeiseen asti. Pyöristys tehdään yhden kerran, jokaisen erän "
    "lopussa. Jos kaava perustuu hintaan, jokainen maksuosuus pyöristetään lähimpään senttiin kustannusliitteessä "
    "sovitulla tavalla. Kustannusliitteessä voidaan myös sopia, että ensin pyöristetään hinta (rounding-point: rate).",
    sv="I uträkningarna används exakta tal ända till slutet. Avrundningen görs en enda gång, i slutet av varje "
    "post. Om formeln utgår från ett pris avrundas varje betalningsandel till närmaste cent på det sätt som anges "
    "i kostnadsbilagan. I kostnadsbilagan kan också avtalas att priset avrundas först (rounding-point: rate).",
    en="Calculations use exact numbers to the end. Rounding is done once, at the end of each item. Where a formula "
    "charges a price, each share is rounded to the nearest cent in the way that the cost annex states. "
    "The annex may also state that the price is rounded first (rounding-point: rate).",
)
ROUNDING_WAY = Text(
    fi="Pyöristystapa",
    sv="Avrundningssätt",
    en="Way of rounding",
)
ROUNDING_2 = Text(
    fi="Jos kaava jakaa annetun summan, käytetään tavallisesti suurimman jäännöksen menetelmää. Jokainen saa ensin "
    "tarkan osuutensa kokonaiset sentit. Yli jäävät sentit annetaan yksi kerrallaan niille, joiden osuudesta jäi "
    "jakamatta suurin sentin murto-osa. Jos murto-osat ovat yhtä suuret, sentin saa se, jonka kuntakoodi on pienempi. "
    "Tulos ei riipu siitä, missä järjestyksessä jäsenet on lueteltu.",
    sv="Om formeln fördelar en given summa används vanligen metoden med största rest. Alla får först de hela centen i "
    "sin exakta andel. De cent som blir över ges en i taget till dem vars andel lämnade den största delen av en cent "
    "ofördelad. Om delarna är lika stora får den kommun centen som har den lägsta kommunkoden. Resultatet beror inte "
    "på i vilken ordning medlemmarna räknas upp.",
    en="Where a formula divides a given sum, the largest remainder method is usually used. Everyone first gets the "
    "whole cents of their exact share. The cents left over go one by one to those whose share left the largest part "
    "of a cent undivided. Where those parts are equal, the municipality with the lower code gets the cent. The result "
    "does not depend on the order in which the members are listed.",
)
ROUNDING_3 = Text(
    fi="Esimerkki: {whole} jaetaan suhteessa lukuihin, jotka ovat taulukossa. Kokonaisista senteistä kertyy "
    "{given}. Puuttuva {left} annetaan sentti kerrallaan niille, joiden jäännös on suurin.",
    sv="Ett exempel: {whole} fördelas i proportion till talen i tabellen. De hela centen ger sammanlagt {given}. "
    "Det som fattas, {left}, ges en cent i taget till dem som har den största resten.",
    en="An example: {whole} is divided in proportion to the figures in the table. The whole cents come to "
    "{given}. What is missing, {left}, is given cent by cent to those with the largest remainder.",
)
ROUNDING_CAPTION = Text(
    fi="Suurimman jäännöksen menetelmä",
    sv="Metoden med största rest",
    en="The largest remainder method",
)
FIGURE = Text(
    fi="Luku",
    sv="Tal",
    en="Figure",
)
WHOLE_CENTS = Text(
    fi="Kokonaiset sentit",
    sv="Hela cent",
    en="Whole cents",
)
REMAINDER = Text(
    fi="Jäännös sentteinä",
    sv="Rest i cent",
    en="Remainder in cents",
)
EXTRA = Text(
    fi="Lisäsentti",
    sv="Extra cent",
    en="Extra cent",
)
YES = Text(
    fi="kyllä",
    sv="ja",
    en="yes",
)
NO = Text(
    fi="ei",
    sv="nej",
    en="no",
)
