"""The joining brief where there is hardly anybody to approve."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.chapters.joining_brief.document import joining_brief_document
from ekirjasto_model.cli.telling import tell_document
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.language import Language
from tests.derived.briefs import brief_from
from tests.derived.configurations import agreed, configured, joining, party


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.FI, "Jäseniä on yksi, ja sen on hyväksyttävä liittyminen."),
        (Language.SV, "Det finns en medlem, och den ska godkänna anslutningen."),
        (Language.EN, "There is one member, and it must approve the joining."),
    ],
)
def test_one_member_is_spoken_of_in_the_singular_and_none_is_not_counted(language: Language, said: str) -> None:
    one = agreed(party("047"), joining=joining(FirstYearRule.DAYS))
    assert said in _told(one, language)
    none = agreed(party("047", starts=Date(2023, 1, 1)), joining=joining(FirstYearRule.DAYS))
    assert said not in _told(none, language)
    assert " 0, " not in _told(none, language)
    assert " 0 " not in _told(none, language)


def _told(agreement: Agreement, language: Language) -> str:
    brief = brief_from(configured(agreement), "583", "2022-06-01")
    return tell_document(joining_brief_document(brief), language, "text")
