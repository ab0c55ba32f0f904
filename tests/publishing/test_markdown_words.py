"""Whatever somebody wrote stays words: no markup gets through, and nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ekirjasto_model.chapters.blocks import Block, Column, Document, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.words import Capital, Code, Link, Several, Strong, Web, Words, say
from ekirjasto_model.publishing.markdown import markdown
from ekirjasto_model.publishing.markdown_words import Setting, written
from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text
from tests.publishing.reading import Read, read

FINNISH = Setting(Language.FI, {"costs": "05-costs.md"})
TITLE = Text(fi="Otsikko", sv="Rubrik", en="Title")
NAMED = Text(fi="Kunta {name}.", sv="Kommunen {name}.", en="The municipality of {name}.")

HOSTILE = (
    "a_b_c *d* **e** `f` ``g``",
    "[x](https://evil.example) ![y](z) [z]: w",
    "<script>alert(1)</script> <a id='x'> <!-- -->",
    "a | b || c \\| d",
    "# h", "1. one", "1) one", "- x", "+ x", "= x", "===", "---", "> quote", "~~~", "```yaml", "~~gone~~",
    "\\", "\\*", "&amp; &#35; &lt;", "http://example.com", "line\nbreak\n\n# heading", "tab\tstop", "    indented",
    "\x1b[31mred", "\u202egnol", "<https://auto.example>", "{name} {0} {}", "| a |\n| --- |", "!", "^x^ ==y==", "$x$",
)  # fmt: skip


def page(*blocks: Block) -> Read:
    return read(markdown(Document("page", TITLE, blocks), FINNISH))


def plain(text: str) -> str:
    """The words as a reader sees them: hidden characters by their numbers, spaces never doubled."""
    return " ".join(visible(text).split())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_name_stays_a_name_wherever_it_stands(hostile: str) -> None:
    name = Names(fi=hostile)
    sentence = say(NAMED, name=name)
    shown = page(
        Heading(2, name),
        Paragraph(name),
        Paragraph(sentence),
        Listing((name, sentence)),
        Listing((name,), ordered=True),
        Table(name, (Column(name), Column("Luku", numeric=True)), ((sentence, name),)),
    )
    said = f"Kunta {plain(hostile)}."
    assert [tuple(map(plain, map(str, heading))) for heading in shown.headings] == [
        ("1", "Otsikko"),
        ("2", plain(hostile)),
    ]
    assert list(map(plain, shown.paragraphs)) == [plain(hostile), said, plain(hostile), said, *[plain(hostile)] * 2]
    assert [tuple(map(plain, row)) for row in shown.tables[0]] == [(plain(hostile), "Luku"), (said, plain(hostile))]
    assert (shown.links, shown.html, shown.anchors, shown.codes, shown.fences) == ((), (), (), (), ())


@given(st.text(min_size=1).filter(lambda text: text.strip() != ""))
@example(" -")
@example("  1. a")
def test_any_text_comes_back_as_it_was(text: str) -> None:
    shown = page(Paragraph(text), Table("t", (Column("c"),), ((text,),)))
    assert plain(shown.paragraphs[0]) == plain(text)
    assert plain(shown.tables[0][1][0]) == plain(text)


@given(st.text(alphabet="`|\\ ab*<", min_size=1).filter(lambda text: text.strip() != ""))
def test_code_is_shown_exactly_in_prose_and_in_tables(text: str) -> None:
    shown = page(Paragraph(Code(text)), Table("t", (Column("c"),), ((Code(text),),)))
    assert [code.replace("\\|", "|").strip() for code in shown.codes] == [text.replace("\\|", "|").strip()] * 2


def test_only_https_leads_to_the_web_and_nothing_ends_a_link_early() -> None:
    with pytest.raises(ValueError, match="not an https address"):
        Web("javascript:alert(1)", "x")
    shown = page(Paragraph(Web("https://a.example/b)c<d>e f(g", "x]y")))
    assert shown.links == ("https://a.example/b%29c%3Cd%3Ee%20f%28g",)
    assert shown.paragraphs == ("x]y",)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (Money.of("1234.50"), "1\xa0234,50 €".replace(" €", "\xa0€")),
        (662159, "662\xa0159"),
        (Severity.ERROR, "virhe"),
        (Capital(Severity.NOTE), "Huomautus"),
        (Capital(Text(fi="äänestäjä", sv="v", en="v")), "Äänestäjä"),
        (Strong("a"), "**a**"),
        (Several((Code("a"), Code("b"), "c")), "`a`, `b` ja c"),
        (Link("costs", TITLE, "rounding"), "[Otsikko](05-costs.md#rounding)"),
        (Link("", TITLE, "here"), "[Otsikko](#here)"),
    ],
)
def test_words_are_written_as_finnish_writes_them(words: Words, expected: str) -> None:
    assert written(words, FINNISH) == expected
