"""A line is set in by another number of spaces than its neighbours."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Rivin sisennys ei sovi muihin riveihin",
        sv="Radens indrag passar inte ihop med de andra raderna",
        en="A line's indentation does not fit the lines around it",
    ),
    reason=Text(
        fi="Sisennys kertoo, mihin rivi kuuluu: saman luettelon ja saman kohdan rivit sisennetään yhtä paljon.",
        sv="Indraget visar vart en rad hör: rader i samma lista och under samma punkt har lika stort indrag.",
        en="Indentation tells what a line belongs to: lines of one list and of one place are indented alike.",
    ),
    message=Text(
        fi="Tämä rivi on sisennetty eri tavalla kuin rivit, joihin se näyttää kuuluvan.",
        sv="Den här raden har ett annat indrag än de rader som den verkar höra till.",
        en="This line is indented differently from the lines to which it seems to belong.",
    ),
    repair=Text(
        fi="Sisennä rivi yhtä paljon kuin sitä edeltävä rivi, joka kuuluu samaan kohtaan.",
        sv="Ge raden lika stort indrag som den föregående raden under samma punkt.",
        en="Indent the line as much as the line before it that belongs to the same place.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 6.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 6.1",
        en="YAML 1.2.2 specification, chapter 6.1",
    ),
    broken_by=Edit("trial-agreement.yaml", "\nstarts: 2021-01-01", "\n starts: 2021-01-01"),
    kept_by=Edit("trial-agreement.yaml", "\nstarts: 2021-01-01", "\nstarts:  2021-01-01"),
)
