"""The version of the file format is too new."""

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
        fi="Tiedostomuodon versio on liian uusi",
        sv="Filformatets version är för ny",
        en="The version of the file format is too new",
    ),
    reason=Text(
        fi="Vanhempi ohjelma voisi ymmärtää uudemman muodon väärin.",
        sv="Ett äldre program kunde missförstå ett nyare format.",
        en="An older program might misread a newer format.",
    ),
    message=Text(
        fi="Asiakirja noudattaa tiedostomuodon versiota {text}, mutta tämä ohjelma lukee enintään versiota {newest}.",
        sv="Dokumentet följer version {text} av filformatet, men det här programmet läser högst version {newest}.",
        en="The document is in version {text} of the file format, but this program reads version {newest} at most.",
    ),
    repair=Text(
        fi="Päivitä ohjelma, tai kirjoita ”version: {newest}”, jos asiakirja on tehty tälle versiolle.",
        sv="Uppdatera programmet, eller skriv ”version: {newest}” om dokumentet är gjort för den versionen.",
        en="Update the program, or write “version: {newest}” if the document was made for that version.",
    ),
    source=FILE_FORMAT,
    broken_by=Edit("settings.yaml", "version: 1", "version: 2"),
    kept_by=Edit("settings.yaml", "version: 1", "version: 0x1"),
)
