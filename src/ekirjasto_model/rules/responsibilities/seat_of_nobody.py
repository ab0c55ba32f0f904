"""A seat filled by one that is no member, or does not exist, on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.seats import bodies_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find seats filled on the day by a municipality that is no member, or by a consortium that has ended or not begun.

    Bodies are looked at while the e-library's agreement is in force.
    """
    consortia = {
        consortium.id: consortium for _, e_library in configuration.e_libraries() for consortium in e_library.consortia
    }
    for seated in bodies_on(configuration, as_of):
        for place, seat in seated.seats():
            facts: dict[str, Fact] = {"body": seated.body.name, "day": as_of}
            code, consortium = seat.holder.municipality, consortia.get(seat.holder.consortium or "")
            if code is not None and code not in seated.members:
                yield Spot(place / "holder", facts=facts | {"holder": name_of(code)})
            if consortium is not None and not is_within(as_of, days_of(consortium)):
                yield Spot(place / "holder", facts=facts | {"holder": consortium.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "members.id-twice",
        "members.municipality-outside-area",
        "members.unknown-id",
    ),
    title=Text(
        fi="Paikka on taholla, joka ei ole jäsen tai jota ei ole",
        sv="En plats innehas av en aktör som inte är medlem eller inte finns",
        en="A seat is held by one that is not a member or does not exist",
    ),
    reason=Text(
        fi="Paikan haltijana voi olla vain jäsen tai toimiva kirjastokimppa. Eronneen paikka on tosiasiassa tyhjä.",
        sv="En plats kan innehas bara av en medlem eller av en bibliotekssammanslutning som finns. Platsen för den "
        "som har utträtt är i själva verket tom.",
        en="Only a member, or a consortium that exists, can hold a seat. The seat of one that has left is in fact "
        "empty.",
    ),
    message=Text(
        fi="Yhteistyöelimessä tai ryhmässä {body} on paikka taholla {holder}, joka ei ole jäsen eikä toimiva "
        "kirjastokimppa päivänä {day}.",
        sv="I samarbetsorganet eller gruppen {body} innehas en plats av {holder}, som den {day} varken är medlem "
        "eller en bibliotekssammanslutning som finns.",
        en="A seat in the body or group {body} is held by {holder}, which on {day} is neither a member nor a "
        "consortium that exists.",
    ),
    repair=Text(
        fi="Merkitse paikalle viimeinen päivä (ends), tai vaihda paikan haltijaksi jäsen tai kirjastokimppa, joka on "
        "olemassa päivänä {day}.",
        sv="Ange en sista dag (ends) för platsen, eller byt innehavaren mot en medlem eller en "
        "bibliotekssammanslutning som finns den {day}.",
        en="State a last day (ends) for the seat, or change its holder to a member or a consortium that exists on "
        "{day}.",
    ),
    source=Text(
        fi="Käytäntö: paikkojen haltijoita ovat jäsenet ja niiden kirjastokimpat",
        sv="Praxis: platserna innehas av medlemmarna och deras bibliotekssammanslutningar",
        en="Practice: seats are held by members and their consortia",
    ),
    broken_by=Edit(
        "e-library.yaml",
        "        title:\n          fi: Tunturikimpan vastuuhenkilö\n",
        "        title:\n          fi: Tunturikimpan vastuuhenkilö\n"
        "      - holder:\n          consortium: e-materials\n",
    ),
    kept_by=Edit(
        "e-library.yaml",
        "        title:\n          fi: Tunturikimpan vastuuhenkilö\n",
        '        title:\n          fi: Tunturikimpan vastuuhenkilö\n      - holder:\n          municipality: "047"\n',
    ),
    broken=broken,
)
