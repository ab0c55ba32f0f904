"""``ekirjasto fairness``: questions about the fairness of a year's sharing, answered with witnesses."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.cli.options import as_of, document_format, year
from ekirjasto_model.values.text import Text

ERRORS_FIRST = Text(
    fi="Kysymyksiin ei vastattu, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Frågorna besvarades inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The questions were not answered, because the files have errors. Correct the errors and give the command again.",
)


def run(request: Request) -> int:
    """Answer the questions; where errors stop it, print the findings instead. No answer is an error."""
    as_format, day, of_year = document_format(request), as_of(request), year(request)
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_document, tell_findings
    from ekirjasto_model.derived.fairness.fairness import fairness
    from ekirjasto_model.files.opening import read_files

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        sys.stdout.write(tell_findings(checked.report, language, as_json=as_format == "json"))
        sys.stderr.write(f"ekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    found = fairness(checked.configuration, of_year, day)
    if as_format == "json":
        from ekirjasto_model.reporting.fairness.document import fairness_json

        sys.stdout.write(fairness_json(found))
        return 0
    from ekirjasto_model.chapters.fairness.document import fairness_document

    sys.stdout.write(tell_document(fairness_document(found), language, as_format))
    return 0


COMMAND = Command(
    name="fairness",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Selvittää laskelmilla, onko vuoden kustannustenjako tasapuolinen.",
        sv="Prövar genom uträkningar om årets kostnadsfördelning är rättvis.",
        en="Examines by calculation whether a year's sharing of costs is fair.",
    ),
    details=Text(
        fi="POLKU on tiedosto tai kansio, jossa ovat e-kirjaston, sopimuksen ja vuoden kustannusliitteen tiedostot."
        " Kukin viidestä väitteestä pitää paikkansa, ei pidä paikkaansa, tai vastausta ei voida antaa; poikkeuksista"
        " kerrotaan, ketä ne koskevat ja paljonko on kyse. Vastaukset eivät ole tuomioita:"
        " paluukoodi on 0, oli vastaus mikä tahansa.",
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets, avtalets och årets kostnadsbilagas filer. Vart och"
        " ett av fem påståenden stämmer, stämmer inte eller går inte att avgöra; om undantagen"
        " anges vem de gäller och hur mycket"
        " det är fråga om. Svaren är ingen dom: returkoden är 0 vilket svaret än är.",
        en="PATH is a file or a folder with the files of the e-library, of the agreement and of the year's cost annex."
        " Five statements hold, fail or cannot be told; of exceptions it is said whom they concern and by how much."
        " The answers are no verdict: the exit code is 0 whatever they are.",
    ),
    example="ekirjasto fairness pohjoinen --year 2022",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto fairness pohjoinen --year 2022.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto fairness pohjoinen --year 2022.",
        en="The files are missing. Name a folder, for instance ekirjasto fairness pohjoinen --year 2022.",
    ),
    options=("year", "language", "format", "as-of"),
    run=run,
    as_document=True,
)
