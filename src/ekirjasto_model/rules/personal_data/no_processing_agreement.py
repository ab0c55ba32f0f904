"""A register with processors and no agreement with them."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.data_agreements import DataAgreement
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.registers import has_several_controllers, registers
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "    processors:\n      - Kurssiesimerkki Oy\n    data-agreement: processing\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find registers with one controller, and processors, that state no processing agreement.

    A register states one agreement: where several are controllers together,
    ``personal-data.no-joint-arrangement`` asks for it. Nothing is asked where the
    agreement is stated to be unknown.
    """
    for place, e_library, register in registers(configuration):
        is_unknown = configuration.is_marked_unknown(place / "data-agreement")
        is_open = register.data_agreement is not DataAgreement.PROCESSING and not is_unknown
        if register.processors and is_open and not has_several_controllers(e_library, register, as_of):
            facts: dict[str, Fact] = {"register": register.name, "processors": tuple(sorted(register.processors))}
            yield Spot(place / "processors", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library", "members.id-twice", "members.unknown-id"),
    title=Text(
        fi="Henkilötietojen käsittelysopimus puuttuu",
        sv="Ett personuppgiftsbiträdesavtal saknas",
        en="A processing agreement is missing",
    ),
    reason=Text(
        fi="Henkilötietojen käsittelijä saa käsitellä tietoja vain sopimuksen ja rekisterinpitäjän ohjeiden mukaan.",
        sv="Ett personuppgiftsbiträde får behandla uppgifter bara enligt avtal och den personuppgiftsansvariges "
        "instruktioner.",
        en="A processor may process data only under a contract and on the controller's instructions.",
    ),
    message=Text(
        fi="Henkilörekisterillä {register} on henkilötietojen käsittelijöitä ({processors}), mutta henkilötietojen "
        "käsittelysopimusta ei ole merkitty.",
        sv="Personregistret {register} har personuppgiftsbiträden ({processors}), men inget "
        "personuppgiftsbiträdesavtal har angetts.",
        en="The register {register} has processors ({processors}), but no processing agreement is stated.",
    ),
    repair=Text(
        fi="Kun käsittelysopimus on tehty, merkitse data-agreement: processing. Jos kukaan ei käsittele tietoja "
        "rekisterinpitäjän lukuun, poista käsittelijät (processors). Jos sopimusta ei tiedetä, kirjaa kohta "
        "registers/*/data-agreement luetteloon unknown ja perustele.",
        sv="När ett personuppgiftsbiträdesavtal har ingåtts, ange data-agreement: processing. Om ingen behandlar "
        "uppgifter för den personuppgiftsansvariges räkning, ta bort biträdena (processors). Om avtalet inte är känt, "
        "för in stället registers/*/data-agreement i listan unknown och motivera.",
        en="Once a processing agreement has been made, state data-agreement: processing. If nobody processes data on "
        "the controller's behalf, remove the processors. If the agreement is not known, list the place "
        "registers/*/data-agreement under unknown and state the reason.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 28 artikla",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 28",
        en="General Data Protection Regulation (EU) 2016/679, Article 28",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, "    processors:\n      - Kurssiesimerkki Oy\n"),
    kept_by=Edit("e-library.yaml", _BEFORE, "    data-agreement: processing\n"),
    broken=broken,
)
