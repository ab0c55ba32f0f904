"""``fairness``: answers in every language and format, and exit code 0 whatever they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ekirjasto_model.codelists.fairness_answers import FAIRNESS_ANSWERS, FairnessAnswer
from ekirjasto_model.codelists.fairness_questions import FAIRNESS_QUESTIONS, FairnessQuestion
from ekirjasto_model.values.language import Language
from tests.cli.conftest import Call
from tests.publishing.reading import read

MALLI = ("fairness", "malli", "--as-of", "2026-03-01", "--year")
ANSWERS = {
    "2022": ("fails", "holds", "holds", "fails", "holds"),
    "2026": ("cannot-tell", "holds", "holds", "fails", "holds"),
}


@pytest.mark.parametrize("year", ANSWERS)
def test_every_form_and_language_has_the_same_answers(year: str, call: Call) -> None:
    answer = call(*MALLI, year, "--format", "json")
    told = json.loads(answer.out)
    assert (answer.code, answer.err) == (0, "")
    assert [one["question"] for one in told["answers"]] == list(FairnessQuestion)
    assert tuple(one["answer"] for one in told["answers"]) == ANSWERS[year]
    for language in Language:
        page = read(call(*MALLI, year, "--format", "markdown", "--language", language.value).out)
        [_, *rows] = page.tables[0]
        assert [row[1] for row in rows] == [
            FAIRNESS_ANSWERS.label(FairnessAnswer(one)).said(language) for one in ANSWERS[year]
        ]
        assert [row[0].lower() for row in rows] == [
            FAIRNESS_QUESTIONS.label(one).said(language).lower() for one in FairnessQuestion
        ]
        assert [row[2:] for row in rows] == [(str(one["compared"]), str(one["touched"])) for one in told["answers"]]


def test_errors_stop_it_and_are_shown(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*MALLI, "2026")
    assert answer.code == 1
    assert "structure.unknown-key" in answer.out
    assert answer.err.startswith("ekirjasto: Kysymyksiin ei vastattu")
    as_json = call(*MALLI, "2026", "--format", "json")
    assert (as_json.code, json.loads(as_json.out)["counts"]["error"]) == (1, 1)


def test_a_year_without_a_cost_annex_is_told(call: Call) -> None:
    answer = call(*MALLI, "2035", "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "no cost annex for the year 2035" in answer.err
