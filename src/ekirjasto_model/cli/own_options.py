"""Options that mean something else to one command than to the others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ekirjasto_model.cli.allocate_options import FORMAT
from ekirjasto_model.cli.option import FILE, Option, same
from ekirjasto_model.values.text import Text

AS_MARKDOWN = Option(
    same("text|json|markdown"),
    Text(
        fi="text ihmisille (oletus), json ohjelmille tai markdown asiakirjaan liitettäväksi",
        sv="text för människor (förval), json för program eller markdown att foga till ett dokument",
        en="text for people (the default), json for programs, or markdown to put into a document",
    ),
)
"""The option ``format`` of a command whose answer is a document."""

WITHOUT_SETTINGS = Option(
    same("fi|sv|en"),
    Text(
        fi="kieli; ellei sitä anneta, suomi",
        sv="språket; om det inte anges, finska",
        en="the language; if not given, Finnish",
    ),
)
"""The option ``language`` of a command that reads no files of the user, and so no settings of theirs."""

IN_EVERY_LANGUAGE = Option(
    same("fi|sv|en"),
    Text(
        fi="kieli; ellei sitä anneta, kaikki kielet",
        sv="språket; om det inte anges, alla språk",
        en="the language; if not given, every language",
    ),
)
"""The option ``language`` of the command that writes the handbook."""

TO_FILE = Option(
    FILE,
    Text(
        fi="uusi tiedosto, johon kirjoitetaan; ellei sitä anneta, tulos tulostetaan",
        sv="en ny fil att skriva i; om den inte anges skrivs resultatet ut",
        en="the new file to write into; if not given, the result is printed",
    ),
)
"""The option ``to`` of a command that writes one file."""

OF_COMMANDS: Mapping[tuple[str, str], Option] = MappingProxyType(
    {
        ("allocate", "format"): FORMAT,
        ("demo", "language"): WITHOUT_SETTINGS,
        ("example", "language"): WITHOUT_SETTINGS,
        ("schema", "language"): WITHOUT_SETTINGS,
        ("handbook", "language"): IN_EVERY_LANGUAGE,
        ("calendar", "to"): TO_FILE,
        ("allocate", "to"): TO_FILE,
    }
)
"""By command and option."""
