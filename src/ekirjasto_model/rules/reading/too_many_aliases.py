"""Aliases repeat too much."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Viittaukset toistavat liian monta arvoa",
        sv="Hänvisningarna upprepar för många värden",
        en="Aliases repeat too many values",
    ),
    reason=Text(
        fi="Muutama rivi viittauksia voi tarkoittaa miljardeja arvoja ja pysäyttää koneen.",
        sv="Några rader hänvisningar kan betyda miljarder värden och stoppa datorn.",
        en="A few lines of aliases may stand for billions of values and stop the computer.",
    ),
    message=Text(
        fi="Tähän mennessä viittaukset tarkoittavat jo yli {limit} arvoa, joten lukeminen lopetettiin.",
        sv="Hittills betyder hänvisningarna redan över {limit} värden, så läsningen avbröts.",
        en="Up to here the aliases stand for more than {limit} values already, so reading stopped.",
    ),
    repair=Text(
        fi="Kirjoita arvot viittausten tilalle.",
        sv="Skriv värdena i stället för hänvisningarna.",
        en="Write the values in place of the aliases.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.1",
        en="YAML 1.2.2 specification, chapter 7.1",
    ),
    broken_by=Make(
        "lisaasetukset.yaml",
        b"- &a [1, 2, 3, 4, 5, 6, 7, 8]\n"
        + b"".join(b"- &%c [%s]\n" % (98 + step, b", ".join([b"*%c" % (97 + step)] * 8)) for step in range(6)),
    ),
    kept_by=Make("lisaasetukset.yaml", b"kind: &kind settings\nversion: 1\n"),
)
