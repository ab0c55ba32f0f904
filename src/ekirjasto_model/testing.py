"""Hypothesis strategies for those who build on the package.

Everything is valid by construction. Lists stay short, so that a test stays fast.
``splits``, ``charges`` and ``formulas`` give formulas as files state them.
Needs the extra ``testing``.

>>> from hypothesis import given
>>> @given(documents("settings"))
... def says_what_it_is(document):
...     assert document.kind == "settings"
>>> says_what_it_is()
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from annotated_types import MinLen
from hypothesis import strategies as st

from ekirjasto_model.codelists.differences import Difference
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.document import Document
from ekirjasto_model.errors import UnknownNameError
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.catalogue import MODIFIER_SHAPES, modifier
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Choice, Part, key_of
from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.notation.whole_number import WholeNumber
from ekirjasto_model.notation.wording import LANGUAGES, Wording
from ekirjasto_model.notation.yes import OnlyTrue
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.regions import all_regions
from ekirjasto_model.testing_formulas import charges, formulas, splits
from ekirjasto_model.values.money import Money

__all__ = ("amounts", "charges", "documents", "formulas", "municipality_codes", "plain_documents", "splits")

Strategy = st.SearchStrategy[Any]

_DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str)
_WORDS = st.builds(
    lambda text, last: text + last,
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=8),
    st.sampled_from("aäŠ漢!'\"<{0"),
)
_IDS = st.text("abz09-", min_size=1, max_size=8)
_WHOLE = st.integers(0, 999_999_999).map(str)
_DECIMAL = st.builds("{}.{}".format, st.integers(0, 9999), st.text("0123456789", min_size=1, max_size=6))


def municipality_codes() -> st.SearchStrategy[str]:
    """Codes of municipalities that exist or have existed since the end of 2019."""
    return st.sampled_from([one.code for one in all_municipalities()])


def amounts(*, greatest: int = 10**11) -> st.SearchStrategy[Money]:
    """Sums of euros from 0.00 up to ``greatest`` cents."""
    return st.builds(Money, st.integers(0, greatest))


@cache
def _scalars() -> dict[str, Strategy]:
    """For every text scalar of the notation the texts that it allows."""
    return {
        "day": _DAYS,
        "moment": _DAYS | _DAYS.map(lambda day: day[:7]),
        "line": _WORDS,
        "prose": _WORDS | st.builds("{}\n{}".format, _WORDS, _WORDS),
        "amount": amounts().map(str) | _WHOLE,
        "rate": _DECIMAL | _WHOLE,
        "quantity": _DECIMAL | _WHOLE,
        "percentage": st.integers(0, 100).map(str) | st.builds("{}.{}".format, st.integers(0, 99), st.integers(0, 999)),
        "ratio": st.builds("{}/{}".format, st.integers(1, 99), st.integers(1, 99)),
        "weight": st.builds("0.{}".format, st.text("0123456789", min_size=1, max_size=4))
        | st.builds("{}/{}".format, st.integers(1, 9), st.integers(1, 9)),
        "id": _IDS,
        "municipality-code": municipality_codes(),
        "region-code": st.sampled_from([region.code for region in all_regions()]),
        "business-id": st.from_regex(r"[0-9]{7}-[0-9]", fullmatch=True),
        "isil": st.from_regex(r"FI-[A-Za-z0-9]{1,11}", fullmatch=True),
        "address": st.builds("https://{}.fi/{}".format, st.text("az", min_size=1), st.text("az/?=#ä", max_size=9)),
        "path": st.lists(st.sampled_from(["parties", "*", "0", "a-b"]), min_size=1, max_size=4).map("/".join),
        "file-path": st.lists(
            st.sampled_from(["agreement.yaml", "Oma sopimus (2).yaml", "päätös.yaml", "parties", "*", "0"]),
            min_size=1,
            max_size=4,
        ).map("/".join),
        "file-name": _IDS.map("a{}.csv".format),
        "rule-code": st.builds("{}.{}".format, st.text("az-", min_size=1, max_size=9), _IDS),
    }


def plain_documents(kind: str) -> Strategy:
    """What a parser would give for a valid document of one kind: mappings, lists, text and numbers.

    Raises:
        UnknownNameError: there is no such kind.
    """
    if kind not in DOCUMENTS:
        raise UnknownNameError(kind, tuple(DOCUMENTS))
    return _mapping(DOCUMENTS[kind], _scalars())


def documents(kind: str) -> st.SearchStrategy[Document]:
    """Valid documents of one kind; what they say need not make sense together.

    Raises:
        UnknownNameError: there is no such kind.
    """
    return plain_documents(kind).map(lambda value: DOCUMENTS[kind].model_validate(value, by_name=False))


def modifiers(
    *, year: int = 2026, members: Sequence[str] = ("047", "205", "583"), shapes: Sequence[str] = MODIFIER_SHAPES
) -> st.SearchStrategy[Parameters]:
    """Modifiers that an annex of a year may state for some members, each of a shape asked for.

    Each does something that makes sense: an earlier year is before the year, a
    phase-in is under way, an index has a base, and named classes are of the members.
    """
    stated = st.sampled_from(shapes).flatmap(lambda shape: _modifier(shape, year, members))
    return stated.map(lambda one: modifier(one["shape"]).parameters.model_validate(one))


def _modifier(shape: str, year: int, members: Sequence[str]) -> Strategy:
    """Give what a file states of a modifier of one shape."""
    points = st.integers(1, 99_999).map(lambda tenths: f"{tenths // 10}.{tenths % 10}")
    bound = st.fixed_dictionaries({"driver": st.sampled_from(list(Driver)), "bound": _WHOLE})
    named = st.lists(st.sampled_from(members), min_size=1, unique=True)
    percent, sums = _scalars()["percentage"], amounts(greatest=10**7).map(str)
    begun = st.tuples(st.integers(0, 5), st.integers(1, 5), st.integers(1, 3))
    difference = {"difference": st.sampled_from([one.value for one in Difference])}
    own: dict[str, Callable[[], dict[str, Strategy]]] = {
        "mean-of-years": lambda: {"years": st.integers(2, 10)},
        "earlier-figure": lambda: {"years-before": st.integers(1, 10)},
        "part-of-year": dict,
        "fraction": lambda: {"of-year": st.integers(1, 12).map("{}/12".format)},
        "index": lambda: {
            "name": st.just({"fi": "Indeksi"}),
            **{"base-moment": st.just("2020-01"), "moment": st.just("2021-01"), "source": st.just("Tilastokeskus")},
            **{"base-points": points, "points": points},
        },
        "surcharge": lambda: {"percent": percent},
        "discount": lambda: {
            "class": st.fixed_dictionaries({"named": named})
            | st.sampled_from(["below", "at-least"]).flatmap(lambda side: st.fixed_dictionaries({side: bound})),
            "percent": percent,
            **difference,
        },
        "freeze": lambda: {"earlier-year": st.integers(year - 3, year - 1), **difference},
        "change-cap": lambda: {"rise": percent, "fall": percent, **difference},
        "minimum": lambda: {"amount": sums, **difference},
        "maximum": lambda: {"amount": sums, **difference},
    }
    if shape == "phase-in":
        return begun.map(
            lambda one: {
                "shape": shape,
                "from-year": year - one[0],
                "years": one[0] + one[1],
                "earlier-year": year - one[0] - one[2],
            }
        )
    return st.fixed_dictionaries({"shape": st.just(shape), **own[shape]()})


@cache
def _part(part: type[Part]) -> Strategy:
    """Give mappings for one part within a document; a formula may hold others of its own kind."""
    return st.deferred(lambda: _mapping(part, _scalars()))


def _mapping(part: type[Part], scalars: dict[str, Strategy]) -> Strategy:
    """Give mappings for one part: what is required, and any choice of the rest."""
    required: dict[str, Strategy] = {}
    optional: dict[str, Strategy] = {}
    for name, field in part.model_fields.items():
        values = _value(Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation, scalars)
        (required if field.is_required() else optional)[key_of(name)] = values
    if issubclass(part, Choice):
        return st.one_of(*(st.fixed_dictionaries({key: values}) for key, values in optional.items()))
    return st.fixed_dictionaries(required, optional=optional)


def _value(annotation: Any, scalars: dict[str, Strategy], least: int = 0) -> Strategy:
    """Give values for one annotation of the notation."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        known = next((values for mark in arguments[1:] if (values := _marked(mark, scalars)) is not None), None)
        least = max((mark.min_length for mark in arguments[1:] if isinstance(mark, MinLen)), default=least)
        return _value(arguments[0], scalars, least) if known is None else known
    if origin is tuple:
        return st.lists(_value(arguments[0], scalars), min_size=least, max_size=least + 2)
    if origin is Literal:
        return st.sampled_from(arguments)
    if isinstance(annotation, type):
        return st.booleans() if annotation is bool else _part(annotation)
    return st.one_of(*(_value(option, scalars) for option in arguments if option is not type(None)))


def _marked(mark: object, scalars: dict[str, Strategy]) -> Strategy | None:
    """Give values for what a mark of the notation names, or None for a mark that names no values."""
    if isinstance(mark, TextScalar):
        return scalars[mark.error]
    if isinstance(mark, WholeNumber):
        return st.integers(mark.least, mark.greatest)
    if isinstance(mark, Coded):
        return st.sampled_from([code.value for code in mark.codes])
    if isinstance(mark, Wording):
        words = scalars[mark.words.error]
        keys = st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=3, unique=True)
        return keys.flatmap(lambda chosen: st.fixed_dictionaries(dict.fromkeys(chosen, words)))
    return st.just(True) if isinstance(mark, OnlyTrue) else None
