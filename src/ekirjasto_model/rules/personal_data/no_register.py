"""An e-library with services in remote use that states no register of personal data."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_OTHER = """\
kind: e-library
version: 1
id: toinen
name:
  fi: Toinen eKirjasto (keksitty)
regions:
  - "18"
municipalities:
  - code: "578"
    name:
      fi: Paltamo
services:
  - id: lukusali
    name:
      fi: Lukusali (keksitty palvelu)
    content:
      - magazines
    use-place: {place}
    contract:
      starts: 2026-01-01
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find e-libraries with a service in remote use on the day and no register, unless that is stated to be unknown."""
    for place, e_library in configuration.e_libraries():
        remote = [
            number
            for number, service in enumerate(e_library.services)
            if service.use_place is UsePlace.REMOTE and is_within(as_of, days_of(service))
        ]
        if remote and not e_library.registers and not configuration.is_marked_unknown(place / "registers"):
            related = tuple(place / "services" / number / "use-place" for number in remote)
            yield Spot(place / "registers", facts={"name": e_library.name}, related=related)


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library",),
    title=Text(
        fi="E-kirjastolle ei ole merkitty henkilörekistereitä",
        sv="Inga personregister har angetts för e-biblioteket",
        en="No registers of personal data are stated for the e-library",
    ),
    reason=Text(
        fi="Etäkäytössä asiakas tunnistetaan, joten hänen tietonsa ovat jonkun rekisterissä. Liittyvän kunnan on "
        "tiedettävä, kuka on rekisterinpitäjä.",
        sv="Vid distansanvändning identifieras kunden, så uppgifter om kunden finns i någons register. En kommun som "
        "ansluter sig behöver veta vem som är personuppgiftsansvarig.",
        en="In remote use customers are identified, so their data are in somebody's register. A joining municipality "
        "has to know who the controller is.",
    ),
    message=Text(
        fi="E-kirjastolla {name} on palveluja etäkäytössä, mutta yhtään henkilörekisteriä ei ole merkitty.",
        sv="E-biblioteket {name} har tjänster som används på distans, men inget personregister har angetts.",
        en="The e-library {name} has services in remote use, but no register of personal data is stated.",
    ),
    repair=Text(
        fi="Lisää henkilörekisterit (registers) ja niiden rekisterinpitäjät. Jos niitä ei tiedetä, kirjaa kohta "
        "registers luetteloon unknown ja perustele.",
        sv="Lägg till personregistren (registers) och deras personuppgiftsansvariga. Om de inte är kända, för in "
        "stället registers i listan unknown och motivera.",
        en="Add the registers (registers) and their controllers. If they are not known, list the place registers under "
        "unknown and state the reason.",
    ),
    source=Text(
        fi="Yleinen tietosuoja-asetus (EU) 2016/679 24 ja 30 artikla",
        sv="Allmänna dataskyddsförordningen (EU) 2016/679 artiklarna 24 och 30",
        en="General Data Protection Regulation (EU) 2016/679, Articles 24 and 30",
    ),
    broken_by=Make("toinen-e-kirjasto.yaml", _OTHER.format(place="remote").encode()),
    kept_by=Make("toinen-e-kirjasto.yaml", _OTHER.format(place="in-library").encode()),
    broken=broken,
)
