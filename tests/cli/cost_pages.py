"""Shares as they were read aloud, explained and as a whole; ``tests/renew.py`` writes them anew."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

from ekirjasto_model.chapters.allocation.document import allocation_document
from ekirjasto_model.chapters.allocation.explained import explained_share
from ekirjasto_model.checking import check
from ekirjasto_model.cli.telling import tell_document
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reporting.allocation_csv import allocation_csv
from ekirjasto_model.reporting.allocation_text import allocation_text
from ekirjasto_model.reporting.findings_text import counts_line
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.share import Allocation

FOLDER = Path(__file__).parent / "golden" / "allocate"
ENDINGS = {"text": "txt", "markdown": "md", "csv": "csv"}


@frozen
class Page:
    """One page: the example and year, whose share is explained (of all, where empty), and the format."""

    example: str
    year: int
    member: str = ""
    as_format: str = "text"

    def words(self) -> list[str]:
        """The command line that prints it, its language left out."""
        explain = ["--explain", self.member] if self.member else []
        day = FIXED_DAYS[self.example].isoformat()
        named = ["allocate", self.example, "--year", str(self.year), *explain]
        return [*named, "--format", self.as_format, "--as-of", day]


PAGES = (
    Page("malli", 2022, "047"),
    Page("malli", 2022, "588"),
    Page("malli", 2023, "047"),
    Page("malli", 2023, "205", "markdown"),
    Page("malli", 2024, "205"),
    Page("pohjoinen", 2022, "583"),
    Page("malli", 2022),
    Page("malli", 2023),
    Page("malli", 2022, as_format="markdown"),
    Page("malli", 2022, as_format="csv"),
    Page("malli", 2024, as_format="markdown"),
    Page("malli", 2024, as_format="csv"),
)


def path_of(page: Page, language: Language) -> Path:
    whose = f"-{page.member}" if page.member else ""
    return FOLDER / f"{page.example}-{page.year}{whose}.{language}.{ENDINGS[page.as_format]}"


def pages() -> Iterator[tuple[Path, bytes]]:
    """Every page that is kept, in every language."""
    for page in PAGES:
        for language in Language:
            yield path_of(page, language), _told(page, language).encode()


@cache
def _allocated(example: str, year: int) -> tuple[Allocation, Report]:
    checked = check(example_files(example), FIXED_DAYS[example])
    return allocate(checked.configuration, year), checked.report


def _told(page: Page, language: Language) -> str:
    allocation, report = _allocated(page.example, page.year)
    counts = f"\n{counts_line(report, language)}\n" if page.as_format == "text" else ""
    if page.member:
        share = next(one for one in allocation.shares if one.member == page.member)
        return tell_document(explained_share(allocation, share), language, page.as_format) + counts
    if page.as_format == "csv":
        return allocation_csv(allocation, language)
    if page.as_format == "markdown":
        return tell_document(allocation_document(allocation), language, page.as_format)
    return allocation_text(allocation, language) + counts
