"""A line has words but no colon."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Riviltä puuttuu kaksoispiste",
        sv="Raden saknar kolon",
        en="A line lacks its colon",
    ),
    reason=Text(
        fi="Avain ja arvo erotetaan kaksoispisteellä ja välilyönnillä.",
        sv="Nyckel och värde skiljs åt med kolon och mellanslag.",
        en="A key and its value are separated by a colon and a space.",
    ),
    message=Text(
        fi="Rivillä ”{text}” ei ole kaksoispistettä, joten ei voi tietää, mikä on avain.",
        sv="Raden ”{text}” har inget kolon, så det går inte att veta vad som är nyckeln.",
        en="The line “{text}” has no colon, so it is not clear what the key is.",
    ),
    repair=Text(
        fi="Kirjoita avaimen jälkeen kaksoispiste ja välilyönti: ”avain: arvo”.",
        sv="Skriv kolon och mellanslag efter nyckeln: ”nyckel: värde”.",
        en="Write a colon and a space after the key: “key: value”.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 8.2.2",
        sv="YAML 1.2.2-specifikationen, avsnitt 8.2.2",
        en="YAML 1.2.2 specification, chapter 8.2.2",
    ),
    broken_by=Edit("trial-agreement.yaml", "subject: trial-reader", "subject trial-reader"),
    kept_by=Edit("trial-agreement.yaml", "subject: trial-reader", 'subject: "trial-reader"'),
)
