"""From the words of a command line to a request.

argparse only takes the words apart. It is asked for nothing that it could
refuse, since it would say so in English; every judgement is made here.
"""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.cli.commands import NAMES, command
from ekirjasto_model.cli.nearest import nearest
from ekirjasto_model.cli.options import OPTIONS, REPEATED, language, option
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

NO_VALUE = "\0"
"""What argparse puts for an option without its value; no word of a command line holds it."""

NO_COMMAND = Text(
    fi="Komento puuttuu. Komennot ovat {names}; ohjeen saa kirjoittamalla ekirjasto --help.",
    sv="Kommandot saknas. Kommandona är {names}; hjälp får du med ekirjasto --help.",
    en="The command is missing. The commands are {names}; ekirjasto --help shows the help.",
)
UNKNOWN_COMMAND = Text(
    fi="Tuntematon komento: {word}. Komennot ovat {names}.",
    sv="Okänt kommando: {word}. Kommandona är {names}.",
    en="Unknown command: {word}. The commands are {names}.",
)
LIKE_COMMAND = Text(
    fi="Tuntematon komento: {word}. Tarkoititko tätä: ekirjasto {nearest}?",
    sv="Okänt kommando: {word}. Avsåg du det här: ekirjasto {nearest}?",
    en="Unknown command: {word}. Did you mean this: ekirjasto {nearest}?",
)
UNKNOWN_OPTION = Text(
    fi="Tuntematon valinta: {word}. Komennon {command} valinnat ovat {names}.",
    sv="Okänt alternativ: {word}. Kommandot {command} har alternativen {names}.",
    en="Unknown option: {word}. The options of the command {command} are {names}.",
)
LIKE_OPTION = Text(
    fi="Tuntematon valinta: {word}. Tarkoititko tätä: {nearest}?",
    sv="Okänt alternativ: {word}. Avsåg du det här: {nearest}?",
    en="Unknown option: {word}. Did you mean this: {nearest}?",
)
NOTHING_AFTER_OPTION = Text(
    fi="Valinnalta {option} puuttuu arvo. Kirjoita se näin: {option} {value}.",
    sv="Alternativet {option} saknar värde. Skriv det så här: {option} {value}.",
    en="The option {option} lacks its value. Write it like this: {option} {value}.",
)
OPTION_TWICE = Text(
    fi="Valinta {option} on annettu monta kertaa: {values}. Anna se kerran.",
    sv="Alternativet {option} har angetts flera gånger: {values}. Ange det en gång.",
    en="The option {option} is given several times: {values}. Give it once.",
)
TOO_MANY_WORDS = Text(
    fi="Komennon {command} perässä on liikaa sanoja: {word}. Kirjoita näin: ekirjasto {command} {usage}.",
    sv="Det finns för många ord efter kommandot {command}: {word}. Skriv så här: ekirjasto {command} {usage}.",
    en="There are too many words after the command {command}: {word}. Write it like this: ekirjasto {command} {usage}.",
)


def stated_language(words: Sequence[str]) -> Language:
    """Return the language that a command line names, Finnish where it names none that there is.

    >>> stated_language(["check", "--language=sv"])
    <Language.SV: 'sv'>
    """
    for word, following in zip(words, [*words, ""][1:], strict=True):
        value = following if word == "--language" else word.removeprefix("--language=")
        if word.startswith("--language") and value in Language.__members__.values():
            return Language(value)
    return Language.FI


def request(words: Sequence[str]) -> tuple[Command, Request]:
    """Take a command line apart and judge it, but for the values of options that only the command reads.

    Raises:
        MistakeError: something in it cannot be right.
    """
    before, after = _parted(words)
    plain, given, unknown = _taken_apart(before)
    plain += after
    if not plain:
        raise MistakeError(NO_COMMAND, names=NAMES)
    if plain[0] not in NAMES:
        raise _unknown_command(plain[0])
    asked = command(plain[0])
    _judge_options(asked, given, unknown)
    _judge_words(asked, plain[1:])
    options = {name: values[-1] for name, values in given.items()}
    spoken = language(options["language"]) if "language" in options else Language.FI
    repeated = {name: values for name, values in given.items() if name in REPEATED}
    return asked, Request(tuple(plain[1:]), options, spoken, repeated)


def _parted(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part the words at the first ``--``: all after it are plain, whatever they look like."""
    end = words.index("--") if "--" in words else len(words)
    return list(words[:end]), list(words[end + 1 :])


def _taken_apart(words: list[str]) -> tuple[list[str], dict[str, tuple[str, ...]], list[str]]:
    """Return the plain words, the known options with all their values, and the unknown options.

    Raises:
        MistakeError: an option is given with several values, of which only one could be meant.
    """
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="ekirjasto", add_help=False, allow_abbrev=False, exit_on_error=False)
    for name in OPTIONS:
        parser.add_argument(f"--{name}", dest=name, action="append", nargs="?", const=NO_VALUE)
    parser.add_argument("words", nargs="*")
    known, unknown = parser.parse_known_intermixed_args(words)
    found = vars(known)
    given = {name: tuple(dict.fromkeys(found[name])) for name in OPTIONS if found[name]}
    for name, values in given.items():
        if len(values) > 1 and NO_VALUE not in values and name not in REPEATED:
            raise MistakeError(OPTION_TWICE, option=f"--{name}", values=values)
    return list(found["words"]), given, unknown


def _judge_options(asked: Command, options: dict[str, tuple[str, ...]], unknown: list[str]) -> None:
    """Refuse options that the command does not know, and those without a value."""
    strange = [*unknown, *(f"--{name}" for name in options if name not in asked.options)]
    if strange:
        names = tuple(f"--{name}" for name in asked.options)
        meant = nearest(strange[0].partition("=")[0], names)
        if meant:
            raise MistakeError(LIKE_OPTION, word=strange[0], nearest=meant)
        raise MistakeError(UNKNOWN_OPTION, word=strange[0], command=asked.name, names=names)
    for name, values in options.items():
        if NO_VALUE in values or "" in values:
            raise MistakeError(NOTHING_AFTER_OPTION, option=f"--{name}", value=option(name, asked).value)


def _judge_words(asked: Command, words: list[str]) -> None:
    """Refuse too few and too many words."""
    if len(words) < asked.least:
        raise MistakeError(asked.lacking)
    if asked.most is not None and len(words) > asked.most:
        raise MistakeError(TOO_MANY_WORDS, command=asked.name, word=words[asked.most], usage=asked.words)


def _unknown_command(word: str) -> MistakeError:
    """Return the mistake of a word that is no command."""
    meant = nearest(word, NAMES)
    if meant:
        return MistakeError(LIKE_COMMAND, word=word, nearest=meant)
    return MistakeError(UNKNOWN_COMMAND, word=word, names=NAMES)
