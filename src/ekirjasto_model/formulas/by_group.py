"""A given sum first between groups of members, then within each group."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import GROUPINGS, Grouping
from ekirjasto_model.formulas.formula import Formula, FormulaKind, Parameters, WorkedExample
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.formulas.within import drivers_of, groupings_of, shared, told
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text

if TYPE_CHECKING:
    from ekirjasto_model.formulas.catalogue import StatedSplit


class ByGroup(Parameters):
    """The grouping and the two formulas that a file states."""

    TITLE: ClassVar[Text] = Text(fi="ryhmittäin", sv="gruppvis", en="by group")

    shape: Annotated[
        Literal["by-group"],
        Text(
            fi="Kaavan nimi: by-group, ryhmittäin.",
            sv="Formelns namn: by-group, gruppvis.",
            en="The formula's name: by-group.",
        ),
    ]
    grouping: Annotated[
        Grouping,
        Coded(Grouping),
        Text(
            fi="Minkä mukaan jäsenet ryhmitellään.",
            sv="Enligt vad medlemmarna grupperas.",
            en="By what the members are grouped.",
        ),
    ]
    between: Annotated[
        StatedSplit,
        Text(
            fi="Kaava, jolla summa jaetaan ryhmien kesken; ryhmän luku on sen kuntien lukujen summa.",
            sv="Formeln enligt vilken summan fördelas mellan grupperna; en grupps tal är summan av kommunernas tal.",
            en="The formula that shares the sum between the groups; a group's figure is the sum of its members'.",
        ),
    ]
    inside: Annotated[
        StatedSplit,
        Text(
            fi="Kaava, jolla ryhmän osuus jaetaan sen kuntien kesken.",
            sv="Formeln enligt vilken gruppens andel fördelas mellan dess kommuner.",
            en="The formula that shares a group's part among its municipalities.",
        ),
    ]


SAID = Text(
    fi="Ryhmittäin ({grouping}): ensin ryhmän osuus summasta, sitten kunnan osuus siitä.",
    sv="Gruppvis ({grouping}): först gruppens andel av summan, sedan kommunens andel av den.",
    en="By group ({grouping}): first the group's share of the sum, then the municipality's share of that.",
)
BETWEEN = Text(
    fi="Ryhmien kesken, ryhmiä {count}: kunnan oma ryhmä.",
    sv="Mellan grupperna, antal grupper {count}: kommunens egen grupp.",
    en="Between the {count} groups: the municipality's own group.",
)
INSIDE = Text(
    fi="Oman ryhmän sisällä, kuntia {count}: kunta itse.",
    sv="Inom den egna gruppen, antal kommuner {count}: kommunen själv.",
    en="Within its own group of {count}: the municipality itself.",
)


def share(stated: ByGroup, ground: Ground) -> Exact:
    """Multiply each group's part by each member's part of its group.

    A group whose part is zero is not divided further.
    """
    parts: list[Fraction] = [Fraction(0)] * len(ground.members)
    for of_group, places, inner in _shared_groups(stated, ground):
        for place, part in zip(places, shared(stated.inside, inner), strict=True):
            parts[place] = of_group * part
    return Exact.of(parts)


def below(stated: ByGroup, ground: Ground) -> Iterator[tuple[str, Ground]]:
    """Give the ground between the groups, and then that of each group whose part is not zero."""
    yield "between", ground.between(stated.grouping)
    yield from (("inside", inner) for _, _, inner in _shared_groups(stated, ground))


def _shared_groups(stated: ByGroup, ground: Ground) -> Iterator[tuple[Fraction, list[int], Ground]]:
    """Give each group that has a part: the part, its members' places and their ground."""
    whole = ground.whole or Fraction(0)
    of_groups = shared(stated.between, ground.between(stated.grouping))
    for of_group, places in zip(of_groups, ground.grouped(stated.grouping).values(), strict=True):
        if of_group:
            yield of_group, places, ground.only(places).sharing(whole * of_group)


def step(stated: ByGroup, ground: Ground, place: int) -> Step:
    """Tell the part of the member's group, and the member's part of it."""
    facts = {"grouping": GROUPINGS.label(stated.grouping)}
    groups = ground.grouped(stated.grouping)
    own = list(groups).index(ground.groups[stated.grouping][place])
    places = list(groups.values())[own]
    outer = told(stated.between, ground.between(stated.grouping), own)
    between = Step("between", outer.exact, BETWEEN, {"count": len(groups)}, (outer,), "sum")
    if not outer.exact:
        return Step("by-group", Fraction(0), SAID, facts, (between,), "product")
    own_ground = ground.only(places).sharing((ground.whole or Fraction(0)) * outer.exact)
    inner = told(stated.inside, own_ground, places.index(place))
    inside = Step("inside", inner.exact, INSIDE, {"count": len(places)}, (inner,), "sum")
    return Step("by-group", outer.exact * inner.exact, SAID, facts, (between, inside), "product")


FORMULA = Formula(
    shape="by-group",
    kind=FormulaKind.SPLIT,
    parameters=ByGroup,
    about=Text(
        fi="Annettu summa jaetaan ensin ryhmien kesken yhdellä kaavalla ja sitten kunkin ryhmän sisällä toisella.",
        sv="En given summa fördelas först mellan grupper enligt en formel och sedan inom varje grupp enligt en annan.",
        en="A given sum is shared first between groups by one formula, and then within each group by another.",
    ),
    calculation=Text(
        fi="maksuosuus = summa × ryhmän osa × kunnan osa ryhmästä",
        sv="betalningsandel = summa × gruppens del × kommunens del av gruppen",
        en="share = sum × the group's part × the municipality's part of the group",
    ),
    promise=Text(
        fi="Maksuosuuksien summa on sentilleen jaettava summa. Yhtä suuret kunnat voivat maksaa eri verran, jos ne "
        "kuuluvat eri ryhmiin.",
        sv="Betalningsandelarna är sammanlagt på centen lika stora som summan. Lika stora kommuner i olika grupper kan "
        "betala olika mycket.",
        en="The shares add up to the sum, to the cent. Municipalities of the same size may pay different shares if "
        "they are in different groups.",
    ),
    source=Text(
        fi="Käytössä kuntien yhteisissä kirjastoissa ja kirjastokimpoissa.",
        sv="Används i kommunernas gemensamma bibliotek och i bibliotekssammanslutningar.",
        en="Used in joint libraries and consortia.",
    ),
    example=WorkedExample(
        stated={
            "shape": "by-group",
            "grouping": "joint-library",
            "between": {"shape": "equal"},
            "inside": {"shape": "proportional", "driver": "population"},
        },
        whole=Money.of("1000.00"),
        figures={Driver.POPULATION: {"A": 12401, "B": 6896, "C": 931}},
        groups={Grouping.JOINT_LIBRARY: {"B": "yhteinen", "C": "yhteinen"}},
        shares={"A": Money.of("500.00"), "B": Money.of("440.53"), "C": Money.of("59.47")},
    ),
    share=share,
    step=step,
    drivers=lambda stated: drivers_of(stated.between, stated.inside),
    groupings=lambda stated: tuple(dict.fromkeys((stated.grouping, *groupings_of(stated.between, stated.inside)))),
    grows=lambda stated: False,
    within=lambda stated: {"between": stated.between, "inside": stated.inside},
    below=below,
)
