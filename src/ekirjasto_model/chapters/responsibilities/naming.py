"""Those who hold duties, as they are called in a document."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.chapters.words import Capital, Several, Words
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import Holder, name_of_holder
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.text import Text


def called(configuration: Configuration, agreement: Agreement, holder: Holder) -> Words:
    """Return what a holder is called, with a capital letter where the words are ours."""
    name = name_of_holder(configuration, agreement, holder)
    return Capital(name) if isinstance(name, Text) else name


def called_together(configuration: Configuration, agreement: Agreement, holders: Iterable[Holder]) -> Words:
    """Return several holders one after another, each by its name as it stands within a sentence."""
    return Several(tuple(name_of_holder(configuration, agreement, holder) for holder in holders))
