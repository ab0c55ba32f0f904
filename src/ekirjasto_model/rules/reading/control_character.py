"""A text holds a character that cannot be seen."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tekstissä on ohjausmerkki",
        sv="Texten innehåller ett styrtecken",
        en="A text contains a control character",
    ),
    reason=Text(
        fi="Näkymätön merkki tulee usein kopioitaessa; eri ohjelmat lukevat sen eri tavoin.",
        sv="Ett osynligt tecken följer ofta med vid kopiering; olika program läser det på olika sätt.",
        en="An invisible character often comes along when copying, and programs read it in different ways.",
    ),
    message=Text(
        fi="Tässä kohdassa on merkki {code}, joka ei kuulu tekstiin.",
        sv="Här finns tecknet {code}, som inte hör till texten.",
        en="Here is the character {code}, which does not belong in a text.",
    ),
    repair=Text(
        fi="Poista merkki, tai kirjoita sen tilalle välilyönti tai rivinvaihto.",
        sv="Ta bort tecknet, eller skriv ett mellanslag eller en radbrytning i stället.",
        en="Remove the character, or write a space or a line break instead.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 5.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 5.1",
        en="YAML 1.2.2 specification, chapter 5.1",
    ),
    broken_by=Edit("trial-agreement.yaml", "section: § 9", "section: §\x0b9"),
    kept_by=Edit("trial-agreement.yaml", "section: § 9", "section: §\xa09"),
)
