"""Laws of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.values.language import Language
from ekirjasto_model.values.names import Names

LANGUAGES = ("fi", "sv", "en", "se", "smn", "sms")
WORDS = st.dictionaries(st.sampled_from(LANGUAGES), st.text(min_size=1, max_size=20), min_size=1)


@given(WORDS)
def test_stated_languages_come_back_in_their_fixed_order(words: dict[str, str]) -> None:
    stated = Names(**words).in_all()
    assert dict(stated) == words
    assert list(stated) == [language for language in LANGUAGES if language in words]


@given(WORDS, st.sampled_from(Language))
def test_a_name_is_said_in_the_language_asked_for_else_in_the_first(words: dict[str, str], language: Language) -> None:
    first = next(words[stated] for stated in LANGUAGES if stated in words)
    assert Names(**words).said(language) == words.get(language.value, first)


@given(WORDS)
def test_the_order_of_writing_does_not_matter(words: dict[str, str]) -> None:
    turned = dict(reversed(list(words.items())))
    assert Names(**words) == Names(**turned)
    assert hash(Names(**words)) == hash(Names(**turned))


def test_a_name_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one language"):
        Names()
