"""The joining brief where there is hardly anybody to approve, and hardly a day to join on."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.chapters.joining_brief.document import joining_brief_document
from ekirjasto_model.cli.telling import tell_document
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
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


@pytest.mark.parametrize(
    ("language", "nearest", "nothing"),
    [
        (Language.FI, "Lähin sallittu päivä on 1.6.2022.", "Tiedoissa ei ole muuta päivää"),
        (Language.SV, "Närmaste tillåtna dag är den 1.6.2022.", "I uppgifterna finns ingen annan dag"),
        (Language.EN, "The nearest day allowed is 1 June 2022.", "The files have no other day"),
    ],
)
def test_a_day_that_is_not_allowed_is_told_with_the_nearest_or_that_there_is_none(
    language: Language, nearest: str, nothing: str
) -> None:
    monthly = joining(FirstYearRule.DAYS, joining_day=JoiningDay.FIRST_OF_MONTH)
    going_on = _told(agreed(party("047"), joining=monthly), language, "2022-06-02")
    going_on = " ".join(going_on.replace("|", " ").split())
    assert (nearest in going_on, nothing in going_on) == (True, False)
    left = party("583", ends=Date(2022, 6, 1))
    over = agreed(party("047"), left, joining=monthly, ends=Date(2022, 6, 20))
    told = " ".join(_told(over, language, "2022-06-02").replace("|", " ").split())
    assert (nearest in told, nothing in told) == (False, True)


def _told(agreement: Agreement, language: Language, starts: str = "2022-06-01") -> str:
    brief = brief_from(configured(agreement), "583", starts)
    return tell_document(joining_brief_document(brief), language, "text")
