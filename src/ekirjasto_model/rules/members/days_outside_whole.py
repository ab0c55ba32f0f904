"""A member of a consortium, a seat or a participant whose days reach beyond those of the whole."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.documents.body import Body, Seat
from ekirjasto_model.documents.consortium import Consortium, ConsortiumMember
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.service import Participant, Service
from ekirjasto_model.notation.document import Part
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_STARTS = Text(fi="alkaa vasta", sv="börjar först", en="only starts on")
_KINDS: dict[type[Part], Text] = {
    Consortium: Text(fi="kirjastokimppa", sv="bibliotekssammanslutningen", en="the consortium"),
    Body: Text(fi="yhteistyöelin tai ryhmä", sv="samarbetsorganet eller gruppen", en="the body or group"),
    Service: Text(fi="palvelu", sv="tjänsten", en="the service"),
}
_ENDS = Text(fi="päättyy jo", sv="upphör redan", en="already ends on")
_BEFORE = '      - municipality: "777"\n        starts: 2024-07-01\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find first and last days of consortium members, seats and participants outside the days of the whole.

    One spot for an entry. Parties have a rule of their own, ``agreements.party-outside-term``.
    """
    for place, e_library in configuration.e_libraries():
        for at, whole, part_at, part in _parts(place, e_library):
            first, last = days_of(whole)
            for key, day in (("starts", part.starts), ("ends", part.ends)):
                is_early = day is not None and first is not None and day < first
                limit = first if is_early else last
                if day is not None and limit is not None and not is_within(day, (first, last)):
                    facts: dict[str, Fact] = {
                        "day": day,
                        "kind": _KINDS[type(whole)],
                        "whole": whole.name,
                        "edge": _STARTS if is_early else _ENDS,
                        "limit": limit,
                    }
                    yield Spot(part_at / key, facts=facts, related=(at / ("starts" if is_early else "ends"),))
                    break


def _parts(
    place: Place, e_library: ELibrary
) -> Iterator[tuple[Place, Consortium | Body | Service, Place, ConsortiumMember | Seat | Participant]]:
    """Give every member of a consortium, seat and participant, with what it is a part of; each with its place."""
    for number, consortium in enumerate(e_library.consortia):
        at = place / "consortia" / number
        yield from ((at, consortium, at / "members" / index, one) for index, one in enumerate(consortium.members))
    for number, body in enumerate(e_library.bodies):
        at = place / "bodies" / number
        yield from ((at, body, at / "seats" / index, one) for index, one in enumerate(body.seats))
    for number, service in enumerate(e_library.services):
        at = place / "services" / number
        yield from ((at, service, at / "participants" / index, one) for index, one in enumerate(service.participants))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Merkitty päivä on kirjastokimpan, ryhmän tai palvelun ajan ulkopuolella",
        sv="En angiven dag ligger utanför tiden för sammanslutningen, gruppen eller tjänsten",
        en="A stated day is outside the time of the consortium, group or service",
    ),
    reason=Text(
        fi="Kunta kuuluu kimppaan, paikalla on haltija ja palvelulla osallistujia vain silloin, kun kimppa, ryhmä tai "
        "palvelu on olemassa. Muuten osa päivistä on väärin.",
        sv="En kommun hör till en sammanslutning, en plats har en innehavare och en tjänst har deltagare bara när "
        "sammanslutningen, gruppen eller tjänsten finns. Annars är en del av dagarna fel.",
        en="A municipality is in a consortium, a seat has a holder and a service has participants only while the "
        "consortium, group or service exists. Otherwise some of the days are wrong.",
    ),
    message=Text(
        fi="Tähän on merkitty päivä {day}, mutta {kind} {whole} {edge} {limit}.",
        sv="Här har dagen {day} angetts, men {kind} {whole} {edge} den {limit}.",
        en="The day {day} is stated here, but {kind} {whole} {edge} {limit}.",
    ),
    repair=Text(
        fi="Korjaa tämä päivä, tai korjaa kirjastokimpan, ryhmän tai palvelun omat päivät. Jos kunta tai paikka on "
        "mukana koko ajan, jätä sen päivät pois.",
        sv="Rätta denna dag, eller rätta sammanslutningens, gruppens eller tjänstens egna dagar. Om kommunen eller "
        "platsen är med hela tiden, utelämna dess dagar.",
        en="Correct this day, or the days of the consortium, group or service itself. If the municipality or seat is "
        "there all the time, leave its days out.",
    ),
    source=Text(
        fi="Käytäntö: kunnan tai paikan aika kuuluu kirjastokimpan, ryhmän tai palvelun aikaan",
        sv="Praxis: kommunens eller platsens tid hör till sammanslutningens, gruppens eller tjänstens tid",
        en="Practice: the time of a municipality or seat belongs to that of the consortium, group or service",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("2024-07-01", "2023-07-01")),
    kept_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("2024-07-01", "2024-01-01")),
    broken=broken,
)
