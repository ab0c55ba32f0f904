"""Keys and values are due."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Tähän kuuluvat avaimet ja arvot",
        sv="Här ska finnas nycklar och värden",
        en="Keys and values are expected",
    ),
    reason=Text(
        fi="Tiedosto voidaan lukea vain, kun jokaisella arvolla on sovittu paikka.",
        sv="En fil kan läsas bara när varje värde har sin bestämda plats.",
        en="A file can be read only when every value is in its own place.",
    ),
    message=Text(
        fi="Tähän kuuluvat avaimet ja arvot (avain {key}).",
        sv="Här ska finnas nycklar och värden (nyckeln {key}).",
        en="Keys and values are expected here (key {key}).",
    ),
    repair=Text(
        fi="Kirjoita arvot avaimineen omille riveilleen, esimerkiksi ”fi: teksti”.",
        sv="Skriv värdena med sina nycklar på egna rader, till exempel ”fi: text”.",
        en="Write the values with their keys on lines of their own, such as “fi: text”.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", "amendment:\n  amendment: unanimity", "amendment: unanimity"),
    kept_by=Edit("trial-agreement.yaml", "amendment:\n  amendment: unanimity", "amendment: {amendment: unanimity}"),
)
