"""A project that goes on outside the periods of its grants."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.project import Project
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "    starts: 2023-01\n    ends: 2023-12-31\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find projects with a day on which none of their grants may be used: one spot for a project, at that day's side.

    A month may mean any of its days, so only days that are certain count. A project
    that goes on, and one with a grant whose period is not stated, is left alone.
    """
    for place, e_library in configuration.e_libraries():
        grants = {grant.id: (place / "grants" / number, grant) for number, grant in enumerate(e_library.grants)}
        for number, project in enumerate(e_library.projects):
            own = [grants[name] for name in project.grants if name in grants]
            day = _uncovered(project, [grant for _, grant in own])
            if day is not None:
                at = place / "projects" / number
                is_first = day == as_day(project.starts, last=True)
                facts: dict[str, Fact] = {"project": project.name, "day": day}
                related = tuple(here for here, _ in own)
                yield Spot(at / ("starts" if is_first else "ends"), facts=facts, related=related)


def _uncovered(project: Project, grants: list[Grant]) -> Date | None:
    """Return the first certain day of a project on which none of its grants may be used."""
    day, last = as_day(project.starts, last=True), as_day(project.ends)
    periods = sorted((one.starts, one.ends) for one in grants if one.starts is not None and one.ends is not None)
    if day is None or last is None or not periods or len(periods) < len(grants):
        return None
    for starts, ends in periods:
        if starts <= day <= ends:
            day = ends.add(days=1)
    return day if day <= last else None


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library", "members.id-twice", "members.period-ends-before-it-starts", "members.unknown-id"),
    title=Text(
        fi="Hanke jatkuu avustuksen käyttöajan ulkopuolella",
        sv="Ett projekt pågår utanför understödets användningstid",
        en="A project goes on outside the period of its grant",
    ),
    reason=Text(
        fi="Avustusta saa käyttää vain käyttöajan kustannuksiin. Muina päivinä syntyvät kustannukset maksavat kunnat "
        "itse.",
        sv="Understödet får användas bara för kostnader under användningstiden. Kostnader som uppkommer andra dagar "
        "betalar kommunerna själva.",
        en="A grant may be used only for the costs of its period. Costs that arise on other days are paid by the "
        "municipalities themselves.",
    ),
    message=Text(
        fi="Hankkeessa {project} on päiviä, joiden kustannuksiin mitään sen avustusta ei saa käyttää; ensimmäinen "
        "niistä on {day}.",
        sv="I projektet {project} finns dagar vars kostnader inte får täckas med något av projektets understöd; den "
        "första av dem är den {day}.",
        en="The project {project} has days for whose costs none of its grants may be used; the first of them is {day}.",
    ),
    repair=Text(
        fi="Tarkista hankkeen päivät ja avustuksen käyttöaika (starts, ends). Jos ne ovat oikein, varaa näiden päivien "
        "kustannuksiin muu rahoitus; silloin tämä on vain tiedoksi.",
        sv="Kontrollera projektets dagar och understödets användningstid (starts, ends). Om de stämmer, reservera "
        "annan finansiering för dessa dagars kostnader; då är detta bara för kännedom.",
        en="Check the days of the project and the period of the grant (starts, ends). If they are right, reserve "
        "other funding for the costs of these days; then this is for information only.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 13 §",
        sv="Statsunderstödslagen 688/2001 13 §",
        en="Act on Discretionary Government Grants 688/2001, section 13",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, "    starts: 2023-01\n    ends: 2024-01\n"),
    kept_by=Edit("e-library.yaml", _BEFORE, "    starts: 2023-01\n    ends: 2023-12\n"),
    broken=broken,
)
