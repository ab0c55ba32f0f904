"""What is unknown or assumed, for programs: as codes, and as the sentences that people read."""

from __future__ import annotations

from ekirjasto_model.chapters.joining_brief.doubts import assumed_words, unknown_words
from ekirjasto_model.chapters.words import Words
from ekirjasto_model.derived.briefing.assumed import Assumed
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.remarks import FileRemark
from ekirjasto_model.derived.briefing.unknown import Untold
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.plainly import day_or_null, words
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.node import Plain


def unknown_json(brief: JoiningBrief, one: Untold) -> Plain:
    """Give one thing that cannot be told."""
    return {
        "unknown": one.unknown.value,
        "years": list(one.years),
        "driver": None if one.driver is None else one.driver.value,
        "day": day_or_null(one.day),
        "words": _said(unknown_words(brief, one)),
    }


def assumption_json(one: Assumed) -> Plain:
    """Give one thing that is assumed."""
    return {
        "assumption": one.assumption.value,
        "years": list(one.years),
        "words": _said(assumed_words(one)),
    }


def remark_json(one: FileRemark) -> Plain:
    """Give one remark of the files."""
    return {
        "kind": one.kind,
        "id": one.id,
        "file": one.file,
        "at": one.at,
        "list": "unknown" if one.is_unknown else "assumptions",
        "reason": words(one.reason),
        "source": one.source,
    }


def _said(sentence: Words) -> Plain:
    """Give a sentence in every language."""
    return {language.value: plain_words(sentence, language) for language in Language}
