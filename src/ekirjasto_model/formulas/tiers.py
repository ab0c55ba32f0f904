"""The classes of a tier table, whatever each of them states."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Annotated, TypeVar

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.upper_bounds import UpperBound
from ekirjasto_model.errors import NothingStatedError
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Quantity
from ekirjasto_model.values.text import Text


class Bounds(Part):
    """The figures of which one class is made, in the driver's unit."""

    from_: Annotated[
        Quantity,
        Text(
            fi="Luokan alaraja jakoperusteen yksikössä.",
            sv="Klassens nedre gräns i fördelningsgrundens enhet.",
            en="The lower bound of the class, in the driver's unit.",
        ),
    ]
    to: Annotated[
        Maybe[Quantity],
        Text(
            fi="Luokan yläraja; jätetään pois ylimmästä luokasta, jolla ei ole ylärajaa.",
            sv="Klassens övre gräns; utelämnas för den högsta klassen, som inte har någon övre gräns.",
            en="The upper bound of the class; left out of the highest class, which has none.",
        ),
    ] = None


class Tiered(Parameters):
    """The driver whose figures are put into classes, and whether a class has its upper bound."""

    driver: Annotated[
        Driver,
        Coded(Driver),
        Text(
            fi="Jakoperuste eli luku, jonka mukaan jäsenen luokka määräytyy.",
            sv="Fördelningsgrunden, det vill säga talet som avgör vilken klass en medlem hör till.",
            en="The driver, the figure that decides a member's class.",
        ),
    ]
    upper_bounds: Annotated[
        UpperBound,
        Coded(UpperBound),
        Text(
            fi="Kuuluuko luokan yläraja luokkaan.",
            sv="Hör en klass övre gräns till klassen.",
            en="Whether the upper bound of a class belongs to it.",
        ),
    ]


B = TypeVar("B", bound=Bounds)


def in_order(classes: Sequence[B]) -> list[B]:
    """Return classes from the lowest to the highest, whatever their order in the file."""
    return sorted(classes, key=lambda one: (one.from_.value, one.to is None, one.to.value if one.to else 0))


def class_of(ordered: Sequence[Bounds], bounds: UpperBound, figure: Fraction) -> int | None:
    """Return the place of the class that a figure falls in, None where it falls in none.

    A bound that two classes share belongs to the upper one, or to the lower one where
    upper bounds are included.

    >>> two = [Bounds.model_validate({"from": "0", "to": "5000"}), Bounds.model_validate({"from": "5000"})]
    >>> class_of(two, UpperBound.EXCLUSIVE, Fraction(5000)), class_of(two, UpperBound.INCLUSIVE, Fraction(5000))
    (1, 0)
    """
    for place, one in enumerate(ordered):
        below = one.to is None or figure < one.to.value or (bounds is UpperBound.INCLUSIVE and figure == one.to.value)
        if one.from_.value <= figure and below:
            return place
    return None


def classes_of_members(stated: Tiered, ordered: Sequence[Bounds], ground: Ground) -> list[int]:
    """Return the place of every member's class.

    Raises:
        NothingStatedError: a member's figure falls in no class.
    """
    found = []
    for member, figure in zip(ground.members, ground.figures[stated.driver], strict=True):
        place = class_of(ordered, stated.upper_bounds, figure)
        if place is None:
            raise NothingStatedError("class", member)
        found.append(place)
    return found
