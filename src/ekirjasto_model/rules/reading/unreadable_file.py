"""A file in the folder could not be opened."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make, Refuse
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Kansion tiedostoa ei voitu avata",
        sv="En fil i mappen kunde inte öppnas",
        en="A file in the folder could not be opened",
    ),
    reason=Text(
        fi="Lukematta jääneen tiedoston tiedot eivät ole mukana tuloksessa.",
        sv="Uppgifterna i en fil som inte lästes är inte med i resultatet.",
        en="What an unread file says is not part of the result.",
    ),
    message=Text(
        fi="Tiedostoa {file} ei voitu lukea.",
        sv="Filen {file} kunde inte läsas.",
        en="The file {file} could not be read.",
    ),
    repair=Text(
        fi="Tarkista tiedoston käyttöoikeudet ja se, ettei tiedosto ole auki muualla.",
        sv="Kontrollera rättigheterna till filen och att den inte är öppen någon annanstans.",
        en="Check the permissions of the file, and make sure that it is not open elsewhere.",
    ),
    source=FILE_FORMAT,
    broken_by=Refuse("lukittu.yaml", Flaw("reading.unreadable-file", 1, 1, {"file": "lukittu.yaml"})),
    kept_by=Make("lukittu.yaml", b"kind: settings\nversion: 1\n"),
)
