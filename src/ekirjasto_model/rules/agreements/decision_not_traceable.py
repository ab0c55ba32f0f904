"""A decision of which neither section, case number nor minutes are stated."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.own_decisions import own_decisions
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities' decisions that nobody could look up: one spot for a document."""
    missing: dict[int, list[tuple[Place, str]]] = {}
    for one in own_decisions(configuration):
        stated = (one.decision.section, one.decision.case_number, one.decision.minutes)
        keys = ("section", "case-number", "minutes")
        is_unknown = any(configuration.is_marked_unknown(one.place / key) for key in keys)
        if stated == (None, None, None) and not is_unknown:
            missing.setdefault(one.place.document, []).append((one.place / "day", one.municipality))
    for found in missing.values():
        names = listed_names({code for _, code in found})
        yield Spot(found[0][0], facts={"names": names}, related=tuple(at for at, _ in found[1:]))


RULE = Rule(
    severity=Severity.NOTE,
    needs=("agreement",),
    title=Text(
        fi="Päätöstä ei löydä pöytäkirjasta",
        sv="Beslutet går inte att hitta i protokollet",
        en="A decision cannot be found in the minutes",
    ),
    reason=Text(
        fi="Päätös on voitava tarvittaessa löytää. Siihen riittää pykälä, asianumero tai pöytäkirjan osoite.",
        sv="Ett beslut måste gå att hitta vid behov. För det räcker paragrafen, ärendenumret eller protokollets "
        "adress.",
        en="It must be possible to find a decision when it is needed. Its section, case number or the address of the "
        "minutes is enough.",
    ),
    message=Text(
        fi="Päätöksestä puuttuvat pykälä, asianumero ja pöytäkirjan osoite: {names}.",
        sv="Paragraf, ärendenummer och protokollets adress saknas för beslutet: {names}.",
        en="The section, the case number and the address of the minutes of the decision are missing: {names}.",
    ),
    repair=Text(
        fi="Lisää päätökseen section, case-number tai minutes. Jos niitä ei tiedetä, kirjaa kohta luetteloon unknown.",
        sv="Lägg till section, case-number eller minutes i beslutet. Om de inte är kända, för in stället i listan "
        "unknown.",
        en="Add section, case-number or minutes to the decision. If they are not known, list the place under unknown.",
    ),
    source=Text(
        fi="Käytäntö: päätöksestä ilmoitetaan pykälä ja asianumero",
        sv="Praxis: för ett beslut anges paragraf och ärendenummer",
        en="Practice: a decision is stated with its section and case number",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        """      day: 2020-10-05
      section: § 9
      case-number: ESIM/1/2020
      minutes: https://poytakirjat.example/205/2020/9
""",
        "      day: 2020-10-05\n",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        """      day: 2020-10-05
      section: § 9
      case-number: ESIM/1/2020
      minutes: https://poytakirjat.example/205/2020/9
""",
        """      day: 2020-10-05
      case-number: ESIM/1/2020
""",
    ),
    broken=broken,
)
