"""``ekirjasto responsibilities``: who has which duty on a day, or what one party has to do."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.cli.options import as_of, document_format
from ekirjasto_model.values.text import Text

ERRORS_FIRST = Text(
    fi="Tehtäviä ei näytetty, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Uppgifterna visades inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The duties were not shown, because the files have errors. Correct the errors and give the command again.",
)


def run(request: Request) -> int:
    """Show the duties of a day, or those of the party that is asked for; where errors stop it, the findings instead."""
    as_format, day, asked = document_format(request), as_of(request), request.options.get("holder")
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_document, tell_findings
    from ekirjasto_model.derived.known_holders import holders_named
    from ekirjasto_model.errors import NoResponsibilitiesError
    from ekirjasto_model.files.opening import read_files

    checked = check(read_files(request.words), day)
    configuration = checked.configuration
    language = request.speak(stated_language(configuration))
    if checked.report.has_errors:
        sys.stdout.write(tell_findings(checked.report, language, as_json=as_format == "json"))
        sys.stderr.write(f"ekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    if not any(configuration.responsibilities()):
        raise NoResponsibilitiesError
    holders = None if asked is None else holders_named(configuration, asked)
    if as_format == "json":
        from ekirjasto_model.reporting.responsibilities_json import parties_json, responsibilities_json

        answer = (
            responsibilities_json(configuration, day) if holders is None else parties_json(configuration, day, holders)
        )
        sys.stdout.write(answer)
        return 0
    from ekirjasto_model.chapters.responsibilities.document import party_document, responsibilities_document

    documents = (
        [responsibilities_document(configuration, day)]
        if holders is None
        else [party_document(configuration, day, holder) for holder in holders]
    )
    sys.stdout.write("\n".join(tell_document(one, language, as_format) for one in documents))
    if as_format == "text":
        from ekirjasto_model.reporting.findings_text import counts_line

        sys.stdout.write(f"\n{counts_line(checked.report, language)}\n")
    return 0


COMMAND = Command(
    name="responsibilities",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Näyttää, kenellä mikäkin tehtävä on, tai mitä yhden kunnan tai muun tahon on tehtävä.",
        sv="Visar vem som har vilken uppgift, eller vad en kommun eller en annan aktör ska göra.",
        en="Shows who has which duty, or what one municipality or other party has to do.",
    ),
    details=Text(
        fi="POLKU on tiedosto tai kansio, jossa ovat e-kirjaston, sopimuksen ja tehtävien (kind: responsibilities)"
        " tiedostot. Näytetään tehtävät ja niiden haltijat, yhteistyöelinten ja ryhmien paikat, yhteyshenkilöt rooleina"
        " ja tulevat muutokset. Tiedostot tarkistetaan ensin; jos niissä on virheitä, vain ne näytetään.",
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets, avtalets och uppgifternas (kind: responsibilities) "
        "filer. Kommandot visar uppgifterna och deras innehavare, platserna i organ och grupper, kontaktpersonerna som "
        "roller och kommande ändringar. Filerna kontrolleras först; om de innehåller fel visas felen.",
        en="PATH is a file or a folder with the files of the e-library, of the agreement and of the responsibilities."
        " The duties and their holders, the seats in bodies and groups, the contact persons as roles and the changes"
        " ahead are shown. The files are checked first; if they have errors, those are shown.",
    ),
    example="ekirjasto responsibilities pohjoinen --holder Utsjoki --as-of 2022-12-31",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto responsibilities pohjoinen.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto responsibilities pohjoinen.",
        en="The files are missing. Name a folder, for instance ekirjasto responsibilities pohjoinen.",
    ),
    options=("holder", "language", "format", "as-of"),
    run=run,
    as_document=True,
)
