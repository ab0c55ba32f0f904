"""``ekirjasto allocate``: a year's costs shared among the members."""

from __future__ import annotations

import sys
from functools import partial

from ekirjasto_model.cli.allocate_options import allocation_format
from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.cli.options import as_of, year
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ekirjasto_model.values.share import Allocation

ERRORS_FIRST = Text(
    fi="Kustannuksia ei jaettu, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Kostnaderna fördelades inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The costs were not shared, because the files have errors. Correct the errors and give the command again.",
)

WRITTEN = Text(
    fi="Kustannustenjako on kirjoitettu tiedostoon {file}.",
    sv="Kostnadsfördelningen har skrivits i filen {file}.",
    en="The cost sharing has been written to the file {file}.",
)
IN_USE = Text(
    fi="Tiedostoa {path} ei kirjoitettu, koska sen niminen on jo olemassa. Anna valinnalla --to toinen nimi.",
    sv="Filen {path} skrevs inte, eftersom det redan finns något med det namnet. Ange ett annat namn med --to.",
    en="The file {path} was not written, because the name is already in use. Give another name with --to.",
)


def run(request: Request) -> int:
    """Share a year's costs and print or write the shares; where errors stop it, the findings instead."""
    as_format, day, of_year = allocation_format(request), as_of(request), year(request)
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_findings
    from ekirjasto_model.derived.costs import allocate
    from ekirjasto_model.files.opening import read_files

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        stream = sys.stderr if as_format == "csv" else sys.stdout
        stream.write(tell_findings(checked.report, language, as_json=as_format == "json"))
        sys.stderr.write(f"ekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    allocation = allocate(checked.configuration, of_year)
    explained = request.options.get("explain")
    told = _told if explained is None else partial(_explained, explained)
    written = told(allocation, language, as_format)
    if "to" in request.options:
        sys.stdout.write(_kept(request.options["to"], written, language))
        return 0
    sys.stdout.write(written)
    if as_format == "text":
        from ekirjasto_model.reporting.findings_text import counts_line

        sys.stdout.write(f"\n{counts_line(checked.report, language)}\n")
    return 0


def _kept(file: str, written: str, language: Language) -> str:
    """Write the answer into a new file, always in UTF-8, and return what is said of it."""
    from ekirjasto_model.errors import FileInUseError
    from ekirjasto_model.files.writing_file import write_file
    from ekirjasto_model.reporting.wording import fill

    try:
        write_file(file, written.encode())
    except FileInUseError:
        raise MistakeError(IN_USE, path=file) from None
    return fill(WRITTEN, {"file": file}, language) + "\n"


def _told(allocation: Allocation, language: Language, as_format: str) -> str:
    """Return a year's shares in a format."""
    if as_format == "json":
        from ekirjasto_model.reporting.allocation_json import allocation_json

        return allocation_json(allocation)
    if as_format == "csv":
        from ekirjasto_model.reporting.allocation_csv import allocation_csv

        return allocation_csv(allocation, language)
    if as_format == "markdown":
        from ekirjasto_model.chapters.allocation.document import allocation_document
        from ekirjasto_model.cli.telling import tell_document

        return tell_document(allocation_document(allocation), language, as_format)
    from ekirjasto_model.reporting.allocation_text import allocation_text

    return allocation_text(allocation, language)


def _explained(words: str, allocation: Allocation, language: Language, as_format: str) -> str:
    """Return in sentences how the share of the member that has this code or name came about."""
    from ekirjasto_model.chapters.allocation.explained import explained_share
    from ekirjasto_model.cli.payer import share_named
    from ekirjasto_model.cli.telling import tell_document

    return tell_document(explained_share(allocation, share_named(allocation, words)), language, as_format)


COMMAND = Command(
    name="allocate",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Jakaa vuoden kustannukset jäsenille ja kertoo, mihin maksuosuudet perustuvat.",
        sv="Fördelar ett års kostnader på medlemmarna och visar vad betalningsandelarna grundar sig på.",
        en="Shares a year's costs among the members and shows what the shares are based on.",
    ),
    details=Text(
        fi="POLKU on tiedosto tai kansio, jossa ovat e-kirjaston, sopimuksen ja vuoden kustannusliitteen tiedostot."
        " Tiedostot tarkistetaan ensin; jos niissä on virheitä, ne näytetään eikä kustannuksia jaeta. Csv-tiedoston voi"
        " avata suoraan taulukkolaskennassa, jossa on Suomen asetukset: solujen välissä on puolipiste ja luvuissa"
        " desimaalipilkku. Kirjoita se tiedostoon valinnalla --to.",
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets, avtalets och årets kostnadsbilagas filer. Filerna"
        " kontrolleras först; om de innehåller fel visas felen och kostnaderna fördelas inte. En csv-fil kan öppnas"
        " direkt i ett kalkylprogram med Finlands inställningar: cellerna skiljs åt med semikolon och talen har"
        " decimalkomma. Skriv den i en fil med --to.",
        en="PATH is a file or a folder with the files of the e-library, of the agreement and of the year's cost annex."
        " The files are checked first; if they have errors, those are shown and no costs are shared. A csv file opens"
        " in a spreadsheet with Finland's settings: cells stand apart by semicolons and numbers have a decimal comma."
        " Write it into a file with --to.",
    ),
    example="ekirjasto allocate pohjoinen --year 2022",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto allocate pohjoinen --year 2022.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto allocate pohjoinen --year 2022.",
        en="The files are missing. Name a folder, for instance ekirjasto allocate pohjoinen --year 2022.",
    ),
    options=("year", "explain", "to", "language", "format", "as-of"),
    run=run,
)
