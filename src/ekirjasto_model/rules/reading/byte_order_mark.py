"""A file begins with a byte order mark."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.WARNING,
    found_in="parsing",
    title=Text(
        fi="Tiedoston alussa on tavujärjestysmerkki",
        sv="Filen börjar med en byteordningsmarkering",
        en="A file begins with a byte order mark",
    ),
    reason=Text(
        fi="Näkymätön merkki tiedoston alussa ei haittaa tätä ohjelmaa, mutta moni muu ei lue tiedostoa sen takia.",
        sv="Den osynliga markeringen stör inte det här programmet, men många andra läser inte filen på grund av den.",
        en="The invisible mark does no harm here, but many other programs do not read the file because of it.",
    ),
    message=Text(
        fi="Tiedoston alussa on näkymätön tavujärjestysmerkki (BOM).",
        sv="Filen börjar med en osynlig byteordningsmarkering (BOM).",
        en="The file begins with an invisible byte order mark (BOM).",
    ),
    repair=Text(
        fi="Tallenna tiedosto muodossa ”UTF-8”, ei ”UTF-8 ja BOM”.",
        sv="Spara filen som ”UTF-8”, inte ”UTF-8 med BOM”.",
        en="Save the file as “UTF-8”, not “UTF-8 with BOM”.",
    ),
    source=Text(
        fi="RFC 3629 (UTF-8), luku 6",
        sv="RFC 3629 (UTF-8), avsnitt 6",
        en="RFC 3629 (UTF-8), section 6",
    ),
    broken_by=Edit("trial-agreement.yaml", "# Päättynyt kokeilusopimus", "\ufeff# Päättynyt kokeilusopimus"),
    kept_by=Edit("trial-agreement.yaml", "# Päättynyt kokeilusopimus", "# Päättynyt 1 vuoden kokeilusopimus"),
)
