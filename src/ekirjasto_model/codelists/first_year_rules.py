"""What is paid for a partial year of membership, the first or the last.

Each rule turns the days of membership into an exact share of the annual fee;
joining on 1 July 2026 gives 1, 184/365, 6/12, 6/12 or what the agreement states.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class FirstYearRule(StrEnum):
    """How much of the annual fee a partial year costs.

    >>> FIRST_YEAR_RULES.label(FirstYearRule.DAYS).en
    'days'
    """

    FULL_YEAR = "full-year"
    DAYS = "days"
    WHOLE_MONTHS = "whole-months"
    STARTED_MONTHS = "started-months"
    FRACTION = "fraction"


FIRST_YEAR_RULES = Codelist(
    name="first-year-rules",
    title=Text(
        fi="Vajaan vuoden maksusäännöt",
        sv="Regler för avgiften för ett ofullständigt år",
        en="Rules for a partial year",
    ),
    codes=FirstYearRule,
    entries={
        FirstYearRule.FULL_YEAR: Entry(
            label=Text(fi="koko vuosi", sv="hela året", en="full year"),
            definition=Text(
                fi="Vajaalta vuodelta maksetaan koko vuosimaksu jäsenyyden pituudesta riippumatta.",
                sv="För ett ofullständigt år betalas hela årsavgiften oberoende av medlemskapets längd.",
                en="The whole annual fee is paid for a partial year, however long the membership.",
            ),
        ),
        FirstYearRule.DAYS: Entry(
            label=Text(fi="päivät", sv="dagar", en="days"),
            definition=Text(
                fi=(
                    "Vuosimaksusta maksetaan osa, joka vastaa jäsenyyspäivien osuutta vuoden kaikista päivistä, "
                    "ensimmäinen ja viimeinen päivä mukaan lukien."
                ),
                sv="Av årsavgiften betalas lika stor del som medlemsdagarna utgör av årets alla dagar, den "
                "första och den sista dagen medräknade.",
                en="The annual fee is paid in proportion to the days of membership among all days of the year, the "
                "first and the last day included.",
            ),
        ),
        FirstYearRule.WHOLE_MONTHS: Entry(
            label=Text(fi="täydet kuukaudet", sv="hela månader", en="whole months"),
            definition=Text(
                fi="Vuosimaksusta maksetaan kahdestoistaosa jokaiselta kalenterikuukaudelta, jonka ajan kunta on "
                "jäsenenä alusta loppuun.",
                sv="Av årsavgiften betalas en tolftedel för varje kalendermånad under vilken kommunen är medlem "
                "från början till slut.",
                en="One twelfth of the annual fee is paid for every calendar month throughout which the "
                "municipality is a member.",
            ),
        ),
        FirstYearRule.STARTED_MONTHS: Entry(
            label=Text(fi="alkaneet kuukaudet", sv="påbörjade månader", en="started months"),
            definition=Text(
                fi="Vuosimaksusta maksetaan kahdestoistaosa jokaiselta kalenterikuukaudelta, jonka aikana kunta on "
                "jäsenenä vähintään yhden päivän.",
                sv="Av årsavgiften betalas en tolftedel för varje kalendermånad under vilken kommunen är "
                "medlem minst en dag.",
                en="One twelfth of the annual fee is paid for every calendar month in which the municipality is a "
                "member on at least one day.",
            ),
        ),
        FirstYearRule.FRACTION: Entry(
            label=Text(fi="sopimuksessa määrätty osuus", sv="andel som avtalet anger", en="stated fraction"),
            definition=Text(
                fi="Vuosimaksusta maksetaan sopimuksessa määrätty osuus jäsenyyden pituudesta riippumatta.",
                sv="Av årsavgiften betalas den andel som avtalet anger oberoende av medlemskapets längd.",
                en="The fraction of the annual fee that the agreement states is paid, however long the membership.",
            ),
        ),
    },
)
"""The rules for a partial year, the simplest first."""
