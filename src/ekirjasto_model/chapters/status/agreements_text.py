"""The words about agreements: their terms, texts, amendments under way and notices."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

AGREEMENTS = Text(fi="Sopimukset", sv="Avtal", en="Agreements")
NONE = Text(
    fi="Tiedostoissa ei ole sopimuksia.",
    sv="Det finns inga avtal i filerna.",
    en="There are no agreements in the files.",
)
NONE_IN_FORCE = Text(fi="Mikään sopimus ei ole voimassa.", sv="Inget avtal är i kraft.", en="No agreement is in force.")
FROM_DAY = Text(
    fi="Voimassa {starts} alkaen toistaiseksi.",
    sv="Gäller från och med {starts} tills vidare.",
    en="In force from {starts} until further notice.",
)
TO_DAY = Text(fi="Voimassa {starts}–{ends}.", sv="Gäller {starts}–{ends}.", en="In force from {starts} to {ends}.")
PARTIES = Text(
    fi="{term} Kuntia: {municipalities}.",
    sv="{term} Kommuner: {municipalities}.",
    en="{term} Municipalities: {municipalities}.",
)
PARTIES_AND_ASSOCIATES = Text(
    fi="{term} Kuntia: {municipalities}, liitännäisjäseniä: {associates}.",
    sv="{term} Kommuner: {municipalities}, associerade medlemmar: {associates}.",
    en="{term} Municipalities: {municipalities}, associates: {associates}.",
)
NEEDS = Text(
    fi="Edellyttää näitä sopimuksia: {agreements}.",
    sv="Förutsätter dessa avtal: {agreements}.",
    en="Depends on these agreements: {agreements}.",
)
UNMET = Text(
    fi="Edellyttää näitä sopimuksia, jotka eivät ole voimassa: {agreements}.",
    sv="Förutsätter dessa avtal, som inte är i kraft: {agreements}.",
    en="Depends on these agreements, which are not in force: {agreements}.",
)
CONTROLS = Text(
    fi="Voimassa oleva sopimusteksti: versio {number}, {day} alkaen.",
    sv="Gällande avtalstext: version {number}, från och med {day}.",
    en="Text in force: revision {number}, from {day}.",
)
ANNEXES = Text(
    fi="Voimassa olevat liitteet: {annexes}.", sv="Gällande bilagor: {annexes}.", en="Annexes in force: {annexes}."
)
ANNEX = Text(fi="{name} (versio {number})", sv="{name} (version {number})", en="{name} (revision {number})")

NOTICE = Text(
    fi="Irtisanonut {given}: {name}, viimeinen päivä {last}. {basis}",
    sv="Har sagt upp avtalet {given}: {name}, sista dag {last}. {basis}",
    en="Gave notice on {given}: {name}, last day {last}. {basis}",
)
NOTICE_OPEN = Text(
    fi="Irtisanonut {given}: {name}. Viimeistä päivää ei voitu laskea. {why}",
    sv="Har sagt upp avtalet {given}: {name}. Den sista dagen kunde inte räknas ut. {why}",
    en="Gave notice on {given}: {name}. The last day could not be worked out. {why}",
)
BASIS_RULE = Text(
    fi="Laskettu sopimuksen mukaan: {months} kk päivästä {start}, päättymispäivä: {ends}.",
    sv="Räknat enligt avtalet: {months} mån. från den {start}, slutdag: {ends}.",
    en="Counted under the agreement: {months} months from {start}, ending on: {ends}.",
)
BASIS_STATED = Text(
    fi="Päivä on se, joka irtisanomisessa on ilmoitettu.",
    sv="Dagen är den som anges i uppsägningen.",
    en="The day is the one that the notice states.",
)

AMENDMENT_AHEAD = Text(
    fi="Sopimusmuutos vireillä, voimaan {starts}: {about}",
    sv="Avtalsändring under beredning, träder i kraft {starts}: {about}",
    en="Amendment under way, to take effect on {starts}: {about}",
)
AMENDMENT_APPROVED = Text(
    fi="Sopimusmuutos hyväksytty {day}, voimaan {starts}: {about}",
    sv="Avtalsändring godkänd {day}, träder i kraft {starts}: {about}",
    en="Amendment approved on {day}, to take effect on {starts}: {about}",
)
AMENDMENT_OVERDUE = Text(
    fi="Sopimusmuutos vireillä, oli määrä tulla voimaan {starts}: {about}",
    sv="Avtalsändring under beredning, skulle ha trätt i kraft {starts}: {about}",
    en="Amendment under way, was to take effect on {starts}: {about}",
)
APPROVALS = Text(
    fi="Jäsenten hyväksynnät: saatu {got}, tarvitaan {needed} (jäseniä {members}).",
    sv="Medlemmarnas godkännanden: {got}, krävs {needed} (antal medlemmar {members}).",
    en="Members' approvals: {got} given, {needed} needed (of {members} members).",
)
APPROVALS_AND_INHABITANTS = Text(
    fi="Jäsenten hyväksynnät: saatu {got}, tarvitaan {needed} (jäseniä {members}). Hyväksyneissä kunnissa "
    "asukkaita {inhabitants}, tarvitaan {needed_inhabitants} (asukasluku {day}, yhteensä {all}).",
    sv="Medlemmarnas godkännanden: {got}, krävs {needed} (antal medlemmar {members}). Invånare i de kommuner som har "
    "godkänt: {inhabitants}, krävs {needed_inhabitants} (invånarantal {day}, sammanlagt {all}).",
    en="Members' approvals: {got} given, {needed} needed (of {members} members). Inhabitants of those municipalities: "
    "{inhabitants}, needed {needed_inhabitants} (population on {day}, {all} in all).",
)
SILENT = Text(
    fi="Ei ole vielä päättänyt: {members}.", sv="Har ännu inte beslutat: {members}.", en="Not decided yet: {members}."
)
REFUSED = Text(fi="Ei hyväksynyt: {members}.", sv="Har inte godkänt: {members}.", en="Did not approve: {members}.")

NOT_YET = Text(
    fi="Ei vielä voimassa: {agreements}.", sv="Ännu inte i kraft: {agreements}.", en="Not in force yet: {agreements}."
)
OVER = Text(fi="Päättyneet: {agreements}.", sv="Har upphört: {agreements}.", en="Ended: {agreements}.")
BEGINS = Text(fi="{name} ({starts} alkaen)", sv="{name} (från och med {starts})", en="{name} (from {starts})")
ENDED = Text(fi="{name} ({ends})", sv="{name} ({ends})", en="{name} ({ends})")
WITHIN = Text(fi="kunta {name}", sv="kommunen {name}", en="the municipality of {name}")
