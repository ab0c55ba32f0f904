"""A file is encoded as UTF-16 or UTF-32."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tiedosto on UTF-16-muodossa",
        sv="Filen är kodad som UTF-16",
        en="A file is encoded as UTF-16",
    ),
    reason=Text(
        fi=(
            "Tiedostot luetaan muodossa UTF-8, jota kaikki ohjelmat ymmärtävät; Windowsin ”Unicode” tarkoittaa "
            "usein toista muotoa."
        ),
        sv="Filer läses som UTF-8, som alla program förstår; ”Unicode” i Windows betyder ofta en annan kodning.",
        en=(
            "Files are read as UTF-8, which every program understands; “Unicode” in Windows often means another "
            "encoding."
        ),
    ),
    message=Text(
        fi="Tiedosto on muodossa {encoding}, joten sitä ei luettu.",
        sv="Filen är kodad som {encoding} och lästes därför inte.",
        en="The file is encoded as {encoding}, so it was not read.",
    ),
    repair=Text(
        fi="Tallenna tiedosto uudelleen muodossa UTF-8.",
        sv="Spara filen på nytt som UTF-8.",
        en="Save the file again as UTF-8.",
    ),
    source=Text(
        fi="RFC 3629 (UTF-8), luku 3",
        sv="RFC 3629 (UTF-8), avsnitt 3",
        en="RFC 3629 (UTF-8), section 3",
    ),
    broken_by=Make("lisaasetukset.yaml", "kind: settings\nversion: 1\n".encode("utf-16")),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
