"""A link in the folder leads out of it."""

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
        fi="Linkki johtaa ulos kansiosta",
        sv="En länk leder ut ur mappen",
        en="A link leads out of the folder",
    ),
    reason=Text(
        fi="Vain annetun kansion tiedostot luetaan, jotta jokainen näkee, mistä tulos on laskettu.",
        sv="Bara filer i den angivna mappen läses, så att alla ser vad resultatet bygger på.",
        en="Only files of the given folder are read, so that everybody sees what the result rests on.",
    ),
    message=Text(
        fi="Tiedosto {file} on linkki kansion ulkopuolelle, joten sitä ei luettu.",
        sv="Filen {file} är en länk ut ur mappen och lästes därför inte.",
        en="The file {file} is a link out of the folder, so it was not read.",
    ),
    repair=Text(
        fi="Kopioi tiedosto kansioon linkin tilalle, tai poista linkki.",
        sv="Kopiera filen till mappen i stället för länken, eller ta bort länken.",
        en="Copy the file into the folder in place of the link, or remove the link.",
    ),
    source=FILE_FORMAT,
    broken_by=Refuse("linkki.yaml", Flaw("reading.link-leaves-folder", 1, 1, {"file": "linkki.yaml"})),
    kept_by=Make("linkki.yaml", b"kind: settings\nversion: 1\n"),
)
