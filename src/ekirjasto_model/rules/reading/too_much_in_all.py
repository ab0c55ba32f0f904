"""All files together hold too much."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make, Refuse
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_DOCUMENTS = Text(fi="asiakirjoja", sv="dokument", en="documents")

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tiedostoissa on yhteensä liikaa luettavaa",
        sv="Filerna innehåller tillsammans för mycket att läsa",
        en="The files together hold too much to read",
    ),
    reason=Text(
        fi="Raja säästää koneen muistia ja suojaa myös silloin, kun ohjelmalle on vahingossa annettu väärä kansio.",
        sv="Gränsen skyddar datorns minne och mot att fel mapp anges av misstag.",
        en="The limit protects the computer's memory and guards against a wrong folder given by mistake.",
    ),
    message=Text(
        fi="Tästä eteenpäin mitään ei luettu, sillä {what} on tiedostoissa yhteensä yli {limit}.",
        sv="Härifrån framåt lästes ingenting, eftersom filerna tillsammans har över {limit} {what}.",
        en="Nothing was read from here on, because the files together have more than {limit} {what}.",
    ),
    repair=Text(
        fi="Tarkista kansio, tai siirrä muut kuin e-kirjaston tiedostot pois.",
        sv="Kontrollera mappen, eller flytta bort filer som inte hör till e-biblioteket.",
        en="Make sure that it is the right folder, or move away files that are not the e-library's.",
    ),
    source=FILE_FORMAT,
    broken_by=Refuse("viimeinen.yaml", Flaw("reading.too-much-in-all", 1, 1, {"what": _DOCUMENTS, "limit": 1000})),
    kept_by=Make("viimeinen.yaml", b"kind: settings\nversion: 1\n"),
)
