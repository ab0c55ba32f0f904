"""A key is a list, a mapping or an alias."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Avain ei ole tekstiä",
        sv="En nyckel är inte text",
        en="A key is not text",
    ),
    reason=Text(
        fi="Avain on yksi sana; täyttämätön mallipohja, esimerkiksi kaksi aaltosuljetta, näyttää YAMLissa avaimelta.",
        sv=(
            "En nyckel är ett ord; en mall som inte fyllts i, till exempel två klammerparenteser, ser i YAML ut "
            "som en nyckel."
        ),
        en="A key is one word; a template left unfilled, such as two curly brackets, looks like a key in YAML.",
    ),
    message=Text(
        fi="Tässä avaimen paikalla on luettelo, avainten ryhmä tai viittaus.",
        sv="På nyckelns plats står här en lista, en grupp av nycklar eller en hänvisning.",
        en="Here a list, a group of keys or an alias is in the place of a key.",
    ),
    repair=Text(
        fi="Kirjoita tähän avain tekstinä, tai kirjoita arvo lainausmerkkeihin.",
        sv="Skriv här en nyckel som text, eller skriv värdet inom citattecken.",
        en="Write a key as text here, or write the value in quotation marks.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 3.2.1.1",
        sv="YAML 1.2.2-specifikationen, avsnitt 3.2.1.1",
        en="YAML 1.2.2 specification, chapter 3.2.1.1",
    ),
    broken_by=Edit("trial-agreement.yaml", "subject: trial-reader", "subject: {{ subject }}"),
    kept_by=Edit("trial-agreement.yaml", "subject: trial-reader", 'subject: "trial-reader"'),
)
