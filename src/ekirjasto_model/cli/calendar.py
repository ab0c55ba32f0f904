"""``ekirjasto calendar``: the deadlines of an e-library, to be imported into a calendar."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.cli.options import as_of
from ekirjasto_model.values.text import Text

ERRORS_FIRST = Text(
    fi="Kalenteria ei tehty, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Kalendern skapades inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The calendar was not made, because the files have errors. Correct the errors and give the command again.",
)
NOTHING = Text(
    fi="Tiedostoissa ei ole määräpäiviä, joten kalenteri on tyhjä.",
    sv="Filerna innehåller inga frister, och därför är kalendern tom.",
    en="The files state no deadlines, so the calendar is empty.",
)
WRITTEN = Text(
    fi="Kalenteri on kirjoitettu tiedostoon {file}. Merkintöjä on {count}. Tuo tiedosto kalenteriin.",
    sv="Kalendern har skrivits i filen {file}. Antalet anteckningar är {count}. Importera filen i kalendern.",
    en="The calendar has been written to the file {file}. It has {count} entries. Import the file into your calendar.",
)
BOTH = Text(
    fi="Valinnat --to ja --replace ovat vaihtoehtoisia: --to kirjoittaa uuden tiedoston, --replace korvaa entisen. "
    "Kirjoita vain toinen.",
    sv="Alternativen --to och --replace utesluter varandra: --to skriver en ny fil, --replace ersätter den förra. "
    "Skriv bara det ena.",
    en="The options --to and --replace exclude each other: --to writes a new file, --replace replaces the previous one."
    " Write only one of them.",
)


def run(request: Request) -> int:
    """Write the calendar into a file or on standard output; findings that stop it go to standard error.

    A file is always UTF-8; what a shell makes of standard output is not in our hands.
    """
    day = as_of(request)
    to, instead = request.options.get("to"), request.options.get("replace")
    if to is not None and instead is not None:
        raise MistakeError(BOTH)
    from ekirjasto_model.chapters.deadlines.calendar import deadlines_calendar
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language
    from ekirjasto_model.files.opening import read_files
    from ekirjasto_model.files.writing_file import write_file
    from ekirjasto_model.publishing.icalendar import icalendar, is_icalendar
    from ekirjasto_model.reporting.findings_text import findings_text
    from ekirjasto_model.reporting.wording import fill

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        sys.stderr.write(f"{findings_text(checked.report, language)}\nekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    calendar = deadlines_calendar(checked.configuration, day)
    if not calendar.entries:
        sys.stderr.write(f"ekirjasto: {NOTHING.said(language)}\n")
    written = icalendar(calendar, language)
    file = to if instead is None else instead
    if file is None:
        sys.stdout.write(written)
        return 0
    write_file(file, written.encode(), may_replace=None if instead is None else is_icalendar)
    sys.stdout.write(fill(WRITTEN, {"file": file, "count": len(calendar.entries)}, language) + "\n")
    return 0


COMMAND = Command(
    name="calendar",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Kirjoittaa e-kirjaston määräpäivät kalenteritiedostoon (iCalendar), jonka voi tuoda kalenteriin.",
        sv="Skriver e-bibliotekets frister i en kalenderfil (iCalendar), som kan importeras i en kalender.",
        en="Writes an e-library's deadlines into a calendar file (iCalendar) to be imported into a calendar.",
    ),
    details=Text(
        fi=(
            "POLKU on tiedosto tai kansio, jossa e-kirjaston tiedostot ovat. Anna valinnalla --to tiedosto, jonka "
            "nimen lopussa on .ics, ja tuo se kalenteriin; seuraavalla kerralla voit korvata sen valinnalla "
            "--replace. Jokaisella merkinnällä on pysyvä tunnus: kun tuot uuden kalenterin entisen päälle, muuttuneet "
            "päivämäärät korjautuvat eikä mitään tule kahteen kertaan. Tiedostot tarkistetaan ensin; jos niissä on "
            "virheitä, kalenteria ei tehdä."
        ),
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets filer. Ange med --to en fil vars namn slutar på .ics och "
        "importera den i kalendern; nästa gång kan du ersätta den med --replace. Varje anteckning har en bestående "
        "beteckning: när en ny kalender importeras över den förra uppdateras de dagar som har ändrats, och ingenting "
        "läggs in två gånger. Filerna kontrolleras först; om de innehåller fel skapas ingen kalender.",
        en="PATH is a file or a folder with the e-library's files. Name with --to a file that ends in .ics and import "
        "it into your calendar; the next time you may replace it with --replace. Every entry has a lasting name: when a"
        " new calendar is imported over the old one, days that have changed are updated and nothing appears twice. The"
        " files are checked first; if they have errors, no calendar is made.",
    ),
    example="ekirjasto calendar malli --to malli.ics",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto calendar malli.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto calendar malli.",
        en="The files are missing. Name a folder, for instance ekirjasto calendar malli.",
    ),
    options=("to", "replace", "language", "as-of"),
    run=run,
)
