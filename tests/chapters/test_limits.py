"""The chapter on limits names the times of the tables as they are, and shuts out nothing that can be worked out."""

from __future__ import annotations

import pytest

from ekirjasto_model.chapters.blocks import Document, Listing
from ekirjasto_model.chapters.handbook.limits import blocks
from ekirjasto_model.chapters.words import say
from ekirjasto_model.cli.options import FIRST_YEAR, LAST_YEAR
from ekirjasto_model.cli.telling import tell_document
from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.populations import days_with_figures
from ekirjasto_model.reference.vat_rates import vat_rates
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


def told(language: Language) -> str:
    title = say(Text(fi="Rajat", sv="Gränser", en="Limits"))
    return " ".join(tell_document(Document("limits", title, blocks()), language, "text").split())


@pytest.mark.parametrize("language", Language)
def test_the_times_of_the_tables_are_those_of_the_tables(language: Language) -> None:
    [listed] = [block for block in blocks() if isinstance(block, Listing)]
    inhabitants, division, vat = (plain_words(item, language) for item in listed.items)
    years = [day.year for day in days_with_figures()]
    assert f"{min(years)}–{max(years)}" in inhabitants
    assert years == list(range(min(years), max(years) + 1))
    changes = {one.starts for kind in VatKind for one in vat_rates(kind)}
    assert [str(day.year) in vat for day in (min(changes), max(changes))] == [True, True]
    ended = {one.ends.year + 1 for one in all_municipalities() if one.ends is not None}
    assert "2020–2026" in division
    assert all(2020 <= year <= 2026 for year in ended)
    assert f"{FIRST_YEAR}–{LAST_YEAR}" in told(language)


def test_the_signature_of_an_associate_is_a_limit_as_long_as_an_event_cannot_name_one() -> None:
    assert ("associates cannot be recorded" in told(Language.EN)) is ("associate" not in CaseEvent.model_fields)
