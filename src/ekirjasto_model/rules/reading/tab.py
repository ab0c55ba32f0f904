"""A line is set in with a tab."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Sisennyksessä on sarkain",
        sv="Indraget innehåller en tabb",
        en="A line is indented with a tab",
    ),
    reason=Text(
        fi="Sarkaimen leveys vaihtelee ohjelmasta toiseen, joten YAML sallii sisennyksessä vain välilyönnit.",
        sv="Tabbens bredd varierar mellan program, så YAML tillåter bara mellanslag i indraget.",
        en="A tab's width differs from program to program, so YAML allows only spaces in indentation.",
    ),
    message=Text(
        fi="Rivin alussa on sarkain.",
        sv="Raden börjar med en tabb.",
        en="There is a tab at the beginning of the line.",
    ),
    repair=Text(
        fi="Kirjoita sarkaimen tilalle välilyöntejä, kaksi joka tasolle.",
        sv="Skriv mellanslag i stället för tabben, två för varje nivå.",
        en="Write spaces in place of the tab, two for each level.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 6.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 6.1",
        en="YAML 1.2.2 specification, chapter 6.1",
    ),
    broken_by=Edit("trial-agreement.yaml", "  months: 1", "\tmonths: 1"),
    kept_by=Edit("trial-agreement.yaml", "  months: 1", "  months: 1\t# kuukausi"),
)
