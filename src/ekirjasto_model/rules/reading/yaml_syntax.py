"""A YAML file is not written as YAML demands."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="YAML-tiedostossa on kirjoitusvirhe",
        sv="YAML-filen har ett skrivfel",
        en="A YAML file has a syntax error",
    ),
    reason=Text(
        fi="Tiedostoa ei voi lukea ennen kuin kohta on korjattu.",
        sv="Filen kan inte läsas förrän stället är rättat.",
        en="The file cannot be read until this place has been corrected.",
    ),
    message=Text(
        fi="Tästä kohdasta alkaen teksti ei ole YAMLia.",
        sv="Från detta ställe är texten inte YAML.",
        en="From this place on the text is not YAML.",
    ),
    repair=Text(
        fi="Tarkista tämän rivin ja edellisten rivien sisennys, kaksoispisteet ja lainausmerkit.",
        sv="Kontrollera indrag, kolon och citattecken på den här raden och raderna före.",
        en="Check the indentation, colons and quotation marks of this line and the lines before.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luvut 5–9",
        sv="YAML 1.2.2-specifikationen, avsnitt 5–9",
        en="YAML 1.2.2 specification, chapter 5–9",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "fi: Kunta kokeili sidosyksikkönsä e-kirjapalvelua vuoden ajan.",
        "fi: |\n      Kunta kokeili\n    e-kirjapalvelua.",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "fi: Kunta kokeili sidosyksikkönsä e-kirjapalvelua vuoden ajan.",
        "fi: |\n      Kunta kokeili\n      e-kirjapalvelua.",
    ),
)
