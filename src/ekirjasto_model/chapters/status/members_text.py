"""The words about members."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.derived.status.members import MembershipEnd, MembershipOrigin
from ekirjasto_model.values.text import Text

MEMBERS = Text(fi="Jäsenet", sv="Medlemmar", en="Members")
MEMBERS_OF = Text(fi="Jäsenet: {e_library}", sv="Medlemmar: {e_library}", en="Members: {e_library}")
CAPTION = Text(fi="Jäsenet {day}", sv="Medlemmarna {day}", en="Members on {day}")
CODE = Text(fi="Koodi", sv="Kod", en="Code")
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
MEMBER_TYPE = Text(fi="Jäsentyyppi", sv="Medlemstyp", en="Member type")
SINCE = Text(fi="Alkaen", sv="Från och med", en="Since")
ORIGIN = Text(fi="Miten", sv="Hur", en="How")
LAST_DAY = Text(fi="Viimeinen päivä", sv="Sista dag", en="Last day")
NO_MEMBERS = Text(
    fi="Sopimus e-kirjastosta ei ole voimassa, joten jäseniä ei ole.",
    sv="Inget avtal om e-biblioteket är i kraft, så det finns inga medlemmar.",
    en="No agreement on the e-library is in force, so there are no members.",
)
ALL_ALIKE = Text(
    fi="Kaikki ovat olleet jäseninä alusta alkaen ({since}).",
    sv="Alla har varit medlemmar från början ({since}).",
    en="All have been members from the beginning ({since}).",
)
LEAVING = Text(
    fi="Jäsenyys päättyy: {members}.", sv="Medlemskapet upphör: {members}.", en="Memberships that end: {members}."
)
COMING = Text(fi="Tulossa jäseniksi: {members}.", sv="Blir medlemmar: {members}.", en="Becoming members: {members}.")
WITH_DAY = Text(fi="{name} {day}", sv="{name} {day}", en="{name} on {day}")
FROM_DAY = Text(fi="{name} {day} alkaen", sv="{name} från och med {day}", en="{name} from {day}")

ORIGINS: Mapping[MembershipOrigin, Text] = {
    MembershipOrigin.FOUNDING: Text(fi="mukana alusta", sv="med från början", en="founding party"),
    MembershipOrigin.JOINED: Text(fi="liittyi", sv="anslöt sig", en="joined"),
    MembershipOrigin.MERGER: Text(
        fi="kuntien yhdistyminen, sitä ennen {predecessor}",
        sv="kommunsammanslagning, tidigare {predecessor}",
        en="merger, before it {predecessor}",
    ),
}
"""How a membership came about, in a cell."""

ENDS: Mapping[MembershipEnd, Text] = {
    MembershipEnd.NOTICE: Text(fi="{day}, irtisanominen", sv="{day}, uppsägning", en="{day}, notice"),
    MembershipEnd.AGREEMENT_ENDS: Text(
        fi="{day}, sopimus päättyy", sv="{day}, avtalet upphör", en="{day}, the agreement ends"
    ),
    MembershipEnd.MERGER: Text(
        fi="{day}, yhdistyminen, sen jälkeen {successor}",
        sv="{day}, sammanslagning, därefter {successor}",
        en="{day}, merger, after it {successor}",
    ),
    MembershipEnd.STATED: Text(
        fi="{day}, kirjattu sopimukseen", sv="{day}, antecknat i avtalet", en="{day}, as the agreement states"
    ),
}
"""The last day and why it is the last, in a cell."""
NO_END = "–"
"""What stands in the cell of a member whose membership goes on."""
