"""The words about leaving again."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="7. Miten kunta voi erota ja mitä se maksaa",
    sv="7. Hur kommunen kan utträda och vad det kostar",
    en="7. How the municipality can leave, and what that costs",
)
NO_NOTICE = Text(
    fi="Tiedoissa ei kerrota, miten sopimus irtisanotaan. Irtisanomisaika on selvitettävä sopimustekstistä ennen "
    "päätöstä.",
    sv="I uppgifterna anges inte hur avtalet sägs upp. Uppsägningstiden måste utredas ur avtalstexten före beslutet.",
    en="The files do not say how notice of the agreement is given. The notice period must be found in the text of "
    "the agreement before a decision is made.",
)
ONE_MONTH = Text(
    fi="yksi kuukausi",
    sv="en månad",
    en="one month",
)
MONTHS = Text(
    fi="{months} kuukautta",
    sv="{months} månader",
    en="{months} months",
)
NOTICE = Text(
    fi="Irtisanomisaika on {months}. {counts_from} {counts_to}",
    sv="Uppsägningstiden är {months}. {counts_from} {counts_to}",
    en="The notice period is {months}. {counts_from} {counts_to}",
)
SENT_TO = Text(
    fi="Irtisanominen lähetetään sekä yhteyshenkilölle ({contact}) että kirjaamoon ({registry}).",
    sv="Uppsägningen skickas till både kontaktpersonen ({contact}) och registratorskontoret ({registry}).",
    en="Notice is sent both to the contact person ({contact}) and to the registry office ({registry}).",
)
LEAST = Text(
    fi="Lyhin jäsenyysaika on {months}. Se päättyisi {day}.",
    sv="Den kortaste medlemstiden är {months}. Den skulle gå ut den {day}.",
    en="The shortest membership is {months}. It would end on {day}.",
)
NO_LEAST = Text(
    fi="Lyhintä jäsenyysaikaa ei ole ilmoitettu.",
    sv="Ingen kortaste medlemstid har angetts.",
    en="No shortest membership is stated.",
)
FIXED_TERM = Text(
    fi="Sopimus on voimassa {day} asti. Jäsenyys päättyy viimeistään silloin, ellei sopimusta jatketa.",
    sv="Avtalet gäller till och med den {day}. Medlemskapet upphör senast då, om avtalet inte förlängs.",
    en="The agreement is in force until {day}. The membership ends then at the latest, unless the agreement is "
    "extended.",
)
EARLIEST = Text(
    fi="Jos kunta irtisanoisi sopimuksen heti ensimmäisenä päivänään {starts}, jäsenyys päättyisi aikaisintaan {day}.",
    sv="Om kommunen sade upp avtalet genast på sin första dag den {starts} skulle medlemskapet upphöra tidigast den "
    "{day}.",
    en="If the municipality gave notice on its very first day, {starts}, its membership would end on {day} at the "
    "earliest.",
)
AMBIGUOUS = Text(
    fi=(
        "Päivää ei voi laskea, koska määräaika päättyisi päivänä, jota kuukaudessa ei ole, eikä sopimuksessa "
        "sanota, mikä päivä silloin on viimeinen."
    ),
    sv="Dagen kan inte räknas ut, eftersom tiden skulle gå ut en dag som månaden inte har, och avtalet anger inte "
    "vilken dag som då gäller.",
    en="The day cannot be worked out, since the period would end on a day that the month does not have, and the "
    "agreement does not say which day is meant.",
)
NO_WITHDRAWAL = Text(
    fi="Tiedoissa ei kerrota, mitä eroamisesta seuraa: mitä viimeiseltä vuodelta maksetaan ja mitä "
    "palvelusopimuksille ja yhteiselle omaisuudelle tapahtuu.",
    sv="I uppgifterna anges inte vad ett utträde leder till: vad som betalas för det sista året och vad som händer "
    "med tjänsteavtalen och den gemensamma egendomen.",
    en="The files do not say what follows from leaving: what is paid for the last year, and what happens to service "
    "contracts and shared property.",
)
LAST_YEAR = Text(
    fi="Viimeinen vuosi: {definition}",
    sv="Det sista året: {definition}",
    en="The last year: {definition}",
)
LAST_YEAR_SHARE = Text(
    fi="Viimeiseltä, vajaalta vuodelta maksetaan {share} maksuosuudesta.",
    sv="För det sista, ofullständiga året betalas {share} av betalningsandelen.",
    en="For the last, partial year {share} of the share is paid.",
)
NO_LAST_YEAR = Text(
    fi="Tiedoissa ei kerrota, mitä viimeiseltä, vajaalta vuodelta maksetaan.",
    sv="I uppgifterna anges inte vad som betalas för det sista, ofullständiga året.",
    en="The files do not say what is paid for the last, partial year.",
)
COMMITMENTS = Text(fi="Palvelusopimukset: {words}", sv="Tjänsteavtalen: {words}", en="Service contracts: {words}")
PROPERTY = Text(fi="Yhteinen omaisuus: {words}", sv="Gemensam egendom: {words}", en="Shared property: {words}")
COSTS_UNTIL = Text(
    fi="Siihen mennessä kunta olisi maksanut yhteensä {sum}.",
    sv="Till dess skulle kommunen ha betalat sammanlagt {sum}.",
    en="By then the municipality would have paid {sum} in all.",
)
OUTLIVES = Text(
    fi="Näiden palvelujen sopimus jatkuu sen jälkeen: {services}.",
    sv="Avtalen om dessa tjänster fortsätter därefter: {services}.",
    en="The contracts for these services go on after that: {services}.",
)
TO_DAY = Text(
    fi="{service} ({day})",
    sv="{service} ({day})",
    en="{service} ({day})",
)
UNTIL_NOTICE = Text(
    fi="{service} (toistaiseksi)",
    sv="{service} (tills vidare)",
    en="{service} (until further notice)",
)
