"""A colon and a space stand within a value that has no quotation marks."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tekstissä on kaksoispiste ilman lainausmerkkejä",
        sv="Texten innehåller ett kolon men saknar citattecken",
        en="A text with a colon is without quotation marks",
    ),
    reason=Text(
        fi="Kaksoispiste ja välilyönti aloittavat uuden arvon, joten tekstin loppu jää ilman paikkaa.",
        sv="Kolon och mellanslag inleder ett nytt värde, så slutet av texten blir utan plats.",
        en="A colon and a space begin another value, so the rest of the text has no place.",
    ),
    message=Text(
        fi="Tällä rivillä on toinen kaksoispiste, jonka jälkeen on välilyönti.",
        sv="Den här raden har ett andra kolon följt av mellanslag.",
        en="This line has a second colon with a space after it.",
    ),
    repair=Text(
        fi='Kirjoita koko teksti lainausmerkkeihin: "…".',
        sv='Skriv hela texten inom citattecken: "…".',
        en='Write the whole text in quotation marks: "…".',
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.3.3",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.3.3",
        en="YAML 1.2.2 specification, chapter 7.3.3",
    ),
    broken_by=Edit("trial-agreement.yaml", "fi: Yhteistä omaisuutta ei ollut.", "fi: Omaisuus: yhteistä ei ollut."),
    kept_by=Edit("trial-agreement.yaml", "fi: Yhteistä omaisuutta ei ollut.", 'fi: "Omaisuus: yhteistä ei ollut."'),
)
