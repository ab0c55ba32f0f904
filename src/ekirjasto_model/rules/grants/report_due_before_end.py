"""A grant whose report is due before the period of its use ends."""

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
    """Find grants whose report is due before the last day for whose costs they may be used."""
    for place, e_library in configuration.e_libraries():
        for number, grant in enumerate(e_library.grants):
            if grant.report_due is not None and grant.ends is not None and grant.report_due < grant.ends:
                at = place / "grants" / number
                facts: dict[str, Fact] = {"grant": grant.id, "due": grant.report_due, "ends": grant.ends}
                yield Spot(at / "report-due", facts=facts, related=(at / "ends",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Selvitys avustuksen käytöstä on annettava ennen kuin käyttöaika päättyy",
        sv="Redovisningen av ett understöd ska lämnas innan användningstiden går ut",
        en="The report on a grant is due before the period of its use ends",
    ),
    reason=Text(
        fi="Selvityksessä kerrotaan, mihin avustus on käytetty koko käyttöaikana. Sitä ei voi antaa ennen kuin "
        "käyttöaika on päättynyt.",
        sv="I redovisningen anges vad understödet har använts till under hela användningstiden. Den kan inte lämnas "
        "innan användningstiden har gått ut.",
        en="The report states what the grant was used for during the whole period. It cannot be given before the "
        "period has ended.",
    ),
    message=Text(
        fi="Selvitys valtionavustuksesta {grant} on annettava viimeistään {due}, mutta avustusta saa käyttää {ends} "
        "asti.",
        sv="Redovisningen av statsunderstödet {grant} ska lämnas senast den {due}, men understödet får användas till "
        "och med den {ends}.",
        en="The report on the grant {grant} is due on {due}, but the grant may be used until {ends}.",
    ),
    repair=Text(
        fi="Tarkista avustuspäätöksestä selvityksen päivä (report-due) ja käyttöajan viimeinen päivä (ends).",
        sv="Kontrollera i understödsbeslutet dagen för redovisningen (report-due) och användningstidens sista dag "
        "(ends).",
        en="Check in the decision on the grant the day of the report (report-due) and the last day of the period "
        "(ends).",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 14 §",
        sv="Statsunderstödslagen 688/2001 14 §",
        en="Act on Discretionary Government Grants 688/2001, section 14",
    ),
    broken_by=Edit("e-library.yaml", "    report-due: 2027-03-31\n", "    report-due: 2026-12-30\n"),
    kept_by=Edit("e-library.yaml", "    report-due: 2027-03-31\n", "    report-due: 2026-12-31\n"),
    broken=broken,
)
