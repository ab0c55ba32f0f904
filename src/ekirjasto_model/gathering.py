"""From files to a configuration: every file read, every document given its structure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.parsing.parsed import Parsed, ParsedDocument
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.structure.reading import document_of
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.finding import Finding, Flaw, Location
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.source_file import SourceFile


@frozen
class Gathered:
    """Everything that could be read, and what was found on the way.

    ``faulty`` are the kinds of which some document could not be read or is
    faulty: rules that need them cannot be applied.
    """

    configuration: Configuration
    findings: tuple[Finding, ...]
    faulty: frozenset[str]


def gather(sources: Sequence[SourceFile]) -> Gathered:
    """Read files into a configuration; their order makes no difference."""
    filed: list[Filed] = []
    findings: list[Finding] = []
    faulty: set[str] = set()
    for source in sorted(sources, key=lambda source: source.name):
        parsed = parse(source)
        faulty.update(DOCUMENTS if parsed.hidden_kinds is None else parsed.hidden_kinds)
        misfitting: set[tuple[int, int]] = set()
        for document in parsed.documents:
            one, misfits = _file(document)
            filed.append(one)
            findings.extend(misfits)
            misfitting.update((misfit.location.line, misfit.location.column) for misfit in misfits)
            if misfits or not document.sound:
                faulty.update([one.kind] if one.kind else DOCUMENTS)
        findings.extend(_flaw(source.name, parsed, flaw) for flaw in parsed.flaws if not _told(flaw, misfitting))
    return Gathered(Configuration(tuple(filed)), tuple(findings), frozenset(faulty))


def _file(document: ParsedDocument) -> tuple[Filed, list[Finding]]:
    """Give one parsed document its structure."""
    outcome = document_of(document.value, document.origin.text)
    filed = Filed(outcome.kind, outcome.document, outcome.remarks, document.origin, outcome.waivers)
    return filed, list(_misfits(document.origin, outcome.misfits))


def _misfits(origin: Origin, misfits: Sequence[Misfit]) -> Iterator[Finding]:
    """Find the lines of misfits."""
    for misfit in misfits:
        location = origin.locate(misfit.pointer, key=misfit.on_key)
        yield Finding(misfit.rule, rule(misfit.rule).severity, misfit.facts, location)


def _told(flaw: Flaw, misfitting: set[tuple[int, int]]) -> bool:
    """Tell whether a code without quotes does not fit its place at all, so that the misfit says it better."""
    return flaw.rule == "reading.code-without-quotes" and (flaw.line, flaw.column) in misfitting


def _flaw(file: str, parsed: Parsed, flaw: Flaw) -> Finding:
    """Make a finding of a flaw met while reading."""
    source = parsed.lines[flaw.line - 1] if 0 < flaw.line <= len(parsed.lines) else ""
    location = Location(file, flaw.line, flaw.column, flaw.pointer, source, flaw.length)
    return Finding(flaw.rule, rule(flaw.rule).severity, flaw.facts, location)
