"""A service in use without a contract."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_WITHOUT = """\
  - id: course-hall
    name:
      fi: Kurssisali (keksitty palvelu)
    supplier: Kurssiesimerkki Oy
    content:
      - courses
    use-place: remote
"""
_PROCUREMENT = """\
      ends: 2028-12-31
      procurement:
        basis: below-threshold
        case-number: ESIM/HANKINTA/19/2023
        greatest-value: "15000.00"
"""
_BEFORE = _WITHOUT + "    contract:\n      starts: 2024-01-01\n" + _PROCUREMENT


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use on the day that have no contract, unless it is stated to be unknown.

    A service that an agreement of the files is about is provided under that agreement.
    """
    subjects = {agreement.subject for _, agreement in configuration.agreements()}
    for place, e_library in configuration.e_libraries():
        for number, service in enumerate(e_library.services):
            at = place / "services" / number / "contract"
            is_open = service.contract is None and service.id not in subjects
            if is_open and is_within(as_of, days_of(service)) and not configuration.is_marked_unknown(at):
                facts: dict[str, Fact] = {"service": service.name, "day": as_of}
                yield Spot(at, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Palvelulla ei ole sopimusta",
        sv="En tjänst saknar avtal",
        en="A service has no contract",
    ),
    reason=Text(
        fi=(
            "Sopimuksesta näkee, milloin sitoumus päättyy ja saako liittyvä kunta käyttää palvelua. Ilman sitä "
            "liittyvä kunta ei saa vastauksia kysymyksiinsä."
        ),
        sv="Av avtalet framgår när åtagandet upphör och om en kommun som ansluter sig får använda tjänsten. Utan "
        "avtalet får kommunen inget svar på sina frågor.",
        en="The contract tells when the commitment ends and whether a joining municipality may use the service. "
        "Without it such a municipality gets no answer to its questions.",
    ),
    message=Text(
        fi="Palvelu {service} on käytössä päivänä {day}, mutta sen sopimusta ei ole merkitty.",
        sv="Tjänsten {service} är i bruk den {day}, men avtalet om den har inte angetts.",
        en="The service {service} is in use on {day}, but its contract is not stated.",
    ),
    repair=Text(
        fi="Lisää sopimus (contract): päivät, optiot ja hankinta. Jos sopimusta ei tiedetä, kirjaa kohta "
        "services/*/contract luetteloon unknown ja perustele.",
        sv="Lägg till avtalet (contract): dagarna, optionerna och upphandlingen. Om avtalet inte är känt, för in "
        "stället services/*/contract i listan unknown och motivera.",
        en="Add the contract: its days, options and procurement. If the contract is not known, list the place "
        "services/*/contract under unknown and state the reason.",
    ),
    source=Text(
        fi="Käytäntö: käytössä olevalla palvelulla on voimassa oleva sopimus",
        sv="Praxis: en tjänst som är i bruk har ett gällande avtal",
        en="Practice: a service in use has a contract in force",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _WITHOUT),
    kept_by=Edit("e-library.yaml", _BEFORE, _WITHOUT + "    contract:\n      starts: 2024-01-01\n"),
    broken=broken,
)
