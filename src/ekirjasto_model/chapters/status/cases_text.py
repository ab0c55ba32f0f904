"""The words about open joining cases."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

CASES = Text(fi="Vireillä olevat liittymisasiat", sv="Anhängiga anslutningsärenden", en="Open joining cases")
NONE = Text(
    fi="Liittymisasioita ei ole vireillä.",
    sv="Det finns inga anhängiga anslutningsärenden.",
    en="No joining case is open.",
)
MUNICIPALITY = Text(fi="Kunta {name}", sv="Kommunen {name}", en="The municipality of {name}")

LATE = Text(
    fi="Myöhässä, määräpäivä oli {day}: {what}",
    sv="Försenat, skulle ha varit klart senast {day}: {what}",
    en="Late, was due on {day}: {what}",
)
LATE_BY = Text(
    fi="Myöhässä, määräpäivä oli {day} (toimija: {by}): {what}",
    sv="Försenat, skulle ha varit klart senast {day} (ansvarig: {by}): {what}",
    en="Late, was due on {day} (who must act: {by}): {what}",
)
STAGE = Text(
    fi="Vaihe: {stage}, {since} alkaen.", sv="Skede: {stage}, sedan {since}.", en="Stage: {stage}, since {since}."
)
STAGE_ONLY = Text(fi="Vaihe: {stage}.", sv="Skede: {stage}.", en="Stage: {stage}.")
EFFECTIVE = Text(
    fi="{stage} Jäsenyyden on määrä alkaa {day}.",
    sv="{stage} Medlemskapet ska börja {day}.",
    en="{stage} The membership is to begin on {day}.",
)
EFFECTIVE_PAST = Text(
    fi="{stage} Jäsenyyden oli määrä alkaa {day}.",
    sv="{stage} Medlemskapet skulle ha börjat {day}.",
    en="{stage} The membership was to begin on {day}.",
)
NOT_EFFECTIVE = Text(
    fi="{stage} Alkamispäivää ei ole ilmoitettu.",
    sv="{stage} Dagen då medlemskapet ska börja har inte angetts.",
    en="{stage} The day on which the membership is to begin is not stated.",
)
NEXT = Text(fi="Seuraavaksi: {what}.", sv="Härnäst: {what}.", en="Next: {what}.")
NEXT_BY = Text(
    fi="Seuraavaksi: {what}. Toimija: {by}.",
    sv="Härnäst: {what}. Ansvarig: {by}.",
    en="Next: {what}. Who must act: {by}.",
)
NEXT_SOME = Text(
    fi="Seuraavaksi: {what}. Tarvitaan vielä vähintään {least} näistä: {by}.",
    sv="Härnäst: {what}. Ännu krävs minst {least} av dessa: {by}.",
    en="Next: {what}. At least {least} more of these needed: {by}.",
)
WAITS = Text(
    fi="Seuraavaksi: {what} {day}, jos muutosta ei haeta.",
    sv="Härnäst: {what} {day}, om ingen söker ändring.",
    en="Next: {what} on {day}, if nobody challenges the decision.",
)
BEGINS = Text(fi="Seuraavaksi: {what} {day}.", sv="Härnäst: {what} {day}.", en="Next: {what} on {day}.")
MEETING = Text(fi="päättävä kokous", sv="det beslutande mötet", en="the deciding meeting")
OUT_OF_REACH = Text(
    fi=(
        "Hyväksyntä ei toteudu, vaikka kaikki ne jäsenet hyväksyisivät liittymisen, jotka eivät ole vielä "
        "vastanneet, ellei jokin jäsen muuta kantaansa."
    ),
    sv="Godkännandet nås inte ens om alla som ännu inte har svarat godkänner, om inte någon ändrar ståndpunkt.",
    en="The approval cannot be reached even if all who have not answered yet approve, unless somebody changes their "
    "answer.",
)
CONDITION = Text(
    fi="Ehto, joka ei ole vielä täyttynyt: {condition}",
    sv="Villkor som ännu inte har uppfyllts: {condition}",
    en="Condition not met yet: {condition}",
)
DUE = Text(fi="Seuraava määräpäivä {day}: {what}", sv="Nästa frist {day}: {what}", en="Next due day {day}: {what}")
DUE_BY = Text(
    fi="Seuraava määräpäivä {day} (toimija: {by}): {what}",
    sv="Nästa frist {day} (ansvarig: {by}): {what}",
    en="Next due day {day} (who must act: {by}): {what}",
)
SENTENCE = Text(fi="{what}.", sv="{what}.", en="{what}.")
"""What is due, where it is our own word for a step and no sentence of the files."""
