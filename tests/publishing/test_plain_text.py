"""Documents in plain text."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.chapters.blocks import (
    Aside,
    Block,
    Column,
    Document,
    Glossary,
    Heading,
    Lines,
    Listing,
    Paragraph,
    Table,
    Term,
    Terminal,
)
from ekirjasto_model.chapters.handbook.contents import CHAPTERS, document
from ekirjasto_model.chapters.rule_examples import report_of
from ekirjasto_model.chapters.words import Capital, Code, Link, Several, Strong, Web, Words, say
from ekirjasto_model.publishing.plain_text import plain_text
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.visible import is_hidden, visible, width
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text
from tests.publishing.test_markdown_words import HOSTILE

TITLE = Text(fi="Otsikko", sv="Rubrik", en="Title")
NAMED = Text(fi="Kunta {name}.", sv="Kommunen {name}.", en="The municipality of {name}.")
LONG = (
    "Kunnat ylläpitävät yhdessä e-kirjastoa ja jakavat sen kustannukset asukaslukujensa suhteessa niin kuin on sovittu."
)


def page(*blocks: Block) -> str:
    return plain_text(Document("page", TITLE, blocks), Language.FI)


def body(*blocks: Block) -> str:
    """The page without its title."""
    return page(*blocks).removeprefix("Otsikko\n=======\n\n").removesuffix("\n")


def test_a_document_is_written_block_by_block() -> None:
    shown = page(
        Heading(2, "Luku", "chapter"),
        Paragraph(LONG),
        Heading(3, "Alaluku"),
        Listing(("yksi", LONG)),
        Listing(tuple("abcdefghij"), ordered=True),
        Heading(4, "Pieni otsikko"),
        Table("Taulu", (Column("Avain"), Column("Luku", numeric=True)), ((Code("a"), 1), ("bb", 1234))),
        Lines("a:\t1\n\n  \x1b[31m\n", "Näin:", "yaml"),
        Aside((LONG, "Ja tämä.")),
    )
    assert (
        shown
        == """\
Otsikko
=======

Luku
----

Kunnat ylläpitävät yhdessä e-kirjastoa ja jakavat sen kustannukset asukaslukujensa suhteessa niin
kuin on sovittu.

Alaluku
.......

- yksi
- Kunnat ylläpitävät yhdessä e-kirjastoa ja jakavat sen kustannukset asukaslukujensa suhteessa niin
  kuin on sovittu.

 1. a
 2. b
 3. c
 4. d
 5. e
 6. f
 7. g
 8. h
 9. i
10. j

Pieni otsikko

Taulu

Avain   Luku
-----  -----
a          1
bb     1_234

Näin:

    a:    1

      \\x1b[31m

| Kunnat ylläpitävät yhdessä e-kirjastoa ja jakavat sen kustannukset asukaslukujensa suhteessa niin
| kuin on sovittu.
|
| Ja tämä.
""".replace("1_234", "1\N{NO-BREAK SPACE}234")
    )


def test_a_wide_table_breaks_its_cells_between_words() -> None:
    columns = (Column("Tehtävä"), Column("Mitä siihen kuuluu"), Column("Euroa vuodessa", numeric=True))
    rows = (("tiedotus", LONG, Money.of("1234.50")), ("markkinointi", "Yhteiset aineistot", Money.of("5.00")))
    assert (
        body(Table("Taulu", columns, rows))
        == """\
Taulu

Tehtävä       Mitä siihen kuuluu                                                      Euroa vuodessa
------------  ----------------------------------------------------------------------  --------------
tiedotus      Kunnat ylläpitävät yhdessä e-kirjastoa ja jakavat sen kustannukset          1_234,50_€
              asukaslukujensa suhteessa niin kuin on sovittu.

markkinointi  Yhteiset aineistot                                                              5,00_€\
""".replace("_", "\N{NO-BREAK SPACE}")
    )


def test_a_table_of_too_many_columns_is_taken_apart_and_keeps_its_first_column() -> None:
    names = [f"Pitkänimisenkunnan{number:02d}" for number in range(8)]
    rows = (("sopimukset ja hankinnat", *"abcdefgh"), ("tiedotus", *"ijklmnop"))
    shown = body(Table("Taulu", (Column("Tehtävä"), *map(Column, names)), rows)).split("\n\n")
    assert [part.split("\n")[0].split() for part in shown[1:]] == [
        ["Tehtävä", *names[:3]],
        ["Tehtävä", *names[3:6]],
        ["Tehtävä", *names[6:]],
    ]
    assert [part.split("\n")[2].split("  ")[0] for part in shown[1:]] == ["sopimukset ja hankinnat"] * 3
    assert all(width(line) <= 100 for part in shown for line in part.split("\n"))


def test_headings_of_several_lines_stand_on_the_ruler() -> None:
    columns = (Column("Tehtävä"), *(Column(f"Esimerkkiopiston{number} kuntayhtymä") for number in range(3)))
    shown = body(Table("Taulu", (*columns, Column("Muu")), (("tiedotus" * 3, "P", "", "T", "K"),))).split("\n")
    assert [line.split() for line in shown[2:4]] == [
        ["Esimerkkiopiston0", "Esimerkkiopiston1", "Esimerkkiopiston2"],
        ["Tehtävä", "kuntayhtymä", "kuntayhtymä", "kuntayhtymä", "Muu"],
    ]


def test_a_word_that_is_too_long_is_not_cut() -> None:
    word = "x" * 130
    shown = body(Paragraph(f"a {word} b"), Table("Taulu", (Column("Avain"), Column("B")), ((word, "b"),)))
    assert shown.split("\n\n")[0] == f"a\n{word}\nb"
    assert shown.endswith(f"{word}  b")


def test_a_terminal_shows_what_the_command_prints() -> None:
    report = report_of(rule("members.total-differs").broken_by)
    shown = plain_text(Document("page", TITLE, (Terminal("ekirjasto check malli", report),)), Language.SV)
    assert shown.split("\n")[3:6] == ["    $ ekirjasto check malli --language sv", "", *shown.split("\n")[5:6]]
    assert shown.split("\n")[5].startswith("    e-library.yaml:")


def test_a_glossary_stands_in_the_readers_order() -> None:
    terms = (
        Term(Text(fi="äänestys", sv="omröstning", en="vote"), TITLE),
        Term(Text(fi="avain", sv="ålder", en="key"), TITLE),
    )
    shown = plain_text(Document("page", TITLE, (Glossary("Sanat", terms),)), Language.SV)
    assert [line.split("  ")[0] for line in shown.split("\n")[5:9]] == ["svenska", "----------", "omröstning", "ålder"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (662159, "662\xa0159"),
        (Severity.ERROR, "virhe"),
        (Capital(Severity.NOTE), "Huomautus"),
        (Strong(TITLE), "Otsikko"),
        (Code("seat-rule"), "seat-rule"),
        (Several((Code("a"), "b", "c")), "a, b ja c"),
        (Link("costs", TITLE, "rounding"), "Otsikko"),
        (Web("https://a.example", "https://a.example"), "https://a.example"),
        (say(NAMED, name=Names(sv="Esbo")), "Kunta Esbo."),
    ],
)
def test_words_are_said_as_finnish_says_them(words: Words, expected: str) -> None:
    assert plain_words(words, Language.FI) == expected


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_stays_a_name_wherever_it_stands(hostile: str) -> None:
    name = Names(fi=hostile)
    blocks = (
        Heading(2, name),
        Paragraph(say(NAMED, name=name)),
        Listing((name, Code(hostile))),
        Table(name, (Column(name),), ((name,),)),
        Aside((name,)),
    )
    shown = page(*blocks)
    assert not [sign for sign in shown if is_hidden(sign) and sign != "\n"]
    expected = " ".join(visible(hostile).split())
    assert " ".join(shown.split()).count(expected) >= 8


@given(st.lists(st.text(), min_size=2, max_size=6), st.text())
def test_nothing_of_a_table_is_lost_and_no_line_is_too_wide_without_need(cells: list[str], name: str) -> None:
    columns = (Column(name), *(Column("b") for _ in cells[1:]))
    shown = page(Table("t", columns, (tuple(cells), tuple(reversed(cells)))))
    words = [word for cell in (*cells, *cells, name) for word in visible(cell).split(" ") if word.strip()]
    assert not Counter(words) - Counter(re.split("[ \n]+", shown))
    longest = max((width(word) for word in words), default=0)
    assert all(width(line) <= max(100, 2 * longest + 4) for line in shown.split("\n"))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", [chapter.name for chapter in CHAPTERS if chapter.name not in ("rules", "sources")])
def test_the_handbook_reads_as_plain_text_within_a_page(name: str, language: Language) -> None:
    """The sources' web addresses are longer than a page is wide, and the rules are very many."""
    chapter = next(chapter for chapter in CHAPTERS if chapter.name == name)
    shown = plain_text(document(chapter), language)
    prose = [line for line in shown.split("\n") if not line.startswith("    ")]
    assert [line for line in prose if width(line) > 100] == []
    assert not any(line != line.rstrip() for line in prose)
