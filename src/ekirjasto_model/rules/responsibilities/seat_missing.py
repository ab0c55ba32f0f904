"""A seat that a body's rule demands and nobody fills on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.seat_rules import SEAT_RULES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.seats import Seated, bodies_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_MEMBER = Text(fi="kunta", sv="kommunen", en="the municipality of")
_CONSORTIUM = Text(fi="kirjastokimppa", sv="bibliotekssammanslutningen", en="the consortium")
_LIBRARY = Text(
    fi="itsenäinen kirjasto, kunta",
    sv="det självständiga biblioteket, kommunen",
    en="the independent library of the municipality of",
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the seats that a body's rule demands and nobody fills: one spot for a seat.

    Bodies are looked at while the e-library's agreement is in force. Nothing is
    asked where it is stated that the seats, or the consortia, are not known.
    """
    for seated in bodies_on(configuration, as_of):
        here, rule = seated.place / "seats", seated.body.seat_rule
        if rule is not None and not configuration.is_marked_unknown(here):
            for whose, name in _empty(configuration, seated):
                facts: dict[str, Fact] = {
                    "body": seated.body.name,
                    "whose": whose,
                    "name": name,
                    "rule": SEAT_RULES.label(rule),
                    "day": as_of,
                }
                yield Spot(here, facts=facts, related=(seated.place / "seat-rule",))


def _empty(configuration: Configuration, seated: Seated) -> Iterator[tuple[Text, Names]]:
    """Give whose seats are empty: a word for what they are, and their names."""
    for code in seated.empty_members():
        yield _MEMBER, name_of(code)
    if not configuration.is_marked_unknown(Place(seated.place.document) / "consortia"):
        names = {consortium.id: consortium.name for consortium in seated.e_library.consortia}
        for name in seated.empty_consortia():
            yield _CONSORTIUM, names[name]
        for code in seated.empty_libraries():
            yield _LIBRARY, name_of(code)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "members.in-two-consortia",
        "members.municipality-outside-area",
        "members.unknown-id",
        "responsibilities.seat-of-nobody",
    ),
    title=Text(
        fi="Yhteistyöelimestä tai ryhmästä puuttuu paikka, joka sillä on oltava",
        sv="Ett samarbetsorgan eller en grupp saknar en plats som ska finnas",
        en="A body or group lacks a seat that it must have",
    ),
    reason=Text(
        fi="Paikkasääntö takaa, että jokainen, jota asia koskee, pääsee vaikuttamaan. Tyhjä paikka jättää jonkun "
        "ulkopuolelle.",
        sv="Regeln för platser ser till att alla som saken gäller får påverka. En tom plats lämnar någon utanför.",
        en="The seat rule makes sure that everybody concerned has a say. An empty seat leaves somebody out.",
    ),
    message=Text(
        fi="Yhteistyöelimestä tai ryhmästä {body} puuttuu päivänä {day} paikka: {whose} {name} (sääntö: {rule}).",
        sv="I samarbetsorganet eller gruppen {body} saknas den {day} en plats: {whose} {name} (regel: {rule}).",
        en="In the body or group {body} a seat is missing on {day}: that of {whose} {name} (rule: {rule}).",
    ),
    repair=Text(
        fi="Lisää paikka (seats), jonka haltija (holder) on {whose} {name}. Jos paikkoja ei tiedetä, kirjaa kohta "
        "bodies/*/seats luetteloon unknown ja perustele.",
        sv="Lägg till en plats (seats) vars innehavare (holder) är {whose} {name}. Om platserna inte är kända, för in "
        "stället bodies/*/seats i listan unknown och motivera.",
        en="Add a seat (seats) whose holder is {whose} {name}. If the seats are not known, list the place "
        "bodies/*/seats under unknown and state the reason.",
    ),
    source=Text(
        fi="Yhteistyöelimen tai ryhmän oma paikkasääntö (seat-rule)",
        sv="Samarbetsorganets eller gruppens egen regel för platser (seat-rule)",
        en="The body's or group's own seat rule (seat-rule)",
    ),
    broken_by=Edit(
        "e-library.yaml",
        "    seats:\n      - holder:\n          consortium: vaara\n        title:\n"
        "          fi: Vaarakimpan vastuuhenkilö\n      - holder:\n",
        "    seats:\n      - holder:\n",
    ),
    kept_by=Edit(
        "e-library.yaml",
        "    seats:\n      - holder:\n          consortium: vaara\n        title:\n"
        "          fi: Vaarakimpan vastuuhenkilö\n      - holder:\n",
        "    seats:\n      - holder:\n          consortium: vaara\n      - holder:\n",
    ),
    broken=broken,
)
