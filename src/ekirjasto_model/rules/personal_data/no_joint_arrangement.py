"""A register with several controllers and no arrangement between them."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.data_agreements import DataAgreement
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.registers import has_several_controllers, registers
from ekirjasto_model.documents.register import Register
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = """\
      - consortium: vaara
      - authority:
          fi: Tunturin yhteinen kirjastolautakunta (keksitty)
      - municipality: "047"
    data-agreement: joint-controllers
"""
_SEVERAL = _BEFORE.replace("joint-controllers", "processing")
_ONE = """\
      - authority:
          fi: Tunturin yhteinen kirjastolautakunta (keksitty)
    data-agreement: processing
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find registers with several controllers on the day that state no arrangement between them.

    A register states one agreement: where it has processors too, an agreement with
    these is enough. Nothing is asked where the agreement is stated to be unknown.
    """
    for place, e_library, register in registers(configuration):
        here = place / "data-agreement"
        is_open = _lacks_arrangement(register) and not configuration.is_marked_unknown(here)
        if is_open and has_several_controllers(e_library, register, as_of):
            yield Spot(here, facts={"register": register.name}, related=(place / "controllers",))


def _lacks_arrangement(register: Register) -> bool:
    """Tell whether nothing that a register states can be an arrangement between its controllers."""
    agreed = register.data_agreement
    return agreed is None or (agreed is DataAgreement.PROCESSING and not register.processors)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.id-twice", "members.unknown-id"),
    title=Text(
        fi="Yhteisrekisterinpitäjien keskinäinen järjestely puuttuu",
        sv="Ett inbördes arrangemang mellan gemensamt personuppgiftsansvariga saknas",
        en="Joint controllers have no arrangement",
    ),
    reason=Text(
        fi="Rekisterinpitäjien, jotka päättävät yhdessä käsittelyn tarkoituksista ja keinoista, on sovittava, mistä "
        "kukin vastaa. Muuten asiakas ei tiedä, kenen puoleen hän voi kääntyä.",
        sv="Personuppgiftsansvariga som gemensamt bestämmer ändamålen med och medlen för behandlingen ska komma "
        "överens om vad var och en svarar för. Annars vet kunden inte vem han eller hon kan vända sig till.",
        en="Controllers that together decide the purposes and means of processing have to agree who answers for what. "
        "Otherwise customers do not know whom to turn to.",
    ),
    message=Text(
        fi="Henkilörekisterillä {register} on useita rekisterinpitäjiä, mutta niiden keskinäistä järjestelyä ei ole "
        "merkitty.",
        sv="Personregistret {register} har flera personuppgiftsansvariga, men det inbördes arrangemanget mellan dem "
        "har inte angetts.",
        en="The register {register} has several controllers, but no arrangement between them is stated.",
    ),
    repair=Text(
        fi="Kun järjestelystä on sovittu, merkitse data-agreement: joint-controllers. Jos jokainen rekisterinpitäjä "
        "päättää vain oman rekisterinsä käsittelystä, merkitse rekisterit erikseen. Jos sopimusta ei tiedetä, kirjaa "
        "kohta registers/*/data-agreement luetteloon unknown ja perustele.",
        sv="När arrangemanget har avtalats, ange data-agreement: joint-controllers. Om varje personuppgiftsansvarig "
        "bestämmer bara om behandlingen i sitt eget register, ange registren var för sig. Om avtalet inte är känt, för "
        "in stället registers/*/data-agreement i listan unknown och motivera.",
        en="Once the arrangement has been agreed on, state data-agreement: joint-controllers. If each controller "
        "decides only on the processing of its own register, state the registers separately. If the agreement is not "
        "known, list the place registers/*/data-agreement under unknown and state the reason.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 26 artikla",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 26",
        en="General Data Protection Regulation (EU) 2016/679, Article 26",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _SEVERAL),
    kept_by=Edit("e-library.yaml", _BEFORE, _ONE),
    broken=broken,
)
