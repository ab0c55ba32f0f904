"""A cost annex for a year in which its agreement is not in force."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, overlap
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_STARTS = Text(fi="alkaa vasta", sv="börjar först", en="starts only on")
_ENDS = Text(fi="päättyy jo", sv="upphör redan", en="ends already on")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cost annexes of whose year no day is one of their agreement's."""
    agreements = {agreement.id: (place, agreement) for place, agreement in configuration.agreements()}
    for place, annex in configuration.cost_annexes():
        year = (Date(annex.year, 1, 1), Date(annex.year, 12, 31))
        if annex.agreement in agreements:
            at, agreement = agreements[annex.agreement]
            if not overlap(year, days_of(agreement)):
                is_early = agreement.starts > year[1]
                limit = agreement.starts if is_early else agreement.ends or year[0]
                facts: dict[str, Fact] = {
                    "year": str(annex.year),
                    "agreement": agreement.id,
                    "edge": _STARTS if is_early else _ENDS,
                    "limit": limit,
                }
                yield Spot(place / "year", facts=facts, related=(at / ("starts" if is_early else "ends"),))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "agreement", "agreements.ends-before-it-starts", "members.id-twice"),
    title=Text(
        fi="Kustannusliitteen vuonna ei ole sopimusta voimassa",
        sv="Inget avtal gäller det år som kostnadsbilagan är för",
        en="No agreement is in force in the year of a cost annex",
    ),
    reason=Text(
        fi="Kustannuksia voi jakaa vain vuodelle, jona osapuolet ovat sitoutuneet maksamaan ne.",
        sv="Kostnader kan fördelas bara för ett år då parterna har bundit sig att betala dem.",
        en="Costs can be shared only for a year in which the parties are bound to pay them.",
    ),
    message=Text(
        fi="Kustannusliite on vuodelle {year}, mutta sopimus {agreement} {edge} {limit}.",
        sv="Kostnadsbilagan är för år {year}, men avtalet {agreement} {edge} den {limit}.",
        en="The cost annex is for {year}, but the agreement {agreement} {edge} {limit}.",
    ),
    repair=Text(
        fi="Korjaa vuosi (year), tai nimeä sopimus (agreement), joka on voimassa vuonna {year}.",
        sv="Rätta året (year), eller ange ett avtal (agreement) som gäller år {year}.",
        en="Correct the year, or name an agreement that is in force in {year}.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 49 §: yhteistoiminnasta sovitaan sopimuksella",
        sv="Kommunallagen 410/2015 49 §: om samarbete kommer man överens genom avtal",
        en="Local Government Act 410/2015, section 49: co-operation is agreed by contract",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "year: 2026\nrevision: 2\nreaches-members: 2025-08-31\n",
        "year: 2023\nrevision: 2\nreaches-members: 2022-08-31\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "year: 2026\nrevision: 2\nreaches-members: 2025-08-31\n",
        "year: 2025\nrevision: 2\nreaches-members: 2024-08-31\n",
    ),
    broken=broken,
)
