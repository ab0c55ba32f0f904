"""Writes every file that is made from the package.

With ``--check`` it only tells which are out of date, and its exit code is 1 if any is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))


def schemas() -> Iterator[tuple[Path, bytes]]:
    """The published schemas."""
    from ekirjasto_model.documents.catalogue import DOCUMENTS
    from ekirjasto_model.reporting.output_schemas import OUTPUT_SCHEMAS
    from ekirjasto_model.schemas import schema_text

    for kind in DOCUMENTS:
        yield ROOT / "schemas" / f"{kind}.schema.json", schema_text(kind).encode()
    for name, text in OUTPUT_SCHEMAS.items():
        yield ROOT / "schemas" / f"{name}.schema.json", text().encode()


def readme() -> Iterator[tuple[Path, bytes]]:
    """README, its tour run anew."""
    from tests.tour import README, toured

    yield README, toured(README.read_text("utf-8")).encode()


def handbook() -> Iterator[tuple[Path, bytes]]:
    """The handbook in every language."""
    from ekirjasto_model.publishing.handbook import handbook_files

    for name, content in handbook_files().items():
        yield ROOT / "docs" / "handbook" / name, content


def statuses() -> Iterator[tuple[Path, bytes]]:
    """The status of malli on three days of ``docs/malli-days.md``, to be read aloud."""
    from tests.cli.status_pages import pages

    for name, text in pages():
        yield ROOT / "tests" / "cli" / "golden" / name, text.encode()


def responsibilities() -> Iterator[tuple[Path, bytes]]:
    """The responsibilities of pohjoinen, to be read aloud."""
    from tests.cli.responsibility_pages import pages

    for name, text in pages():
        yield ROOT / "tests" / "cli" / "golden" / name, text.encode()


def briefs() -> Iterator[tuple[Path, bytes]]:
    """The joining briefs that tests compare with; read aloud whatever changes in them."""
    from tests.cli.briefs import briefs

    yield from briefs()


def costs() -> Iterator[tuple[Path, bytes]]:
    """Shares as a whole and explained, to be read aloud."""
    from tests.cli.cost_pages import pages

    yield from pages()


def comparisons() -> Iterator[tuple[Path, bytes]]:
    """The comparisons and the answers about fairness that tests compare with; read aloud whatever changes in them."""
    from tests.cli.comparisons import comparisons

    yield from comparisons()


MADE = (readme, schemas, handbook, statuses, responsibilities, briefs, costs, comparisons)
GOLDEN = ROOT / "tests" / "cli" / "golden"
FOLDERS = (
    *(ROOT / "schemas", ROOT / "docs" / "handbook"),
    *(GOLDEN / name for name in ("join", "allocate", "compare", "fairness")),
)
"""Folders that hold nothing but what is made."""


def main(arguments: list[str]) -> int:
    """Write or check; return 1 if something differs and was only checked."""
    wanted = {path: content for make in MADE for path, content in make()}
    there = {path for folder in FOLDERS for path in folder.rglob("*") if path.is_file()}
    changed = [path for path, content in wanted.items() if not path.exists() or path.read_bytes() != content]
    stale = sorted(there - set(wanted))
    for path in (*changed, *stale):
        print(path.relative_to(ROOT))
    if "--check" in arguments:
        return 1 if changed or stale else 0
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(wanted[path])
    for path in stale:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
