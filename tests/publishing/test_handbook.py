"""The handbook's pages: every link leads somewhere, every table stands, nothing is left out."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

import pytest

from ekirjasto_model.chapters.handbook.contents import CHAPTERS
from ekirjasto_model.chapters.handbook.parts import every_part
from ekirjasto_model.chapters.rule_examples import excerpts
from ekirjasto_model.codelists.catalogue import CODELISTS
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.formulas.catalogue import FORMULAS
from ekirjasto_model.notation.document import key_of
from ekirjasto_model.publishing.handbook import PATHS, handbook_files
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text
from ekirjasto_model.version import VERSION
from tests.documents.walk import reachable
from tests.publishing.reading import Read, read


@cache
def files() -> Mapping[str, str]:
    return {name: content.decode() for name, content in handbook_files().items()}


@cache
def pages() -> Mapping[str, Read]:
    return {name: read(text) for name, text in files().items()}


def chapter(language: Language, name: str) -> Read:
    return pages()[f"{language}/{PATHS[name]}"]


def plain(words: str) -> str:
    return " ".join(words.split())


def test_there_is_a_page_for_each_chapter_in_each_language() -> None:
    expected = {f"{language}/{path}" for language in Language for path in (*PATHS.values(), "README.md")}
    assert set(files()) == {*expected, "README.md"}
    assert [chapter.name for chapter in CHAPTERS] == list(PATHS)


def test_a_single_language_has_no_folder_and_no_way_to_the_others() -> None:
    alone = {name: content.decode() for name, content in handbook_files([Language.SV]).items()}
    assert set(alone) == {*PATHS.values(), "README.md"}
    assert not any("../" in link for text in alone.values() for link in read(text).links)
    for name, text in alone.items():
        assert files()[f"sv/{name}"].endswith(text)


def test_every_link_leads_to_a_page_and_a_place_on_it() -> None:
    for name, page in pages().items():
        for link in page.links:
            if link.startswith("https://"):
                continue
            path, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            assert target in pages(), f"{name}: {link}"
            assert not anchor or anchor in pages()[target].anchors, f"{name}: {link}"


def test_anchors_are_unique_on_a_page_and_alike_in_every_language() -> None:
    for name in PATHS:
        found = [chapter(language, name).anchors for language in Language]
        assert len(set(found[0])) == len(found[0])
        assert all(anchors == found[0] for anchors in found)


def test_tables_are_whole_and_no_cell_is_empty() -> None:
    for name, page in pages().items():
        for table in page.tables:
            assert len(table) > 1, name
            assert {len(row) for row in table} == {len(table[0])}, name
            assert all(cell.strip() for row in table for cell in row), (name, table[0])
        assert files()[name].count("\n| ---") == len(page.tables), name


def test_every_table_is_led_up_to_by_words_and_a_caption() -> None:
    for name, text in files().items():
        blocks = text.split("\n\n")
        for number, block in enumerate(blocks):
            if block.startswith("| "):
                assert blocks[number - 1].startswith("**"), name
                assert not blocks[number - 2].startswith(("#", "<a", "| ")), (name, blocks[number - 1])


def test_headings_go_down_one_level_at_a_time_and_only_anchors_are_html() -> None:
    for name, page in pages().items():
        levels = [level for level, _ in page.headings]
        assert levels[0] == 1, name
        assert levels.count(1) == 1, name
        assert all(after - before <= 1 for before, after in pairwise(levels)), name
        assert page.html == (), name


def test_no_placeholder_and_no_list_of_nothing_is_left() -> None:
    for name, page in pages().items():
        cells = (cell for table in page.tables for row in table for cell in row)
        for words in (*page.paragraphs, *cells):
            assert re.search(r"\{[a-z_]*\}|Text\(|\bNone\b|: ?\.$", words) is None, (name, words)


@pytest.mark.parametrize("language", Language)
def test_every_codelist_has_its_codes_terms_and_definitions(language: Language) -> None:
    page = chapter(language, "codelists")
    rows = {row for table in page.tables for row in table}
    assert len(page.tables) == len(CODELISTS)
    for codelist in CODELISTS:
        assert f"codelist-{codelist.name}" in page.anchors
        for code, entry in codelist.entries.items():
            found = [row for row in rows if row[:2] == (code.value, entry.label.said(language))]
            assert any(row[2].startswith(entry.definition.said(language)) for row in found), (codelist.name, code)


@pytest.mark.parametrize("language", Language)
def test_every_key_of_every_part_is_told_of(language: Language) -> None:
    page = chapter(language, "files")
    rows = [row for table in page.tables for row in table if len(row) == 4]
    assert {f"kind-{kind}" for kind in DOCUMENTS} <= set(page.anchors)
    for part in reachable():
        for name, field in part.model_fields.items():
            words = next(item for item in field.metadata if isinstance(item, Text)).said(language)
            assert [row for row in rows if row[0] == key_of(name) and plain(row[3]) == plain(words)], (part, name)


def test_parts_are_those_that_documents_hold() -> None:
    assert set(every_part()) == set(reachable())


@pytest.mark.parametrize("language", Language)
def test_every_formula_is_told_of_with_its_example(language: Language) -> None:
    page = chapter(language, "costs")
    for formula in FORMULAS:
        assert f"formula-{formula.shape}" in page.anchors
        assert formula.about.said(language) in page.paragraphs
        assert any(f"shape: {formula.shape}" in fence for fence in page.fences)
    cells = {cell.replace("\xa0", " ") for table in page.tables for row in table for cell in row}
    northern = {"155 495,25 €", "698,25 €", "496 619,25 €", "662 159"}
    if language is Language.EN:
        northern = {"€155,495.25", "€698.25", "€496,619.25", "662,159"}
    assert northern <= cells


@pytest.mark.parametrize("language", Language)
def test_every_rule_is_told_of_with_wrong_and_right_lines(language: Language) -> None:
    page = chapter(language, "rules")
    titles = [title for level, title in page.headings if level == 3]
    assert len(titles) == len(CODES)
    for code in CODES:
        one = rule(code)
        assert f"rule-{code}" in page.anchors, code
        assert plain(one.title.said(language)) in map(plain, titles), code
        assert plain(one.reason.said(language)) in map(plain, page.paragraphs), code
        assert any(plain(text).endswith(plain(one.source.said(language))) for text in page.paragraphs), code
        for shown in (*excerpts(one.broken_by, one.kept_by), *excerpts(one.kept_by, one.broken_by)):
            assert not shown.text or shown.file in page.codes, code


def test_the_handbook_states_the_version_and_no_clock() -> None:
    for language in Language:
        assert VERSION in files()[f"{language}/README.md"]
        assert any(VERSION in paragraph for paragraph in chapter(language, "limits").paragraphs)
    assert handbook_files([Language.EN])["14-limits.md"] == handbook_files([Language.EN])["14-limits.md"]
