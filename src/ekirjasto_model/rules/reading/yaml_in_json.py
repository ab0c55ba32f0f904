"""A file named as JSON is written in YAML."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-nimisessä tiedostossa on YAMLia",
        sv="En fil med JSON-namn innehåller YAML",
        en="A file named as JSON contains YAML",
    ),
    reason=Text(
        fi="Tiedoston nimen pääte ratkaisee, miten tiedosto luetaan.",
        sv="Filnamnets ändelse avgör hur filen läses.",
        en="The ending of a file's name decides how it is read.",
    ),
    message=Text(
        fi="Tiedoston nimen pääte on .json, mutta sisältö näyttää YAMLilta.",
        sv="Filnamnets ändelse är .json, men innehållet ser ut som YAML.",
        en="The ending of the file's name is .json, but its content looks like YAML.",
    ),
    repair=Text(
        fi="Vaihda tiedoston nimen päätteeksi .yaml.",
        sv="Ändra filnamnets ändelse till .yaml.",
        en="Change the ending of the file's name to .yaml.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("lisaasetukset.json", b"kind: settings\nversion: 1\n"),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
