"""A grant that may not be handed on, for a project run by several municipalities."""

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
    """Find grants said not to be handed on whose project is run by several municipalities: one spot for a project.

    Where it is not known whether a grant may be handed on, nothing is said.
    """
    for place, e_library in configuration.e_libraries():
        grants = {grant.id: (place / "grants" / number, grant) for number, grant in enumerate(e_library.grants)}
        for number, project in enumerate(e_library.projects):
            for name in sorted(set(project.grants) & grants.keys()):
                at, grant = grants[name]
                if grant.handed_on is False and len(set(project.run_by)) > 1:
                    facts: dict[str, Fact] = {"grant": grant.id, "project": project.name}
                    related = (place / "projects" / number / "run-by",)
                    yield Spot(at / "handed-on", facts=facts, related=related)


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library", "members.id-twice", "members.unknown-id"),
    title=Text(
        fi="Usean kunnan hankkeen avustusta ei saa siirtää edelleen",
        sv="Understödet för flera kommuners projekt får inte överföras vidare",
        en="The grant of a project of several municipalities may not be handed on",
    ),
    reason=Text(
        fi="Avustuksen saa siirtää toiselle kunnalle vain, jos avustuspäätöksessä sanotaan niin, ja siitä on tehtävä "
        "sopimus. Muuten avustuksella voi kattaa vain avustuksen saajan omat kustannukset.",
        sv="Understödet får överföras till en annan kommun bara om understödsbeslutet säger det, och ett avtal ska "
        "ingås om det. Annars kan understödet täcka bara mottagarens egna kostnader.",
        en="A grant may be handed on to another municipality only if the decision on it says so, and a contract has to "
        "be made. Otherwise the grant can cover only the recipient's own costs.",
    ),
    message=Text(
        fi="Valtionavustusta {grant} ei saa siirtää edelleen, mutta hanketta {project} toteuttavat usean kunnan "
        "kirjastot.",
        sv="Statsunderstödet {grant} får inte överföras vidare, men projektet {project} genomförs av flera kommuners "
        "bibliotek.",
        en="The grant {grant} may not be handed on, but the project {project} is run by the libraries of several "
        "municipalities.",
    ),
    repair=Text(
        fi="Tarkista avustuspäätös. Jos avustuksen saa siirtää, merkitse handed-on: true. Jos ei saa, sovi muiden "
        "kuntien kanssa, miten niiden kustannukset maksetaan; silloin tämä on vain tiedoksi.",
        sv="Kontrollera understödsbeslutet. Om understödet får överföras, ange handed-on: true. Om det inte får det, "
        "kom överens med de andra kommunerna om hur deras kostnader betalas; då är detta bara för kännedom.",
        en="Check the decision on the grant. If it may be handed on, state handed-on: true. If not, agree with the "
        "other municipalities on how their costs are paid; then this is for information only.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 7 §",
        sv="Statsunderstödslagen 688/2001 7 §",
        en="Act on Discretionary Government Grants 688/2001, section 7",
    ),
    broken_by=Edit("e-library.yaml", "    handed-on: true\n", "    handed-on: false\n"),
    kept_by=Edit(
        "e-library.yaml",
        "    handed-on: true\n",
        "    handed-on: false\n",
        also=(
            Edit(
                "e-library.yaml",
                '    run-by:\n      - "205"\n      - "758"\n',
                '    run-by:\n      - "205"\n',
            ),
        ),
    ),
    broken=broken,
)
