"""An instalment due before the annex has reached the members."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.settled import in_time_order
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes that need to reach the members only on the day of the first instalment, or later."""
    for place, annex in configuration.cost_annexes():
        ordered = in_time_order(annex.instalments)
        if ordered and annex.reaches_members is not None and ordered[0][1].due <= annex.reaches_members:
            number, first = ordered[0]
            facts: dict[str, Fact] = {"day": first.due, "reaches": annex.reaches_members}
            yield Spot(place / "reaches-members", facts=facts, related=(place / "instalments" / number / "due",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Maksuerä erääntyy ennen kuin liite on jäsenillä",
        sv="En delbetalning förfaller innan bilagan har nått medlemmarna",
        en="An instalment is due before the annex has reached the members",
    ),
    reason=Text(
        fi="Jäsen ei voi maksaa erää, jonka perustetta se ei ole saanut.",
        sv="En medlem kan inte betala en delbetalning vars grund den inte har fått.",
        en="A member cannot pay an instalment whose basis has not reached it.",
    ),
    message=Text(
        fi="Ensimmäinen maksuerä erääntyy {day}, mutta liitteen on oltava jäsenillä vasta {reaches}.",
        sv="Den första delbetalningen förfaller den {day}, men bilagan behöver nå medlemmarna först den {reaches}.",
        en="The first instalment is due on {day}, but the annex need not reach the members before {reaches}.",
    ),
    repair=Text(
        fi="Siirrä eräpäivää (due) myöhemmäksi, tai aikaista päivää reaches-members.",
        sv="Senarelägg förfallodagen (due), eller tidigarelägg reaches-members.",
        en="Move the due day later, or reaches-members earlier.",
    ),
    source=Text(
        fi="Käytäntö: maksuerät ovat yhteensä maksuosuus",
        sv="Praxis: delbetalningarna är sammanlagt betalningsandelen",
        en="Practice: instalments sum to the share",
    ),
    broken_by=Edit(
        "cost-annex-2024-settlement.yaml",
        "drivers-day: 2022-12-31\n",
        "reaches-members: 2025-04-30\ndrivers-day: 2022-12-31\n",
    ),
    kept_by=Edit(
        "cost-annex-2024-settlement.yaml",
        "drivers-day: 2022-12-31\n",
        "reaches-members: 2025-04-29\ndrivers-day: 2022-12-31\n",
    ),
    broken=broken,
)
