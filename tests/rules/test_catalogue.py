"""The catalogue lists every rule there is, and every rule is written whole."""

from __future__ import annotations

from importlib.resources import files
from string import Formatter

import pytest

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.text import Text


def _in_folders() -> set[str]:
    topics = [entry for entry in files("ekirjasto_model.rules").iterdir() if entry.is_dir()]
    modules = [(topic.name, entry.name) for topic in topics for entry in topic.iterdir()]
    return {
        f"{topic}.{name.removesuffix('.py')}".replace("_", "-")
        for topic, name in modules
        if name.endswith(".py") and name != "__init__.py"
    }


def _texts(one: Rule) -> dict[str, Text]:
    return {name: getattr(one, name) for name in ("title", "reason", "message", "repair", "source")}


def test_the_catalogue_is_what_the_folders_hold() -> None:
    assert set(CODES) == _in_folders()
    assert len(CODES) == len(set(CODES))


def test_codes_stand_in_order_within_their_topic() -> None:
    topics = list(dict.fromkeys(code.partition(".")[0] for code in CODES))
    assert list(CODES) == [code for topic in topics for code in sorted(CODES) if code.startswith(topic + ".")]


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_there_in_every_language_with_the_same_placeholders(code: str) -> None:
    for name, text in _texts(rule(code)).items():
        asked = {
            language: {field for _, field, _, _ in Formatter().parse(words) if field}
            for language, words in text.in_all()
        }
        assert all(words.strip() == words and words for _, words in text.in_all()), name
        assert len({frozenset(fields) for fields in asked.values()}) == 1, (name, asked)


@pytest.mark.parametrize("code", CODES)
def test_titles_reasons_and_sources_need_no_facts_and_no_shouting(code: str) -> None:
    for name, text in _texts(rule(code)).items():
        assert "!" not in "".join(words for _, words in text.in_all()), name
        assert name in ("message", "repair") or not text.placeholders(), name
        assert name in ("title", "source") or all(words.endswith((".", "?", "}")) for _, words in text.in_all()), name


@pytest.mark.parametrize("code", CODES)
def test_a_rule_has_a_function_or_tells_where_it_is_found(code: str) -> None:
    one = rule(code)
    assert (one.broken is None) != (one.found_in is None)


@pytest.mark.parametrize("code", CODES)
def test_needs_are_kinds_or_rules_with_a_function(code: str) -> None:
    for need in rule(code).needs:
        assert need in DOCUMENTS or rule(need).broken is not None


def test_no_rule_needs_itself_by_whatever_way() -> None:
    def reached(code: str, way: tuple[str, ...]) -> None:
        assert code not in way, way
        for need in rule(code).needs:
            if need not in DOCUMENTS:
                reached(need, (*way, code))

    for code in CODES:
        reached(code, ())
