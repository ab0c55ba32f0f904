"""Words in Markdown: escaped, so that whatever somebody wrote stays words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter

from attrs import frozen

from ekirjasto_model.chapters.words import Capital, Code, Link, Said, Several, Strong, Web, Words
from ekirjasto_model.reporting.heading import heading
from ekirjasto_model.reporting.severity_words import WORDS
from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.reporting.wording import enumeration, said
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

MARKUP = re.compile(r"([\\`*_\[\]<>|~&])")
"""What means something to Markdown wherever it stands in a line."""

AT_START = re.compile(r"^ *[0-9]{1,9}(?=[.)])|^ *(?=[#+=-])")
"""What makes a line a heading, a list or a rule."""


@frozen
class Setting:
    """The language in which words are written, and where the documents of the set lie.

    ``paths`` gives each document's file, as links from a file beside it write it.
    ``in_table`` tells that the words stand in a cell, where a bar would end it.
    """

    language: Language
    paths: Mapping[str, str]
    in_table: bool = False


def escaped(text: str) -> str:
    r"""Return plain words so that Markdown shows them as they are, on one line.

    >>> print(escaped("a_b *c* <d> | e\nf"))
    a\_b \*c\* \<d\> \| e f
    """
    return MARKUP.sub(r"\\\1", re.sub(" {2,}", " ", visible(text)))


def line_start(line: str) -> str:
    r"""Keep a line of written words from being read as a heading, a list or a rule.

    >>> print(line_start("1. tammikuuta"), line_start("# x"), line_start("2022 on vuosi"))
    1\. tammikuuta \# x 2022 on vuosi
    """
    return AT_START.sub(r"\g<0>\\", line)


def code_span(text: str, *, in_table: bool = False) -> str:
    r"""Return something to be shown exactly as it is written.

    >>> print(code_span("a|b"), code_span("a|b", in_table=True), code_span("`x`"))
    `a|b` `a\|b` `` `x` ``
    """
    shown = visible(text).replace("|", "\\|") if in_table else visible(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    space = " " if shown.startswith("`") or shown.endswith("`") or not shown.strip() else ""
    return f"{fence}{space}{shown}{space}{fence}"


def written(words: Words, setting: Setting) -> str:  # noqa: PLR0911 (a table, one line for each kind of words)
    """Return words as Markdown in the setting's language."""
    match words:
        case Code():
            return code_span(words.text, in_table=setting.in_table)
        case Strong():
            return f"**{written(words.words, setting).strip()}**"
        case Capital():
            term = words.term if isinstance(words.term, Text) else WORDS[words.term]
            return escaped(heading(term, setting.language))
        case Link():
            path = setting.paths[words.document] if words.document else ""
            anchor = f"#{words.section}" if words.section else ""
            return f"[{written(words.words, setting)}]({path}{anchor})"
        case Web():
            return f"[{written(words.words, setting)}]({_address(words.address)})"
        case Several():
            return enumeration([written(item, setting) for item in words.items], setting.language)
        case Said():
            return _filled(words.text, words.facts, setting)
        case Severity():
            return escaped(said(WORDS[words], setting.language))
        case _:
            return escaped(said(words, setting.language))


def _filled(text: Text, facts: Mapping[str, Words], setting: Setting) -> str:
    """Write a text with its facts in the place of their names; each is escaped by itself."""
    parts = Formatter().parse(text.said(setting.language))
    return "".join(
        escaped(words) + ("" if name is None else written(facts[name], setting)) for words, name, _, _ in parts
    )


def _address(address: str) -> str:
    """Return a web address as a link's target, with nothing in it that could end the link."""
    return "".join(f"%{ord(sign):02X}" if sign in "<>()\\| " else sign for sign in visible(address))
