"""Something, other than an agreement, whose last day comes before its first."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.derived.occurrences import Occurrence, occurrences
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.notation.document import Part
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place, Pointer
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_ENDS = {"ends": "starts", "window-ends": "window-starts"}


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the last days that come before the first day beside them, in whatever document.

    Days and months are looked at alike; a month begins with its first and ends
    with its last day. A whole agreement has a rule of its own.
    """
    for scalar in ("day", "moment"):
        for one in occurrences(configuration, scalar):
            if one.key in _ENDS and not isinstance(one.holder, Agreement):
                yield from _turned(one, one.holder, _ENDS[one.key])


def _turned(one: Occurrence, holder: Part, key: str) -> Iterator[Spot]:
    """Give a spot where the day beside a last day comes after it."""
    starts, ends = as_day(getattr(holder, key.replace("-", "_"), None)), as_day(one.value, last=True)
    if starts is not None and ends is not None and ends < starts:
        beside = Place(one.document, Pointer((*one.steps[:-1], key)))
        yield Spot(one.place, facts={"starts": starts, "ends": ends}, related=(beside,))


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Viimeinen päivä on ennen ensimmäistä",
        sv="Den sista dagen infaller före den första",
        en="A last day comes before the first",
    ),
    reason=Text(
        fi="Jos aika päättyy ennen kuin se alkaa, jäsenyys, tehtävä tai palvelu ei ole voimassa yhtenäkään päivänä.",
        sv="Om en tid slutar innan den börjar gäller medlemskapet, uppgiften eller tjänsten inte en enda dag.",
        en="If a period ends before it starts, the membership, duty or service is in force on no day at all.",
    ),
    message=Text(
        fi="Viimeinen päivä {ends} on ennen ensimmäistä päivää {starts}.",
        sv="Den sista dagen, den {ends}, infaller före den första dagen, den {starts}.",
        en="The last day, {ends}, comes before the first day, {starts}.",
    ),
    repair=Text(
        fi="Tarkista molemmat päivät. Viimeinen päivä kuuluu mukaan, joten se on aikaisintaan {starts}.",
        sv="Kontrollera båda dagarna. Den sista dagen räknas med och är alltså tidigast den {starts}.",
        en="Check both days. The last day is included, so it is {starts} at the earliest.",
    ),
    source=Text(
        fi="Käytäntö: viimeinen päivä kuuluu voimassaoloaikaan",
        sv="Praxis: den sista dagen hör till giltighetstiden",
        en="Practice: the last day belongs to the period",
    ),
    broken_by=Edit(
        "e-library.yaml",
        "    starts: 2023-01-01\n    ends: 2024-06-30\n",
        "    starts: 2023-01-01\n    ends: 2022-06-30\n",
    ),
    kept_by=Edit(
        "e-library.yaml",
        "    starts: 2023-01-01\n    ends: 2024-06-30\n",
        "    starts: 2023-01-01\n    ends: 2023-01-01\n",
    ),
    broken=broken,
)
