"""``ekirjasto calendar``: the deadlines of an e-library, to be imported into a calendar."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
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


def run(request: Request) -> int:
    """Write the calendar on standard output; findings that stop it go to standard error, never into the calendar."""
    day = as_of(request)
    from ekirjasto_model.chapters.deadlines.calendar import deadlines_calendar
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language
    from ekirjasto_model.files.opening import read_files
    from ekirjasto_model.publishing.icalendar import icalendar
    from ekirjasto_model.reporting.findings_text import findings_text

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        sys.stderr.write(f"{findings_text(checked.report, language)}\nekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    calendar = deadlines_calendar(checked.configuration, day)
    if not calendar.entries:
        sys.stderr.write(f"ekirjasto: {NOTHING.said(language)}\n")
    sys.stdout.write(icalendar(calendar, language))
    return 0


COMMAND = Command(
    name="calendar",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Tulostaa e-kirjaston määräpäivät kalenteritiedostona (iCalendar), jonka voi tuoda kalenteriin.",
        sv="Skriver ut e-bibliotekets frister som en kalenderfil (iCalendar), som kan importeras i en kalender.",
        en="Prints an e-library's deadlines as a calendar file (iCalendar) to be imported into a calendar.",
    ),
    details=Text(
        fi=(
            "POLKU on tiedosto tai kansio, jossa e-kirjaston tiedostot ovat. Ohjaa tuloste tiedostoon, jonka nimen "
            "lopussa on .ics, ja tuo se kalenteriin. Jokaisella merkinnällä on pysyvä tunnus: kun tuot uuden "
            "kalenterin entisen päälle, muuttuneet päivämäärät korjautuvat eikä mitään tule kahteen kertaan. "
            "Tiedostot tarkistetaan ensin; jos niissä on virheitä, kalenteria ei tehdä."
        ),
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets filer. Styr utskriften till en fil vars namn slutar på "
        ".ics och importera den i kalendern. Varje anteckning har en bestående beteckning: när en ny kalender "
        "importeras över den förra uppdateras de dagar som har ändrats, och ingenting läggs in två gånger. Filerna "
        "kontrolleras först; om de innehåller fel skapas ingen kalender.",
        en="PATH is a file or a folder with the e-library's files. Send the output to a file whose name ends in .ics"
        " and import it into your calendar. Every entry has a lasting name: when a new calendar is imported over the"
        " old one, days that have changed are updated and nothing appears twice. The files are checked first; if they"
        " have errors, no calendar is made.",
    ),
    example="ekirjasto calendar malli > malli.ics",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto calendar malli.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto calendar malli.",
        en="The files are missing. Name a folder, for instance ekirjasto calendar malli.",
    ),
    options=("language", "as-of"),
    run=run,
)
