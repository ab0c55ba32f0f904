"""The source of the rules that follow from the file format itself."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

FILE_FORMAT = Text(
    fi="Tämän mallin tiedostomuoto, versio 1",
    sv="Denna modells filformat, version 1",
    en="The file format of this model, version 1",
)
"""The published JSON Schemas and the reading rules of version 1."""
