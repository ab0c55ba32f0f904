"""Every class and every field says what it is, in every language."""

from __future__ import annotations

import re

import pytest

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.document import Document
from ekirjasto_model.notation.document import Part
from tests.documents.walk import descriptions, reachable

PARTS = reachable()
FIELDS = [(part, field) for part in PARTS for field in part.model_fields]
SENTENCE_ENDS_WITHIN = re.compile(r"[.!?] +[A-ZÅÄÖ]")


def named(value: object) -> str:
    return value.__name__ if isinstance(value, type) else str(value)


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=named)
def test_every_field_has_one_description_of_one_sentence_in_every_language(part: type[Part], field: str) -> None:
    texts = descriptions(part, field)
    assert len(texts) == 1, f"{part.__name__}.{field} has {len(texts)} texts beside its type; it needs exactly one"
    for language, words in texts[0].in_all():
        assert words.strip() == words, f"{part.__name__}.{field} ({language}) begins or ends with a space"
        assert words.endswith("."), f"{part.__name__}.{field} ({language}) is no sentence with a full stop: {words!r}"
        assert "  " not in words
        assert words[0].isupper() or words[0].isdigit()
        assert not SENTENCE_ENDS_WITHIN.search(words), f"{part.__name__}.{field} ({language}) is more than a sentence"
    assert texts[0].placeholders() == frozenset()
    assert not any(sign in words for _, words in texts[0].in_all() for sign in "{}!")


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=named)
def test_no_description_is_left_in_another_language(part: type[Part], field: str) -> None:
    for text in descriptions(part, field):
        assert len({text.fi, text.sv, text.en}) == 3


@pytest.mark.parametrize("part", PARTS, ids=named)
def test_every_part_has_a_title_of_its_own(part: type[Part]) -> None:
    assert "TITLE" in vars(part), f"{part.__name__} has no TITLE of its own"
    for language, words in part.TITLE.in_all():
        assert words.strip(), f"the title of {part.__name__} is missing in {language}"
        assert words == words.strip(" ."), f"the title of {part.__name__} ({language}) is a phrase, without a full stop"


def test_no_two_parts_share_a_title() -> None:
    for language, _ in PARTS[0].TITLE.in_all():
        titles = [part.TITLE.said(language).casefold() for part in PARTS]
        assert sorted({title for title in titles if titles.count(title) > 1}) == []


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_document_says_what_it_is_for(kind: str) -> None:
    document: type[Document] = DOCUMENTS[kind]
    assert "ABOUT" in vars(document)
    for language, words in document.ABOUT.in_all():
        assert words.endswith("."), f"what {kind} is for is missing in {language}"
        assert len(SENTENCE_ENDS_WITHIN.findall(words)) <= 1, f"{kind} ({language}) needs one or two sentences"
    assert len({words for _, words in document.ABOUT.in_all()}) == 3


@pytest.mark.parametrize("part", PARTS, ids=named)
def test_every_part_has_a_docstring_that_is_more_than_its_title(part: type[Part]) -> None:
    assert part.__doc__ is not None
    assert len(part.__doc__.split()) >= 4, f"the docstring of {part.__name__} says too little"
    assert part.__doc__.strip().rstrip(".") != part.TITLE.en
