"""A party that has no duty on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Duties, Holder, duties_on, name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities and associates that hold no duty of their own on the day: one spot for a party.

    A duty of every member is one for each party, and a duty of a body that names
    its municipalities one for each of them. Nothing is asked where it is stated
    that the assignments are not known.
    """
    for duties in duties_on(configuration, as_of):
        if not duties.is_marked_unknown(configuration, "assignments"):
            busy = _busy(configuration, duties)
            last_stated = {one.holder: one.place for one in duties.stated}
            for party, at in _parties(duties).items():
                if party not in busy:
                    facts: dict[str, Fact] = {
                        "party": name_of_holder(configuration, duties.agreement, party),
                        "agreement": duties.agreement.id,
                        "day": as_of,
                    }
                    here = last_stated.get(party, duties.documents[0][0] / "assignments")
                    yield Spot(here, facts=facts, related=(at,))


def _parties(duties: Duties) -> dict[Holder, Place]:
    """Return the municipalities and associates that are bound on the day, with their places in the agreement."""
    municipalities: dict[Holder, Place] = {("municipality", code): at for code, at in duties.members().items()}
    return municipalities | {("associate", name): at for name, at in duties.associates().items()}


def _busy(configuration: Configuration, duties: Duties) -> set[Holder]:
    """Return those who hold a duty on the day: by name, as one of all members, or in a body that names them."""
    busy = {one.holder for one in duties.held}
    if any(one.holder == EVERY_MEMBER and one.assignment.part is not PartInDuty.ACCOUNTABLE for one in duties.held):
        busy |= _parties(duties).keys()
    for _, e_library in configuration.e_libraries():
        for body in e_library.bodies:
            if ("body", body.id) in busy:
                busy |= {("municipality", code) for code in body.municipalities}
    return busy


_OF_ALL = (
    ("service-selection", "consulted"),
    ("customer-support", "responsible"),
    ("information", "informed"),
    ("marketing", "responsible"),
    ("statistics", "responsible"),
    ("data-protection", "responsible"),
    ("contact-data", "responsible"),
)
_NOTHING_FOR_ALL = tuple(
    Edit(
        "responsibilities.yaml",
        f"  - duty: {duty}\n    part: {part}\n    holder:\n      every-member: true\n",
        f"  - duty: {duty}\n    part: {part}\n    holder:\n      body: responsible-persons\n",
    )
    for duty, part in _OF_ALL
)
"""Edits after which no duty is held by every member."""

RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities", *KNOWN_MEMBERS, "agreements.party-outside-area", "responsibilities.holder-not-member"),
    title=Text(
        fi="Osapuolella ei ole yhtään tehtävää",
        sv="En part har ingen uppgift",
        en="A party has no duty",
    ),
    reason=Text(
        fi="Yhteinen e-kirjasto perustuu siihen, että jokaisella osapuolella on omat selkeät vastuualueensa ja "
        "tehtävänsä.",
        sv="Ett gemensamt e-bibliotek bygger på att varje part har sina egna tydliga ansvarsområden och uppgifter.",
        en="A joint e-library rests on every party having its own clear areas of responsibility and duties.",
    ),
    message=Text(
        fi="Sopimuksen {agreement} osapuolella {party} ei ole tehtäviä päivänä {day}.",
        sv="Parten {party} i avtalet {agreement} har inga uppgifter den {day}.",
        en="The party {party} to the agreement {agreement} has no duty on {day}.",
    ),
    repair=Text(
        fi="Anna osapuolelle {party} ainakin yksi tehtävä, tai anna jokin tehtävä jokaiselle jäsenelle (every-member: "
        "true). Jos tehtäviä ei tiedetä, kirjaa kohta assignments luetteloon unknown ja perustele.",
        sv="Ge parten {party} åtminstone en uppgift, eller ge någon uppgift till varje medlem (every-member: true). "
        "Om uppgifterna inte är kända, för in stället assignments i listan unknown och motivera.",
        en="Give the party {party} at least one duty, or give a duty to every member (every-member: true). If the "
        "duties are not known, list the place assignments under unknown and state the reason.",
    ),
    source=Text(
        fi="Pohjoisen eKirjaston liittymismalli: jokaisella osapuolella on omat vastuualueensa ja tehtävänsä",
        sv="Modellen för anslutning till Pohjoisen eKirjasto: varje part har sina ansvarsområden och uppgifter",
        en="The model for joining Pohjoisen eKirjasto: every party has its own areas of responsibility and duties",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        "  - duty: training\n    part: consulted\n    holder:\n      associate: college\n    starts: 2024-01-01\n",
        "  - duty: training\n    part: consulted\n    holder:\n      associate: college\n    starts: 2024-01-01\n"
        "    ends: 2025-12-31\n",
        also=_NOTHING_FOR_ALL,
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        "  - duty: training\n    part: consulted\n    holder:\n      associate: college\n    starts: 2024-01-01\n",
        "  - duty: training\n    part: consulted\n    holder:\n      associate: college\n    starts: 2024-01-01\n"
        "    ends: 2026-12-31\n",
        also=_NOTHING_FOR_ALL,
    ),
    broken=broken,
)
