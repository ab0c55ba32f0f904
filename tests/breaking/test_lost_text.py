"""Text behind a blank and a number sign: lost text is told, a comment is not."""

from __future__ import annotations

import pytest

from ekirjasto_model.values.severity import Severity
from tests.breaking.test_repairs_that_work import found, found_at
from tests.mistakes.findings import before, counted, files_of, report_of, sentences

PURPOSE = "fi: Kunnat ylläpitävät yhdessä e-kirjastoa ja jakavat sen kustannukset."


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        (PURPOSE, "fi: Sopimus «#5", "#5"),
        (PURPOSE, "fi: Kirjasto «#lukuilo kaikille", "#lukuilo kaikille"),
        (PURPOSE, "fi: Sopimus «#5 ja #6  # tarkistettu", "#5 ja #6"),
        (PURPOSE, "fi: Yhteinen\n    sopimus «#5", "#5"),
        ("section: § 141", "section: § 141 «#5", "#5"),
        ("section: § 141", "section: Liite § 141 «#a", "#a"),
        ("case-number: ESIM/301/2023", "case-number: ESIM/301/2023 «#2", "#2"),
    ],
)
def test_lost_text_is_told_once_where_it_begins(old: str, new: str, lost: str) -> None:
    finding, place = found_at("agreement.yaml", old, new)
    assert (finding.rule, finding.severity) == ("reading.text-after-hash", Severity.WARNING)
    assert finding.facts["text"] == lost
    assert (finding.location.line, finding.location.column, finding.location.length) == (*place, len(lost))
    assert all(lost in message for message, _ in sentences(finding).values())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (PURPOSE, PURPOSE + "  # tarkistettu"),
        (PURPOSE, PURPOSE + " # tarkistettu"),
        (PURPOSE, PURPOSE + "  #tarkistettu"),
        (PURPOSE, PURPOSE + " #"),
        (PURPOSE, PURPOSE + " #---"),
        (PURPOSE, 'fi: "Sopimus #5"'),
        (PURPOSE, "fi: 'Sopimus' #5"),
        (PURPOSE, "fi: Sopimus#5"),
        (PURPOSE, "fi: |\n    Sopimus #5"),
        ("starts: 2024-01-01  # voimassa toistaiseksi", "starts: 2024-01-01 #toistaiseksi"),
        ("subject: malli\n", "subject: malli #kohde\n"),
        ('  - municipality: "105"', '  - municipality: "105" #Hyrynsalmi'),
        ("revision: 3\n", "revision: 3 #kolmas\n"),
    ],
)
def test_a_comment_is_no_lost_text(old: str, new: str) -> None:
    files = dict(files_of("malli"))
    text = files["agreement.yaml"].decode()
    assert text.count(old) == 1
    files["agreement.yaml"] = text.replace(old, new).encode()
    assert counted(report_of("malli", files).findings) == before("malli")


@pytest.mark.parametrize("sign", [" «#5", "  «# huomautus"])
def test_a_text_cannot_go_on_behind_a_comment(sign: str) -> None:
    finding, place = found_at("agreement.yaml", PURPOSE, f"fi: Sopimus{sign}\n    jatkuu")
    assert (finding.rule, finding.severity) == ("reading.comment-in-text", Severity.ERROR)
    assert (finding.location.line, finding.location.column) == place


def test_a_bracket_that_a_number_sign_cuts_off_is_told_once() -> None:
    finding = found("agreement.yaml", "section: § 141", "section: [Liite #5]")
    assert finding.rule == "reading.unclosed-bracket"
