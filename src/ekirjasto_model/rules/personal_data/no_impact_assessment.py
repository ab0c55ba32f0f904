"""A register without an impact assessment."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.registers import registers
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_WITHOUT = """\
  - id: course-register
    name:
      fi: Kurssisalin käyttäjärekisteri
    controllers:
      - municipality: "205"
    processors:
      - Kurssiesimerkki Oy
    data-agreement: processing
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find registers that state no impact assessment, unless it is stated to be unknown."""
    for place, _, register in registers(configuration):
        here = place / "impact-assessment"
        if register.impact_assessment is None and not configuration.is_marked_unknown(here):
            yield Spot(here, facts={"register": register.name})


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library",),
    title=Text(
        fi="Henkilörekisteristä ei ole vaikutustenarviointia",
        sv="Ett personregister saknar konsekvensbedömning",
        en="A register has no impact assessment",
    ),
    reason=Text(
        fi=(
            "Vaikutustenarviointi on tehtävä ennen käsittelyä, jos käsittely todennäköisesti aiheuttaa korkean "
            "riskin. Tämä arvioidaan jokaisesta rekisteristä erikseen."
        ),
        sv="En konsekvensbedömning ska göras före behandlingen om den sannolikt leder till en hög risk. Hur stor "
        "risken är bedöms för varje register för sig.",
        en="An impact assessment has to be made before the processing where it is likely to result in a high risk. "
        "Whether it is, is judged for each register separately.",
    ),
    message=Text(
        fi="Henkilörekisterille {register} ei ole merkitty tietosuojan vaikutustenarviointia.",
        sv="Ingen konsekvensbedömning avseende dataskydd har angetts för personregistret {register}.",
        en="No data protection impact assessment is stated for the register {register}.",
    ),
    repair=Text(
        fi="Jos vaikutustenarviointi on tehty, merkitse sen päivä (impact-assessment). Jos sitä ei tarvita, sivuuta "
        "tämä huomautus asetuksissa ja perustele. Jos asiaa ei tiedetä, kirjaa kohta registers/*/impact-assessment "
        "luetteloon unknown ja perustele.",
        sv="Om en konsekvensbedömning har gjorts, ange dess dag (impact-assessment). Om den inte behövs, åsidosätt "
        "denna anmärkning i inställningarna och motivera. Om detta inte är känt, för in stället "
        "registers/*/impact-assessment i listan unknown och motivera.",
        en="If an impact assessment has been made, state its day (impact-assessment). If none is needed, waive this "
        "note in the settings and state the reason. If that is not known, list the place registers/*/impact-assessment "
        "under unknown and state the reason.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 35 artikla",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artikel 35",
        en="General Data Protection Regulation (EU) 2016/679, Article 35",
    ),
    broken_by=Edit("e-library.yaml", _WITHOUT + "    impact-assessment: 2023-10-02\n", _WITHOUT),
    kept_by=Edit(
        "e-library.yaml",
        _WITHOUT + "    impact-assessment: 2023-10-02\n",
        _WITHOUT + "    impact-assessment: 2025-01-15\n",
    ),
    broken=broken,
)
