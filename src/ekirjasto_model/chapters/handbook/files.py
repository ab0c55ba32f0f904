"""The files field by field: every kind of document, every part, every key."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Lines, Paragraph, Table
from ekirjasto_model.chapters.handbook import files_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.file_excerpts import excerpt
from ekirjasto_model.chapters.handbook.forms import FORMS, form_of
from ekirjasto_model.chapters.handbook.forms_text import EITHER
from ekirjasto_model.chapters.handbook.parts import keys_of_parts, parts_in, section_of
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import Capital, Code, Several, Words, say
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.document import KIND, Document
from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.notation.document import Choice, Part, key_of
from ekirjasto_model.values.text import Text


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return tuple(_blocks())


def _blocks() -> Iterator[Block]:
    """Give the chapter's blocks."""
    yield Paragraph(say(text.INTRO_1, count=len(DOCUMENTS)))
    yield Paragraph(say(text.INTRO_2, unknown=Code("unknown")))
    yield Paragraph(say(text.WHOLE_EXAMPLE, command=Code(f"ekirjasto example {MODEL} {MODEL}")))
    yield Heading(2, text.FORMS, "forms")
    yield Paragraph(text.FORMS_1)
    columns = (Column(text.FORM), Column(text.HOW), Column(text.EXAMPLE))
    yield Table(text.FORMS, columns, tuple((name, how, Code(shown)) for name, how, shown in FORMS.values()))
    told: set[type[Part]] = set()
    yield Heading(2, text.COMMON, "common")
    yield Paragraph(text.COMMON_1)
    kinds = say(EITHER, parts=Several(tuple(Code(kind) for kind in DOCUMENTS)))
    rows = (_row(Document, field) for field in ("version", *Remarks.model_fields))
    yield Table(text.COMMON, _columns(), ((Code("kind"), text.YES, kinds, KIND), *rows))
    yield from _nested(Remarks, told)
    for kind, document in DOCUMENTS.items():
        yield from _kind(kind, document, told)


def _kind(kind: str, document: type[Document], told: set[type[Part]]) -> Iterator[Block]:
    """Tell of one kind of document and of the parts that were not told of before."""
    yield Heading(2, say(text.KIND, title=document.TITLE, kind=Code(kind)), f"kind-{kind}")
    yield Paragraph(document.ABOUT)
    file, shown = excerpt(kind)
    yield Lines(shown, say(text.EXCERPT, example=Code(MODEL), file=Code(file)), "yaml")
    yield Paragraph(text.KEYS)
    yield _keys(document, tuple(name for name in document.model_fields if name not in Document.model_fields))
    yield from _nested(document, told)


def _nested(part: type[Part], told: set[type[Part]]) -> Iterator[Block]:
    """Tell of the parts within a part, each once in the whole chapter, depth first."""
    for field in part.model_fields.values():
        for inner in parts_in(field.annotation):
            if inner not in told:
                told.add(inner)
                yield from _part(inner)
                yield from _nested(inner, told)


def _part(part: type[Part]) -> Iterator[Block]:
    """Tell of one part."""
    yield Heading(3, Capital(part.TITLE), section_of(part))
    names = keys_of_parts()[part]
    keys = Several(tuple(map(Code, names)))
    if issubclass(part, Parameters):
        yield Paragraph(say(text.FORMULA_PART, keys=keys, costs=to("costs", _section(part))))
    else:
        yield Paragraph(say(text.PART_UNDER_SEVERAL if names[1:] else text.PART, keys=keys))
    if issubclass(part, Choice):
        yield Paragraph(text.CHOICE)
    yield _keys(part, tuple(part.model_fields))


def _section(part: type[Parameters]) -> str:
    """Return the section that tells of the formula or modifier whose parameters a part states."""
    from ekirjasto_model.formulas.catalogue import FORMULAS
    from ekirjasto_model.modifiers.catalogue import MODIFIERS

    formulas = {formula.parameters: f"formula-{formula.shape}" for formula in FORMULAS}
    return {**formulas, **{one.parameters: f"modifier-{one.shape}" for one in MODIFIERS}}[part]


def _keys(part: type[Part], fields: tuple[str, ...]) -> Table:
    """Return the keys of a part as a table."""
    return Table(say(text.CAPTION, title=part.TITLE), _columns(), tuple(_row(part, field) for field in fields))


def _columns() -> tuple[Column, ...]:
    """Return the columns of a table of keys."""
    return tuple(map(Column, (text.KEY, text.REQUIRED, text.FORM, text.MEANING)))


def _row(part: type[Part], field: str) -> tuple[Words, ...]:
    """Return one key's row."""
    stated = part.model_fields[field]
    meaning = next(item for item in stated.metadata if isinstance(item, Text))
    required = text.YES if stated.is_required() else text.NO
    return Code(key_of(field)), required, form_of(part, field), meaning
