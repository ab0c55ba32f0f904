"""An amendment of an agreement that does not say how it is amended."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements with amendments and without a rule for them, unless the rule is stated to be unknown."""
    for place, agreement in configuration.agreements():
        is_unknown = configuration.is_marked_unknown(place / "amendment")
        if agreement.amendments and agreement.amendment is None and not is_unknown:
            yield Spot(place / "amendments", facts={"amendment": min(one.id for one in agreement.amendments)})


_AMENDMENTS = """amendments:
  - id: fee-from-2026
    revision: 2
    about:
      fi: Vuosimaksu tarkistettiin.
    starts: 2026-01-01
    approvals:
      - municipality: "205"
        decision:
          decision-kind: board
          day: 2025-10-21
          section: § 77
"""

RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Sopimusta on muutettu, mutta muuttamisen ehdot puuttuvat",
        sv="Avtalet har ändrats, men villkoren för ändring saknas",
        en="An agreement was amended, but it is not stated how it may be",
    ),
    reason=Text(
        fi="Ilman ehtoja ei voi tarkistaa, onko muutoksen hyväksynyt tarpeeksi moni jäsen.",
        sv="Utan villkor går det inte att kontrollera om tillräckligt många medlemmar har godkänt ändringen.",
        en="Without a rule it cannot be checked whether enough members have approved the amendment.",
    ),
    message=Text(
        fi="Sopimukseen on merkitty muutos {amendment}, mutta ei sitä, miten sopimusta muutetaan.",
        sv="I avtalet anges ändringen {amendment}, men inte hur avtalet ändras.",
        en="The agreement states the amendment {amendment}, but not how it is amended.",
    ),
    repair=Text(
        fi="Lisää sopimuksen muuttamisen ehdot (amendment): yksimielisyys (unanimity) tai määräosa jäsenistä "
        "(share-of-members). Jos ehtoja ei tiedetä, kirjaa kohta luetteloon unknown.",
        sv="Lägg till villkoren för ändring av avtalet (amendment): enhällighet (unanimity) eller en andel av "
        "medlemmarna (share-of-members). Om villkoren inte är kända, för in stället i listan unknown.",
        en="Add the rule for amending the agreement (amendment): unanimity or share-of-members. If it is not known, "
        "list the place under unknown.",
    ),
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
    broken_by=Edit("national-e-library.yaml", "amendment:\n  amendment: unanimity\n", _AMENDMENTS),
    kept_by=Edit(
        "national-e-library.yaml",
        "amendment:\n  amendment: unanimity\n",
        "amendment:\n  amendment: unanimity\n" + _AMENDMENTS,
    ),
    broken=broken,
)
