"""Two revisions of one annex that are in force on the same day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, overlap
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find revisions of an annex that share a day: annexes of one agreement with the same id.

    The spot is at the older one, which ought to end; it is older by its first day,
    else by its number.
    """
    for place, agreement in configuration.agreements():
        revisions: dict[str, list[tuple[Place, Annex]]] = {}
        for number, annex in enumerate(agreement.annexes):
            revisions.setdefault(annex.id, []).append((place / "annexes" / number, annex))
        for found in revisions.values():
            in_order = sorted(found, key=lambda pair: (pair[1].starts or agreement.starts, pair[1].revision or 1))
            for (at, older), (newer_at, newer) in pairwise(in_order):
                is_other = (older.revision or 1) != (newer.revision or 1)
                if is_other and overlap(days_of(older), days_of(newer, (agreement.starts, None))):
                    facts: dict[str, Fact] = {
                        "annex": older.id,
                        "older": older.revision or 1,
                        "newer": newer.revision or 1,
                    }
                    yield Spot(at / "ends", facts=facts, related=(newer_at / "starts",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Liitteen kaksi versiota on voimassa yhtä aikaa",
        sv="Två versioner av en bilaga gäller samtidigt",
        en="Two revisions of an annex are in force at once",
    ),
    reason=Text(
        fi="Liite uusitaan sopimuksesta erikseen. Jos kaksi versiota on voimassa samana päivänä, ei tiedetä, "
        "kumpaa noudatetaan.",
        sv="En bilaga förnyas separat från avtalet. Om två versioner gäller samma dag är det oklart vilken som följs.",
        en="An annex is renewed separately from the agreement. If two revisions are in force on one day, nobody "
        "knows which to follow.",
    ),
    message=Text(
        fi="Liitteen {annex} versiot {older} ja {newer} ovat voimassa samaan aikaan.",
        sv="Versionerna {older} och {newer} av bilagan {annex} gäller samtidigt.",
        en="The revisions {older} and {newer} of the annex {annex} are in force at the same time.",
    ),
    repair=Text(
        fi="Merkitse version {older} viimeiseksi päiväksi version {newer} alkamista edeltävä päivä.",
        sv="Ange som sista dag för version {older} dagen innan version {newer} börjar gälla.",
        en="State as the last day of revision {older} the day before revision {newer} starts.",
    ),
    source=Text(
        fi="Käytäntö: liitteestä on voimassa yksi versio kerrallaan",
        sv="Praxis: en version av en bilaga gäller åt gången",
        en="Practice: one revision of an annex is in force at a time",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "  - id: service-list\n    annex-kind: other\n",
        "  - id: service-list\n    annex-kind: other\n    revision: 2\n    starts: 2025-01-01\n  - id: service-list\n "
        "   annex-kind: other\n",
    ),
    kept_by=Edit(
        "agreement.yaml",
        "  - id: service-list\n    annex-kind: other\n",
        "  - id: service-list\n    annex-kind: other\n    revision: 2\n    starts: 2025-01-01\n    ends: 2025-12-31\n "
        " - id: service-list\n    annex-kind: other\n",
    ),
    broken=broken,
)
