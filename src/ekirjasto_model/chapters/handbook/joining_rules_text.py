"""The words about the rules for joining that an agreement states."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

JOINING = Text(
    fi="Liittymisen ehdot",
    sv="Villkoren för anslutning",
    en="The rules for joining",
)
JOINING_1 = Text(
    fi="Sopimuksessa sovitaan jo etukäteen, miten uusi kunta pääsee mukaan. Ensin sovitaan, milloin jäsenyys voi "
    "alkaa.",
    sv="I avtalet kommer man på förhand överens om hur en ny kommun kan ansluta sig. Först avtalas när "
    "medlemskapet kan börja.",
    en="The agreement settles in advance how a new municipality may come in. First it says when membership may begin.",
)
JOINING_DAY = Text(
    fi="Liittymispäivä",
    sv="Anslutningsdag",
    en="Day of joining",
)
APPROVAL_1 = Text(
    fi="Seuraavaksi sovitaan, kenen on hyväksyttävä uusi jäsen.",
    sv="Därefter avtalas vem som ska godkänna den nya medlemmen.",
    en="Next it says who must approve the new member.",
)
APPROVAL = Text(
    fi="Hyväksyjä",
    sv="Vem som godkänner",
    en="Who approves",
)
FIRST_YEAR_1 = Text(
    fi="Jos kunta liittyy kesken vuoden, sopimus ratkaisee, mitä ensimmäiseltä vuodelta maksetaan. Viimeisestä "
    "vuodesta voidaan sopia samoin siltä varalta, että kunta eroaa kesken vuoden.",
    sv="Om kommunen ansluter sig mitt under året avgör avtalet vad som betalas för det första året. Om det sista året "
    "kan man avtala på samma sätt för det fall att en kommun utträder mitt under året.",
    en="Where a municipality joins in the middle of a year, the agreement decides what it pays for the first year. The "
    "last year may be agreed on likewise, in case a municipality leaves in the middle of one.",
)
FIRST_YEAR = Text(
    fi="Vajaan vuoden maksusääntö",
    sv="Regel för ett ofullständigt år",
    en="Rule for a partial year",
)
JOINING_2 = Text(
    fi="Sopimuksessa voidaan lisäksi sopia liittymismaksusta, liittymiskustannusten maksajasta, lyhimmästä "
    "jäsenyysajasta ja siitä, missä kunnossa asiakasrekisterin tietojen on oltava ennen liittymistä.",
    sv="I avtalet kan man dessutom komma överens om en anslutningsavgift, om vem som betalar kostnaderna för "
    "anslutningen, om den kortaste medlemstiden och om i vilket skick uppgifterna i kundregistret ska vara "
    "före anslutningen.",
    en="The agreement may also settle an entry fee, who bears the costs of joining, the shortest membership, and "
    "in what state the data of the customer register must be before joining.",
)
