"""What programs read of leaving."""

from __future__ import annotations

from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.codelists.notice_ends import NOTICE_ENDS
from ekirjasto_model.codelists.notice_starts import NOTICE_STARTS
from ekirjasto_model.reporting.shape import COUNT, DAY, FRACTION, LINE, WORDS, Key, Shape, coded
from ekirjasto_model.values.text import Text

NOTICE = Shape(
    "Notice",
    Text(fi="Irtisanomisen ehdot", sv="Villkor för uppsägning", en="Rule for notice"),
    (
        Key(
            "months",
            COUNT,
            Text(fi="Irtisanomisaika kuukausina.", sv="Uppsägningstiden i månader.", en="The notice period in months."),
        ),
        coded(
            "counts_from",
            NOTICE_STARTS,
            Text(
                fi="Mistä päivästä aika lasketaan.",
                sv="Från vilken dag tiden räknas.",
                en="From which day it is counted.",
            ),
        ),
        coded(
            "counts_to",
            NOTICE_ENDS,
            Text(
                fi="Mihin päivään sopimus päättyy.",
                sv="Vilken dag avtalet upphör.",
                en="On which day the agreement ends.",
            ),
        ),
        Key(
            "contact",
            LINE,
            Text(
                fi="Yhteyshenkilö, jolle irtisanominen lähetetään.",
                sv="Kontaktpersonen som uppsägningen skickas till.",
                en="The contact person to whom notice is sent.",
            ),
            or_null=True,
        ),
        Key(
            "registry_office",
            LINE,
            Text(
                fi="Kirjaamo, johon irtisanominen lähetetään.",
                sv="Registratorskontoret som uppsägningen skickas till.",
                en="The registry office to which notice is sent.",
            ),
            or_null=True,
        ),
    ),
)
LEAVING = Shape(
    "Leaving",
    Text(fi="Eroaminen", sv="Utträde", en="Leaving"),
    (
        Key(
            "notice",
            NOTICE,
            Text(
                fi="Irtisanomisen ehdot; null, jos niitä ei tiedetä.",
                sv="Villkoren för uppsägning; null om de inte är kända.",
                en="The rule for notice; null where it is not known.",
            ),
            or_null=True,
        ),
        Key(
            "least_months",
            COUNT,
            Text(
                fi="Lyhin jäsenyysaika kuukausina.",
                sv="Den kortaste medlemstiden i månader.",
                en="The shortest membership in months.",
            ),
            or_null=True,
        ),
        Key(
            "least_ends",
            DAY,
            Text(
                fi="Lyhimmän jäsenyysajan viimeinen päivä.",
                sv="Den kortaste medlemstidens sista dag.",
                en="The last day of the shortest membership.",
            ),
            or_null=True,
        ),
        Key(
            "notice_ends",
            DAY,
            Text(
                fi="Viimeinen päivä, jos sopimus irtisanottaisiin heti.",
                sv="Sista dagen om avtalet sades upp genast.",
                en="The last day if notice were given at once.",
            ),
            or_null=True,
        ),
        Key(
            "agreement_ends",
            DAY,
            Text(
                fi="Määräaikaisen sopimuksen viimeinen päivä.",
                sv="Sista dagen för ett avtal på viss tid.",
                en="The last day of an agreement for a fixed term.",
            ),
            or_null=True,
        ),
        Key(
            "earliest",
            DAY,
            Text(fi="Aikaisin viimeinen päivä.", sv="Tidigaste sista dag.", en="The earliest last day."),
            or_null=True,
        ),
        coded(
            "last_year",
            FIRST_YEAR_RULES,
            Text(
                fi="Mitä viimeiseltä, vajaalta vuodelta maksetaan.",
                sv="Vad som betalas för det sista, ofullständiga året.",
                en="What is paid for a last, partial year.",
            ),
            or_null=True,
        ),
        Key(
            "last_year_share",
            FRACTION,
            Text(
                fi="Osa, joka viimeiseltä vuodelta maksetaan, jos se on sovittu.",
                sv="Den del som betalas för det sista året, om den har avtalats.",
                en="The part paid for the last year, where it is agreed.",
            ),
            or_null=True,
        ),
        Key(
            "service_commitments",
            WORDS,
            Text(
                fi="Mitä palvelusopimuksille tapahtuu.",
                sv="Vad som händer med tjänsteavtalen.",
                en="What happens to service contracts.",
            ),
            or_null=True,
        ),
        Key(
            "shared_property",
            WORDS,
            Text(
                fi="Mitä yhteiselle omaisuudelle tapahtuu.",
                sv="Vad som händer med den gemensamma egendomen.",
                en="What happens to shared property.",
            ),
            or_null=True,
        ),
    ),
)
