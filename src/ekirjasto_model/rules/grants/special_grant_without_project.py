"""A special grant that no project uses."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.grant_kinds import GrantKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - id: operating-grant\n    grant-kind: general\n"
_ABOUT = "    about:\n      fi: Hankkeessa valittiin palvelut ja neuvoteltiin sopimus.\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find special grants that no project names, unless the projects are stated to be unknown."""
    for place, e_library in configuration.e_libraries():
        used = {name for project in e_library.projects for name in project.grants}
        if not configuration.is_marked_unknown(place / "projects"):
            for number, grant in enumerate(e_library.grants):
                if grant.grant_kind is GrantKind.SPECIAL and grant.id not in used:
                    yield Spot(place / "grants" / number / "grant-kind", facts={"grant": grant.id})


RULE = Rule(
    severity=Severity.NOTE,
    needs=("e-library", "members.id-twice", "members.unknown-id"),
    title=Text(
        fi="Mikään hanke ei käytä erityisavustusta",
        sv="Inget projekt använder ett specialunderstöd",
        en="No project uses a special grant",
    ),
    reason=Text(
        fi="Erityisavustus myönnetään määrättyyn tarkoitukseen, kuten hankkeeseen, ja vain siihen sitä saa käyttää.",
        sv="Ett specialunderstöd beviljas för ett visst ändamål, till exempel ett projekt, och får användas bara för "
        "det.",
        en="A special grant is given for a stated purpose, such as a project, and may be used only for that.",
    ),
    message=Text(
        fi="Mikään e-kirjaston hanke ei käytä erityisavustusta {grant}.",
        sv="Inget av e-bibliotekets projekt använder specialunderstödet {grant}.",
        en="No project of the e-library uses the special grant {grant}.",
    ),
    repair=Text(
        fi="Lisää avustuksen tunnus sen hankkeen avustuksiin (grants), johon se on myönnetty, tai korjaa avustuksen "
        "laji (grant-kind). Jos avustus on myönnetty muuhun kuin hankkeeseen, tämä on vain tiedoksi.",
        sv="Lägg till understödets beteckning bland understöden (grants) för det projekt som det har beviljats för, "
        "eller rätta understödets slag (grant-kind). Om understödet har beviljats för något annat än ett projekt är "
        "detta bara för kännedom.",
        en="Add the grant's id to the grants (grants) of the project for which it was given, or correct its kind "
        "(grant-kind). If the grant was given for something other than a project, this is for information only.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 5 ja 13 §",
        sv="Statsunderstödslagen 688/2001 5 och 13 §",
        en="Act on Discretionary Government Grants 688/2001, sections 5 and 13",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("general", "special")),
    kept_by=Edit(
        "e-library.yaml",
        _BEFORE,
        _BEFORE.replace("general", "special"),
        also=(
            Edit(
                "e-library.yaml",
                _ABOUT,
                _ABOUT + "  - id: renewal\n    name:\n      fi: Uudistushanke (keksitty)\n    grants:\n"
                "      - operating-grant\n",
            ),
        ),
    ),
    broken=broken,
)
