"""``ekirjasto allocate``: a year's costs shared among the members."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.cli.options import as_of, wants_json, year
from ekirjasto_model.values.text import Text

ERRORS_FIRST = Text(
    fi="Kustannuksia ei jaettu, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Kostnaderna fördelades inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The costs were not shared, because the files have errors. Correct the errors and give the command again.",
)


def run(request: Request) -> int:
    """Share a year's costs and print the shares; where errors stop it, the findings instead."""
    as_json, day, of_year = wants_json(request), as_of(request), year(request)
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_findings
    from ekirjasto_model.derived.costs import allocate
    from ekirjasto_model.files.opening import read_files

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        sys.stdout.write(tell_findings(checked.report, language, as_json=as_json))
        sys.stderr.write(f"ekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    allocation = allocate(checked.configuration, of_year)
    if as_json:
        from ekirjasto_model.reporting.allocation_json import allocation_json

        sys.stdout.write(allocation_json(allocation))
        return 0
    from ekirjasto_model.reporting.allocation_text import allocation_text
    from ekirjasto_model.reporting.findings_text import counts_line

    sys.stdout.write(f"{allocation_text(allocation, language)}\n{counts_line(checked.report, language)}\n")
    return 0


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
        " Tiedostot tarkistetaan ensin; jos niissä on virheitä, ne näytetään eikä kustannuksia jaeta.",
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets, avtalets och årets kostnadsbilagas filer. Filerna"
        " kontrolleras först; om de innehåller fel visas felen och kostnaderna fördelas inte.",
        en="PATH is a file or a folder with the files of the e-library, of the agreement and of the year's cost annex."
        " The files are checked first; if they have errors, those are shown and no costs are shared.",
    ),
    example="ekirjasto allocate pohjoinen --year 2022",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto allocate pohjoinen --year 2022.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto allocate pohjoinen --year 2022.",
        en="The files are missing. Name a folder, for instance ekirjasto allocate pohjoinen --year 2022.",
    ),
    options=("year", "language", "format", "as-of"),
    run=run,
)
