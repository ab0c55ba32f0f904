"""Blocks in Markdown."""

from __future__ import annotations

import pytest

from ekirjasto_model.chapters.blocks import (
    Aside,
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
from ekirjasto_model.chapters.rule_examples import report_of
from ekirjasto_model.chapters.words import Code
from ekirjasto_model.publishing.markdown import fenced, markdown
from ekirjasto_model.publishing.markdown_words import Setting
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text
from tests.publishing.reading import read

TITLE = Text(fi="Otsikko", sv="Rubrik", en="Title")


def test_a_document_is_written_block_by_block() -> None:
    document = Document(
        "page",
        TITLE,
        (
            Heading(2, "Luku", "chapter"),
            Paragraph("Sanoja."),
            Listing(("yksi", "kaksi"), ordered=True),
            Table("Taulu", (Column("Avain"), Column("Luku", numeric=True)), ((Code("a"), 1),)),
            Lines("a: 1\n", "Näin:", "yaml"),
            Aside(("Muista tämä.", "Ja tämä.")),
        ),
    )
    assert markdown(document, Setting(Language.FI, {})) == (
        '# Otsikko\n\n<a id="chapter"></a>\n\n## Luku\n\nSanoja.\n\n1. yksi\n2. kaksi\n\n'
        "**Taulu**\n\n| Avain | Luku |\n| --- | ---: |\n| `a` | 1 |\n\n"
        "Näin:\n\n```yaml\na: 1\n```\n\n> Muista tämä.\n>\n> Ja tämä.\n"
    )


@pytest.mark.parametrize("text", ["```", "a ```` b", "~~~", "x\n```\ny", "", "\x1b[31m", "a\tb"])
def test_lines_never_leave_their_fence(text: str) -> None:
    shown = read(f"{fenced(text)}\n\nend\n")
    assert len(shown.fences) == 1
    assert shown.fences[0].strip("\n") == text.replace("\x1b", "\\x1b")
    assert shown.paragraphs == ("end",)


def test_a_terminal_shows_what_the_command_prints() -> None:
    report = report_of(rule("members.total-differs").broken_by)
    document = Document("page", TITLE, (Terminal("ekirjasto check malli", report),))
    [shown] = read(markdown(document, Setting(Language.SV, {}))).fences
    assert shown.startswith("$ ekirjasto check malli --language sv\n\ne-library.yaml:")
    assert "members.total-differs" in shown


def test_a_glossary_stands_in_each_languages_own_order() -> None:
    terms = (
        Term(Text(fi="äänestys", sv="omröstning", en="vote"), TITLE),
        Term(Text(fi="zeniitti", sv="zenit", en="zenith"), TITLE),
        Term(Text(fi="avain", sv="ålder", en="Key"), TITLE),
    )
    document = Document("page", TITLE, (Glossary("Sanat", terms),))
    found = {
        language: [row[0] for row in read(markdown(document, Setting(language, {}))).tables[0]] for language in Language
    }
    assert found == {
        Language.FI: ["suomi", "avain", "zeniitti", "äänestys"],
        Language.SV: ["svenska", "omröstning", "zenit", "ålder"],
        Language.EN: ["English", "Key", "vote", "zenith"],
    }
