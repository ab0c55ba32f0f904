"""What other programs read in place of a code without quotes."""

from __future__ import annotations

from ekirjasto_model.reference.misreading import as_octal, misread, without_zeros
from ekirjasto_model.reference.municipalities import all_municipalities

CODES = [one.code for one in all_municipalities() if one.ends is None]


def test_twenty_codes_become_another_number_and_seven_another_municipality() -> None:
    assert len([code for code in CODES if as_octal(code)]) == 20
    others = {code: other.code for code in CODES if (other := misread(code)) is not None}
    assert len(others) == 7
    assert others["061"] == "049"


def test_the_octal_reading_is_that_of_yaml_1_1() -> None:
    import yaml

    for code in CODES:
        read = yaml.safe_load(code)
        if isinstance(read, int):
            assert (as_octal(code) or code) == f"{read:03d}"
        else:
            assert as_octal(code) is None


def test_only_a_leading_zero_is_dropped() -> None:
    assert {code for code in CODES if without_zeros(code)} == {code for code in CODES if code.startswith("0")}
    assert [without_zeros(text) for text in ("090", "000", "0x1", "", "Oulu")] == ["90", "0", None, None, None]
