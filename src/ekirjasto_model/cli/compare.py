"""``ekirjasto compare``: a year's shares as they are, beside what they would be."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.cli.options import as_of, document_format, year
from ekirjasto_model.values.text import Text

ERRORS_FIRST = Text(
    fi="Vertailua ei tehty, koska tässä on virheitä: {name}. Korjaa virheet ja anna komento uudelleen.",
    sv="Jämförelsen gjordes inte, eftersom det finns fel här: {name}. Rätta felen och ge kommandot på nytt.",
    en="No comparison was made, because there are errors here: {name}. Correct the errors and give the command again.",
)
NOTHING_TO_COMPARE = Text(
    fi="Vertailtava puuttuu. Anna toinen kansio tai kustannusliite, tai kirjoita, mitä olisi toisin, esimerkiksi "
    "--change {example}.",
    sv="Det finns inget att jämföra med. Ange en annan mapp eller kostnadsbilaga, eller skriv vad som skulle vara "
    "annorlunda, till exempel --change {example}.",
    en="There is nothing to compare with. Name another folder or cost annex, or write what would be otherwise, for "
    "instance --change {example}.",
)


def run(request: Request) -> int:
    """Compare the sides and print the shares; where one has errors, its findings instead."""
    as_format, day, of_year = document_format(request), as_of(request), year(request)
    from ekirjasto_model.cli.compare_changes import EXAMPLES, asked_changes
    from ekirjasto_model.cli.compare_sides import SideHasErrorsError, basis, other_files, otherwise
    from ekirjasto_model.cli.telling import stated_language, tell_document, tell_findings
    from ekirjasto_model.derived.what_if.comparison import comparison

    changes = request.repeated.get("change", ())
    for value in changes:
        asked_changes(value)
    if len(request.words) < 2 and not changes:
        raise MistakeError(NOTHING_TO_COMPARE, example=EXAMPLES["join"])
    first, *others = request.words
    try:
        against = basis(first, of_year, day)
        request.speak(stated_language(against.checked.configuration))
        alternatives = [other_files(path, against, of_year, day) for path in others]
        alternatives += [otherwise(value, against, of_year, day) for value in changes]
    except SideHasErrorsError as error:
        from ekirjasto_model.reporting.wording import fill

        sys.stdout.write(tell_findings(error.report, request.language, as_json=as_format == "json"))
        sys.stderr.write(f"ekirjasto: {fill(ERRORS_FIRST, {'name': error.name}, request.language)}\n")
        return 1
    compared = comparison(against.checked.configuration, of_year, day, first, alternatives)
    if as_format == "json":
        from ekirjasto_model.reporting.comparison.document import comparison_json

        sys.stdout.write(comparison_json(compared))
        return 0
    from ekirjasto_model.chapters.comparison.document import comparison_document

    sys.stdout.write(tell_document(comparison_document(compared), request.language, as_format))
    return 0


COMMAND = Command(
    name="compare",
    words=Text(fi="POLKU [POLKU…]", sv="SÖKVÄG [SÖKVÄG…]", en="PATH [PATH…]"),
    about=Text(
        fi="Vertaa vuoden maksuosuuksia: toiset tiedostot, toinen kustannusliite tai muutos, jota harkitaan.",
        sv="Jämför ett års betalningsandelar: andra filer, en annan kostnadsbilaga eller en ändring som övervägs.",
        en="Compares a year's shares: other files, another cost annex, or a change that is considered.",
    ),
    details=Text(
        fi="Ensimmäinen POLKU on lähtökohta, muut vaihtoehtoja. Polku on kansio tai yksi tiedosto. Tiedosto, jossa on "
        "vain kustannusliite, asetetaan lähtökohdan oman, saman vuoden liitteen tilalle; muut tiedostot ovat "
        "lähtökohdan. Valinnalla --change vaihtoehto tehdään itse: join=KUNTA@PÄIVÄ (liittyy; päivän voi jättää "
        "pois), leave=KUNTA@PÄIVÄ (viimeinen jäsenyyspäivä; ilman päivää ei ole jäsen), merge=KUNTA+KUNTA "
        "(yhdistyvät), formula=ERÄ:KAAVA tai formula=ERÄ:TIEDOSTO (toinen kaava), rate=ERÄ:HINTA (toinen hinta), "
        "population=VUOSI (vuoden viimeisen päivän asukasluvut). Jos hintaan perustuva erä saa kaavan, joka "
        "jakaa summan, jaetaan se summa, jonka hinta antoi. Tiedostoja ei muuteta.",
        sv="Den första SÖKVÄGEN är utgångspunkten, de andra är alternativ. En sökväg är en mapp eller en fil. En fil "
        "med "
        "bara en kostnadsbilaga sätts i stället för utgångspunktens egen bilaga för året; de övriga filerna är "
        "utgångspunktens. Med --change görs ett alternativ: join=KOMMUN@DAG (ansluter sig; dagen kan utelämnas), "
        "leave=KOMMUN@DAG (sista dagen som medlem; utan dag är kommunen inte medlem), merge=KOMMUN+KOMMUN (går "
        "samman), formula=POST:FORMEL eller formula=POST:FIL (en annan formel), rate=POST:PRIS (ett annat pris), "
        "population=ÅR (invånarantalen på årets sista dag). Om en post som följer av ett pris får en formel som "
        "fördelar, fördelas den summa som priset gav. Filerna ändras inte.",
        en="The first PATH is what the others are compared with. A path is a folder or one file. A file that holds "
        "only "
        "a cost annex is put in the place of the first side's own annex for the year; the other files are the first "
        "side's. With --change an alternative is made: join=MUNICIPALITY@DAY (joins; the day may be left out), "
        "leave=MUNICIPALITY@DAY (its last day; without a day it is no member), merge=MUNICIPALITY+MUNICIPALITY "
        "(become one), formula=ITEM:FORMULA or formula=ITEM:FILE (another formula), rate=ITEM:RATE (another rate), "
        "population=YEAR (the inhabitants of that year's last day). Where an item that follows from a rate gets a "
        "formula that splits, the sum that the rate gave is split. No file is changed.",
    ),
    example="ekirjasto compare malli --year 2027 --change join=765@2027-09-01 --as-of 2026-03-01",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto compare malli --year 2027 --change leave=205.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto compare malli --year 2027 --change leave=205.",
        en="The files are missing. Name a folder, for instance ekirjasto compare malli --year 2027 --change leave=205.",
    ),
    options=("year", "change", "language", "format", "as-of"),
    run=run,
    as_document=True,
)
