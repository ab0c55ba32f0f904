"""The options of ``ekirjasto allocate``: whose share is told in sentences, and in which format."""

from __future__ import annotations

from ekirjasto_model.cli.command import MistakeError, Request
from ekirjasto_model.cli.option import Option, same
from ekirjasto_model.values.text import Text

FORMATS = ("text", "json", "csv", "markdown")
TOLD_IN = ("text", "markdown")
"""The formats of sentences."""

EXPLAIN = Option(
    Text(fi="KUNTA", sv="KOMMUN", en="MUNICIPALITY"),
    Text(
        fi="kertoo sanoin, miten yhden kunnan maksuosuuteen on tultu; kuntakoodi tai nimi, esimerkiksi 047",
        sv="visar i ord hur en kommuns betalningsandel har räknats ut; kommunkod eller namn, till exempel 047",
        en="tells in words how one municipality's share came about; its code or name, for instance 047",
    ),
)
FORMAT = Option(
    same("|".join(FORMATS)),
    Text(
        fi="text ihmisille (oletus), json ohjelmille, csv taulukkolaskentaan tai markdown asiakirjaan liitettäväksi",
        sv="text för människor (förval), json för program, csv för kalkylprogram eller markdown att foga till ett "
        "dokument",
        en="text for people (the default), json for programs, csv for spreadsheets, or markdown to put into a document",
    ),
)
NOT_A_FORMAT = Text(
    fi="Tuntematon esitysmuoto: {value}. Kirjoita --format text, --format json, --format csv tai --format markdown.",
    sv="Okänt format: {value}. Skriv --format text, --format json, --format csv eller --format markdown.",
    en="Unknown format: {value}. Write --format text, --format json, --format csv or --format markdown.",
)
NO_SENTENCES = Text(
    fi="Valinta --explain kertoo osuuden sanoin, joten --format {value} ei sovi sen kanssa. Kirjoita --format text tai "
    "--format markdown; ilman valintaa --explain json sisältää jokaisen jäsenen laskelman.",
    sv="Alternativet --explain visar andelen i ord, så --format {value} kan inte användas med det. Skriv --format text "
    "eller --format markdown; utan --explain innehåller json varje medlems uträkning.",
    en="The option --explain tells the share in words, so --format {value} does not go with it. Write --format text or "
    "--format markdown; without --explain, json holds every member's calculation.",
)


def allocation_format(request: Request) -> str:
    """Read ``--format``: ``text``, ``json``, ``csv`` or ``markdown``; with ``--explain`` a format of sentences.

    Raises:
        MistakeError: it is none of them, or does not go with ``--explain``.
    """
    value = request.options.get("format", "text")
    if value not in FORMATS:
        raise MistakeError(NOT_A_FORMAT, value=value)
    if "explain" in request.options and value not in TOLD_IN:
        raise MistakeError(NO_SENTENCES, value=value)
    return value
