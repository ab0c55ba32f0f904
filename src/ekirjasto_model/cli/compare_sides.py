"""The sides of a comparison, read from files and from the changes that are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.checking import Checked, judge
from ekirjasto_model.cli.command import MistakeError
from ekirjasto_model.cli.compare_changes import Asked, StatedFormula, asked_changes
from ekirjasto_model.cli.compare_formula import formula_source
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.what_if.annex import item_of
from ekirjasto_model.derived.what_if.changed import with_other_annex, with_other_members
from ekirjasto_model.derived.what_if.changes import Change, OtherFormula
from ekirjasto_model.derived.what_if.comparison import Alternative
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.files.opening import read_files
from ekirjasto_model.gathering import Gathered, gather
from ekirjasto_model.structure.one_formula import read_formula
from ekirjasto_model.values.finding import Finding, Location
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.pointer import Pointer
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

NO_ANNEX = Text(
    fi="Tiedostossa {path} ei ole vuoden {year} kustannusliitettä. Tarkista tiedosto tai vuosi.",
    sv="Filen {path} har ingen kostnadsbilaga för år {year}. Kontrollera filen eller året.",
    en="The file {path} has no cost annex for the year {year}. Check the file or the year.",
)


class SideHasErrorsError(Exception):
    """One side's files, or what would be otherwise in it, have errors; ``name`` is what the user called it."""

    def __init__(self, name: str, report: Report) -> None:
        super().__init__(name)
        self.name = name
        self.report = report


@frozen
class Basis:
    """The side that others are compared with, and the files beside which a single annex is read."""

    name: str
    beside: Gathered
    checked: Checked


def basis(path: str, year: int, as_of: Date) -> Basis:
    """Read the side that the others are compared with.

    A file that holds nothing but cost annexes stands for the folder in which it is,
    with its annexes of the year in the place of the folder's own.

    Raises:
        CannotOpenError: the path cannot be opened.
        MistakeError: the file has no annex of the year.
        SideHasErrorsError: the files have errors.
    """
    found = _gathered(path)
    if not _is_annex_file(path, found):
        return Basis(path, found, _sound(path, judge(found, as_of)))
    beside = gather(read_files((str(Path(path).parent),)))
    return Basis(path, beside, _sound(path, judge(_in_place(path, beside, found, year), as_of)))


def other_files(path: str, against: Basis, year: int, as_of: Date) -> Alternative:
    """Read files to compare with: a whole e-library's, or a cost annex beside the other files of the first side.

    Raises:
        CannotOpenError: the path cannot be opened.
        MistakeError: the file has no annex of the year.
        SideHasErrorsError: the files have errors.
    """
    found = _gathered(path)
    if _is_annex_file(path, found):
        found = _in_place(path, against.beside, found, year)
    return Alternative(path, _sound(path, judge(found, as_of)).configuration)


def otherwise(value: str, against: Basis, year: int, as_of: Date) -> Alternative:
    """Return what the first side would be with some changes.

    Raises:
        MistakeError: a change cannot be right.
        CannotOpenError: a file with a formula cannot be opened.
        SideHasErrorsError: a formula, or the annex with it, has errors.
        CannotChangeError: the files leave no room for a change.
    """
    configuration = against.checked.configuration
    read = [_read(asked, _Where(value, configuration, year, as_of)) for asked in asked_changes(value)]
    changes = tuple(change for change, _ in read)
    other = with_other_annex(configuration, year, changes)
    if other is not configuration:
        origins = {place: origin for _, found in read if found is not None for place, origin in [found]}
        _judge_annex(value, other, year, as_of, origins)
    return Alternative(value, with_other_members(other, year, changes), changes)


def _gathered(path: str) -> Gathered:
    """Read what a path names; with a single cost annex the files of figures beside it that it names."""
    found = gather(read_files((path,)))
    if not _is_annex_file(path, found):
        return found
    annexes = (annex for _, annex in found.configuration.cost_annexes())
    names = {stated.file for annex in annexes for stated in annex.measure_files}
    figures = [str(one) for name in sorted(names) if (one := Path(path).parent / name).is_file()]
    return gather(read_files((path, *figures))) if figures else found


def _is_annex_file(path: str, found: Gathered) -> bool:
    """Tell whether a path is a file that holds nothing but cost annexes."""
    kinds = {filed.kind for filed in found.configuration.filed}
    return kinds == {"cost-annex"} and not Path(path).is_dir()


def _in_place(path: str, beside: Gathered, found: Gathered, year: int) -> Gathered:
    """Put the annexes of a file in the place of those that a folder has for a year."""
    stated = [filed.document for filed in found.configuration.filed]
    if not found.faulty and not any(isinstance(one, CostAnnex) and one.year == year for one in stated):
        raise MistakeError(NO_ANNEX, path=path, year=str(year))
    files = {filed.origin.file for filed in found.configuration.filed}
    kept = [
        filed
        for filed in beside.configuration.filed
        if not (isinstance(filed.document, CostAnnex) and (filed.document.year == year or filed.origin.file in files))
    ]
    return Gathered(
        Configuration(
            (*kept, *found.configuration.filed), {**beside.configuration.tables, **found.configuration.tables}
        ),
        (*beside.findings, *found.findings),
        beside.faulty | found.faulty,
    )


def _sound(name: str, checked: Checked) -> Checked:
    """Refuse files with errors."""
    if checked.report.has_errors:
        raise SideHasErrorsError(name, checked.report)
    return checked


@frozen
class _Where:
    """The words in which a change stands, and what it changes."""

    value: str
    configuration: Configuration
    year: int
    as_of: Date


def _read(asked: Asked, where: _Where) -> tuple[Change, tuple[int, Origin] | None]:
    """Return a change; of a formula also the number of its item, and where it is written."""
    if not isinstance(asked, StatedFormula):
        return asked, None
    _, annex = annex_of_year(where.configuration, where.year)
    number = annex.items.index(item_of(annex, asked.item))
    read = read_formula(formula_source(asked), annex, number)
    errors = any(one.severity is Severity.ERROR for one in read.findings)
    if read.formula is None or errors or read.origin is None:
        raise SideHasErrorsError(where.value, _report(read.findings, where.as_of))
    return OtherFormula(asked.item, read.formula, asked.name), (number, read.origin)


def _report(findings: Sequence[Finding], as_of: Date) -> Report:
    """Return a report of some findings."""
    return Report(as_of=as_of, findings=tuple(findings))


def _judge_annex(name: str, configuration: Configuration, year: int, as_of: Date, origins: dict[int, Origin]) -> None:
    """Refuse an annex that has errors as it would be; they are shown where the change is written."""
    report = judge(Gathered(configuration, (), frozenset()), as_of).report
    if report.has_errors:
        place, _ = annex_of_year(configuration, year)
        errors = [one for one in report.findings if one.severity is Severity.ERROR]
        raise SideHasErrorsError(name, _report([_moved(one, name, place.document, origins) for one in errors], as_of))


def _moved(finding: Finding, name: str, document: int, origins: dict[int, Origin]) -> Finding:
    """Let a finding of the changed annex stand where its formula is written, else at the change itself."""
    if finding.place is None or finding.place.document != document:
        return finding
    steps = finding.place.pointer.steps
    origin = origins.get(int(steps[1])) if steps[:1] == ("items",) and steps[2:3] == ("formula",) else None
    if origin is not None:
        return evolve(finding, location=origin.locate(Pointer(steps[3:])), related=())
    return evolve(finding, location=Location(f"--change {name}", 1, 1, finding.location.pointer), related=())
