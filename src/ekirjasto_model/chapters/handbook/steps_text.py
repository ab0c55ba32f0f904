"""The words about approvals, signatures and onboarding."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

CONSENT = Text(fi="Jäsenten hyväksyntä", sv="Medlemmarnas godkännande", en="The members' approval")
CONSENT_1 = Text(
    fi="Sopimus kertoo, kenen on hyväksyttävä uusi jäsen: kaikkien jäsenten, määräosan vai päättävän kokouksen. "
    "Jokaisen jäsenen päätös kirjataan, myös kieltävä.",
    sv="Avtalet anger vem som ska godkänna en ny medlem: alla medlemmar, en viss andel av dem eller det beslutande "
    "mötet. Varje medlems beslut antecknas, också ett nekande beslut.",
    en="The agreement says who must approve a new member: all members, a share of them, or the deciding meeting. Every "
    "member's decision is recorded, refusals too.",
)
CONSENT_2 = Text(
    fi="Jos määräosa riittää, hyväksynnät lasketaan samoin kuin sopimusmuutoksessa. Liittyvää kuntaa itseään ei "
    "lasketa mukaan.",
    sv="Om en viss andel räcker räknas godkännandena på samma sätt som vid en avtalsändring. Den anslutande kommunen "
    "själv räknas inte med.",
    en="Where a share is enough, approvals are counted as for an amendment. The joining municipality itself is not "
    "counted.",
)
CONSENT_EXAMPLE = Text(
    fi="Esimerkkinä on kunnan {name} liittyminen.",
    sv="Som exempel används anslutningen av kommunen {name}.",
    en="The example is the joining of the municipality of {name}.",
)
CONSENT_SO = Text(
    fi="Jäsenet päättivät näin:",
    sv="Medlemmarna beslutade så här:",
    en="The members decided like this:",
)
CONSENT_CAPTION = Text(
    fi="Jäsenten päätökset, kun kunta {name} liittyi",
    sv="Medlemmarnas beslut när kommunen {name} anslöt sig",
    en="The members' decisions when the municipality of {name} joined",
)
CONSENT_REACHED = Text(
    fi="Hyväksyntä oli riittävä {day}, kun hyväksyjiä oli {approving}. Sen jälkeen tehdyt päätökset eivät enää muuta "
    "asiaa.",
    sv="Godkännandet var tillräckligt den {day}, när antalet godkännanden var {approving}. Beslut som fattas därefter "
    "ändrar inte längre saken.",
    en="The approval was enough on {day}, with {approving} approvals. Decisions taken after that change nothing.",
)
SIGNATURES = Text(fi="Allekirjoitukset", sv="Underskrifterna", en="Signatures")
SIGNATURES_1 = Text(
    fi="Sopimuksessa sovitaan, ketkä allekirjoittavat, kun uusi kunta liittyy. Jokainen allekirjoitus kirjataan "
    "erikseen päivineen, ja vaihe on saavutettu, kun viimeinen niistä on saatu. Jos asiasta ei ole sovittu, ohjelma "
    "olettaa, että liittyvän kunnan allekirjoitus riittää, ja kertoo oletuksesta.",
    sv="I avtalet anges vilka som undertecknar när en ny kommun ansluter sig. Varje underskrift antecknas särskilt med "
    "dag, och skedet är nått när den sista har getts. Om saken inte har avtalats antar programmet att den anslutande "
    "kommunens underskrift räcker och anger antagandet.",
    en="The agreement says who signs when a municipality joins. Each signature is recorded with its day, and the stage "
    "is reached with the last of them. Where nothing was agreed, the program assumes that the joining municipality's "
    "signature is enough, and says so.",
)
SIGNERS = Text(fi="Allekirjoittajat", sv="Undertecknare", en="Signers")
SIGNATURES_EXAMPLE = Text(
    fi="Esimerkissä on sovittu, että allekirjoittajia ovat {signers}, eli tässä asiassa {names}. Kaikki "
    "allekirjoitukset oli saatu {day}.",
    sv="I exemplet har det avtalats att undertecknare är {signers}, det vill säga i det här ärendet {names}. Alla "
    "underskrifter hade getts den {day}.",
    en="In the example it was agreed that the signers are the {signers}, in this case {names}. All had signed on "
    "{day}.",
)
ONBOARDING = Text(
    fi="Ehdot ja palvelujen käyttöönotto",
    sv="Villkoren och ibruktagandet av tjänsterna",
    en="Conditions and onboarding",
)
ONBOARDING_1 = Text(
    fi="Liittymiselle voidaan asettaa ehtoja, ja palvelut on otettava kunnassa käyttöön. Näitä töitä voi tehdä missä "
    "järjestyksessä tahansa ja jo ennen kuin jäsenyys alkaa. Liittymisasian vaihe ei riipu niistä, mutta tarkistus "
    "kertoo, mikä on kesken, kun jäsenyys alkaa ({rules}).",
    sv="Villkor kan ställas för anslutningen, och tjänsterna ska tas i bruk i kommunen. Arbetet kan göras i vilken "
    "ordning som helst och redan innan medlemskapet börjar. Anslutningsärendets skede beror inte på det, men "
    "kontrollen visar vad som inte är klart när medlemskapet börjar ({rules}).",
    en="Conditions may be set for the joining, and the services must be taken into use in the municipality. This may "
    "be done in any order, and before membership begins. The stage of the case does not depend on it, but the check "
    "reports what is not done when membership begins ({rules}).",
)
ONBOARDING_EXAMPLE = Text(
    fi="Taulukko näyttää, milloin kukin vaihe oli valmis kunnassa {name}:",
    sv="Tabellen visar när varje steg var klart i kommunen {name}:",
    en="The table shows when each step was done in the municipality of {name}:",
)
ONBOARDING_CAPTION = Text(
    fi="Palvelujen käyttöönoton vaiheet, kunta {name}",
    sv="Steg i ibruktagandet av tjänsterna, kommunen {name}",
    en="Steps of onboarding, municipality of {name}",
)
STEP = Text(fi="Vaihe", sv="Steg", en="Step")
MEANING = Text(fi="Milloin se on valmis", sv="När det är klart", en="When it is done")
DONE = Text(fi="Valmis", sv="Klart", en="Done")
CONDITION = Text(
    fi="Kunnan liittymiselle oli asetettu ehto: ”{condition}” Se täyttyi {day}.",
    sv="Ett villkor hade ställts för kommunens anslutning: ”{condition}” Det uppfylldes den {day}.",
    en="A condition had been set for the joining: “{condition}” It was met on {day}.",
)
MILESTONES = Text(
    fi="Töille voidaan kirjata välitavoitteita. Välitavoitteen viimeinen päivä lasketaan taaksepäin siitä päivästä, "
    "jona jäsenyys alkaa. Tarkistus kertoo, mikä on myöhässä ({rules}).",
    sv="Delmål kan antecknas för arbetet. Den sista dagen för ett delmål räknas bakåt från den dag då medlemskapet "
    "börjar. Kontrollen visar vad som är försenat ({rules}).",
    en="Milestones may be recorded for this work. A milestone's last day is counted back from the day on which "
    "membership begins. The check reports what is late ({rules}).",
)
