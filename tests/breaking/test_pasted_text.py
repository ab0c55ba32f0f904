"""What comes along when text is pasted from a document, a spreadsheet, a message or a web page."""

from __future__ import annotations

import pytest

from ekirjasto_model.values.language import Language
from tests.breaking.test_repairs_that_work import found, found_at
from tests.mistakes.findings import before, counted, files_of, report_of, sentences
from tests.parsing.reading import read

SUBJECT = "agreement-kind: e-library\nsubject: malli\n"
BODIES = "decision-bodies:\n  - meeting\n"
BUSINESS_ID = 'business-id: "0190662-1"'
AMOUNT = 'amount: "18000.00"'
BODY = "        fi: Enontekiön kunnanhallitus"
PARTY = '  - municipality: "105"\n    member-type: municipality\n'


def mended(file: str, old: str, new: str) -> bool:
    """Tell whether an edit to malli leaves the findings as they were."""
    files = dict(files_of("malli"))
    files[file] = files[file].decode().replace(old, new).encode()
    return counted(report_of("malli", files).findings) == before("malli")


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (SUBJECT, SUBJECT.replace("subject: ", "subject:«~")),
        (SUBJECT, SUBJECT.replace("subject", "«~subject")),
        (SUBJECT, SUBJECT.replace("subject:", "subject«~:")),
        (SUBJECT, SUBJECT + "«~\n"),
        (BODIES, BODIES.replace("  -", "«~~-")),
        (BODIES, BODIES.replace("- ", "-«~")),
        ("amendment:\n  amendment: share", "amendment:\n  amendment:«~share"),
        ("name:\n  fi: Malli-eK", "name:\n«~~fi: Malli-eK"),
    ],
    ids=["behind", "before a key", "before a colon", "no empty line", "before a dash", "behind a dash", "in", "below"],
)
def test_a_hard_space_is_found_where_it_is(old: str, new: str, space: str) -> None:
    finding, place = found_at("agreement.yaml", old, new.replace("~", space))
    assert (finding.rule, finding.facts["code"]) == ("reading.hard-space", f"U+{ord(space):04X}")
    assert (finding.location.line, finding.location.column) == place
    assert sentences(finding)


@pytest.mark.parametrize("old", [SUBJECT, "jurisdiction: mainland\nlegal-bases:\n  - public-libraries-act-5\n"])
def test_the_first_of_many_hard_spaces_is_told(old: str) -> None:
    new = old.replace(" ", "\u00a0").replace("\u00a0", "«\u00a0", 1)
    finding, place = found_at("agreement.yaml", old, new)
    assert (finding.rule, (finding.location.line, finding.location.column)) == ("reading.hard-space", place)


@pytest.mark.parametrize(
    ("text", "place"), [('{\n\u00a0"kind": "settings"}', (2, 1)), ('{"kind":\u00a0"settings"}', (1, 9))]
)
def test_a_hard_space_between_the_signs_of_json(text: str, place: tuple[int, int]) -> None:
    [flaw] = read(text, "a.json").flaws
    assert (flaw.rule, flaw.line, flaw.column) == ("reading.hard-space", *place)


def test_a_hard_space_before_a_comment() -> None:
    assert found("agreement.yaml", SUBJECT, "\u00a0# liitetty\n" + SUBJECT).rule == "reading.hard-space"


@pytest.mark.parametrize("text", ["fi: Huom:\u00a0uusi nimi", "fi: §\u00a0141", "fi: –\u00a0nimi\u00a0", '"fi": nimi'])
def test_hard_spaces_within_words_are_no_mistake(text: str) -> None:
    assert mended("agreement.yaml", BODY, f"        {text}")


@pytest.mark.parametrize("number", ["141", "2026", "1.5"])
def test_a_number_where_words_are_due_only_lacks_its_quotes(number: str) -> None:
    finding = found("agreement.yaml", "section: § 141", f"section: {number}")
    assert (finding.rule, finding.facts["write"]) == ("structure.number-without-quotes", number)
    assert mended("agreement.yaml", "section: § 141", f'section: "{number}"')


@pytest.mark.parametrize("number", [".inf", "1e400", "9" * 400])
def test_what_is_no_written_number_is_told_as_no_text(number: str) -> None:
    assert found("agreement.yaml", "section: § 141", f"section: {number}").rule == "structure.value-form"


@pytest.mark.parametrize(
    "written",
    ['"01906621"', '"FI01906621"', "0190662 1", "01906621", "FI 0190662–1", "190662-1", "1906621"],
)
def test_a_business_id_is_proposed_from_its_own_digits(written: str) -> None:
    finding = found("e-library.yaml", BUSINESS_ID, f"business-id: {written}")
    assert finding.rule == "structure.value-form"
    assert all('"0190662-1"' in repair for _, repair in sentences(finding).values())


def test_no_zero_is_added_where_the_check_digit_does_not_fit() -> None:
    finding = found("e-library.yaml", BUSINESS_ID, "business-id: 290662-1")
    assert finding.facts["example"] == '"0187690-1"'


@pytest.mark.parametrize(
    ("file", "old", "new", "write", "character"),
    [
        ("e-library.yaml", BUSINESS_ID, 'business-id: "0190662\u20111"', "0190662-1", "a dash that is not"),
        ("e-library.yaml", BUSINESS_ID, "business-id: 0190662–1", "0190662-1", "a dash that is not"),
        ("e-library.yaml", BUSINESS_ID, 'business-id: "0190662-1\u00a0"', "0190662-1", "a no-break space"),
        ("e-library.yaml", "isil: FI-kam", "isil: FI\u2011kam", "FI-kam", "a dash that is not"),
        ("e-library.yaml", "isil: FI-kam", "isil: FI-\u00adkam", "FI-kam", "a soft hyphen"),
        ("e-library.yaml", "isil: FI-Enote", "isil: FI-Enote\u200b", "FI-Enote", "an invisible character"),
        ("agreement.yaml", SUBJECT, SUBJECT.replace("malli", "malli\u00a0"), "malli", "a no-break space"),
        ("agreement.yaml", SUBJECT, SUBJECT.replace("malli", "ma\u00adlli"), "malli", "a soft hyphen"),
        ("agreement.yaml", "- meeting\n", "- • meeting\n", "meeting", "a bullet"),
        ("agreement.yaml", PARTY, PARTY.replace("y\n", "y\u00a0\n"), "municipality", "a no-break space"),
        ("agreement.yaml", "kind: agreement\n", "kind: agreement\u200b\n", "agreement", "an invisible character"),
        ("agreement.yaml", 'members-share: "3/4"', "members-share: ¾", "3/4", "a fraction sign"),
        ("agreement.yaml", BODY, BODY.replace("n k", "n\tk"), "Enontekiön kunnanhallitus", "a tab"),
        ("agreement.yaml", BODY, BODY.replace(": ", ": •\t"), "Enontekiön kunnanhallitus", "a tab"),
    ],
)
def test_a_pasted_character_is_named(file: str, old: str, new: str, write: str, character: str) -> None:
    finding = found(file, old, new)
    assert (finding.rule, finding.facts["write"]) == ("structure.pasted-character", write)
    message, repair = sentences(finding)[Language.EN]
    assert character in message
    assert f'"{write}"' in repair


def test_a_ligature_of_a_pdf_is_a_special_character() -> None:
    finding = found("e-library.yaml", "isil: FI-kam", "isil: FI-\N{LATIN SMALL LIGATURE FI}m")
    assert (finding.rule, finding.facts["write"]) == ("structure.pasted-character", "FI-fim")


@pytest.mark.parametrize(
    ("written", "write", "rule"),
    [
        ("1\u00a0234,50\u00a0€", "1234.50", "comma-in-number"),
        ('"18000.00\u200b"', "18000.00", "dressed-number"),
        ("18000,00\u00ad", "18000.00", "comma-in-number"),
        ("18 000,-", "18000", "comma-in-number"),
        ("18 000,– €", "18000", "comma-in-number"),
        ("18 000:-", "18000", "dressed-number"),
        ("”18 000,00 €”", '"18000.00"', "smart-quotes"),
    ],
)
def test_an_amount_as_offices_write_it(written: str, write: str, rule: str) -> None:
    finding = found("cost-annex-2026.yaml", AMOUNT, f"amount: {written}")
    assert (finding.rule, finding.facts["write"]) == (f"structure.{rule}", write)


def test_two_cells_of_a_spreadsheet_are_no_one_number() -> None:
    assert found("cost-annex-2026.yaml", AMOUNT, "amount: 1\t234,50").rule == "structure.value-form"


@pytest.mark.parametrize(
    "name", ["Enontekio\u0308", "Enon\u00adtekiö", "ENONTEKIO\u0308\u00a0", "\u200bEnontekiö", "047\tEnontekiö"]
)
def test_a_name_is_found_however_its_letters_are_made(name: str) -> None:
    old = PARTY.replace("105", "047").replace("municipality\n", "municipality-with-independent-library\n")
    finding = found("agreement.yaml", old, old.replace('"047"', name))
    assert (finding.rule, finding.facts["write"]) == ("structure.name-for-code", '"047"')


def test_other_words_with_composed_letters() -> None:
    finding = found("e-library.yaml", '- "18"  # Kainuu', "- Etela\u0308-Savo")
    assert finding.facts["example"] == '"10"'
    old = "votes: false\n    decision:\n      decision-kind: board"
    finding = found("agreement.yaml", old, old.replace("false", "kylla\u0308"))
    assert (finding.rule, finding.facts["write"]) == ("structure.yes-or-no", "true")


@pytest.mark.parametrize("written", ["2024-\u200b01-01", "1.\u00a01.\u00a02024", "2024‑01‑01\u00a0"])
def test_a_day_with_pasted_characters(written: str) -> None:
    finding = found("agreement.yaml", "starts: 2024-01-01  # voimassa toistaiseksi", f"starts: {written}  # voimassa")
    assert (finding.rule, finding.facts["write"]) == ("structure.day-written-otherwise", "2024-01-01")


def test_curly_quotes_around_a_dash_give_a_business_id() -> None:
    finding = found("e-library.yaml", BUSINESS_ID, "business-id: “0190662–1”")
    assert (finding.rule, finding.facts["write"]) == ("structure.smart-quotes", '"0190662-1"')
