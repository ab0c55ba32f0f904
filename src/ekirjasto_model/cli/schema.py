"""``ekirjasto schema``: the JSON Schema of one kind of document."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, Request
from ekirjasto_model.values.text import Text


def run(request: Request) -> int:
    """Print the published schema of a kind."""
    from ekirjasto_model.schemas import schema_text

    sys.stdout.write(schema_text(request.words[0]))
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
        fi="LAJI on e-library, agreement, responsibilities, cost-annex, joining-case, own-costs tai settings.",
        sv="SLAG är e-library, agreement, responsibilities, cost-annex, joining-case, own-costs eller settings.",
        en="KIND is e-library, agreement, responsibilities, cost-annex, joining-case, own-costs or settings.",
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
