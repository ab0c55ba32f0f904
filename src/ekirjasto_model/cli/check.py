"""``ekirjasto check``: what is there to mend in an e-library's files."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.cli.options import as_of, wants_json
from ekirjasto_model.values.text import Text


def run(request: Request) -> int:
    """Check files and print the findings; 1 where one of them is an error."""
    as_json, day = wants_json(request), as_of(request)
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_findings
    from ekirjasto_model.files.opening import read_files

    checked = check(read_files(request.words), day)
    language = request.speak(stated_language(checked.configuration))
    sys.stdout.write(tell_findings(checked.report, language, as_json=as_json))
    return 1 if checked.report.has_errors else 0


COMMAND = Command(
    name="check",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Tarkistaa e-kirjaston tiedostot ja kertoo, mitä niissä on korjattavaa.",
        sv="Kontrollerar e-bibliotekets filer och visar vad som behöver rättas.",
        en="Checks an e-library's files and shows what needs to be corrected.",
    ),
    details=Text(
        fi="POLKU on tiedosto tai kansio. Kansiosta luetaan tiedostot *.yaml, *.yml ja *.json, mutta ei alikansioita."
        " Jokaisesta havainnosta kerrotaan paikka, syy ja korjaus. Paluukoodi on 0, kun virheitä ei ole, 1, kun niitä"
        " on, ja 2, kun tarkistusta ei voitu tehdä.",
        sv="SÖKVÄG är en fil eller en mapp. Ur en mapp läses filerna *.yaml, *.yml och *.json, men inte undermappar. "
        "För varje iakttagelse anges plats, orsak och åtgärd. Returkoden är 0 när det inte finns fel, 1 när det finns "
        "och 2 när kontrollen inte kunde göras.",
        en="PATH is a file or a folder. In a folder the files *.yaml, *.yml and *.json are read, but not the "
        "subfolders. For every finding the place, the reason and the repair are shown. The exit code is 0 when there "
        "is no error, 1 when there is one, and 2 when the check could not be made.",
    ),
    example="ekirjasto check pohjoinen --as-of 2022-12-31",
    least=1,
    most=None,
    lacking=Text(
        fi="Tarkistettava puuttuu. Anna tiedosto tai kansio, esimerkiksi ekirjasto check pohjoinen.",
        sv="Det saknas något att kontrollera. Ange en fil eller en mapp, till exempel ekirjasto check pohjoinen.",
        en="There is nothing to check. Name a file or a folder, for instance ekirjasto check pohjoinen.",
    ),
    options=("language", "format", "as-of"),
    run=run,
)
