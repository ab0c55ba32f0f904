"""The text of a formula that ``--change`` names."""

from __future__ import annotations

from ekirjasto_model.cli.command import MistakeError
from ekirjasto_model.cli.compare_changes import StatedFormula
from ekirjasto_model.files.opening import read_files
from ekirjasto_model.values.source_file import SourceFile
from ekirjasto_model.values.text import Text

NOT_ONE_FILE = Text(
    fi="Polku {path} ei ole tiedosto, jossa on yksi kaava. Anna tiedosto, jossa on se, mikä kustannusliitteessä on "
    "avaimen formula alla.",
    sv="Sökvägen {path} är inte en fil med en formel. Ange en fil med det som i kostnadsbilagan står under nyckeln "
    "formula.",
    en="The path {path} is no file with one formula. Name a file that holds what stands below the key formula in a "
    "cost annex.",
)


def formula_source(asked: StatedFormula) -> SourceFile:
    r"""Return the file that states a formula; one that is only named is written out as a file would state it.

    Raises:
        CannotOpenError: the file cannot be opened.
        MistakeError: a folder is named.

    >>> formula_source(StatedFormula("coordination", "proportional", "loans")).content
    b'shape: proportional\ndriver: loans\n'
    """
    if not asked.is_file:
        lines = [f"shape: {asked.name}", *([f"driver: {asked.driver}"] if asked.driver else [])]
        return SourceFile(f"formula={asked.item}", "".join(f"{line}\n" for line in lines).encode())
    files = read_files((asked.name,))
    if len(files) != 1:
        raise MistakeError(NOT_ONE_FILE, path=asked.name)
    return files[0]
