"""``ekirjasto status``: the e-library on a day."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.cli.options import as_of, document_format
from ekirjasto_model.values.text import Text

ERRORS_FIRST = Text(
    fi="Tilannetta ei näytetty, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Läget visades inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The status was not shown, because the files have errors. Correct the errors and give the command again.",
)


def run(request: Request) -> int:
    """Show the e-library on a day; where errors stop it, the findings instead."""
    as_format, day = document_format(request), as_of(request)
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_document, tell_findings
    from ekirjasto_model.derived.status.status import status
    from ekirjasto_model.files.opening import read_files

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        sys.stdout.write(tell_findings(checked.report, language, as_json=as_format == "json"))
        sys.stderr.write(f"ekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    found = status(checked.configuration, day)
    if as_format == "json":
        from ekirjasto_model.reporting.status_json import status_json

        sys.stdout.write(status_json(found))
        return 0
    from ekirjasto_model.chapters.status.document import status_document

    sys.stdout.write(tell_document(status_document(found), language, as_format))
    if as_format == "text":
        from ekirjasto_model.reporting.findings_text import counts_line

        sys.stdout.write(f"\n{counts_line(checked.report, language)}\n")
    return 0


COMMAND = Command(
    name="status",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Näyttää e-kirjaston tilanteen jonakin päivänä: mitä on tehtävä, mikä on voimassa ja ketkä ovat mukana.",
        sv="Visar e-bibliotekets läge en viss dag: vad som ska göras, vad som gäller och vilka som är med.",
        en="Shows the e-library on a day: what is to be done, what is in force and who takes part.",
    ),
    details=Text(
        fi="POLKU on tiedosto tai kansio, jossa e-kirjaston tiedostot ovat. Näytetään määräpäivät seuraavien 12 "
        "kuukauden ajalta, vireillä olevat liittymisasiat, tehtävät ja paikat ilman haltijaa, sopimukset, palvelujen "
        "sopimukset, jäsenet ja se, mitä tiedostoista ei voitu päätellä. Menneen päivän tilanne näytetään sellaisena "
        "kuin se silloin tiedettiin. Tiedostot tarkistetaan ensin; jos niissä on virheitä, vain ne näytetään.",
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets filer. Kommandot visar fristerna under de närmaste 12 "
        "månaderna, anhängiga anslutningsärenden, uppgifter och platser utan innehavare, avtalen, avtalen om tjänster, "
        "medlemmarna och de frågor som filerna inte ger svar på. En tidigare dags läge visas så som det var känt då. "
        "Filerna kontrolleras först; om de innehåller fel visas felen.",
        en="PATH is a file or a folder with the e-library's files. The deadlines of the next 12 months, open joining"
        " cases, duties and seats without a holder, agreements, contracts for services, members, and what could not be"
        " worked out from the files are shown. A past day is shown as it was known then. The files are checked first;"
        " if they have errors, those are shown.",
    ),
    example="ekirjasto status malli --as-of 2026-03-01",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto status pohjoinen.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto status pohjoinen.",
        en="The files are missing. Name a folder, for instance ekirjasto status pohjoinen.",
    ),
    options=("language", "format", "as-of"),
    run=run,
    as_document=True,
)
