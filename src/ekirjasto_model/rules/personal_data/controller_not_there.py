"""A controller of personal data that is a consortium which does not exist on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import members_of
from ekirjasto_model.derived.registers import registers
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "      - consortium: vaara\n      - authority:\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find controllers that are consortia which have ended, or not begun, on the day.

    Nothing is asked while no agreement about the e-library is in force.
    """
    for place, e_library, register in registers(configuration):
        consortia = {consortium.id: (number, consortium) for number, consortium in enumerate(e_library.consortia)}
        members = members_of(configuration, e_library, as_of)
        for number, controller in enumerate(register.controllers):
            if members and controller.consortium in consortia:
                index, consortium = consortia[controller.consortium]
                if not is_within(as_of, days_of(consortium)):
                    facts: dict[str, Fact] = {
                        "register": register.name,
                        "consortium": consortium.name,
                        "day": as_of,
                    }
                    related = (Place(place.document) / "consortia" / index,)
                    yield Spot(place / "controllers" / number / "consortium", facts=facts, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library", *KNOWN_MEMBERS, "members.id-twice", "members.unknown-id"),
    title=Text(
        fi="Rekisterinpitäjäksi on merkitty kirjastokimppa, jota ei ole",
        sv="Som personuppgiftsansvarig har angetts en bibliotekssammanslutning som inte finns",
        en="A controller is a consortium that does not exist",
    ),
    reason=Text(
        fi="Kirjastokimpan kunnat ovat kukin rekisterinpitäjiä. Jos kimpan toiminta on päättynyt tai ei ole vielä "
        "alkanut, ei tiedetä, kuka vastaa tiedoista.",
        sv="Kommunerna i en bibliotekssammanslutning är var för sig personuppgiftsansvariga. Om sammanslutningen har "
        "upphört eller ännu inte har börjat verka är det oklart vem som svarar för uppgifterna.",
        en="Each municipality of a consortium is a controller. If the consortium has ended, or has not begun yet, "
        "nobody knows who answers for the data.",
    ),
    message=Text(
        fi="Henkilörekisterin {register} rekisterinpitäjäksi on merkitty kirjastokimppa {consortium}, jota ei ole "
        "päivänä {day}: sen toiminta on päättynyt tai ei ole vielä alkanut.",
        sv="Som personuppgiftsansvarig för personregistret {register} har angetts bibliotekssammanslutningen "
        "{consortium}, som inte finns den {day}: den har upphört eller ännu inte börjat verka.",
        en="A controller of the register {register} is the consortium {consortium}, which does not exist on {day}: it "
        "has ended or has not begun yet.",
    ),
    repair=Text(
        fi="Vaihda rekisterinpitäjäksi (controllers) se kunta, kirjastokimppa tai viranomainen, joka päättää tiedoista "
        "nyt. Jos {consortium} toimii edelleen, korjaa sen omat päivät.",
        sv="Byt den personuppgiftsansvarige (controllers) mot den kommun, bibliotekssammanslutning eller myndighet som "
        "nu bestämmer över uppgifterna. Om {consortium} fortfarande verkar, rätta dess egna dagar.",
        en="Change the controller (controllers) to the municipality, consortium or authority that decides on the data "
        "now. If {consortium} still exists, correct its own days.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 4 artiklan 7 kohta",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 4.7",
        en="General Data Protection Regulation (EU) 2016/679, Article 4(7)",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("vaara", "e-materials")),
    kept_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("vaara", "tunturi")),
    broken=broken,
)
