"""A grant that does not say when the report on it is due."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "    ends: 2026-12-31\n    report-due: 2027-03-31\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find grants without the day of the report, unless it is stated to be unknown."""
    for place, e_library in configuration.e_libraries():
        for number, grant in enumerate(e_library.grants):
            at = place / "grants" / number
            if grant.report_due is None and not configuration.is_marked_unknown(at / "report-due"):
                yield Spot(at if grant.ends is None else at / "ends", facts={"grant": grant.id})


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library",),
    title=Text(
        fi="Selvityksen päivää ei ole merkitty",
        sv="Dagen för redovisningen har inte angetts",
        en="The day of the report on a grant is not stated",
    ),
    reason=Text(
        fi="Avustuksen käytöstä on annettava selvitys. Jos määräpäivä unohtuu, avustus voidaan periä takaisin.",
        sv="Användningen av ett understöd ska redovisas. Om den sista dagen glöms bort kan understödet återkrävas.",
        en="The use of a grant has to be reported. If the day is forgotten, the grant may be recovered.",
    ),
    message=Text(
        fi="Valtionavustukselle {grant} ei ole merkitty, milloin selvitys sen käytöstä on annettava.",
        sv="För statsunderstödet {grant} har det inte angetts när redovisningen av användningen ska lämnas.",
        en="For the grant {grant} it is not stated when the report on its use is due.",
    ),
    repair=Text(
        fi="Lisää avustuspäätöksestä päivä, johon mennessä selvitys on annettava (report-due). Jos sitä ei tiedetä, "
        "kirjaa kohta grants/*/report-due luetteloon unknown ja perustele.",
        sv="Lägg till den sista dagen för redovisningen (report-due) ur understödsbeslutet. Om den inte är känd, för "
        "in stället grants/*/report-due i listan unknown och motivera.",
        en="Add the day by which the report is due (report-due) from the decision on the grant. If it is not known, "
        "list the place grants/*/report-due under unknown and state the reason.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 14 §",
        sv="Statsunderstödslagen 688/2001 14 §",
        en="Act on Discretionary Government Grants 688/2001, section 14",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, "    ends: 2026-12-31\n"),
    kept_by=Edit("e-library.yaml", _BEFORE, "    ends: 2026-12-31\n    report-due: 2027-06-30\n"),
    broken=broken,
)
