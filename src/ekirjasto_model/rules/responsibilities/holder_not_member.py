"""A duty held by a municipality or associate that is no member on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import Held, Holder, duties_on, name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find holders of duties that are not among the agreement's parties on the day: one spot for a holder.

    An associate that no agreement states is the concern of ``agreements.unknown-id``.
    """
    known = {associate.id for _, agreement in configuration.agreements() for associate in agreement.associates}
    for duties in duties_on(configuration, as_of):
        there = {
            *(("municipality", code) for code in duties.members()),
            *(("associate", name) for name in duties.associates()),
        }
        gone: dict[Holder, list[Held]] = {}
        for one in duties.held:
            key, name = one.holder
            if one.holder not in there and (key == "municipality" or (key == "associate" and name in known)):
                gone.setdefault(one.holder, []).append(one)
        for holder, found in gone.items():
            facts: dict[str, Fact] = {
                "holder": name_of_holder(configuration, duties.agreement, holder),
                "duty": DUTIES.label(found[0].assignment.duty),
                "agreement": duties.agreement.id,
                "day": as_of,
            }
            yield Spot(found[0].place / "holder", facts=facts, related=tuple(one.place for one in found[1:]))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("responsibilities", *KNOWN_MEMBERS, "agreements.party-outside-area"),
    title=Text(
        fi="Tehtävä on taholla, joka ei ole jäsen",
        sv="En uppgift innehas av en aktör som inte är medlem",
        en="A duty is held by one that is not a member",
    ),
    reason=Text(
        fi="Vain jäsen on sitoutunut sopimukseen. Eronneelle tai vasta liittyvälle annettu tehtävä jää hoitamatta.",
        sv="Bara medlemmar är bundna av avtalet. En uppgift som har getts till någon som har utträtt eller ännu inte "
        "har anslutit sig blir ogjord.",
        en="Only members are bound by the agreement. A duty given to one that has left, or has not joined yet, is "
        "left undone.",
    ),
    message=Text(
        fi="Taholla {holder} on tehtävä ”{duty}”, mutta taho ei ole sopimuksen {agreement} osapuoli päivänä {day}.",
        sv="Aktören {holder} har uppgiften ”{duty}” men är inte part i avtalet {agreement} den {day}.",
        en="The duty “{duty}” is held by {holder}, which is not a party to the agreement {agreement} on {day}.",
    ),
    repair=Text(
        fi="Merkitse taholle {holder} tehtävän viimeinen päivä (ends) ja anna tehtävä jäsenelle. Jos tehtävä alkaa "
        "vasta liittymisen jälkeen, korjaa ensimmäinen päivä (starts).",
        sv="Ange uppgiftens sista dag (ends) för aktören {holder} och ge uppgiften till en medlem. Om uppgiften "
        "börjar först efter anslutningen, rätta den första dagen (starts).",
        en="State the last day of the duty (ends) for {holder}, and give the duty to a member. If it starts only after "
        "joining, correct the first day (starts).",
    ),
    source=Text(
        fi="Käytäntö: tehtävät ovat sopimuksen osapuolilla ja niiden yhteistyöelimillä",
        sv="Praxis: uppgifterna innehas av avtalsparterna och deras samarbetsorgan",
        en="Practice: duties are held by the parties to the agreement and their bodies",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        "      associate: college\n    starts: 2024-01-01\n",
        "      associate: college\n    starts: 2024-01-01\n"
        "  - duty: training\n    part: informed\n    holder:\n      associate: school\n    starts: 2024-01-01\n",
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        "      associate: college\n    starts: 2024-01-01\n",
        "      associate: college\n    starts: 2024-01-01\n"
        "  - duty: training\n    part: informed\n    holder:\n      associate: school\n    starts: 2024-01-01\n"
        "    ends: 2025-07-31\n",
    ),
    broken=broken,
)
