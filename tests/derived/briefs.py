"""Joining briefs made of the shipped examples, and of small configurations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypedDict, Unpack

from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.derived.briefing.brief import JoiningBrief, joining_brief
from ekirjasto_model.derived.briefing.joiner import JoiningRequest
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.scenarios import plain, scenario
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.own_costs import OwnCosts, OwnMeasure
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.source_file import SourceFile
from tests.derived.configurations import DAY


@cache
def example(name: str) -> Configuration:
    return check(example_files(name), FIXED_DAYS[name]).configuration


def brief_of(  # noqa: PLR0913 (a test names what it needs)
    name: str,
    code: str,
    starts: str,
    *,
    services: tuple[str, ...] | None = None,
    added: Iterable[Document] = (),
    as_of: Date | None = None,
) -> JoiningBrief:
    """A brief from a shipped example, on its fixed day, with documents that it does not hold."""
    request = JoiningRequest(code, Date.fromisoformat(starts), as_of or FIXED_DAYS[name], services=services)
    return joining_brief(scenario(example(name), {}, added), request)


FIRST_OF_2022 = Date(2022, 1, 1)


class Asked(TypedDict, total=False):
    """What may be asked otherwise of a brief."""

    as_of: Date
    agreement: str
    services: Sequence[str]


def brief_from(configuration: Configuration, code: str, starts: str, **asked: Unpack[Asked]) -> JoiningBrief:
    """A brief from a configuration made in a test, asked for on the first day of 2022 unless another is stated."""
    day, as_of = Date.fromisoformat(starts), asked.get("as_of", FIRST_OF_2022)
    request = JoiningRequest(code, day, as_of, asked.get("agreement"), asked.get("services"))
    return joining_brief(configuration, request)


def own(code: str, *measures: OwnMeasure, **stated: object) -> OwnCosts:
    usual = {"kind": "own-costs", "version": 1, "id": f"omat-{code}", "municipality": code, "own_figures": measures}
    return OwnCosts.model_validate(usual | stated)


def measured(driver: str, value: str, day: Date = DAY) -> OwnMeasure:
    return OwnMeasure.model_validate({"driver": driver, "day": day, "value": Rate.of(value), "source": "oma tilasto"})


SOTKAMO = own("765", measured("active-borrowers", "2410", Date(2023, 12, 31)))
"""The figure that malli's cost annex of 2027 asks of Sotkamo; invented."""


def written(configuration: Configuration) -> tuple[SourceFile, ...]:
    """The files that say what a configuration says, one document in each.

    Totals that an e-library states of its area are left out: whoever adds a member would write them anew.
    """
    files = []
    for number, filed in enumerate(configuration.filed):
        assert filed.document is not None
        stated = plain(filed.document)
        assert isinstance(stated, dict)
        stated.pop("stated-totals", None)
        for key in ("sources", "assumptions"):
            held = stated.get(key)
            if isinstance(held, list):
                stated[key] = [one for one in held if "stated-totals" not in json.dumps(one)]
        files.append(SourceFile(f"{number:02}.json", json.dumps(stated).encode()))
    return tuple(files)
