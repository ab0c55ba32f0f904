"""A report as people read it."""

from __future__ import annotations

import re

import pytest
from pendulum import Date

from ekirjasto_model.reporting.findings_text import findings_text
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import Report
from tests.reporting.made import REPORT

pytestmark = pytest.mark.usefixtures("one_rule")

FINNISH = """\
agreement.yaml:21:7: virhe agreements.ends-before-it-starts
  Alkaa 1.1.2022, päättyy 31.12.2021.
     21 | ends: 2021-12-31
        |       ^^^^^^^^^^
  Korjaus: Vaihda päivät.
  Katso myös agreement.yaml:20:9: starts: 2022-01-01

s\\x1b.yaml:1:1: huomautus agreements.ends-before-it-starts
  Alkaa 1.1.2022, päättyy 31.12.2021.
  Korjaus: Vaihda päivät.

Asetuksissa sivuutetut havainnot, joita ei lasketa mukaan:
  agreement.yaml:21:7: agreements.ends-before-it-starts
    31.12.2027 asti: Syy

Tarkistamatta jäi osa säännöistä (4):
    2  Tiedostojen joukossa ei ole tätä asiakirjaa: Kustannusliite (kind: cost-annex).
    1  Ensin on korjattava se, minkä tämä sääntö löysi: members.unknown-municipality.
    1  Virheet on korjattava, ennen kuin tätä asiakirjaa voi käyttää: E-kirjasto (kind: e-library).

Tarkistuspäivä 1.3.2026. Virheitä: 1, varoituksia: 0, huomautuksia: 1.
"""


def test_every_line_of_a_report() -> None:
    assert findings_text(REPORT, Language.FI) == FINNISH


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.SV, ("fel agreements", "Börjar 1.1.2022", "Åtgärd: Byt", "Se även", "Kontrolldag 1.3.2026. Fel: 1")),
        (Language.EN, ("error agreements", "1 January 2022 to", "Repair: Swap", "See also", "as of 1 March 2026")),
    ],
)
def test_a_report_in_the_other_languages(language: Language, words: tuple[str, ...]) -> None:
    told = findings_text(REPORT, language)
    assert [word for word in words if word not in told] == []
    assert len(told.splitlines()) == len(FINNISH.splitlines())


def test_colours_change_nothing_but_colours() -> None:
    painted = findings_text(REPORT, Language.FI, paint=True)
    assert "\x1b[1;31mvirhe\x1b[0m" in painted
    assert "\x1b[1;36mhuomautus\x1b[0m" in painted
    assert re.sub("\x1b\\[[0-9;]*m", "", painted) == FINNISH


def test_a_report_without_findings_is_one_line() -> None:
    assert findings_text(Report(Date(2026, 3, 1)), Language.EN) == (
        "Checked as of 1 March 2026. Errors: 0, warnings: 0, notes: 0.\n"
    )
