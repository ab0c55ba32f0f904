"""A municipality's notice without the decision to give it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities' standing notices without a decision, unless it is stated to be unknown."""
    for place, agreement in configuration.agreements():
        for one in given_notices(place, agreement):
            key, code = one.giver
            is_stated = one.notice.decision is not None or configuration.is_marked_unknown(one.place / "decision")
            if key == "municipality" and not is_stated and one.notice.withdrawn is None:
                yield Spot(one.place / "decision", facts={"name": name_of(code)})


_OFFICE = "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n"
_NOTICE = """notices:
  - party:
      municipality: "047"
    given: 2024-11-15
    sent-to-contact: 2024-11-15
    sent-to-registry-office: 2024-11-15
"""

RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomisesta puuttuu päätös",
        sv="Beslut om uppsägning saknas",
        en="A notice has no decision",
    ),
    reason=Text(
        fi="Kunnan puolesta sopimuksen irtisanoo se viranomainen, jolla on toimivalta päättää siitä. Ilman päätöstä "
        "irtisanominen voidaan kiistää.",
        sv="På kommunens vägnar sägs avtalet upp av den myndighet som är behörig att besluta om det. Utan beslut kan "
        "uppsägningen bestridas.",
        en="In a municipality the competent authority decides on giving notice. Without a decision the notice can be "
        "contested.",
    ),
    message=Text(
        fi="Kunta {name} on irtisanonut sopimuksen, mutta irtisanomispäätöstä ei ole merkitty.",
        sv="Kommunen {name} har sagt upp avtalet, men beslutet om uppsägning har inte angetts.",
        en="The municipality of {name} has given notice, but its decision to do so is not stated.",
    ),
    repair=Text(
        fi="Lisää irtisanomiseen päätös (decision): toimielin, päivä ja pykälä. Jos niitä ei tiedetä, kirjaa kohta "
        "luetteloon unknown ja perustele.",
        sv="Lägg till beslutet (decision) i uppsägningen: organ, dag och paragraf. Om de inte är kända, för in "
        "stället i listan unknown och motivera.",
        en="Add the decision to the notice: body, day and section. If they are not known, list the place under "
        "unknown and state the reason.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 14 ja 91 §",
        sv="Kommunallagen 410/2015 14 och 91 §",
        en="Local Government Act 410/2015, sections 14 and 91",
    ),
    broken_by=Edit("e-materials-agreement.yaml", _OFFICE, _OFFICE + _NOTICE),
    kept_by=Edit(
        "e-materials-agreement.yaml",
        _OFFICE,
        _OFFICE + _NOTICE + "    decision:\n      decision-kind: board\n      day: 2024-11-05\n      section: § 75\n",
    ),
    broken=broken,
)
