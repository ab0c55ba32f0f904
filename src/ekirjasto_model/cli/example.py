"""``ekirjasto example``: an example's files in a folder of one's own."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.values.text import Text

WRITTEN = Text(
    fi="Esimerkin {name} tiedostot ovat kansiossa {folder}. Tarkista ne näin:",
    sv="Filerna för exemplet {name} finns i mappen {folder}. Kontrollera dem så här:",
    en="The files of the example {name} are in the folder {folder}. Check them like this:",
)


def run(request: Request) -> int:
    """Write an example's files into a new or an empty folder and say what to try next."""
    from ekirjasto_model.cli.called import called
    from ekirjasto_model.examples.library import FIXED_DAYS, example_files
    from ekirjasto_model.files.writing import write_folder
    from ekirjasto_model.reporting.wording import fill

    name, folder = request.words
    write_folder(folder, {file.name: file.content for file in example_files(name)})
    sys.stdout.write(fill(WRITTEN, {"name": name, "folder": folder}, request.language) + "\n")
    sys.stdout.write(f"  {shell_word(called())} check {shell_word(folder)} --as-of {FIXED_DAYS[name].isoformat()}\n")
    return 0


def shell_word(path: str) -> str:
    """Return a path as it is written on a command line, in quotes where it needs them.

    >>> shell_word("pohjoinen"), shell_word("Pohjoinen 2022")
    ('pohjoinen', '"Pohjoinen 2022"')
    """
    from ekirjasto_model.reporting.visible import visible

    return f'"{visible(path)}"' if " " in path else visible(path)


COMMAND = Command(
    name="example",
    words=Text(fi="NIMI KANSIO", sv="NAMN MAPP", en="NAME FOLDER"),
    about=Text(
        fi="Kirjoittaa esimerkin tiedostot uuteen tai tyhjään kansioon.",
        sv="Skriver filerna för ett exempel i en ny eller tom mapp.",
        en="Writes an example's files into a new or an empty folder.",
    ),
    details=Text(
        fi="NIMI on pohjoinen (Pohjoisen eKirjasto sellaisena kuin lähteet sen kuvaavat) tai malli (pieni keksitty "
        "esimerkki, jossa jokaista avainta on käytetty). Olemassa olevien tiedostojen päälle ei kirjoiteta.",
        sv="NAMN är pohjoinen (Pohjoisen eKirjasto så som källorna beskriver det) eller malli (ett litet påhittat "
        "exempel där varje nyckel används). Befintliga filer skrivs aldrig över.",
        en="NAME is pohjoinen (the Northern eLibrary as the sources describe it) or malli (a small invented example "
        "in which every key is used). Existing files are never overwritten.",
    ),
    example="ekirjasto example malli oma-kirjasto",
    least=2,
    most=2,
    lacking=Text(
        fi="Esimerkin nimi tai kansio puuttuu. Kirjoita esimerkiksi ekirjasto example malli oma-kirjasto.",
        sv="Exemplets namn eller mappen saknas. Skriv till exempel ekirjasto example malli eget-bibliotek.",
        en="The example's name or the folder is missing. Write for instance ekirjasto example malli my-library.",
    ),
    options=("language",),
    run=run,
)
