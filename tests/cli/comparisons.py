"""The comparisons and answers about fairness that are kept as they were read aloud; ``tests/renew.py`` writes them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

from ekirjasto_model.cli.main import main
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.values.language import Language

GOLDEN = Path(__file__).parent / "golden"
ANNEXES = Path(__file__).parent / "northern_2022"
ENDINGS = {"text": "txt", "markdown": "md"}


@frozen
class Case:
    """One command line, its language and format left out, and the folder and name under which its answer is kept."""

    folder: str
    name: str
    example: str
    rest: tuple[str, ...]

    def words(self) -> list[str]:
        """The command line."""
        return [self.folder, self.example, *self.rest, "--as-of", FIXED_DAYS[self.example].isoformat()]


NORTHERN = Case(
    "compare", "northern-2022", "pohjoinen", ("proportional.yaml", "weighted.yaml", "tiers.yaml", "--year", "2022")
)
SOTKAMO = Case("compare", "sotkamo-2027", "malli", ("--year", "2027", "--change", "join=765@2027-09-01"))
CASES = (
    NORTHERN,
    SOTKAMO,
    Case("fairness", "malli-2022", "malli", ("--year", "2022")),
    Case("fairness", "northern-2022", "pohjoinen", ("--year", "2022")),
)


def lay_out(folder: Path) -> None:
    """Write the examples, and the annexes beside them, into a folder."""
    for name in FIXED_DAYS:
        (folder / name).mkdir(exist_ok=True)
        for file in example_files(name):
            (folder / name / file.name).write_bytes(file.content)
    for path in ANNEXES.glob("*.yaml"):
        (folder / path.name).write_bytes(path.read_bytes())


def path_of(case: Case, language: Language, as_format: str) -> Path:
    return GOLDEN / case.folder / f"{case.name}.{language.value}.{ENDINGS[as_format]}"


def comparisons() -> Iterator[tuple[Path, bytes]]:
    """Every answer that is kept, in every language and format."""
    here = Path.cwd()
    with TemporaryDirectory() as folder:
        lay_out(Path(folder))
        os.chdir(folder)
        try:
            for case in CASES:
                for language in Language:
                    for as_format in ENDINGS:
                        with redirect_stdout(StringIO()) as written:
                            main([*case.words(), "--language", language.value, "--format", as_format])
                        yield path_of(case, language, as_format), written.getvalue().encode()
        finally:
            os.chdir(here)
