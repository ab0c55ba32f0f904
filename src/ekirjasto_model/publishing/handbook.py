"""The handbook as Markdown files: a folder for each language, a file for each chapter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ekirjasto_model.chapters.blocks import Document
from ekirjasto_model.chapters.handbook.contents import CHAPTERS, document
from ekirjasto_model.publishing.markdown import markdown
from ekirjasto_model.publishing.markdown_words import Setting, escaped, written
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text
from ekirjasto_model.version import VERSION

INDEX = "README.md"
NAME = Text(
    fi="Alueelliseen e-kirjastoon liittymisen malli: käsikirja",
    sv="Modellen för anslutning till ett regionalt e-bibliotek: handbok",
    en="The model for joining a regional e-library: handbook",
)
CONTENTS = Text(fi="Sisällys", sv="Innehåll", en="Contents")
PREVIOUS = Text(fi="Edellinen", sv="Föregående", en="Previous")
NEXT = Text(fi="Seuraava", sv="Nästa", en="Next")
MADE = Text(
    fi="Käsikirja kuuluu ohjelman versioon {version}. Se on laadittu ohjelmalla, eikä tätä tiedostoa muuteta käsin.",
    sv="Handboken hör till programmets version {version}. Den har gjorts med programmet, och den här filen ändras inte "
    "för hand.",
    en="This handbook belongs to version {version} of the program. The program has written it, and this file is not "
    "changed by hand.",
)

PATHS: Mapping[str, str] = {
    chapter.name: f"{number:02d}-{chapter.name}.md" for number, chapter in enumerate(CHAPTERS, start=1)
}
"""Each chapter's file, the same in every language."""


def handbook_files(languages: Sequence[Language] = tuple(Language)) -> dict[str, bytes]:
    """Return the handbook's files by their path, in the languages that are asked for.

    Several languages have a folder each, with a file above them in which one
    chooses; a single language has no folder of its own. The same version gives
    the same bytes.
    """
    documents = [document(chapter) for chapter in CHAPTERS]
    if len(languages) == 1:
        return _encoded(_language_files(documents, languages[0], ()))
    files = {INDEX: _choice(languages)}
    for language in languages:
        others = [other for other in languages if other is not language]
        written = _language_files(documents, language, others)
        files.update({f"{language.value}/{name}": text for name, text in written.items()})
    return _encoded(files)


def _language_files(documents: Sequence[Document], language: Language, others: Sequence[Language]) -> dict[str, str]:
    """Return the files of one language."""
    setting = Setting(language, PATHS)
    files = {INDEX: _index(language, others)}
    for number, one in enumerate(documents):
        chapter = markdown(one, setting)
        around = " · ".join(_around(documents, number, language))
        files[PATHS[one.name]] = "\n".join((*_switch(PATHS[one.name], others), f"{chapter}\n---\n\n{around}\n"))
    return files


def _choice(languages: Sequence[Language]) -> str:
    """Write the file in which one chooses a language; its title is in the first of them."""
    title = f"# {escaped(NAME.said(languages[0]))}"
    lines = (f"- {language.own_name}: [{escaped(NAME.said(language))}]({language}/{INDEX})" for language in languages)
    return "\n".join((title, "", *lines, ""))


def _index(language: Language, others: Sequence[Language]) -> str:
    """Write a language's table of contents."""
    lines = [
        f"{number}. [{escaped(chapter.title.said(language))}]({PATHS[chapter.name]}): "
        f"{escaped(chapter.about.said(language))}"
        for number, chapter in enumerate(CHAPTERS, start=1)
    ]
    made = escaped(fill(MADE, {"version": VERSION}, language))
    title = f"# {escaped(NAME.said(language))}"
    return "\n".join((*_switch(INDEX, others), title, "", f"## {CONTENTS.said(language)}", "", *lines, "", made, ""))


def _switch(name: str, others: Sequence[Language]) -> Iterator[str]:
    """Give the line that leads to the same file in the other languages."""
    if others:
        yield " · ".join(f"[{other.own_name}](../{other.value}/{name})" for other in others)
        yield ""


def _around(documents: Sequence[Document], number: int, language: Language) -> Iterator[str]:
    """Give links to the chapter before, to the table of contents and to the chapter after."""
    if number > 0:
        yield _to(PREVIOUS, documents[number - 1], language)
    yield f"[{CONTENTS.said(language)}]({INDEX})"
    if number + 1 < len(documents):
        yield _to(NEXT, documents[number + 1], language)


def _to(label: Text, one: Document, language: Language) -> str:
    """Write a link to a chapter beside this one."""
    return f"{label.said(language)}: [{written(one.title, Setting(language, PATHS))}]({PATHS[one.name]})"


def _encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files as bytes."""
    return {name: text.encode() for name, text in files.items()}
