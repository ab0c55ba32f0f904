"""A party without the decision that bound it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find parties without a decision, unless it is stated to be unknown: one spot for a party."""
    for place, agreement in configuration.agreements():
        for number, party in enumerate(agreement.parties):
            at = place / "parties" / number / "decision"
            if party.decision is None and not configuration.is_marked_unknown(at):
                yield Spot(at, facts={"name": name_of(party.municipality)})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Sopimusosapuolelta puuttuu päätös",
        sv="Beslut saknas för en avtalspart",
        en="A party has no decision",
    ),
    reason=Text(
        fi="Sopimus sitoo kuntaa vasta, kun sen toimivaltainen viranomainen on päättänyt siitä. Päätös tarvitaan "
        "myös, jos sopimuksesta syntyy erimielisyyttä.",
        sv="Ett avtal binder kommunen först när dess behöriga myndighet har fattat beslut. Beslutet behövs också om "
        "avtalet blir omtvistat.",
        en="An agreement binds a municipality only once its competent authority has decided. The decision is also "
        "needed if the agreement is ever disputed.",
    ),
    message=Text(
        fi="Kunta {name} on osapuoli, mutta sen päätöstä ei ole merkitty.",
        sv="Kommunen {name} är part, men dess beslut har inte angetts.",
        en="The municipality of {name} is a party, but its decision is not stated.",
    ),
    repair=Text(
        fi="Lisää päätös (decision): toimielin, päivä ja pykälä. Jos niitä ei tiedetä, kirjaa kohta luetteloon "
        "unknown ja perustele.",
        sv="Lägg till beslutet (decision): organ, dag och paragraf. Om de inte är kända, för in stället i listan "
        "unknown och motivera.",
        en="Add the decision: body, day and section. If they are not known, list the place under unknown and state "
        "the reason.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 14 ja 91 §",
        sv="Kommunallagen 410/2015 14 och 91 §",
        en="Local Government Act 410/2015, sections 14 and 91",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        """  - municipality: "205"
    member-type: lead-municipality
    decision:
      decision-kind: official
      body:
        fi: Kajaanin kirjastotoimenjohtaja
      day: 2020-10-05
      section: § 9
      case-number: ESIM/1/2020
      minutes: https://poytakirjat.example/205/2020/9
""",
        """  - municipality: "205"
    member-type: lead-municipality
""",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        """      section: § 9
      case-number: ESIM/1/2020
      minutes: https://poytakirjat.example/205/2020/9
""",
        """      section: § 9
""",
    ),
    broken=broken,
)
