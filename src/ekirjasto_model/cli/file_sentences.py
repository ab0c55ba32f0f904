"""What is said when a file of the user's choice is not written."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

FILE_IN_USE = {
    "there": Text(
        fi="Tiedostoa {path} ei kirjoitettu, koska nimi on jo käytössä. Anna toinen nimi, tai korvaa entinen "
        "kalenteri kirjoittamalla --replace {path}.",
        sv="Filen {path} skrevs inte, eftersom det redan finns något med det namnet. Ange ett annat namn, eller ersätt "
        "den förra kalendern genom att skriva --replace {path}.",
        en="The file {path} was not written, because the name is already in use. Give another name, or write --replace "
        "{path} to replace the previous calendar.",
    ),
    "other": Text(
        fi="Tiedostoa {path} ei korvattu, koska se ei ole kalenteritiedosto. Tarkista nimi; vain entisen kalenterin "
        "voi korvata.",
        sv="Filen {path} ersattes inte, eftersom den inte är en kalenderfil. Kontrollera namnet; bara en tidigare "
        "kalender kan ersättas.",
        en="The file {path} was not replaced, because it is not a calendar file. Check the name; only a previous "
        "calendar can be replaced.",
    ),
}
"""By the reason of a ``FileInUseError``."""
