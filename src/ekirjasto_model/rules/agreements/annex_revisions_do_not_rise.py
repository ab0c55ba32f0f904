"""A later revision of an annex with a smaller number than an earlier one."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find revisions of an annex that begin after another of the same id and have a smaller number."""
    for place, agreement in configuration.agreements():
        greatest: dict[str, int] = {}
        in_order = sorted(
            enumerate(agreement.annexes),
            key=lambda pair: (pair[1].starts or agreement.starts, pair[1].revision or 1),
        )
        for number, annex in in_order:
            revision, before = annex.revision or 1, greatest.get(annex.id, 0)
            if revision < before:
                facts: dict[str, Fact] = {"annex": annex.id, "revision": revision, "before": before, "next": before + 1}
                yield Spot(place / "annexes" / number / "revision", facts=facts)
            greatest[annex.id] = max(before, revision)


_NEXT = "  - id: service-list\n    annex-kind: other\n    revision: {}\n    starts: 2027-01-01\n"

RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Liitteen uudemmalla versiolla on pienempi numero",
        sv="En senare version av en bilaga har ett mindre nummer",
        en="A later revision of an annex has a lower number",
    ),
    reason=Text(
        fi=(
            "Versionumerosta näkee, mikä liite on uusin. Jos numerot eivät kasva, voidaan vahingossa noudattaa "
            "vanhaa liitettä."
        ),
        sv="Versionsnumret visar vilken bilaga som är nyast. Om numren inte ökar kan man komma att följa en gammal "
        "bilaga.",
        en="The revision shows which annex is the newest. If the numbers do not rise, an old annex may be followed.",
    ),
    message=Text(
        fi=(
            "Liitteen {annex} versio {revision} tulee voimaan myöhemmin kuin versio {before}, vaikka sen numero ei "
            "ole suurempi."
        ),
        sv="Version {revision} av bilagan {annex} börjar gälla senare än version {before}.",
        en="Revision {revision} of the annex {annex} starts later than revision {before}.",
    ),
    repair=Text(
        fi="Kirjoita revision: {next}, tai korjaa versioiden ensimmäiset päivät (starts).",
        sv="Skriv revision: {next}, eller rätta versionernas första dagar (starts).",
        en="Write revision: {next}, or correct the first days of the revisions (starts).",
    ),
    source=Text(
        fi="Käytäntö: liitteen versiot numeroidaan järjestyksessä",
        sv="Praxis: versionerna av en bilaga numreras i ordning",
        en="Practice: the revisions of an annex are numbered in order",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    revision: 3\n    starts: 2026-01-01\n",
        "    revision: 3\n    starts: 2026-01-01\n    ends: 2026-12-31\n" + _NEXT.format(2),
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    revision: 3\n    starts: 2026-01-01\n",
        "    revision: 3\n    starts: 2026-01-01\n    ends: 2026-12-31\n" + _NEXT.format(4),
    ),
    broken=broken,
)
