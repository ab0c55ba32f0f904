"""``ekirjasto demo``: the Northern eLibrary written, checked and shared, to look at and to try with."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.values.text import Text

EXAMPLE = "pohjoinen"
YEAR = 2022

WRITTEN = Text(
    fi="1. Pohjoisen eKirjaston tiedostot on kirjoitettu kansioon {folder}:",
    sv="1. Filerna för Pohjoisen eKirjasto finns nu i mappen {folder}:",
    en="1. The files of the Northern eLibrary (Pohjoisen eKirjasto) are now in the folder {folder}:",
)
CHECKED = Text(
    fi="2. Tiedostot tarkistettiin niin kuin päivä olisi {day}, jotta tulos on joka kerta sama.",
    sv="2. Filerna kontrollerades som om dagen vore den {day}, så att resultatet är detsamma varje gång.",
    en="2. The files were checked as if the day were {day}, so that the outcome is the same every time.",
)
SHARED = Text(
    fi="3. Vuoden {year} kustannukset jäsenille jaettuina:",
    sv="3. Kostnaderna för år {year} fördelade på medlemmarna:",
    en="3. The costs of the year {year}, shared among the members:",
)
NEXT = Text(
    fi="4. Kokeile seuraavaksi: avaa jokin tiedostoista tekstieditorissa, muuta siitä yksi kohta ja anna komento:",
    sv="4. Pröva sedan: öppna en av filerna i en textredigerare, ändra ett ställe och ge kommandot:",
    en="4. Try next: open one of the files in a text editor, change one thing in it and give the command:",
)
MORE = Text(
    fi="Samat maksuosuudet ohjelmia varten laskutoimituksineen:",
    sv="Samma betalningsandelar för program, med uträkningarna:",
    en="The same shares for programs, with the calculations:",
)
HELP = Text(fi="Kaikki komennot:", sv="Alla kommandon:", en="All commands:")


def run(request: Request) -> int:
    """Write the example into a new folder, check it, share its costs, and say what to try next."""
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_findings
    from ekirjasto_model.derived.costs import allocate
    from ekirjasto_model.examples.library import FIXED_DAYS, example_files
    from ekirjasto_model.files.opening import read_files
    from ekirjasto_model.files.writing import write_folder
    from ekirjasto_model.reporting.allocation_text import allocation_text
    from ekirjasto_model.reporting.wording import fill

    files = example_files(EXAMPLE)
    folder = write_folder(request.words[0] if request.words else new_folder(), {f.name: f.content for f in files})
    day = FIXED_DAYS[EXAMPLE]
    checked = check(read_files([folder]), day)
    language = request.speak(stated_language(checked.configuration))
    names = "\n".join(f"   {file.name}" for file in files)
    parts = [
        fill(WRITTEN, {"folder": str(folder)}, language) + "\n" + names,
        fill(CHECKED, {"day": day}, language),
        tell_findings(checked.report, language, as_json=False).rstrip("\n"),
        fill(SHARED, {"year": str(YEAR)}, language),
        allocation_text(allocate(checked.configuration, YEAR), language).rstrip("\n"),
        "\n".join(_next_steps(str(folder), day.isoformat(), request)),
    ]
    sys.stdout.write("\n\n".join(parts) + "\n")
    return 1 if checked.report.has_errors else 0


def new_folder() -> str:
    """Return the first of ``pohjoinen``, ``pohjoinen-2`` … that is not in use here."""
    names = (EXAMPLE if number == 1 else f"{EXAMPLE}-{number}" for number in count(1))
    return next(name for name in names if not Path(name).exists() and not Path(name).is_symlink())


def _next_steps(folder: str, day: str, request: Request) -> list[str]:
    """Give commands to try next, in the language that was asked for."""
    from ekirjasto_model.cli.called import called
    from ekirjasto_model.cli.example import shell_word

    language = request.language
    where, name = shell_word(folder), shell_word(called())
    chosen = f" --language {language.value}" if "language" in request.options else ""
    return [
        NEXT.said(language),
        f"     {name} check {where} --as-of {day}{chosen}",
        f"   {MORE.said(language)}",
        f"     {name} allocate {where} --year {YEAR} --format json{chosen}",
        f"   {HELP.said(language)}",
        f"     {name} --help{chosen}",
    ]


COMMAND = Command(
    name="demo",
    words=Text(fi="[KANSIO]", sv="[MAPP]", en="[FOLDER]"),
    about=Text(
        fi="Näyttää, mitä ohjelma tekee: kirjoittaa Pohjoisen eKirjaston tiedostot, tarkistaa ne ja jakaa vuoden 2022 "
        "kustannukset.",
        sv="Visar vad programmet gör: skriver filerna för Pohjoisen eKirjasto, kontrollerar dem och fördelar "
        "kostnaderna för år 2022.",
        en="Shows what the tool does: writes the Northern eLibrary's files, checks them and shares the costs of 2022.",
    ),
    details=Text(
        fi="Tiedostot kirjoitetaan uuteen kansioon; ellei sitä nimetä, kansioon pohjoinen, pohjoinen-2 ja niin "
        "edelleen. Olemassa olevia tiedostoja ei muuteta.",
        sv="Filerna skrivs i en ny mapp; om ingen nämns, i mappen pohjoinen, pohjoinen-2 och så vidare. Befintliga "
        "filer ändras inte.",
        en="The files are written into a new folder; if none is named, into pohjoinen, pohjoinen-2 and so on. "
        "Existing files are not changed.",
    ),
    example="ekirjasto demo",
    least=0,
    most=1,
    lacking=Text(fi="Kansio puuttuu.", sv="Mappen saknas.", en="The folder is missing."),
    options=("language",),
    run=run,
)
