"""The words about approvals that are needed and got."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

NEEDED = Text(
    fi="Sopimuksen mukaan hyväksyjiä on oltava {members_share} jäsenistä. Jäseniä on {members}, joten hyväksyjiä "
    "tarvitaan {needed}.",
    sv="Enligt avtalet ska {members_share} av medlemmarna ge sitt godkännande. Antalet medlemmar är {members}, så det "
    "behövs {needed} godkännanden.",
    en="Under the agreement {members_share} of the members must approve. There are {members} members, so {needed} must "
    "approve.",
)
NEEDED_INHABITANTS = Text(
    fi="Sopimuksen mukaan hyväksyjiä on oltava {members_share} jäsenistä, ja näissä kunnissa on asuttava "
    "{inhabitants_share} kaikkien jäsenten asukkaista. Jäseniä on {members}, joten hyväksyjiä tarvitaan vähintään "
    "{needed}. Asukkaita jäsenkunnissa oli {day} yhteensä {inhabitants}, joten hyväksyvissä kunnissa on oltava "
    "vähintään {least} asukasta.",
    sv="Enligt avtalet ska {members_share} av medlemmarna ge sitt godkännande, och i dessa kommuner ska "
    "{inhabitants_share} av alla medlemmars invånare bo. Antalet medlemmar är {members}, så det behövs minst {needed} "
    "godkännanden. Medlemskommunerna hade den {day} sammanlagt {inhabitants} invånare, så de kommuner som godkänner "
    "ska ha minst {least} invånare.",
    en="Under the agreement {members_share} of the members must approve, and these must have {inhabitants_share} of "
    "all members' inhabitants. There are {members} members, so at least {needed} must approve. The members had "
    "{inhabitants} inhabitants on {day}, so those who approve must have at least {least}.",
)
DAY = Text(fi="Päivä", sv="Dag", en="Day")
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
ANSWER = Text(fi="Päätös", sv="Beslut", en="Decision")
INHABITANTS = Text(fi="Asukkaita", sv="Invånare", en="Inhabitants")
APPROVING = Text(fi="Hyväksyjiä yhteensä", sv="Godkännanden sammanlagt", en="Approvals so far")
THEIR_INHABITANTS = Text(fi="Hyväksyjäkuntien asukkaita", sv="Deras invånare", en="Their inhabitants")
YES = Text(fi="hyväksyy", sv="godkänner", en="approves")
NO = Text(fi="ei hyväksy", sv="godkänner inte", en="refuses")
NONE = "–"
