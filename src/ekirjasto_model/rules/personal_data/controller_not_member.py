"""A controller of personal data that is a municipality and no member on the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.e_libraries import members_of
from ekirjasto_model.derived.registers import registers
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = '      - municipality: "047"\n    data-agreement: joint-controllers\n'
_IN_AREA = (
    Edit(
        "e-library.yaml",
        '  - code: "785"\n    name:\n      fi: Vaala\n    business-id: "0190027-0"\n',
        '  - code: "785"\n    name:\n      fi: Vaala\n    business-id: "0190027-0"\n'
        '  - code: "578"\n    name:\n      fi: Paltamo\n',
    ),
    Edit("e-library.yaml", "    value: 64501\n", "    value: 67538\n"),
)
"""A municipality of the operating area that is no member."""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities that are controllers and no members on the day, while the e-library has members."""
    for place, e_library, register in registers(configuration):
        members = members_of(configuration, e_library, as_of)
        for number, controller in enumerate(register.controllers):
            code = controller.municipality
            if members and code is not None and code not in members:
                facts: dict[str, Fact] = {"register": register.name, "name": name_of(code), "day": as_of}
                yield Spot(place / "controllers" / number / "municipality", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
        "members.municipality-outside-area",
    ),
    title=Text(
        fi="Rekisterinpitäjänä on kunta, joka ei ole jäsen",
        sv="En kommun som inte är medlem är personuppgiftsansvarig",
        en="A controller is a municipality that is not a member",
    ),
    reason=Text(
        fi=(
            "E-kirjaston asiakkaiden tiedoista päättävät jäsenet. Eronneelle kunnalle jääneestä rekisteristä on "
            "sovittava, siirretäänkö tiedot vai poistetaanko ne."
        ),
        sv=(
            "Det är medlemmarna som bestämmer över uppgifterna om e-bibliotekets kunder. Om ett register har blivit "
            "kvar hos en kommun som har utträtt ska det avtalas om uppgifterna överförs eller raderas."
        ),
        en=(
            "The members decide on the data of the e-library's customers. Where a register is left with a "
            "municipality that is no longer a member, it has to be agreed whether its data are handed over or erased."
        ),
    ),
    message=Text(
        fi="Henkilörekisterin {register} rekisterinpitäjä on kunta {name}, joka ei ole e-kirjaston jäsen päivänä "
        "{day}.",
        sv="Personuppgiftsansvarig för personregistret {register} är kommunen {name}, som inte är medlem i "
        "e-biblioteket den {day}.",
        en="A controller of the register {register} is the municipality of {name}, which is not a member of the "
        "e-library on {day}.",
    ),
    repair=Text(
        fi="Vaihda rekisterinpitäjäksi (controllers) se, joka päättää tiedoista nyt, tai poista rekisteri, jos sitä ei "
        "enää ole. Jos kunta on jäsen, lisää se sopimuksen osapuoliin.",
        sv="Byt den personuppgiftsansvarige (controllers) mot den som nu bestämmer över uppgifterna, eller ta bort "
        "registret om det inte längre finns. Om kommunen är medlem, lägg till den bland avtalets parter.",
        en="Change the controller (controllers) to the one that decides on the data now, or remove the register if it "
        "no longer exists. If the municipality is a member, add it to the parties of the agreement.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 4 artiklan 7 kohta",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 4.7",
        en="General Data Protection Regulation (EU) 2016/679, Article 4(7)",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("047", "578"), also=_IN_AREA),
    kept_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("047", "614"), also=_IN_AREA),
    broken=broken,
)
