"""``ekirjasto join``: what joining would mean for a municipality, as a brief for its council."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.cli.options import document_format
from ekirjasto_model.values.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ekirjasto_model.derived.configuration import Configuration

ERRORS_FIRST = Text(
    fi="Liittymisselvitystä ei tehty, koska tiedostoissa on virheitä. Korjaa virheet ja anna komento uudelleen.",
    sv="Anslutningsutredningen gjordes inte, eftersom filerna innehåller fel. Rätta felen och ge kommandot på nytt.",
    en="The joining brief was not made, because the files have errors. Correct the errors and give the command again.",
)
NOT_OWN_COSTS = Text(
    fi="Tiedostossa {path} ei ole omia kustannuksia kunnalle {name}. Siinä on oltava kind: own-costs ja municipality:"
    ' "{code}".',
    sv="Filen {path} innehåller inga egna kostnader för kommunen {name}. Den ska ha kind: own-costs och municipality:"
    ' "{code}".',
    en="The file {path} does not hold the own costs of the municipality of {name}. It must have kind: own-costs and"
    ' municipality: "{code}".',
)


def run(request: Request) -> int:
    """Print the brief; where errors stop it, the findings instead."""
    from ekirjasto_model.cli.join_request import joining_request

    as_format, asked = document_format(request), joining_request(request)
    from ekirjasto_model.checking import check
    from ekirjasto_model.cli.telling import stated_language, tell_document, tell_findings
    from ekirjasto_model.derived.briefing.brief import joining_brief
    from ekirjasto_model.files.opening import read_files

    own = request.options.get("own-costs")
    checked = check(read_files(request.words if own is None else (*request.words, own)), asked.as_of)
    language = request.speak(stated_language(checked.configuration))
    if checked.report.has_errors:
        sys.stdout.write(tell_findings(checked.report, language, as_json=as_format == "json"))
        sys.stderr.write(f"ekirjasto: {ERRORS_FIRST.said(language)}\n")
        return 1
    if own is not None:
        _judge(own, asked.municipality)
    brief = joining_brief(checked.configuration, asked)
    if as_format == "json":
        from ekirjasto_model.reporting.joining_brief.document import brief_json

        sys.stdout.write(brief_json(brief))
        return 0
    from ekirjasto_model.chapters.joining_brief.document import joining_brief_document

    sys.stdout.write(tell_document(joining_brief_document(brief), language, as_format))
    if as_format == "text":
        from ekirjasto_model.reporting.findings_text import counts_line

        sys.stdout.write(f"\n{counts_line(checked.report, language)}\n")
    return 0


def _judge(path: str, code: str) -> None:
    """Refuse a file of own costs that are not the municipality's."""
    from ekirjasto_model.files.opening import read_files
    from ekirjasto_model.gathering import gather
    from ekirjasto_model.reference.municipalities import name_of

    configuration: Configuration = gather(read_files((path,))).configuration
    if not any(own.municipality == code for _, own in configuration.own_costs()):
        raise MistakeError(NOT_OWN_COSTS, path=path, name=name_of(code), code=code)


COMMAND = Command(
    name="join",
    words=Text(fi="POLKU…", sv="SÖKVÄG…", en="PATH…"),
    about=Text(
        fi="Laatii liittymisselvityksen: mitä kunta maksaisi, mitä jäsenyys toisi ja mitä on päätettävä.",
        sv="Gör en anslutningsutredning: vad kommunen skulle betala, vad medlemskapet innebär och vad som ska "
        "beslutas.",
        en="Makes a joining brief: what a municipality would pay, what membership brings, what must be decided.",
    ),
    details=Text(
        fi=(
            "POLKU on tiedosto tai kansio, jossa ovat e-kirjaston, sopimuksen, kustannusliitteiden ja tehtävien "
            "tiedostot. Maksut lasketaan talousarviovuodelle ja kahdelle suunnitelmavuodelle niin kuin komento "
            "allocate ne laskisi, jos kunta olisi jäsen. Tiedostoja ei muuteta. Selvityksen voi liittää valtuuston "
            "esityslistaan."
        ),
        sv="SÖKVÄG är en fil eller en mapp med e-bibliotekets, avtalets, kostnadsbilagornas och uppgifternas filer. "
        "Avgifterna räknas för budgetåret och två planår så som kommandot allocate skulle räkna dem om kommunen vore "
        "medlem. Filerna ändras inte. Utredningen kan fogas till fullmäktiges föredragningslista.",
        en="PATH is a file or a folder with the files of the e-library, of the agreement, of the cost annexes and of "
        "the responsibilities. Fees are worked out for the budget year and two plan years as the command allocate "
        "would, if the municipality were a member. No file is changed. The brief may be laid before a council.",
    ),
    example="ekirjasto join pohjoinen --municipality Kuopio --from 2023-01-01 --as-of 2022-12-31",
    least=1,
    most=None,
    lacking=Text(
        fi="Tiedostot puuttuvat. Anna kansio, esimerkiksi ekirjasto join pohjoinen --municipality 297 --from "
        "2023-01-01.",
        sv="Filerna saknas. Ange en mapp, till exempel ekirjasto join pohjoinen --municipality 297 --from 2023-01-01.",
        en="The files are missing. Name a folder, for instance ekirjasto join pohjoinen --municipality 297 --from "
        "2023-01-01.",
    ),
    options=("municipality", "from", "services", "own-costs", "agreement", "language", "format", "as-of"),
    run=run,
    as_document=True,
)
