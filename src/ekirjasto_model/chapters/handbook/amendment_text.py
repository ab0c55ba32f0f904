"""The words about amending the agreement, and about the text and annexes that control."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

AMENDING = Text(fi="Sopimuksen muuttaminen", sv="Ändring av avtalet", en="Amending the agreement")
AMENDING_1 = Text(
    fi="Sopimusta muutetaan niin kuin siinä on sovittu: joko kaikkien suostumuksella tai niin, että sovittu osuus "
    "jäsenistä ja asukkaista riittää.",
    sv="Avtalet ändras så som det anges i avtalet: antingen med allas samtycke eller så att en avtalad andel av "
    "medlemmarna och invånarna räcker.",
    en="An agreement is amended as it says itself: either by unanimity, or by an agreed share of the members and of "
    "the inhabitants.",
)
HOW = Text(fi="Muuttamistapa", sv="Sätt att ändra", en="How it is amended")
AMENDING_2 = Text(
    fi="Jokaisen jäsenen päätös kirjataan päivineen, myös kieltävä. Hyväksynnät lasketaan niiden kuntien joukosta, "
    "jotka ovat sinä päivänä jäseniä ja joilla on äänioikeus. Asukasluku on uusin vuodenvaihteen luku, joka tunnetaan "
    "kaikista jäsenistä. Osuus täyttyy, kun se saavutetaan tasan tai ylitetään. Muutettu teksti on voimassa muutoksen "
    "ensimmäisestä päivästä alkaen tai, jos riittävä hyväksyntä saadaan vasta myöhemmin, siitä päivästä alkaen.",
    sv="Varje medlems beslut antecknas med dag, också ett nekande beslut. Godkännandena räknas bland de kommuner som "
    "den dagen är medlemmar och har rösträtt. Invånarantalet är det nyaste antal vid ett årsskifte som är känt för "
    "alla medlemmar. Andelen är uppnådd när den nås exakt eller överskrids. Den ändrade texten gäller från ändringens "
    "första dag eller, om godkännandena fås först senare, från den dagen.",
    en="Every member's decision is recorded with its day, refusals too. Approvals are counted among the "
    "municipalities that are members on that day and have a vote. The inhabitants are those at the end of the latest "
    "year for which the population of every member is known. A share is reached when it is met exactly or exceeded. "
    "The amended text applies from the amendment's first day or, where the approvals come later, from the day on "
    "which they are enough.",
)
EXAMPLE = Text(
    fi="Esimerkissä sopimusta muutettiin. Muutoksen sisältö: {about}",
    sv="I exemplet har avtalet ändrats. Ändringens innehåll: {about}",
    en="In the example the agreement was amended. What was changed: {about}",
)
APPROVALS_1 = Text(
    fi="Näin hyväksynnät kertyivät:",
    sv="Så här kom godkännandena in:",
    en="This is how the approvals came in:",
)
APPROVALS_CAPTION = Text(
    fi="Jäsenten päätökset sopimusmuutoksesta",
    sv="Medlemmarnas beslut om avtalsändringen",
    en="The members' decisions on the amendment",
)
REACHED = Text(
    fi="Molemmat osuudet täyttyivät {day}, ja muutettu teksti on voimassa {starts} alkaen.",
    sv="Bägge andelarna uppnåddes den {day}, och den ändrade texten gäller från och med den {starts}.",
    en="Both shares were reached on {day}, and the amended text applies from {starts}.",
)
REFUSED = Text(
    fi="Kaikki jäsenet eivät hyväksyneet muutosta, mutta yksimielisyyttä ei vaadita, joten muutos sitoo niitäkin, "
    "jotka eivät hyväksyneet sitä.",
    sv="Inte alla godkände ändringen, men enhällighet krävs inte, så ändringen binder också dem.",
    en="Not all members approved the amendment, but unanimity is not required, so it also binds those that did not.",
)
CONTROLLING = Text(
    fi="Mikä teksti ja mikä liite on voimassa",
    sv="Vilken text och vilken bilaga som gäller",
    en="Which text and which annex are in force",
)
CONTROLLING_1 = Text(
    fi="Sopimuksella on liitteitä, jotka uusitaan eri tahdissa kuin sopimus itse. Kustannusliite uusitaan vuosittain, "
    "ja jokaisella liitteellä on oma versionsa ja voimassaolonsa.",
    sv="Avtalet har bilagor som förnyas i en annan takt än själva avtalet. Kostnadsbilagan förnyas varje år, och varje "
    "bilaga har sin egen version och giltighetstid.",
    en="The agreement has annexes that are renewed at a different pace from the agreement itself. The cost annex is "
    "renewed every year, and each annex has its own revisions and its own term.",
)
ANNEX = Text(fi="Liite", sv="Bilaga", en="Annex")
CONTROLLING_2 = Text(
    fi="Kunakin päivänä, jona sopimus on voimassa, sen tekstistä on voimassa tasan yksi versio ja kustakin liitteestä "
    "enintään yksi. Jos liitteen kahden version päivät menevät päällekkäin, myöhemmin alkanut pätee, ja tarkistus "
    "kertoo päällekkäisyydestä ({rule}). Esimerkissä versiot seuraavat toisiaan näin:",
    sv="Varje dag då avtalet är i kraft gäller exakt en version av dess text och högst en version av varje bilaga. Om "
    "två versioner av en bilaga har dagar som överlappar varandra gäller den som har börjat senare, och kontrollen "
    "påpekar överlappningen ({rule}). I exemplet följer versionerna på varandra så här:",
    en="On every day on which the agreement is in force exactly one revision of its text is in force too, and at "
    "most one of each annex. Where the days of two revisions of an annex overlap, the one that began later prevails, "
    "and the check reports the overlap ({rule}). In the example the revisions follow one another like this:",
)
CONTROLLING_CAPTION = Text(
    fi="Sopimustekstin ja liitteiden versiot",
    sv="Versioner av avtalstexten och bilagorna",
    en="Revisions of the text and the annexes",
)
DOCUMENT = Text(fi="Asiakirja", sv="Dokument", en="Document")
REVISION = Text(fi="Versio", sv="Version", en="Revision")
FROM = Text(fi="Ensimmäinen päivä", sv="Första dag", en="First day")
TO = Text(fi="Viimeinen päivä", sv="Sista dag", en="Last day")
THE_TEXT = Text(fi="Sopimusteksti", sv="Avtalstexten", en="The agreement's text")
OPEN = Text(fi="toistaiseksi", sv="tills vidare", en="until further notice")
