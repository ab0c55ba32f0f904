"""Who must act for a step of a timeline."""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class TimelineActor(StrEnum):
    """Whose task a step of a timeline is, where the agreement does not say it in its own words.

    >>> TIMELINE_ACTORS.label(TimelineActor.JOINER_COUNCIL).sv
    'den anslutande kommunens fullmäktige'
    """

    JOINER = "joiner"
    JOINER_COUNCIL = "joiner-council"
    LEAD_MUNICIPALITIES = "lead-municipalities"
    MEMBERS = "members"
    DECIDING_MEETING = "deciding-meeting"
    SIGNERS = "signers"


TIMELINE_ACTORS = Codelist(
    name="timeline-actors",
    title=Text(fi="Kuka toimii liittymisessä", sv="Vem som handlar vid anslutningen", en="Who acts in joining"),
    codes=TimelineActor,
    entries={
        TimelineActor.JOINER: Entry(
            label=Text(fi="liittyvä kunta", sv="den anslutande kommunen", en="joining municipality"),
            definition=Text(
                fi="Liittyvän kunnan viranomainen hallintosäännön mukaan.",
                sv="Den kommun som ansluter sig, enligt sin förvaltningsstadga.",
                en="The municipality that joins, according to its administrative regulations.",
            ),
        ),
        TimelineActor.JOINER_COUNCIL: Entry(
            label=Text(
                fi="liittyvän kunnan valtuusto",
                sv="den anslutande kommunens fullmäktige",
                en="joining municipality's council",
            ),
            definition=Text(
                fi="Valtuusto, joka päättää kunnan talousarviosta.",
                sv="Fullmäktige, som beslutar om kommunens budget.",
                en="The council, which decides on the municipality's budget.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 14 ja 110 §",
                sv="Kommunallagen 410/2015 14 och 110 §",
                en="Local Government Act 410/2015, sections 14 and 110",
            ),
        ),
        TimelineActor.LEAD_MUNICIPALITIES: Entry(
            label=Text(fi="koordinoivat kunnat", sv="de samordnande kommunerna", en="lead municipalities"),
            definition=Text(
                fi="Kunnat, jotka hoitavat e-kirjastoa muiden puolesta.",
                sv="De kommuner som sköter e-biblioteket för de övrigas räkning.",
                en="The municipalities that run the e-library for the others.",
            ),
        ),
        TimelineActor.MEMBERS: Entry(
            label=Text(fi="jäsenet", sv="medlemmarna", en="members"),
            definition=Text(
                fi="Jäsenet, jokainen omalla päätöksellään.",
                sv="Medlemmarna, var och en genom ett eget beslut.",
                en="The members, each by its own decision.",
            ),
        ),
        TimelineActor.DECIDING_MEETING: Entry(
            label=Text(fi="päättävä kokous", sv="det beslutande mötet", en="deciding meeting"),
            definition=Text(
                fi="Jäsenten päättävä kokous kaikkien jäsenten puolesta.",
                sv="Medlemmarnas beslutande möte på alla medlemmars vägnar.",
                en="The members' deciding meeting, on behalf of them all.",
            ),
        ),
        TimelineActor.SIGNERS: Entry(
            label=Text(fi="allekirjoittajat", sv="undertecknarna", en="signers"),
            definition=Text(
                fi="Ne, joiden on sopimuksen mukaan allekirjoitettava, kun kunta liittyy.",
                sv="De som enligt avtalet ska underteckna när en kommun ansluter sig.",
                en="Those who must sign under the agreement when a municipality joins.",
            ),
        ),
    },
)
"""Who acts, the joining municipality first."""
