"""Markdown as a reader of it sees it: blocks, tables, links and anchors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token

ANCHOR = re.compile(r'<a id="([^"]+)">')


@frozen
class Read:
    """What a page holds. A table is its rows, the headings first, each cell as its words."""

    tables: tuple[tuple[tuple[str, ...], ...], ...]
    links: tuple[str, ...]
    anchors: tuple[str, ...]
    html: tuple[str, ...]
    headings: tuple[tuple[int, str], ...]
    codes: tuple[str, ...]
    fences: tuple[str, ...]
    paragraphs: tuple[str, ...]


def words(token: Token) -> str:
    """The words of an inline token, without any markup."""
    children = token.children or []
    return "".join(child.content for child in children if child.type in ("text", "code_inline", "html_inline"))


def tokens(markdown: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(markdown)


def read(markdown: str) -> Read:
    parsed = tokens(markdown)
    inline = [child for token in parsed if token.type == "inline" for child in token.children or []]
    html = [token.content for token in (*parsed, *inline) if token.type in ("html_inline", "html_block")]
    texts = list(pairwise(parsed))
    return Read(
        tables=tuple(_tables(parsed)),
        links=tuple(str(child.attrs["href"]) for child in inline if child.type == "link_open"),
        anchors=tuple(anchor for one in html for anchor in ANCHOR.findall(one)),
        html=tuple(one for one in html if one != "</a>" and ANCHOR.fullmatch(one.strip().removesuffix("</a>")) is None),
        headings=tuple((int(one.tag[1]), words(after)) for one, after in texts if one.type == "heading_open"),
        codes=tuple(child.content for child in inline if child.type == "code_inline"),
        fences=tuple(token.content for token in parsed if token.type == "fence"),
        paragraphs=tuple(words(after) for one, after in texts if one.type == "paragraph_open"),
    )


def _tables(parsed: list[Token]) -> Iterator[tuple[tuple[str, ...], ...]]:
    rows: list[list[str]] = []
    for number, token in enumerate(parsed):
        if token.type == "table_open":
            rows = []
        elif token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(words(parsed[number + 1]))
        elif token.type == "table_close":
            yield tuple(map(tuple, rows))
