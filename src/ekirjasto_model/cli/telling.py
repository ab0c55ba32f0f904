"""What several commands print: findings and shares, in a language and a format."""

from __future__ import annotations

from ekirjasto_model.cli.streams import may_paint
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ekirjasto_model.chapters.blocks import Document


def stated_language(configuration: Configuration) -> Language | None:
    """Return the language that the files' settings state; of several settings, the first by file name."""
    stated = (
        (configuration.filed[place.document].origin.file, settings.language)
        for place, settings in configuration.settings()
        if settings.language is not None
    )
    return min(stated, default=("", None))[1]


def tell_findings(report: Report, language: Language, *, as_json: bool) -> str:
    """Return a report as text, coloured for a terminal, or as JSON."""
    if as_json:
        from ekirjasto_model.reporting.findings_json import findings_json

        return findings_json(report, language)
    from ekirjasto_model.reporting.findings_text import findings_text

    return findings_text(report, language, paint=may_paint())


def tell_document(document: Document, language: Language, as_format: str) -> str:
    """Return a document as plain text or as Markdown."""
    if as_format == "markdown":
        from ekirjasto_model.publishing.markdown import markdown
        from ekirjasto_model.publishing.markdown_words import Setting

        return markdown(document, Setting(language, {}))
    from ekirjasto_model.publishing.plain_text import plain_text

    return plain_text(document, language)
