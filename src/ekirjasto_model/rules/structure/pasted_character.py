"""A value has a character that came along when it was copied."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Arvossa on kopioinnin mukana tullut merkki",
        sv="Värdet innehåller ett tecken som följt med vid kopiering",
        en="A value has a character that came along when it was copied",
    ),
    reason=Text(
        fi=(
            "Tekstinkäsittelystä, taulukosta, sähköpostista ja PDF-tiedostosta tulee merkkejä, joita ei näy tai jotka "
            "näyttävät tavallisilta. Niiden takia arvo on ohjelmille toinen kuin miltä se näyttää."
        ),
        sv=(
            "Från ordbehandlare, kalkylblad, e-post och PDF-filer följer det med tecken som inte syns eller som ser "
            "vanliga ut. På grund av dem är värdet för program ett annat än vad det ser ut som."
        ),
        en=(
            "Word processors, spreadsheets, e-mail and PDF files give characters that cannot be seen or that look "
            "like ordinary ones. Because of them, programs do not read the value as it looks."
        ),
    ),
    message=Text(
        fi="Avaimen {key} arvossa {text} on merkki, joka ei kuulu siihen: {what}.",
        sv="Värdet {text} för nyckeln {key} innehåller ett tecken som inte hör dit: {what}.",
        en="The value {text} of the key {key} has a character that does not belong in it: {what}.",
    ),
    repair=Text(
        fi='Kirjoita arvo näppäimistöllä uudelleen: "{write}".',
        sv='Skriv in värdet på nytt med tangentbordet: "{write}".',
        en='Type the value again on the keyboard: "{write}".',
    ),
    source=FILE_FORMAT,
    broken_by=Edit("trial-agreement.yaml", 'business-id: "8888888-3"', 'business-id: "8888888‑3"'),
    kept_by=Edit("trial-agreement.yaml", 'business-id: "8888888-3"', "business-id: 8888888-3"),
)
