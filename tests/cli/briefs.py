"""The joining briefs that are kept as they were read aloud; ``tests/renew.py`` writes them anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen
from pendulum import Date

from ekirjasto_model.chapters.joining_brief.document import joining_brief_document
from ekirjasto_model.checking import check
from ekirjasto_model.cli.telling import tell_document
from ekirjasto_model.derived.briefing.brief import joining_brief
from ekirjasto_model.derived.briefing.joiner import JoiningRequest
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reporting.findings_text import counts_line
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.source_file import SourceFile

FOLDER = Path(__file__).parent / "golden" / "join"
OWN_COSTS = """\
kind: own-costs
version: 1
id: omat
municipality: "765"
removed-costs:
  - name:
      fi: Oma e-kirjapalvelu (keksitty)
      sv: Egen e-bokstjänst (påhittad)
      en: Own e-book service (invented)
    year: 2027
    amount: "1900.00"
  - name:
      fi: Oma e-kirjapalvelu (keksitty)
      sv: Egen e-bokstjänst (påhittad)
      en: Own e-book service (invented)
    year: 2028
    amount: "5750.00"
  - name:
      fi: Oma e-kirjapalvelu (keksitty)
      sv: Egen e-bokstjänst (påhittad)
      en: Own e-book service (invented)
    year: 2029
    amount: "11900.00"
own-figures:
  - driver: active-borrowers
    day: 2023-12-31
    value: "2410"
    source: Keksitty lainaajamäärä
"""
"""Invented figures of Sotkamo's own, which malli does not hold."""


@frozen
class Case:
    """One brief: its name, the example, who joins when, and with which options."""

    name: str
    example: str
    code: str
    starts: str
    services: str = ""
    own_costs: str = ""

    def words(self) -> list[str]:
        """The command line that prints it, its language and format left out."""
        named = ["join", self.example, "--municipality", self.code, "--from", self.starts]
        options = ["--services", self.services] if self.services else []
        options += ["--own-costs", "omat.yaml"] if self.own_costs else []
        return [*named, *options, "--as-of", FIXED_DAYS[self.example].isoformat()]


CASES = (
    Case("sotkamo-2027-01-01", "malli", "765", "2027-01-01"),
    Case("sotkamo-2027-09-01", "malli", "765", "2027-09-01", own_costs=OWN_COSTS),
    Case("puolanka-2027-01-01", "malli", "620", "2027-01-01", services="book-shelf,newsroom"),
    Case("kuopio-2023-01-01", "pohjoinen", "297", "2023-01-01"),
)
ENDINGS = {"text": "txt", "markdown": "md"}


def path_of(case: Case, language: Language, as_format: str) -> Path:
    return FOLDER / f"{case.name}.{language.value}.{ENDINGS[as_format]}"


def briefs() -> Iterator[tuple[Path, bytes]]:
    """Every brief that is kept, in every language and format."""
    for case in CASES:
        files = example_files(case.example)
        if case.own_costs:
            files = (*files, SourceFile("omat.yaml", case.own_costs.encode()))
        checked = check(files, FIXED_DAYS[case.example])
        services = tuple(case.services.split(",")) if case.services else None
        asked = JoiningRequest(case.code, Date.fromisoformat(case.starts), FIXED_DAYS[case.example], services=services)
        document = joining_brief_document(joining_brief(checked.configuration, asked))
        for language in Language:
            for as_format in ENDINGS:
                text = tell_document(document, language, as_format)
                if as_format == "text":
                    text += f"\n{counts_line(checked.report, language)}\n"
                yield path_of(case, language, as_format), text.encode()
