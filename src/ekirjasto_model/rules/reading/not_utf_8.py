"""A file's letters are not encoded as UTF-8."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Tiedosto ei ole UTF-8-muodossa",
        sv="Filen är inte kodad som UTF-8",
        en="A file is not encoded as UTF-8",
    ),
    reason=Text(
        fi="Jos tiedosto on muussa muodossa, eri ohjelmat lukevat kirjaimet ä, ö ja å sekä saamen kirjaimet eri "
        "tavoin.",
        sv=(
            "Om filen har en annan kodning läser olika program bokstäverna å, ä och ö och de samiska bokstäverna på "
            "olika sätt."
        ),
        en="In another encoding, different programs read letters such as ä, ö, å and those of Sámi in different ways.",
    ),
    message=Text(
        fi="Tavu {byte} ei ole UTF-8-merkki; luultavasti tarkoitettu merkki on {letter}.",
        sv="Byten {byte} är inget UTF-8-tecken; den ska troligen vara {letter}.",
        en="The byte {byte} is not UTF-8; it is probably meant to be {letter}.",
    ),
    repair=Text(
        fi="Avaa tiedosto, tarkista kirjaimet ja tallenna se muodossa UTF-8.",
        sv="Öppna filen, kontrollera bokstäverna och spara den som UTF-8.",
        en="Open the file, check its letters and save it as UTF-8.",
    ),
    source=Text(
        fi="RFC 3629 (UTF-8), luku 4",
        sv="RFC 3629 (UTF-8), avsnitt 4",
        en="RFC 3629 (UTF-8), section 4",
    ),
    broken_by=Make("lisaasetukset.yaml", b"# M\xe4\xe4r\xe4rahat\nkind: settings\nversion: 1\n"),
    kept_by=Make("lisaasetukset.yaml", b"# M\xc3\xa4\xc3\xa4r\xc3\xa4rahat\nkind: settings\nversion: 1\n"),
)
