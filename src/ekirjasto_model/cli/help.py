"""The help: an overview, and a page for each command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill as wrap

from ekirjasto_model.cli.command import Command
from ekirjasto_model.cli.commands import NAMES, command
from ekirjasto_model.cli.options import option
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

COLUMNS = 88
DUE = ("--year", "--municipality", "--from")
"""The options that a command cannot do without."""

UNBROKEN = "\N{NO-BREAK SPACE}"

WHAT_IT_IS = Text(
    fi="ekirjasto: alueelliseen e-kirjastoon liittymisen malli. Tarkistaa e-kirjaston tiedostot ja jakaa kustannukset.",
    sv="ekirjasto: modellen för anslutning till ett regionalt e-bibliotek. Kontrollerar e-bibliotekets filer och"
    " fördelar kostnaderna.",
    en="ekirjasto: the model for joining a regional e-library. Checks an e-library's files and shares its costs.",
)
USAGE = Text(fi="Käyttö", sv="Användning", en="Usage")
COMMAND = Text(fi="KOMENTO", sv="KOMMANDO", en="COMMAND")
COMMANDS = Text(fi="Komennot", sv="Kommandon", en="Commands")
CHOICES = Text(fi="Valinnat", sv="Alternativ", en="Options")
EXAMPLE = Text(fi="Esimerkki", sv="Exempel", en="Example")
START = Text(
    fi="Aloita tästä: ekirjasto demo. Komennon oman ohjeen näyttää ekirjasto KOMENTO --help.",
    sv="Börja här: ekirjasto demo. Hjälpen för ett kommando visas med ekirjasto KOMMANDO --help.",
    en="Start here: ekirjasto demo. To see the help for a command, write ekirjasto COMMAND --help.",
)
HELP = Text(
    fi="tämä ohje; ruotsiksi --language sv, englanniksi --language en",
    sv="den här hjälpen; på finska utan --language, på engelska med --language en",
    en="this help; in Finnish without --language, in Swedish with --language sv",
)
VERSION = Text(fi="ohjelman versio", sv="programmets version", en="the program's version")
CODES = Text(
    fi="Paluukoodi on 0, kun virheitä ei ole, 1, kun tiedostoissa on vähintään yksi virhe, ja 2, kun ohjelma ei voinut"
    " tehdä työtään.",
    sv="Returkoden är 0 när det inte finns några fel, 1 när filerna innehåller minst ett fel och 2 när programmet inte"
    " kunde utföra sitt arbete.",
    en="The exit code is 0 when there is no error, 1 when the files have at least one error, and 2 when the program "
    "could not do its work.",
)


def overview(language: Language) -> str:
    """Say what the tool is and list its commands and the options of the tool itself."""
    commands = ((name, command(name).about.said(language)) for name in NAMES)
    options = (("--help", HELP.said(language)), ("--version", VERSION.said(language)))
    usage = f"{USAGE.said(language)}: ekirjasto {COMMAND.said(language)} …"
    parts = (
        usage,
        _wrapped(WHAT_IT_IS, language),
        _listed(COMMANDS, commands, language),
        _listed(CHOICES, options, language),
        _wrapped(CODES, language),
        _wrapped(START, language),
    )
    return "\n\n".join(parts) + "\n"


def command_help(name: str, language: Language) -> str:
    """Tell what one command does, what words and options it takes, and show an example."""
    one = command(name)
    parts = (
        _hanging(f"{USAGE.said(language)}: ekirjasto {_usage(one, language)}", 4).replace(UNBROKEN, " "),
        _wrapped(one.about, language),
        _wrapped(one.details, language),
        _listed(CHOICES, _options(one, language), language),
        f"{EXAMPLE.said(language)}:\n  {one.example}",
    )
    return "\n\n".join(parts) + "\n"


def _usage(one: Command, language: Language) -> str:
    """Give the words of a command's usage; what is not in square brackets is due, and no option is broken apart.

    An option that stands among the command's words is not shown again.
    """
    taken = one.words.said(language)
    again = [name for name in one.options if f"--{name} " not in taken]
    options = (f"--{name}{UNBROKEN}{option(name, one).value.said(language)}" for name in again)
    shown = (words if words.startswith(DUE) else f"[{words}]" for words in options)
    return " ".join((one.name, taken, *shown))


def _options(one: Command, language: Language) -> Iterator[tuple[str, str]]:
    """Give a command's options, each with what it does."""
    for name in one.options:
        known = option(name, one)
        yield f"--{name} {known.value.said(language)}", known.about.said(language)
    yield "--help", HELP.said(language)


def _listed(heading: Text, pairs: Iterable[tuple[str, str]], language: Language) -> str:
    """Set names and what they mean in two columns below a heading."""
    rows = list(pairs)
    indent = max(len(name) for name, _ in rows) + 4
    lines = (_hanging(f"  {name}".ljust(indent) + about, indent) for name, about in rows)
    return "\n".join((f"{heading.said(language)}:", *lines))


def _hanging(line: str, indent: int) -> str:
    """Break a row into lines that stand below its second column."""
    return wrap(line, COLUMNS, subsequent_indent=" " * indent, break_on_hyphens=False, break_long_words=False)


def _wrapped(text: Text, language: Language) -> str:
    """Break a paragraph into lines."""
    return wrap(text.said(language), COLUMNS, break_on_hyphens=False, break_long_words=False)
