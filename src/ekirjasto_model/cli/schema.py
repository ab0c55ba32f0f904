"""``ekirjasto schema``: the JSON Schema of one kind of document, or of what a command prints for programs."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.values.text import Text


def run(request: Request) -> int:
    """Print the published schema of a kind of document, or of what a command prints for programs."""
    from ekirjasto_model.documents.catalogue import DOCUMENTS
    from ekirjasto_model.errors import UnknownNameError
    from ekirjasto_model.reporting.output_schemas import OUTPUT_SCHEMAS
    from ekirjasto_model.schemas import schema_text

    kind = request.words[0]
    if kind not in (*DOCUMENTS, *OUTPUT_SCHEMAS):
        raise UnknownNameError(kind, (*DOCUMENTS, *OUTPUT_SCHEMAS))
    sys.stdout.write(OUTPUT_SCHEMAS[kind]() if kind in OUTPUT_SCHEMAS else schema_text(kind))
    return 0


COMMAND = Command(
    name="schema",
    words=Text(fi="LAJI", sv="SLAG", en="KIND"),
    about=Text(
        fi="Tulostaa asiakirjalajin JSON Schema -kuvauksen tekstieditoreille ja muille ohjelmille.",
        sv="Skriver ut ett dokumentslags JSON Schema-beskrivning för textredigerare och andra program.",
        en="Prints the JSON Schema of a kind of document, for text editors and other programs.",
    ),
    details=Text(
        fi="LAJI on e-library, agreement, responsibilities, cost-annex, joining-case, own-costs tai settings."
        " allocation, joining-brief, comparison ja fairness kuvaavat, mitä komennot allocate, join, compare ja"
        " fairness tulostavat valinnalla --format json.",
        sv="SLAG är e-library, agreement, responsibilities, cost-annex, joining-case, own-costs eller settings."
        " allocation, joining-brief, comparison och fairness beskriver vad kommandona allocate, join, compare och"
        " fairness skriver ut med --format json.",
        en="KIND is e-library, agreement, responsibilities, cost-annex, joining-case, own-costs or settings."
        " allocation, joining-brief, comparison and fairness describe what the commands allocate, join, compare and"
        " fairness print with --format json.",
    ),
    example="ekirjasto schema agreement",
    least=1,
    most=1,
    lacking=Text(
        fi="Asiakirjan laji puuttuu. Kirjoita esimerkiksi ekirjasto schema agreement.",
        sv="Dokumentets slag saknas. Skriv till exempel ekirjasto schema agreement.",
        en="The kind of document is missing. Write for instance ekirjasto schema agreement.",
    ),
    options=("language",),
    run=run,
)
