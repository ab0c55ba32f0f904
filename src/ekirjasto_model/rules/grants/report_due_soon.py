"""A grant whose report is due soon."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

DAYS_AHEAD = 60
"""How many days before a report is due it is told of.

No law gives a number: two months are enough to gather the figures.
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find grants whose report is due on the day or within 60 days of it.

    That a report has been given is stated nowhere, so nothing is said once the day has passed.
    """
    for place, e_library in configuration.e_libraries():
        for number, grant in enumerate(e_library.grants):
            if grant.report_due is not None and as_of <= grant.report_due <= as_of.add(days=DAYS_AHEAD):
                facts: dict[str, Fact] = {"grant": grant.id, "due": grant.report_due}
                yield Spot(place / "grants" / number / "report-due", facts=facts)


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library",),
    title=Text(
        fi="Selvitys avustuksen käytöstä on annettava pian",
        sv="Redovisningen av ett understöd ska lämnas snart",
        en="The report on a grant is due soon",
    ),
    reason=Text(
        fi=(
            "Jos selvitystä ei anneta, avustus voidaan periä takaisin. Luvut kootaan usealta kunnalta, joten työ "
            "kannattaa aloittaa hyvissä ajoin."
        ),
        sv=(
            "Om redovisningen inte lämnas kan understödet återkrävas. Siffrorna samlas in från flera kommuner, så "
            "det är bra att inleda arbetet i god tid."
        ),
        en=(
            "If the report is not given, the grant may be recovered. Figures are gathered from several "
            "municipalities, so it is best to begin the work early."
        ),
    ),
    message=Text(
        fi="Selvitys valtionavustuksen {grant} käytöstä on annettava viimeistään {due}.",
        sv="Redovisningen av hur statsunderstödet {grant} har använts ska lämnas senast den {due}.",
        en="The report on the use of the grant {grant} is due on {due}.",
    ),
    repair=Text(
        fi="Anna selvitys ajoissa, tai pyydä avustuksen myöntäjältä lisäaikaa ja korjaa päivä (report-due). Jos "
        "selvitys on jo annettu, tämä on vain tiedoksi.",
        sv="Lämna redovisningen i tid, eller be den som beviljat understödet om längre tid och rätta dagen "
        "(report-due). Om redovisningen redan har lämnats är detta bara för kännedom.",
        en="Give the report in time, or ask the grantor for more time and correct the day (report-due). If the report "
        "has been given already, this is for information only.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 14 §; käytäntö: huomautus annetaan 60 päivää ennen",
        sv="Statsunderstödslagen 688/2001 14 §; praxis: anmärkningen ges 60 dagar före",
        en="Act on Discretionary Government Grants 688/2001, section 14; practice: the note is given 60 days before",
    ),
    broken_by=Edit("e-library.yaml", "    report-due: 2024-03-31\n", "    report-due: 2026-04-30\n"),
    kept_by=Edit("e-library.yaml", "    report-due: 2024-03-31\n", "    report-due: 2026-05-01\n"),
    broken=broken,
)
