"""The words about deadlines: what must be known of each kind of day."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.derived.deadlines.deadline import DeadlineKind
from ekirjasto_model.values.text import Text

LAST_IN_TIME = Text(
    fi="Viimeinen päivä, kun jäsenyyden on määrä alkaa {effective}.",
    sv="Sista dagen om medlemskapet ska börja den {effective}.",
    en="The last day in time for a membership from {effective}.",
)
ACTOR = Text(fi="Toimija: {by}.", sv="Ansvarig: {by}.", en="Who must act: {by}.")
NOTHING_TO_DO = Text(
    fi="Tässä asiassa ei ole enää tehtävää.",
    sv="Det finns inget mer att göra i det här ärendet.",
    en="There is nothing left to do in this case.",
)

DETAILS: Mapping[DeadlineKind, tuple[Text, ...]] = {
    DeadlineKind.AGREEMENT_ENDS: (
        Text(
            fi="Viimeinen päivä, jona sopimus on voimassa.",
            sv="Den sista dagen som avtalet gäller.",
            en="The last day on which the agreement is in force.",
        ),
    ),
    DeadlineKind.MEMBERSHIP_ENDS: (
        Text(
            fi="Sopimus sitoo kuntaa vielä tänä päivänä. Sopimus: {agreement}.",
            sv="Avtalet binder kommunen ännu den här dagen. Avtal: {agreement}.",
            en="The agreement still binds the municipality on this day. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.NOTICE_WITHDRAWN: (
        Text(
            fi="Tämä päivä olisi ollut viimeinen päivä sopimusosapuolena. Sopimus: {agreement}.",
            sv="Den här dagen skulle ha varit den sista som avtalspart. Avtal: {agreement}.",
            en="This day would have been the last as a party. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.NOTICE_GIVEN_BY: (
        Text(
            fi="Kun irtisanominen on viimeistään tänä päivänä lähetetty sekä yhteyshenkilölle että kirjaamoon, "
            "viimeinen päivä sopimusosapuolena on {ends}.",
            sv="När uppsägningen senast den här dagen har skickats både till kontaktpersonen och till "
            "registratorskontoret är sista dagen som avtalspart den {ends}.",
            en="If notice has been sent to both the contact person and the registry office by this day, the last day "
            "as a party is {ends}.",
        ),
    ),
    DeadlineKind.ASSOCIATE_ENDS: (
        Text(
            fi="Sopimus sitoo liitännäisjäsentä vielä tänä päivänä. Sopimus: {agreement}.",
            sv="Avtalet binder den associerade medlemmen ännu den här dagen. Avtal: {agreement}.",
            en="The agreement still binds the associate on this day. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.ASSOCIATE_STAYS: (
        Text(
            fi="Tämä päivä olisi ollut viimeinen päivä liitännäisjäsenenä. Sopimus: {agreement}.",
            sv="Den här dagen skulle ha varit den sista som associerad medlem. Avtal: {agreement}.",
            en="This day would have been the last as an associate. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.WINDOW_STARTS: (
        Text(fi="Hakuajan ensimmäinen päivä.", sv="Ansökningstidens första dag.", en="The first day of the window."),
    ),
    DeadlineKind.WINDOW_ENDS: (
        Text(
            fi="Hakuajan viimeinen päivä; se kuuluu vielä hakuaikaan.",
            sv="Ansökningstidens sista dag, som också räknas med.",
            en="The last day of the window, which is included.",
        ),
    ),
    DeadlineKind.WINDOW_EFFECTIVE: (
        Text(
            fi="Uusien jäsenten ensimmäinen päivä.",
            sv="De nya medlemmarnas första dag.",
            en="The new members' first day.",
        ),
    ),
    DeadlineKind.CASE_DUE: (LAST_IN_TIME, ACTOR),
    DeadlineKind.CASE_DONE: (LAST_IN_TIME, ACTOR),
    DeadlineKind.CASE_OVER: (NOTHING_TO_DO,),
    DeadlineKind.APPEAL_ENDS: (
        Text(
            fi="Päätös on tehty {decided}. Ellei muutosta haeta, se on lainvoimainen {binding} alkaen.",
            sv="Beslutet fattades den {decided}. Om ändring inte söks vinner det laga kraft den {binding}.",
            en="The decision was made on {decided}. Unless it is challenged, it has legal force from {binding}.",
        ),
    ),
    DeadlineKind.ANNEX_REACHES_MEMBERS: (
        Text(
            fi="Jäsenet tarvitsevat liitteen viimeistään tänä päivänä talousarviotaan varten. Sopimus: {agreement}.",
            sv="Medlemmarna behöver bilagan senast den här dagen för sina budgetar. Avtal: {agreement}.",
            en="The members need the annex by this day for their budgets. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.INSTALMENT_DUE: (
        Text(
            fi="Tänä päivänä erääntyvä osa maksuosuudesta: {part}. Sopimus: {agreement}.",
            sv="Den del av betalningsandelen som förfaller den här dagen: {part}. Avtal: {agreement}.",
            en="The part of the share that is due on this day: {part}. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.SETTLEMENT_DUE: (
        Text(
            fi="Tänä päivänä maksettava tai palautettava osa tasauksesta: {part}. Sopimus: {agreement}.",
            sv="Den del av avräkningen som betalas eller återbetalas den här dagen: {part}. Avtal: {agreement}.",
            en="The part of the settlement paid or returned on this day: {part}. Agreement: {agreement}.",
        ),
    ),
    DeadlineKind.CONTRACT_ENDS: (
        Text(
            fi="Sopimuskauden viimeinen päivä, kun päätetyt optiot otetaan huomioon.",
            sv="Avtalsperiodens sista dag när de beslutade optionerna beaktas.",
            en="The last day of the term, with the options that have been decided on.",
        ),
    ),
    DeadlineKind.OPTION_OPEN: (
        Text(
            fi="Optiokausi olisi {starts}–{ends}.",
            sv="Optionsperioden skulle vara {starts}–{ends}.",
            en="The option would run from {starts} to {ends}.",
        ),
    ),
    DeadlineKind.OPTION_DECIDED: (
        Text(
            fi="Optiokausi on {starts}–{ends}. Siitä oli päätettävä viimeistään tänä päivänä.",
            sv="Optionsperioden är {starts}–{ends}. Beslut om den skulle fattas senast den här dagen.",
            en="The option runs from {starts} to {ends}. This day would have been the last to decide on it.",
        ),
    ),
    DeadlineKind.GRANT_USE_ENDS: (
        Text(
            fi="Viimeinen päivä, jonka kustannuksiin avustusta saa käyttää. Myöntäjä: {grantor}.",
            sv="Understödet får användas för kostnader till och med den här dagen. Beviljat av: {grantor}.",
            en="The grant may be used for costs up to and including this day. Granted by: {grantor}.",
        ),
    ),
    DeadlineKind.GRANT_REPORT_DUE: (
        Text(
            fi="Viimeinen päivä, jona selvityksen voi antaa. Myöntäjä: {grantor}.",
            sv="Den sista dagen då redovisningen kan lämnas. Beviljat av: {grantor}.",
            en="The last day on which the report may be given. Granted by: {grantor}.",
        ),
    ),
}
"""What stands below the name of a day: the paragraphs whose facts are all known."""
