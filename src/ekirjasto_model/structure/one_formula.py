"""One formula, as a file or the command line states it, read for a place in a cost annex."""

from __future__ import annotations

from attrs import evolve, frozen

from ekirjasto_model.derived.scenarios import plain
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.gathering import flaw_finding, misfit_findings
from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.structure.reading import document_of
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.origin import Origin
from ekirjasto_model.values.pointer import Pointer
from ekirjasto_model.values.source_file import SourceFile

ONE = 1


@frozen
class ReadFormula:
    """A formula and where it stands; None with the findings where it cannot be read."""

    formula: Parameters | None
    findings: tuple[Finding, ...] = ()
    origin: Origin | None = None


def read_formula(source: SourceFile, annex: CostAnnex, number: int) -> ReadFormula:
    """Read the formula that a file states, in the place of that of an annex's item.

    The file holds what stands below the key ``formula`` of an item.

    >>> from ekirjasto_model.examples.library import example_files
    >>> from ekirjasto_model.gathering import gather
    >>> files = gather(example_files("malli")).configuration
    >>> annex = next(one for _, one in files.cost_annexes() if one.year == 2026)
    >>> read_formula(SourceFile("equal.yaml", b"shape: equal"), annex, 0).formula.shape
    'equal'
    >>> [one.rule for one in read_formula(SourceFile("equal.yaml", b"shape: eqal"), annex, 0).findings]
    ['structure.unknown-shape']
    """
    parsed = parse(source, ONE)
    flaws = tuple(flaw_finding(source.name, parsed, flaw) for flaw in parsed.flaws)
    if flaws or not parsed.documents:
        return ReadFormula(None, flaws)
    [document] = parsed.documents
    at = ("items", number, "formula")

    def text_of(pointer: Pointer) -> str:
        return document.origin.text(Pointer(pointer.steps[len(at) :]))

    outcome = document_of(_spliced(annex, number, document.value), text_of)
    if isinstance(outcome.document, CostAnnex):
        return ReadFormula(outcome.document.items[number].formula, (), document.origin)
    misfits = tuple(evolve(one, pointer=Pointer(one.pointer.steps[len(at) :])) for one in outcome.misfits)
    return ReadFormula(None, tuple(misfit_findings(document.origin, misfits)), document.origin)


def _spliced(annex: CostAnnex, number: int, value: Plain) -> Plain:
    """Return an annex as a file would state it, with another value as an item's formula."""
    stated = plain(annex)
    items = stated["items"] if isinstance(stated, dict) else []
    item = items[number] if isinstance(items, list) else {}
    if isinstance(item, dict):
        item["formula"] = value
    return stated
