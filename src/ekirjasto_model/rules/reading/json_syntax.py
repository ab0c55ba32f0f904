"""A JSON file is not written as JSON demands."""

from __future__ import annotations

from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="JSON-tiedostossa on kirjoitusvirhe",
        sv="JSON-filen har ett skrivfel",
        en="A JSON file has a syntax error",
    ),
    reason=Text(
        fi="Tiedostoa ei voi lukea ennen kuin kohta on korjattu.",
        sv="Filen kan inte läsas förrän stället är rättat.",
        en="The file cannot be read until this place has been corrected.",
    ),
    message=Text(
        fi="Tästä kohdasta alkaen teksti ei ole JSONia.",
        sv="Från detta ställe är texten inte JSON.",
        en="From this place on the text is not JSON.",
    ),
    repair=Text(
        fi="Tarkista tämän kohdan ja edellisen rivin sulkumerkit, pilkut ja lainausmerkit.",
        sv="Kontrollera parenteser, kommatecken och citattecken här och på föregående rad.",
        en="Check the brackets, commas and quotation marks here and on the line before.",
    ),
    source=Text(
        fi="RFC 8259 (JSON), luku 2",
        sv="RFC 8259 (JSON), avsnitt 2",
        en="RFC 8259 (JSON), section 2",
    ),
    broken_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": \n}\n'),
    kept_by=Make("lisaasetukset.json", b'{\n  "kind": "settings",\n  "version": 1\n}\n'),
)
