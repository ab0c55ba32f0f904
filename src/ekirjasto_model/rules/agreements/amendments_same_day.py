"""Two amendments of one agreement with the same first day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments with the first day of another one and a different number, which then never control.

    One spot for a pair, at the one with the lesser number. Equal numbers are the
    concern of another rule.
    """
    for place, agreement in configuration.agreements():
        in_order = sorted(
            enumerate(agreement.amendments), key=lambda pair: (pair[1].starts, pair[1].revision, pair[1].id)
        )
        for (number, one), (other_number, other) in pairwise(in_order):
            if one.starts == other.starts and one.revision < other.revision:
                facts: dict[str, Fact] = {"amendment": one.id, "other": other.id, "starts": one.starts}
                at = place / "amendments"
                yield Spot(at / number / "starts", facts=facts, related=(at / other_number / "starts",))


_ANOTHER = Edit(
    "agreement.yaml",
    "amendments:\n",
    """amendments:
  - id: amendment-of-the-spring
    revision: 3
    about:
      fi: Toinen muutos.
    starts: 2026-04-01
""",
)

RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Kaksi sopimusmuutosta alkaa samana päivänä",
        sv="Två avtalsändringar börjar gälla samma dag",
        en="Two amendments start on the same day",
    ),
    reason=Text(
        fi="Jos kaksi muutosta tulee voimaan yhtä aikaa, pienemmällä numerolla merkitty teksti ei ole voimassa "
        "päivääkään.",
        sv="Om två ändringar träder i kraft samtidigt gäller texten med det mindre numret inte en enda dag.",
        en="If two amendments take effect at once, the text with the lower number is in force on no day at all.",
    ),
    message=Text(
        fi="Muutos {amendment} ja muutos {other} alkavat molemmat {starts}.",
        sv="Ändringen {amendment} och ändringen {other} börjar båda gälla den {starts}.",
        en="The amendment {amendment} and the amendment {other} both start on {starts}.",
    ),
    repair=Text(
        fi="Yhdistä muutokset yhdeksi, tai korjaa toisen ensimmäinen päivä (starts).",
        sv="Slå ihop ändringarna till en, eller rätta den enas första dag (starts).",
        en="Join the amendments into one, or correct the first day of one of them (starts).",
    ),
    source=Text(
        fi="Käytäntö: sopimuksen tekstistä on voimassa yksi versio kerrallaan",
        sv="Praxis: en version av avtalstexten gäller åt gången",
        en="Practice: one revision of the agreement's text is in force at a time",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    starts: 2026-01-01\n    document",
        "    starts: 2026-04-01\n    document",
        also=(_ANOTHER,),
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    starts: 2026-01-01\n    document",
        "    starts: 2026-03-31\n    document",
        also=(_ANOTHER,),
    ),
    broken=broken,
)
