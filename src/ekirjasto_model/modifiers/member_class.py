"""A class of members: named ones, or those on one side of a bound."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.notation.absence import Maybe, Some
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part
from ekirjasto_model.notation.scalars import MunicipalityCode, Quantity
from ekirjasto_model.values.text import Text


class Bound(Part):
    """A driver, and the figure of it that parts two classes."""

    TITLE: ClassVar[Text] = Text(fi="Raja", sv="Gräns", en="Bound")

    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Jakoperuste, jonka lukua verrataan rajaan.",
            sv="Den fördelningsgrund vars tal jämförs med gränsen.",
            en="The driver whose figure is compared with the bound.",
        ),
    ]
    bound: Annotated[
        Quantity,
        Text(
            fi="Raja jakoperusteen omassa yksikössä, lainausmerkeissä.",
            sv="Gränsen i fördelningsgrundens egen enhet, inom citattecken.",
            en="The bound in the driver's own unit, in quotation marks.",
        ),
    ]


class MemberClass(Choice):
    """Named municipalities, or members whose figure is below a bound or at least the bound."""

    TITLE: ClassVar[Text] = Text(fi="Jäsenten ryhmä", sv="Klass av medlemmar", en="Class of members")

    named: Annotated[
        Some[MunicipalityCode],
        Text(
            fi="Jäsenten kuntakoodit, lainausmerkeissä.",
            sv="Medlemmarnas kommunkoder, inom citattecken.",
            en="The members' municipality codes, in quotation marks.",
        ),
    ] = ()
    below: Annotated[
        Maybe[Bound],
        Text(
            fi="Jäsenet, joiden luku on rajaa pienempi.",
            sv="Medlemmar vars tal är mindre än gränsen.",
            en="Members whose figure is less than the bound.",
        ),
    ] = None
    at_least: Annotated[
        Maybe[Bound],
        Text(
            fi="Jäsenet, joiden luku on vähintään rajan suuruinen.",
            sv="Medlemmar vars tal är minst lika stort som gränsen.",
            en="Members whose figure is the bound or more.",
        ),
    ] = None


def drivers_of(stated: MemberClass) -> tuple[Driver, ...]:
    """Return the driver by whose figures the class is told, if by any."""
    return tuple(one.driver for one in (stated.below, stated.at_least) if one is not None)


def in_class(stated: MemberClass, setting: Setting) -> tuple[bool, ...]:
    """Tell of every member whether it belongs to the class.

    >>> from ekirjasto_model.formulas.formula import FormulaKind
    >>> setting = Setting(("047", "205"), 2026, FormulaKind.SPLIT, (None, None))
    >>> in_class(MemberClass(named=("205",)), setting)
    (False, True)
    """
    if stated.below is not None:
        figures, bound = setting.figures[stated.below.driver], stated.below.bound.value
        return tuple(figure < bound for figure in figures)
    if stated.at_least is not None:
        figures, bound = setting.figures[stated.at_least.driver], stated.at_least.bound.value
        return tuple(figure >= bound for figure in figures)
    return tuple(member in stated.named for member in setting.members)
