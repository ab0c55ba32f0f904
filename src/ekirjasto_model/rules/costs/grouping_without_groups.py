"""A formula by group where no two members are in one group."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.groupings import GROUPINGS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.known_grounds import known_grounds
from ekirjasto_model.formulas.by_group import ByGroup
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_FIGURES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find formulas by group, at whatever depth, in which every one of several members is a group of its own."""
    for known in known_grounds(configuration):
        sizes: dict[Place, tuple[ByGroup, int, int]] = {}
        for worked in known.worked():
            if isinstance(worked.stated, ByGroup):
                groups = worked.ground.grouped(worked.stated.grouping).values()
                _, members, largest = sizes.get(worked.place, (worked.stated, 0, 0))
                largest = max(largest, *(len(places) for places in groups))
                sizes[worked.place] = (worked.stated, max(members, len(worked.ground.members)), largest)
        for place, (stated, members, largest) in sizes.items():
            if members > 1 and largest == 1:
                facts: dict[str, Fact] = {"name": known.item.name, "grouping": GROUPINGS.label(stated.grouping)}
                yield Spot(place / "grouping", facts=facts, related=(place / "inside",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        *KNOWN_FIGURES,
        "members.in-two-consortia",
        "members.in-two-libraries",
    ),
    title=Text(
        fi="Ryhmittäin jaettavassa erässä ei ole ryhmiä",
        sv="En post som fördelas gruppvis har inga grupper",
        en="An item shared by group has no groups",
    ),
    reason=Text(
        fi="Jos jokainen maksaja on oma ryhmänsä, ryhmien sisäinen kaava ei vaikuta mihinkään. Usein "
        "ryhmittelyperuste on väärä tai kimpan jäsenet puuttuvat.",
        sv="Om varje betalare är en egen grupp har formeln inom grupperna ingen verkan. Ofta är grupperingen fel "
        "eller så saknas en sammanslutnings medlemmar.",
        en="If everyone is a group of its own, the formula within groups has no effect. Often the grouping is "
        "wrong, or a consortium's members are missing.",
    ),
    message=Text(
        fi="Erä {name} jaetaan ryhmittäin ({grouping}), mutta yksikään ryhmä ei ole kahden maksajan yhteinen.",
        sv="Posten {name} fördelas gruppvis ({grouping}), men ingen grupp är gemensam för två betalare.",
        en="The item {name} is shared by group ({grouping}), but no two who share it are in one group.",
    ),
    repair=Text(
        fi="Vaihda ryhmittelyperuste (grouping), korjaa kimppojen ja kirjastojen kunnat e-kirjaston tiedostoon, "
        "tai käytä vain yhtä kaavaa.",
        sv="Byt gruppering (grouping), rätta sammanslutningarnas och bibliotekens kommuner i e-bibliotekets fil, "
        "eller använd bara en formel.",
        en="Change the grouping, correct the municipalities of consortia and libraries in the e-library's file, or "
        "use one formula only.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        "      grouping: region\n",
        "      grouping: joint-library\n",
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        "      grouping: region\n",
        "      grouping: e-materials-consortium\n",
    ),
    broken=broken,
)
