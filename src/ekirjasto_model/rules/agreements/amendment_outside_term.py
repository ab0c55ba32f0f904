"""An amendment that starts when its agreement is not in force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_STARTS = Text(fi="alkaa vasta", sv="börjar först", en="only starts on")
_ENDS = Text(fi="päättyy jo", sv="upphör redan", en="already ends on")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments whose first day comes before the agreement's first or after its last."""
    for place, agreement in configuration.agreements():
        for number, amendment in enumerate(agreement.amendments):
            is_early = amendment.starts < agreement.starts
            limit = agreement.starts if is_early else agreement.ends
            if limit is not None and (is_early or limit < amendment.starts):
                facts: dict[str, Fact] = {
                    "amendment": amendment.id,
                    "starts": amendment.starts,
                    "edge": _STARTS if is_early else _ENDS,
                    "limit": limit,
                }
                at = place / "amendments" / number / "starts"
                yield Spot(at, facts=facts, related=(place / ("starts" if is_early else "ends"),))


_AMENDED = """amendments:
  - id: terms-of-use
    revision: 2
    about:
      fi: Käyttöehdot tarkistettiin.
"""

RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "agreements.ends-before-it-starts"),
    title=Text(
        fi="Sopimusmuutos tulee voimaan, kun sopimus ei ole voimassa",
        sv="En avtalsändring börjar gälla när avtalet inte gäller",
        en="An amendment starts when the agreement is not in force",
    ),
    reason=Text(
        fi="Vain voimassa olevaa sopimusta voi muuttaa. Uusi sopimus merkitään omaan tiedostoonsa, ja siihen "
        "kirjataan, minkä sopimuksen se korvaa.",
        sv="Bara ett avtal som är i kraft kan ändras. Ett nytt avtal anges i en egen fil, med uppgift om vilket avtal "
        "det ersätter.",
        en="Only an agreement in force can be amended. A new agreement is stated in a file of its own, with the one "
        "that it replaces.",
    ),
    message=Text(
        fi="Muutos {amendment} alkaa {starts}, mutta sopimus {edge} {limit}.",
        sv="Ändringen {amendment} börjar gälla den {starts}, men avtalet {edge} den {limit}.",
        en="The amendment {amendment} starts on {starts}, but the agreement {edge} {limit}.",
    ),
    repair=Text(
        fi="Korjaa muutoksen tai sopimuksen päivä.",
        sv="Rätta ändringens eller avtalets dag.",
        en="Correct the day of the amendment or of the agreement.",
    ),
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
    broken_by=Edit("national-e-library.yaml", "stated-fees:\n", _AMENDED + "    starts: 2024-04-22\nstated-fees:\n"),
    kept_by=Edit("national-e-library.yaml", "stated-fees:\n", _AMENDED + "    starts: 2024-04-23\nstated-fees:\n"),
    broken=broken,
)
