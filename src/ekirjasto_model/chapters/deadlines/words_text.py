"""The words about deadlines: what each kind of day is for."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.derived.deadlines.deadline import DeadlineKind
from ekirjasto_model.values.text import Text

NAME = Text(fi="{e_library}: määräpäivät", sv="{e_library}: frister", en="{e_library}: deadlines")
NAMELESS = Text(fi="Määräpäivät", sv="Frister", en="Deadlines")

SUMMARIES: Mapping[DeadlineKind, Text] = {
    DeadlineKind.AGREEMENT_ENDS: Text(
        fi="Sopimus päättyy: {agreement}", sv="Avtalet upphör: {agreement}", en="Agreement ends: {agreement}"
    ),
    DeadlineKind.MEMBERSHIP_ENDS: Text(
        fi="Sopimusosapuolen viimeinen päivä: kunta {municipality}",
        sv="Avtalspartens sista dag: kommunen {municipality}",
        en="Last day as a party: the municipality of {municipality}",
    ),
    DeadlineKind.NOTICE_WITHDRAWN: Text(
        fi="Irtisanominen on peruutettu: kunta {municipality}",
        sv="Uppsägningen har återtagits: kommunen {municipality}",
        en="Notice withdrawn: the municipality of {municipality}",
    ),
    DeadlineKind.NOTICE_GIVEN_BY: Text(
        fi="Viimeinen irtisanomispäivä, kun jäsenyyden on määrä päättyä {ends}: {agreement}",
        sv="Sista dagen för uppsägning om medlemskapet ska upphöra den {ends}: {agreement}",
        en="Last day to give notice for a membership to end on {ends}: {agreement}",
    ),
    DeadlineKind.ASSOCIATE_ENDS: Text(
        fi="Liitännäisjäsenen viimeinen päivä: {associate}",
        sv="Den associerade medlemmens sista dag: {associate}",
        en="Last day as an associate: {associate}",
    ),
    DeadlineKind.ASSOCIATE_STAYS: Text(
        fi="Irtisanominen on peruutettu: liitännäisjäsen {associate}",
        sv="Uppsägningen har återtagits: den associerade medlemmen {associate}",
        en="Notice withdrawn: the associate {associate}",
    ),
    DeadlineKind.WINDOW_STARTS: Text(
        fi="Liittymisen hakuaika alkaa: {agreement}",
        sv="Ansökningstiden för anslutning börjar: {agreement}",
        en="Application window opens: {agreement}",
    ),
    DeadlineKind.WINDOW_ENDS: Text(
        fi="Liittymisen hakuaika päättyy: {agreement}",
        sv="Ansökningstiden för anslutning går ut: {agreement}",
        en="Application window closes: {agreement}",
    ),
    DeadlineKind.WINDOW_EFFECTIVE: Text(
        fi="Hakuaikana haetut jäsenyydet alkavat: {agreement}",
        sv="De medlemskap som har sökts under ansökningstiden börjar: {agreement}",
        en="Memberships applied for in the window begin: {agreement}",
    ),
    DeadlineKind.CASE_DUE: Text(
        fi="Liittyminen, kunta {municipality}: {name}",
        sv="Anslutning, kommunen {municipality}: {name}",
        en="Joining, the municipality of {municipality}: {name}",
    ),
    DeadlineKind.CASE_DONE: Text(
        fi="Liittyminen, kunta {municipality}, tehty: {name}",
        sv="Anslutning, kommunen {municipality}, klart: {name}",
        en="Joining, the municipality of {municipality}, done: {name}",
    ),
    DeadlineKind.CASE_OVER: Text(
        fi="Liittymisasia on päättynyt, kunta {municipality}: {name}",
        sv="Anslutningsärendet är avslutat, kommunen {municipality}: {name}",
        en="Joining case closed, the municipality of {municipality}: {name}",
    ),
    DeadlineKind.APPEAL_ENDS: Text(
        fi="Muutoksenhakuajan viimeinen päivä: kunta {municipality}",
        sv="Sista dagen för ändringssökande: kommunen {municipality}",
        en="Last day for appeal: the municipality of {municipality}",
    ),
    DeadlineKind.ANNEX_REACHES_MEMBERS: Text(
        fi="Vuoden {year} kustannusliitteen on oltava jäsenillä",
        sv="Kostnadsbilagan för år {year} ska ha nått medlemmarna",
        en="The cost annex for {year} must have reached the members",
    ),
    DeadlineKind.INSTALMENT_DUE: Text(
        fi="Vuoden {year} maksuosuuden maksuerä {number}/{count} erääntyy",
        sv="Delbetalning {number}/{count} av betalningsandelen för år {year} förfaller",
        en="Instalment {number}/{count} of the share for {year} due",
    ),
    DeadlineKind.SETTLEMENT_DUE: Text(
        fi="Vuoden {year} lopullisen tasauksen maksuerä {number}/{count} erääntyy",
        sv="Delbetalning {number}/{count} av slutavräkningen för år {year} förfaller",
        en="Instalment {number}/{count} of the final settlement for {year} due",
    ),
    DeadlineKind.CONTRACT_ENDS: Text(
        fi="Palvelusopimus päättyy: {service}",
        sv="Tjänsteavtalet upphör: {service}",
        en="Contract for a service ends: {service}",
    ),
    DeadlineKind.OPTION_OPEN: Text(
        fi="Optiosta päätettävä viimeistään: {service}",
        sv="Sista dagen att besluta om optionen: {service}",
        en="Last day to decide on the option: {service}",
    ),
    DeadlineKind.OPTION_DECIDED: Text(
        fi="Optiosta on päätetty: {service}",
        sv="Beslut om optionen har fattats: {service}",
        en="The option has been decided on: {service}",
    ),
    DeadlineKind.GRANT_USE_ENDS: Text(
        fi="Valtionavustuksen käyttöaika päättyy: {grant}",
        sv="Statsunderstödets användningstid går ut: {grant}",
        en="Last day to use the state grant: {grant}",
    ),
    DeadlineKind.GRANT_REPORT_DUE: Text(
        fi="Selvitys valtionavustuksen käytöstä annettava viimeistään: {grant}",
        sv="Redovisningen av statsunderstödets användning ska lämnas senast: {grant}",
        en="Report on the use of the state grant due: {grant}",
    ),
}
"""What stands in the calendar for each kind of day."""
