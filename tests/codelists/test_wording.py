"""Every label, definition, title and source reads well in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from ekirjasto_model.codelists.catalogue import CODELISTS
from ekirjasto_model.codelists.codelist import Codelist
from ekirjasto_model.codelists.legal_bases import NO_LEGAL_ADVICE
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

SAME_IN_TWO_LANGUAGES = {
    ("jurisdictions", "aland", "Åland"),
    ("duties", "information", "information"),
}
PROPER_NAMES = (
    "Manner-Suomi",
    "Fasta Finland",
    "Ahvenanmaa",
    "Åland",
    "Kansalliskirjasto",
    "Nationalbiblioteket",
    "National Library",
    "Finna",
    "Finnish",
    "Swedish",
    "English",
)

every_list = pytest.mark.parametrize("codelist", CODELISTS, ids=lambda codelist: codelist.name)


def texts(codelist: Codelist[Any, Any]) -> Iterator[tuple[str, Text]]:
    yield "title", codelist.title
    for code, entry in codelist.entries.items():
        yield f"{code} label", entry.label
        yield f"{code} definition", entry.definition
        if entry.source is not None:
            yield f"{code} source", entry.source


@every_list
def test_no_text_is_empty_or_untidy(codelist: Codelist[Any, Any]) -> None:
    for name, text in texts(codelist):
        for language, words in text.in_all():
            assert words.strip() == words != "", (name, language)
            assert not re.search(r"\s\s|[!{}\t\n]| [,.;:]", words), (name, language, words)


@every_list
def test_labels_are_terms_and_definitions_are_sentences(codelist: Codelist[Any, Any]) -> None:
    for code, entry in codelist.entries.items():
        for language, words in entry.label.in_all():
            assert not words.endswith("."), (code, language)
            assert words[0].islower() or words.startswith(PROPER_NAMES), (code, language, words)
        for language, words in entry.definition.in_all():
            assert re.fullmatch(r"[A-ZÅÄÖ0-9].*\.", words), (code, language, words)
            assert not re.search(r"\. [A-ZÅÄÖ]", words), (code, language, "one sentence", words)


@every_list
def test_labels_and_definitions_are_unique_in_each_list_and_language(codelist: Codelist[Any, Any]) -> None:
    for language in Language:
        for part in ("label", "definition"):
            said = [getattr(entry, part).said(language).casefold() for entry in codelist.entries.values()]
            assert len(said) == len(set(said)), (part, language)


def test_titles_are_unique_in_each_language() -> None:
    for language in Language:
        titles = [codelist.title.said(language) for codelist in CODELISTS]
        assert len(titles) == len(set(titles))
        assert all(title[0].isupper() and not title.endswith(".") for title in titles)


def test_no_two_languages_say_the_same_but_where_it_is_meant() -> None:
    same = set()
    for codelist in CODELISTS:
        for code, entry in codelist.entries.items():
            for text in (entry.label, entry.definition):
                words = [said for _, said in text.in_all()]
                same |= {(codelist.name, code.value, said) for said in words if words.count(said) > 1}
    assert same == SAME_IN_TWO_LANGUAGES


def test_the_caution_stands_in_every_language() -> None:
    words = [said for _, said in NO_LEGAL_ADVICE.in_all()]
    assert len(set(words)) == len(words) == len(Language)
