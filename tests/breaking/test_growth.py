"""Files made to keep the rules busy: twice as many lines are about twice the work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reporting.findings_json import findings_json
from ekirjasto_model.reporting.findings_text import findings_text
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.source_file import SourceFile
from tests.breaking.growth import growth

FIXED_DAY = FIXED_DAYS["malli"]
NEARLY_LINEAR = 2.2
"""What is linear grows by 2, what is quadratic by 4."""

Made = tuple[str, str, str]
"""A file of malli, one of its lines, and what is put behind it; without a line, all that the file then holds."""

AGREEMENT = """---
kind: agreement
version: 1
id: a{number}
name: {{fi: Sopimus}}
agreement-kind: in-house-company
subject: trial-reader
purpose: {{fi: Yhteinen palvelu}}
jurisdiction: mainland
legal-bases: [public-libraries-act-6]
authentic-language: fi
signed: 2020-01-01
starts: 2020-01-02
parties: [{{municipality: "205", member-type: lead-municipality}}]
"""


def _day(number: int) -> date:
    return date(1900, 1, 1) + timedelta(number)


def _lines(line: str, size: int) -> str:
    return "".join(line.format(number=number, day=_day(2 * number)) for number in range(size))


def _files(*made: Made) -> tuple[SourceFile, ...]:
    """Return malli's files with more lines in them."""
    content = {file.name: file.content.decode() for file in example_files("malli")}
    for name, behind, more in made:
        assert f"\n{behind}\n" in content[name] or not behind
        content[name] = content[name].replace(f"\n{behind}\n", f"\n{behind}\n{more}", 1) if behind else more
    return tuple(SourceFile(name, text.encode()) for name, text in content.items())


def _alike_agreements(size: int) -> Sequence[SourceFile]:
    return _files(("trial-agreement.yaml", "", _lines(AGREEMENT, size)))


def _agreements_in_a_line(size: int) -> Sequence[SourceFile]:
    after = "replaces: a{number}\nends: 2020-01-03\n"
    lines = "".join(
        AGREEMENT.format(number=number) + (after.format(number=number - 1) if number else "") for number in range(size)
    )
    annex = (
        "kind: cost-annex\nversion: 1\nid: of-a0\nagreement: a0\nyear: 2020\ndrivers-day: 2020-12-31\n"
        'items: [{id: x, name: {fi: x}, cost-kind: coordination, amount: "1.00", formula: {shape: equal}}]\n'
    )
    return (SourceFile("a.yaml", lines.encode()), SourceFile("annex.yaml", annex.encode()))


def _parties_and_unknowns(size: int) -> Sequence[SourceFile]:
    unknown = "  - {{at: parties/{number}/decision, reason: {{fi: x}}}}\n"
    party = '  - {{municipality: "105", member-type: municipality, starts: {day}, ends: {day}}}\n'
    return _files(
        ("agreement.yaml", "authentic-language: fi", f"unknown:\n{_lines(unknown, size)}"),
        ("agreement.yaml", "parties:", _lines(party, size)),
    )


def _assumptions(size: int) -> Sequence[SourceFile]:
    assumption = "  - {{at: parties/*/step-{number}, reason: {{fi: x}}}}\n"
    party = '  - {{municipality: "105", member-type: municipality}}\n'
    return _files(
        ("agreement.yaml", "authentic-language: fi", f"assumptions:\n{_lines(assumption, size)}"),
        ("agreement.yaml", "parties:", _lines(party, size)),
    )


LIBRARY = '  - {{id: l{number}, name: {{fi: x}}, library-form: own, municipality: "205", starts: {day}, ends: {day}}}\n'
ALWAYS_THERE = '  - {{id: l{number}, name: {{fi: x}}, library-form: own, municipality: "205"}}\n'
BODY = "  - {{id: b{number}, name: {{fi: x}}, body-kind: expert-group, seat-rule: each-consortium}}\n"
HELD = "  - {{{{duty: {duty}, part: responsible, holder: {{{{body: {body}{{number}}}}}}, starts: 2024-01-01}}}}\n"


def _waivers(size: int) -> Sequence[SourceFile]:
    at = "e-library.yaml/libraries/{number}"
    waiver = f"  - {{{{rule: members.in-two-libraries, at: {at}, reason: {{{{fi: x}}}}, until: 2099-01-01}}}}\n"
    return _files(
        ("settings.yaml", "waivers:", _lines(waiver, size)),
        ("e-library.yaml", "libraries:", _lines(ALWAYS_THERE, size)),
    )


def _consortia(size: int) -> Sequence[SourceFile]:
    days = "starts: {day}, ends: {day}"
    member = f'[{{{{municipality: "205", {days}}}}}]'
    one = f"  - {{{{id: k{{number}}, name: {{{{fi: x}}}}, consortium-purpose: library-system, members: {member}}}}}\n"
    return _files(("e-library.yaml", "consortia:", _lines(one, size)))


def _libraries(size: int) -> Sequence[SourceFile]:
    return _files(("e-library.yaml", "libraries:", _lines(ALWAYS_THERE, size)))


def _unknown_bodies(size: int) -> Sequence[SourceFile]:
    held = HELD.format(duty="marketing", body="unknown")
    return _files(
        ("responsibilities.yaml", "assignments:", _lines(held, size)), ("e-library.yaml", "bodies:", _lines(BODY, size))
    )


def _exclusions(size: int) -> Sequence[SourceFile]:
    held = "".join(HELD.format(duty=duty, body="b") for duty in ("procurement", "invoicing"))
    return _files(
        ("responsibilities.yaml", "assignments:", _lines(held, size)), ("e-library.yaml", "bodies:", _lines(BODY, size))
    )


def _bodies_and_libraries(size: int) -> Sequence[SourceFile]:
    return _files(
        ("e-library.yaml", "bodies:", _lines(BODY, size)), ("e-library.yaml", "libraries:", _lines(LIBRARY, size))
    )


def _totals(size: int) -> Sequence[SourceFile]:
    kinds = ("library-institutions", "consortia", "library-systems", "finna-views", "remote-services", "municipalities")
    totals = "".join(f"  - {{{{total: {kind}, value: 7, day: {{day}}, precision: exact}}}}\n" for kind in kinds)
    library = '  - {{id: l{number}, library-form: own, municipality: "765", starts: {day}, ends: {day}}}\n'
    grouped = "  - {{id: c{number}, name: {{fi: x}}, consortium-purpose: library-system, starts: {day}, ends: {day}, "
    service = (
        "  - {{id: s{number}, name: {{fi: x}}, supplier: x, content: [e-books], use-place: remote, ends: {day}}}\n"
    )
    party = '  - {{municipality: "105", member-type: municipality, starts: {day}, ends: {day}}}\n'
    return _files(
        ("e-library.yaml", "stated-totals:", _lines(totals, size)),
        ("e-library.yaml", "libraries:", _lines(library, size)),
        ("e-library.yaml", "consortia:", _lines(grouped + 'members: [{{municipality: "765"}}]}}\n', size)),
        ("e-library.yaml", "services:", _lines(service, size)),
        ("agreement.yaml", "parties:", _lines(party, size)),
    )


CASE = (
    '---\nkind: joining-case\nversion: 1\nid: c{number}\nagreement: co-operation\nmunicipality: "765"\n'
    "effective-day: 2027-01-01\nevents: [{{event: interest, day: 2026-01-01}}]\n"
)
CONTRACT = (
    "  - {{id: s{number}, name: {{fi: x}}, supplier: x, content: [e-books], use-place: remote, starts: 2024-01-01, "
    "contract: {{starts: 2024-01-01, "
    'procurement: {{basis: below-threshold, case-number: x, entitled: ["205"]}}}}}}\n'
)


def _cases_and_contracts(size: int) -> Sequence[SourceFile]:
    party = '  - {{municipality: "105", member-type: municipality, starts: {day}, ends: {day}}}\n'
    return _files(
        ("joining-case.yaml", "", _lines(CASE, size)),
        ("e-library.yaml", "services:", _lines(CONTRACT, size)),
        ("agreement.yaml", "parties:", _lines(party, size)),
    )


def _wrong_values(size: int) -> Sequence[SourceFile]:
    return _files(("agreement.yaml", "legal-bases:", "  - no-such-law\n" * size))


@pytest.mark.parametrize(
    ("made", "size"),
    [
        (_alike_agreements, 40),
        (_agreements_in_a_line, 40),
        (_parties_and_unknowns, 40),
        (_assumptions, 40),
        (_waivers, 40),
        (_consortia, 40),
        (_libraries, 40),
        (_unknown_bodies, 210),
        (_exclusions, 40),
        (_bodies_and_libraries, 40),
        (_totals, 40),
        (_cases_and_contracts, 40),
        (_wrong_values, 210),
    ],
)
def test_twice_as_much_is_twice_the_work(made: Callable[[int], Sequence[SourceFile]], size: int) -> None:
    def run(times: int) -> None:
        report = check(made(times), FIXED_DAY).report
        findings_text(report, Language.FI)
        findings_json(report, Language.FI)

    assert growth(run, size) < NEARLY_LINEAR
