"""``ekirjasto handbook``: the handbook's files in a folder of one's own."""

from __future__ import annotations

import sys

from ekirjasto_model.cli.command import Command, MistakeError, Request
from ekirjasto_model.values.text import Text

WRITTEN = Text(
    fi="Käsikirja on kirjoitettu kansioon {folder}. Aloita tiedostosta {index}.",
    sv="Handboken har skrivits i mappen {folder}. Börja med filen {index}.",
    en="The handbook has been written into the folder {folder}. Start with the file {index}.",
)
NO_FOLDER = Text(
    fi="Kansio puuttuu. Anna kansio, johon käsikirja kirjoitetaan, esimerkiksi --to kasikirja.",
    sv="Mappen saknas. Ange mappen som handboken ska skrivas i, till exempel --to handbok.",
    en="The folder is missing. State where the handbook is to be written, for instance --to handbook.",
)


def run(request: Request) -> int:
    """Write the handbook, in every language or in the one that is asked for."""
    folder = request.options.get("to")
    if folder is None:
        raise MistakeError(NO_FOLDER)
    from ekirjasto_model.files.writing import write_folder
    from ekirjasto_model.publishing.handbook import INDEX, handbook_files
    from ekirjasto_model.reporting.wording import fill
    from ekirjasto_model.values.language import Language

    languages = (request.language,) if "language" in request.options else tuple(Language)
    write_folder(folder, handbook_files(languages))
    sys.stdout.write(fill(WRITTEN, {"folder": folder, "index": INDEX}, request.language) + "\n")
    return 0


COMMAND = Command(
    name="handbook",
    words=Text(fi="--to KANSIO", sv="--to MAPP", en="--to FOLDER"),
    about=Text(
        fi="Kirjoittaa liittymisen mallin käsikirjan Markdown-tiedostoina.",
        sv="Skriver handboken om modellen för anslutning som Markdown-filer.",
        en="Writes the handbook of the model for joining as Markdown files.",
    ),
    details=Text(
        fi="Käsikirja kertoo, mitä alueelliseen e-kirjastoon liittyminen on, mitä sopimuksessa sovitaan, kuka vastaa"
        " mistäkin, miten kustannukset jaetaan ja mitä tiedostoihin kirjoitetaan. Ilman valintaa --language jokainen"
        " kieli tulee omaan kansioonsa. Olemassa olevien tiedostojen päälle ei kirjoiteta.",
        sv="Handboken beskriver vad det innebär att ansluta sig till ett regionalt e-bibliotek, vad man kommer "
        "överens om i avtalet, vem som ansvarar för vad, hur kostnaderna fördelas och vad som skrivs i filerna. Utan "
        "alternativet --language får varje språk en egen mapp. Befintliga filer skrivs aldrig över.",
        en="The handbook explains what joining a regional e-library is, what the agreement settles, who answers for "
        "what, how the costs are shared and what is written in the files. Without the option --language each "
        "language has a folder of its own. Existing files are never overwritten.",
    ),
    example="ekirjasto handbook --to kasikirja",
    least=0,
    most=0,
    lacking=NO_FOLDER,
    options=("to", "language"),
    run=run,
)
