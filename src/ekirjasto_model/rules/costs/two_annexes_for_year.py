"""Two cost annexes of one agreement for the same year and of the same revision."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cost annexes that an earlier one of the same agreement, year and revision stands beside.

    An annex that states no revision is the first. A final settlement stands beside the
    advance of its year, not against it.
    """
    earlier: dict[tuple[str, int, int, bool], tuple[Place, CostAnnex]] = {}
    for place, annex in sorted(configuration.cost_annexes(), key=lambda filed: filed[1].id):
        key = (annex.agreement, annex.year, annex.revision or 1, annex.settles is not None)
        if key in earlier:
            other_place, other = earlier[key]
            facts: dict[str, Fact] = {
                "year": str(annex.year),
                "agreement": annex.agreement,
                "revision": annex.revision or 1,
                "other": other.id,
            }
            yield Spot(place / "year", facts=facts, related=(other_place / "year",))
        earlier.setdefault(key, (place, annex))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "members.id-twice"),
    title=Text(
        fi="Samalle vuodelle on kaksi kustannusliitettä",
        sv="Det finns två kostnadsbilagor för samma år",
        en="There are two cost annexes for one year",
    ),
    reason=Text(
        fi="Jos vuodelle on kaksi samanveroista liitettä, ei tiedetä, kumman mukaan kustannukset jaetaan.",
        sv="Om det finns två likvärdiga bilagor för ett år är det oklart enligt vilkendera kostnaderna fördelas.",
        en="If there are two annexes of equal standing for a year, nobody knows by which the costs are shared.",
    ),
    message=Text(
        fi="Sopimuksella {agreement} on vuodelle {year} jo kustannusliite {other}, jonka versio on sama ({revision}).",
        sv="Avtalet {agreement} har redan för år {year} kostnadsbilagan {other}, med samma version ({revision}).",
        en="The agreement {agreement} already has for {year} the cost annex {other}, of the same revision "
        "({revision}).",
    ),
    repair=Text(
        fi="Korjaa vuosi, tai merkitse uudemmalle liitteelle suurempi versio (revision). Kustannukset jaetaan "
        "suurimman version mukaan.",
        sv="Rätta året, eller ange en högre version (revision) för den nyare bilagan. Kostnaderna fördelas enligt den "
        "högsta versionen.",
        en="Correct the year, or state a higher revision for the newer annex. Costs are shared by the highest "
        "revision.",
    ),
    source=Text(
        fi="Käytäntö: vuodelle on yksi voimassa oleva kustannusliite",
        sv="Praxis: för ett år finns en gällande kostnadsbilaga",
        en="Practice: one cost annex is in force for a year",
    ),
    broken_by=Edit(
        "cost-annex-2027.yaml",
        "year: 2027\nrevision: 1\nreaches-members: 2026-02-27\n",
        "year: 2026\nrevision: 2\nreaches-members: 2025-02-27\n",
    ),
    kept_by=Edit(
        "cost-annex-2027.yaml",
        "year: 2027\nrevision: 1\nreaches-members: 2026-02-27\n",
        "year: 2026\nrevision: 1\nreaches-members: 2025-02-27\n",
    ),
    broken=broken,
)
