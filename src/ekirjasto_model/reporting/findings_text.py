"""A report for people, in a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import fill as wrap

from ekirjasto_model.reporting.excerpt import excerpt
from ekirjasto_model.reporting.not_checked import summary
from ekirjasto_model.reporting.severity_words import BOLD, COLOURS, COUNTS, COUNTS_AT_LEAST, WORDS, painted
from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.finding import Finding, Location
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import Report, Waived
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

COLUMNS = 100
_PLAIN = re.compile(r"[^\W_][\w ./-]*")
REPAIR = Text(fi="Korjaus", sv="Åtgärd", en="Repair")
TO_WAIVE = Text(
    fi="Jos sivuutat havainnon asetuksissa, kirjoita",
    sv="Om du åsidosätter iakttagelsen i inställningarna, skriv",
    en="To waive it in the settings, write",
)
REMARKS = "remarks."
"""What files remark on themselves is told with its reason already; nobody need waive it."""
SEE_ALSO = Text(fi="Katso myös", sv="Se även", en="See also")
SET_ASIDE = Text(
    fi="Asetuksissa sivuutetut havainnot, joita ei lasketa mukaan:",
    sv="Iakttagelser som inställningarna åsidosätter och som inte räknas med:",
    en="Findings that the settings waive and that are not counted:",
)
MORE = Text(
    fi="Havaintoja on niin paljon, että niistä näytetään vain {shown}; vakavimmat on valittu ensin. Korjaa nämä ja "
    "tarkista sitten tiedostot uudelleen.",
    sv="Iakttagelserna är så många att bara {shown} av dem visas; de allvarligaste har valts först. Rätta dem och "
    "kontrollera sedan filerna på nytt.",
    en="There are so many findings that only {shown} of them are shown, the most serious first. Correct these, and "
    "then check the files again.",
)
MORE_RELATED = Text(
    fi="Muita kohtia, joita ei näytetä: {count}.",
    sv="Andra ställen som inte visas: {count}.",
    en="Other places that are not shown: {count}.",
)
MORE_WAIVED = Text(
    fi="Muita sivuutettuja havaintoja, joita ei näytetä: {count}.",
    sv="Andra åsidosatta iakttagelser som inte visas: {count}.",
    en="Other waived findings that are not shown: {count}.",
)
UNTIL = Text(fi="{until} asti: {reason}", sv="till och med {until}: {reason}", en="until {until}: {reason}")


def findings_text(report: Report, language: Language, *, paint: bool = False) -> str:
    """Tell everything that a report holds: findings, then what was set aside or not checked, then counts.

    ``paint`` adds a terminal's codes for colours. The text ends with a line end.
    """
    parts = ["\n".join(_finding(finding, language, paint)) for finding in report.findings]
    if report.unlisted:
        parts.append(wrap(fill(MORE, {"shown": len(report.findings)}, language), COLUMNS))
    if report.waived:
        parts.append("\n".join(_set_aside(report, language)))
    if report.not_checked:
        parts.append("\n".join(summary(report.not_checked, language)))
    return "\n\n".join((*parts, painted(counts_line(report, language), BOLD, paint=paint))) + "\n"


def counts_line(report: Report, language: Language) -> str:
    """Say for which day the files were checked and how many findings of each grade there are, or are at least."""
    counts = {severity.value: report.count(severity) for severity in Severity}
    return fill(COUNTS_AT_LEAST if report.at_least else COUNTS, {"day": report.as_of, **counts}, language)


def _finding(finding: Finding, language: Language, paint: bool) -> Iterator[str]:
    """Give the lines of one finding."""
    colour = COLOURS[finding.severity]
    grade = painted(WORDS[finding.severity].said(language), colour, paint=paint)
    yield f"{painted(where(finding.location), BOLD, paint=paint)}: {grade} {finding.rule}"
    told = rule(finding.rule)
    yield _paragraph(fill(told.message, finding.facts, language))
    yield from _excerpt(finding.location, colour, paint)
    yield _paragraph(f"{REPAIR.said(language)}: {fill(told.repair, finding.facts, language)}")
    if finding.at is not None and not finding.rule.startswith(REMARKS):
        yield f"  {TO_WAIVE.said(language)} at: {_in_yaml(finding.at)}"
    for location in finding.related:
        shown = excerpt(location)
        line = f": {shown.line.strip()}" if shown else ""
        yield f"  {SEE_ALSO.said(language)} {where(location)}{line}"
    if finding.more_related:
        yield f"  {fill(MORE_RELATED, {'count': finding.more_related}, language)}"


def _in_yaml(path: str) -> str:
    """Write the path of a waiver as YAML takes it: in quotes where a character might mean something else."""
    return visible(path) if _PLAIN.fullmatch(path) else f'"{visible(path)}"'


def where(location: Location) -> str:
    """Write a place as editors and terminals understand it: ``file:line:column``."""
    return f"{visible(location.file)}:{location.line}:{location.column}"


def _excerpt(location: Location, colour: str, paint: bool) -> Iterator[str]:
    """Give the line of a file with a caret below it."""
    shown = excerpt(location)
    if shown is not None:
        yield f"  {location.line:>5} | {shown.line}"
        yield f"        | {' ' * shown.indent}{painted('^' * shown.span, colour, paint=paint)}"


def _set_aside(report: Report, language: Language) -> Iterator[str]:
    """Give what the settings set aside under a heading."""
    yield SET_ASIDE.said(language)
    for waived in report.waived:
        yield _waived(waived, language)
    if report.unlisted_waived:
        yield f"  {fill(MORE_WAIVED, {'count': report.unlisted_waived}, language)}"


def _waived(waived: Waived, language: Language) -> str:
    """Give one finding that was set aside, with the reason on a line of its own."""
    why = fill(UNTIL, {"until": waived.until, "reason": waived.reason}, language)
    return f"  {where(waived.finding.location)}: {waived.finding.rule}\n{_paragraph(why, indent=4)}"


def _paragraph(words: str, indent: int = 2) -> str:
    """Indent a sentence and break it into lines, never within a word."""
    space = " " * indent
    return wrap(words, COLUMNS, initial_indent=space, subsequent_indent=space, break_long_words=False)
