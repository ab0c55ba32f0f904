"""Lists and mappings stand too deep within one another."""

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
        fi="Tiedostossa on liian monta sisäkkäistä tasoa",
        sv="Filen har för många nivåer inom varandra",
        en="A file has too many nested levels",
    ),
    reason=Text(
        fi=(
            "Raja suojaa tiedostoilta, jotka on tehty pysäyttämään lukija; e-kirjaston tiedostossa on alle "
            "kymmenen tasoa."
        ),
        sv=(
            "Gränsen skyddar mot filer som gjorts för att stoppa läsaren; en fil för ett e-bibliotek har under "
            "tio nivåer."
        ),
        en="The limit guards against files made to stop a reader; a file of an e-library has fewer than ten levels.",
    ),
    message=Text(
        fi="Tästä alkavan tason yläpuolella on jo {limit} sisäkkäistä tasoa.",
        sv="Ovanför den nivå som börjar här finns redan {limit} nivåer.",
        en="Above the level that begins here there are {limit} levels already.",
    ),
    repair=Text(
        fi="Tarkista sulkumerkit ja sisennys.",
        sv="Kontrollera parenteser och indrag.",
        en="Check the brackets and the indentation.",
    ),
    source=FILE_FORMAT,
    broken_by=Make("lisaasetukset.yaml", b"[" * 65 + b"]" * 65),
    kept_by=Make("lisaasetukset.yaml", b"kind: settings\nversion: 1\n"),
)
