"""From files to a configuration: every file read, every document given its structure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import field, frozen

from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.keeping import Kept
from ekirjasto_model.parsing.figures_csv import read_figures
from ekirjasto_model.parsing.limits import MAX_DOCUMENTS, MAX_VALUES_IN_ALL
from ekirjasto_model.parsing.parse import is_figures, parse
from ekirjasto_model.parsing.parsed import Parsed, ParsedDocument
from ekirjasto_model.parsing.too_much import TOO_MUCH, too_many_values
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.structure.reading import document_of
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.figure_table import FigureTable
from ekirjasto_model.values.finding import Finding, Flaw, Location
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.source_file import SourceFile

FiledWithMisfits = tuple[Filed, Iterable[Finding]]
"""A document with what does not fit in it."""

SMALL = 64 * 1024
"""Bytes up to which a file's reading is kept, for whoever checks the same files again with one of them changed."""


@frozen
class Gathered:
    """Everything that could be read, and what was found on the way.

    ``faulty`` are the kinds of which some document could not be read or is
    faulty: rules that need them cannot be applied. ``beyond`` tells by severity how
    many findings are not kept, because there are enough of their rule.
    """

    configuration: Configuration
    findings: tuple[Finding, ...]
    faulty: frozenset[str]
    beyond: Mapping[Severity, int] = field(factory=dict)


def gather(sources: Sequence[SourceFile]) -> Gathered:
    """Read files into a configuration; their order makes no difference.

    Reading stops where the files together hold too much.
    """
    filed: list[Filed] = []
    kept = Kept()
    faulty: set[str] = set()
    values = 0
    for source in sorted(sources, key=lambda source: source.name):
        parsed, of_file = _read(source, len(filed), values)
        faulty.update(DOCUMENTS if parsed.hidden_kinds is None else parsed.hidden_kinds)
        misfitting: set[tuple[int, int]] = set()
        for document, (one, misfits) in zip(parsed.documents, of_file, strict=True):
            filed.append(one)
            values += document.size
            is_faulty = not document.sound
            for misfit in misfits:
                is_faulty = True
                kept.add(misfit)
                misfitting.add((misfit.location.line, misfit.location.column))
            if is_faulty:
                faulty.update([one.kind] if one.kind else DOCUMENTS)
        for flaw in parsed.flaws:
            if not _told(flaw, misfitting):
                kept.add(flaw_finding(source.name, parsed, flaw))
        if any(flaw.rule == TOO_MUCH for flaw in parsed.flaws):
            faulty.update(DOCUMENTS)
            break
    tables = _tables(sources, filed, kept, faulty)
    return Gathered(Configuration(tuple(filed), tables), tuple(kept.findings), frozenset(faulty), kept.beyond)


def _tables(
    sources: Sequence[SourceFile], filed: Sequence[Filed], kept: Kept, faulty: set[str]
) -> dict[str, FigureTable]:
    """Read the CSV files that cost annexes name, each in its annex's folder; what nobody names is left aside."""
    figures = {source.name: source for source in sources if is_figures(source.name)}
    tables: dict[str, FigureTable] = {}
    for one in filed:
        folder, slash, _ = one.origin.file.rpartition("/")
        stated = one.document.measure_files if isinstance(one.document, CostAnnex) else ()
        for name in (f"{folder}{slash}{measures.file}" for measures in stated):
            if name in figures and name not in tables:
                read = read_figures(figures[name])
                tables[name] = FigureTable(name, read.rows)
                for flaw in read.flaws:
                    kept.add(_located(name, read.lines, flaw))
                if read.flaws:
                    faulty.add(one.kind)
    return tables


def _read(source: SourceFile, documents: int, values: int) -> tuple[Parsed, Iterable[FiledWithMisfits]]:
    """Read a file and give its documents their structure; a small one that was read lately is not read again."""
    is_small = len(source.content) <= SMALL and documents <= MAX_DOCUMENTS // 2 and values <= MAX_VALUES_IN_ALL // 2
    if is_small and source.flaw is None:
        known = _small(source)
        if len(known[1]) <= MAX_DOCUMENTS // 2:
            return known
    parsed = _parsed(source, documents, values)
    return parsed, map(_file, parsed.documents)


@lru_cache(maxsize=32)
def _small(source: SourceFile) -> tuple[Parsed, tuple[FiledWithMisfits, ...]]:
    """Read a small file: the same bytes under the same name give the same."""
    parsed = parse(source)
    of_file = map(_file, parsed.documents)
    return parsed, tuple((filed, tuple(misfits)) for filed, misfits in of_file)


def _parsed(source: SourceFile, documents: int, values: int) -> Parsed:
    """Read a file, unless there are too many documents or values in those before it."""
    if values > MAX_VALUES_IN_ALL and source.flaw is None:
        return Parsed(flaws=(too_many_values(),), hidden_kinds=None)
    return parse(source, MAX_DOCUMENTS - documents)


def _file(document: ParsedDocument) -> FiledWithMisfits:
    """Give one parsed document its structure."""
    outcome = document_of(document.value, document.origin.text)
    filed = Filed(outcome.kind, outcome.document, outcome.remarks, document.origin, outcome.waivers)
    return filed, misfit_findings(document.origin, outcome.misfits)


def misfit_findings(origin: Origin, misfits: Sequence[Misfit]) -> Iterator[Finding]:
    """Find the lines of misfits."""
    for misfit in misfits:
        location = origin.locate(misfit.pointer, key=misfit.on_key)
        yield Finding(misfit.rule, rule(misfit.rule).severity, misfit.facts, location)


def _told(flaw: Flaw, misfitting: set[tuple[int, int]]) -> bool:
    """Tell whether a code without quotes does not fit its place at all, so that the misfit says it better."""
    return flaw.rule == "reading.code-without-quotes" and (flaw.line, flaw.column) in misfitting


def flaw_finding(file: str, parsed: Parsed, flaw: Flaw) -> Finding:
    """Make a finding of a flaw met while reading."""
    return _located(file, parsed.lines, flaw)


def _located(file: str, lines: tuple[str, ...], flaw: Flaw) -> Finding:
    """Make a finding of a flaw, with the line in which it stands."""
    source = lines[flaw.line - 1] if 0 < flaw.line <= len(lines) else ""
    location = Location(file, flaw.line, flaw.column, flaw.pointer, source, flaw.length)
    return Finding(flaw.rule, rule(flaw.rule).severity, flaw.facts, location)
