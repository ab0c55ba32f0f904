"""Formulas worked out on their own examples: by the code that shares real costs, never typed in."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Lines, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import costs_text as text
from ekirjasto_model.chapters.handbook.stated_lines import stated_lines
from ekirjasto_model.chapters.words import Capital, Code, Strong, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.formulas.formula import AnyFormula
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import split
from ekirjasto_model.values.rounding import rounded


def shares(formula: AnyFormula) -> dict[str, Money]:
    """Return what each member of a formula's example pays, by the member's letter.

    >>> from ekirjasto_model.formulas.equal import FORMULA
    >>> [str(share) for share in shares(FORMULA).values()]
    ['33.34', '33.33', '33.33']
    """
    example = formula.example
    exact = formula.share(formula.parameters.model_validate(dict(example.stated)), example.ground)
    members = sorted(example.shares)
    if example.whole is not None:
        return split(example.whole, dict(zip(members, exact, strict=True)))
    return {member: rounded(one) for member, one in zip(members, exact, strict=True)}


def formula_blocks(formula: AnyFormula) -> Iterator[Block]:
    """Tell of one formula, with its example worked out."""
    example = formula.example
    yield Heading(3, say(text.FORMULA, title=formula.title), f"formula-{formula.shape}")
    yield Paragraph(formula.about)
    yield Paragraph(say(text.CODE_LINE, shape=Code(formula.shape)))
    yield Paragraph(Strong(Capital(formula.calculation)))
    promise = say(text.PROMISE, label=Strong(text.PROMISE_LABEL), promise=formula.promise)
    source = say(text.SOURCE, label=Strong(text.SOURCE_LABEL), source=formula.source)
    yield Listing((promise, source))
    count = len(example.shares)
    if example.whole is not None:
        yield Paragraph(say(text.EXAMPLE_SPLIT, whole=example.whole, count=count))
    else:
        yield Paragraph(say(text.EXAMPLE_CHARGE, count=count))
    yield Lines(_stated(formula), notation="yaml")
    yield Paragraph(text.EXAMPLE_RESULT)
    yield _table(formula)


def named(letter: str) -> Words:
    """Return what a member of an example is called."""
    return say(text.MEMBER_NAMED, letter=letter)


def _stated(formula: AnyFormula) -> str:
    """Write a formula's parameters as a file states them; numbers stand in quotation marks."""
    return "\n".join(("formula:", *stated_lines(formula.example.stated, "  ")))


def _table(formula: AnyFormula) -> Table:
    """Set the members' figures, where there are any, beside their shares."""
    found, example = shares(formula), formula.example
    columns = [Column(text.MEMBER)]
    columns += [Column(Capital(DRIVERS.label(driver)), numeric=True) for driver in example.figures]
    columns.append(Column(text.SHARE, numeric=True))
    figures = example.figures.values()
    rows: list[tuple[Words, ...]] = [
        (named(letter), *(of[letter] for of in figures), share) for letter, share in found.items()
    ]
    rows.append((Strong(text.TOTAL), *(sum(of.values()) for of in figures), Money.total(found.values())))
    return Table(say(text.EXAMPLE_CAPTION, title=formula.title), tuple(columns), tuple(rows))
