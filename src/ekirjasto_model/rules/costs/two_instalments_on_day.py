"""Two instalments due on one day."""

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
    """Find instalments that are due on the same day as an earlier one of the list."""
    for place, annex in configuration.cost_annexes():
        earlier: dict[Date, int] = {}
        for number, one in enumerate(annex.instalments):
            at = place / "instalments"
            if one.due in earlier:
                yield Spot(at / number / "due", facts={"day": one.due}, related=(at / earlier[one.due] / "due",))
            earlier.setdefault(one.due, number)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Kaksi maksuerää erääntyy samana päivänä",
        sv="Två delbetalningar förfaller samma dag",
        en="Two instalments are due on one day",
    ),
    reason=Text(
        fi="Samana päivänä erääntyvät erät ovat yksi lasku. Yleensä toinen päivä on kirjoitettu väärin.",
        sv="Delbetalningar som förfaller samma dag är en faktura. Oftast är den ena dagen felskriven.",
        en="Instalments due on one day are one invoice. Usually one of the days is a typing mistake.",
    ),
    message=Text(
        fi="Päivänä {day} erääntyy jo toinen maksuerä.",
        sv="En annan delbetalning förfaller redan den {day}.",
        en="Another instalment is already due on {day}.",
    ),
    repair=Text(
        fi="Korjaa toinen päivä (due), tai yhdistä maksuerät.",
        sv="Rätta den ena dagen (due), eller slå ihop delbetalningarna.",
        en="Correct one of the days (due), or make them one instalment.",
    ),
    source=Text(
        fi="Käytäntö: maksuerät ovat yhteensä maksuosuus",
        sv="Praxis: delbetalningarna är sammanlagt betalningsandelen",
        en="Practice: instalments sum to the share",
    ),
    broken_by=Edit("cost-annex-2024.yaml", "    due: 2024-09-16\n", "    due: 2024-03-15\n"),
    kept_by=Edit("cost-annex-2024.yaml", "    due: 2024-09-16\n", "    due: 2024-03-16\n"),
    broken=broken,
)
