"""The words about decisions and the timetable."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(fi="6. Päätökset ja aikataulu", sv="6. Beslut och tidtabell", en="6. Decisions and timetable")
NO_TIMELINE = Text(
    fi="Tiedoissa ei kerrota, miten sopimukseen liitytään, joten aikataulua ei voi laskea. Vuoden {year} talousarvio "
    "on hyväksyttävä viimeistään {day} (kuntalaki 410/2015, 110 §).",
    sv="I uppgifterna anges inte hur man ansluter sig till avtalet, så någon tidtabell kan inte räknas ut. Budgeten "
    "för {year} ska godkännas senast den {day} (kommunallagen 410/2015, 110 §).",
    en="The files do not say how the agreement is joined, so no timetable can be worked out. The budget for {year} "
    "must be approved by {day} (Local Government Act 410/2015, section 110).",
)
CAPTION = Text(
    fi="Mitä on tapahduttava, jotta jäsenyys alkaisi {day}",
    sv="Vad som måste ske för att medlemskapet ska börja den {day}",
    en="What must happen for the membership to begin on {day}",
)
LATEST = Text(fi="Viimeistään", sv="Senast", en="By")
WHAT = Text(fi="Mitä", sv="Vad", en="What")
WHO = Text(fi="Kuka", sv="Vem", en="Who")
GROUND = Text(fi="Mihin päivä perustuu", sv="Vad dagen grundar sig på", en="What the day rests on")
STATE = Text(fi="Tilanne {day}", sv="Läget {day}", en="As of {day}")
NO_DAY = Text(fi="ei tiedossa", sv="inte känt", en="not known")
EARLIEST = Text(fi="{step} (aikaisintaan {day})", sv="{step} (tidigast {day})", en="{step} (not before {day})")
NOBODY = Text(fi="–", sv="–", en="–")
DONE = Text(fi="tehty {day}", sv="klart {day}", en="done {day}")
THERE = Text(fi="liite on olemassa", sv="bilagan finns", en="the annex exists")
LATE = Text(fi="päivä on ohi", sv="dagen har passerat", en="the day has passed")
AHEAD = Text(fi="tulossa", sv="återstår", en="ahead")
LATE_STEPS = Text(
    fi="Näiden viimeinen päivä on jo ohi: {steps}. Toivottu päivä edellyttää, että sopimusosapuolet "
    "suostuvat poikkeamaan aikataulusta.",
    sv="Den sista dagen för dessa har redan passerat: {steps}. Den önskade dagen förutsätter att avtalsparterna är "
    "flexibla.",
    en="The latest day for these has already passed: {steps}. The desired day is possible only if the parties are "
    "flexible.",
)
CASE = Text(
    fi="Kunnan liittymisasia on vireillä. Vaihe {day}: {stage}.",
    sv="Kommunens anslutningsärende är anhängigt. Skede {day}: {stage}.",
    en="The municipality's joining case is under way. Stage on {day}: {stage}.",
)
OTHER_DAY = Text(
    fi="Vireillä olevassa asiassa jäsenyys alkaisi {day}; tämä aikataulu on laskettu toiselle päivälle.",
    sv="I det anhängiga ärendet skulle medlemskapet börja den {day}; denna tidtabell har räknats för en annan dag.",
    en="In the case under way the membership would begin on {day}; this timetable is for another day.",
)
NEEDED_ONE = Text(
    fi="Jäseniä on yksi, ja sen on hyväksyttävä liittyminen.",
    sv="Det finns en medlem, och den ska godkänna anslutningen.",
    en="There is one member, and it must approve the joining.",
)
NEEDED = Text(
    fi="Jäseniä on {members}, ja vähintään {needed} jäsenen on hyväksyttävä liittyminen.",
    sv="Antalet medlemmar är {members}, och minst {needed} av dem ska godkänna anslutningen.",
    en="There are {members} members, and at least {needed} of them must approve the joining.",
)
NEEDED_INHABITANTS = Text(
    fi="Jäseniä on {members}, ja vähintään {needed} jäsenen on hyväksyttävä liittyminen. Näissä kunnissa on oltava "
    "yhteensä vähintään {inhabitants} asukasta (asukasluvut {day}).",
    sv="Antalet medlemmar är {members}, och minst {needed} av dem ska godkänna anslutningen. Dessa kommuner ska ha "
    "sammanlagt minst {inhabitants} invånare (invånarantalen {day}).",
    en="There are {members} members, and at least {needed} of them must approve the joining. These municipalities "
    "must have at least {inhabitants} inhabitants together (populations on {day}).",
)
SIGNERS_UNKNOWN = Text(
    fi="Sopimuksessa ei sanota, ketkä allekirjoittavat, kun kunta liittyy; on oletettu, että liittyvä kunta yksin.",
    sv="I avtalet sägs inte vilka som undertecknar när en kommun ansluter sig; det antas att den anslutande kommunen "
    "ensam gör det.",
    en="The agreement does not say who signs when a municipality joins; the joining municipality alone is assumed to.",
)
ASSUMED = Text(fi="Aikataulun oletukset:", sv="Tidtabellens antaganden:", en="What the timetable assumes:")
NEXT = Text(
    fi="Seuraava määräpäivä on {day}: {step} ({who}).",
    sv="Nästa frist är den {day}: {step} ({who}).",
    en="The next day due is {day}: {step} ({who}).",
)
PASSED = Text(
    fi="Aikataulussa on kohtia, joiden viimeinen päivä on jo ohi: {steps}.",
    sv="I tidtabellen finns punkter vars sista dag redan har passerat: {steps}.",
    en="The timetable has steps whose latest day has already passed: {steps}.",
)
