"""A hard space stands where YAML counts ordinary ones."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Sitova välilyönti on tavallisen välilyönnin paikalla",
        sv="Ett hårt mellanslag står i stället för ett vanligt",
        en="A no-break space is in place of an ordinary space",
    ),
    reason=Text(
        fi=(
            "Tekstinkäsittelystä, sähköpostista ja verkkosivulta tulee usein sitovia välilyöntejä. Ne näyttävät "
            "tavallisilta, mutta YAML ja JSON eivät lue niitä sisennykseksi eikä avaimen ja arvon väliksi. Tekstin "
            "sanojen välissä ne kelpaavat."
        ),
        sv=(
            "Från ordbehandlare, e-post och webbsidor följer det ofta med hårda mellanslag. De ser ut som vanliga, men "
            "YAML och JSON läser dem varken som indrag eller som mellanrum mellan nyckel och värde. Mellan orden i en "
            "text duger de."
        ),
        en=(
            "Word processors, e-mail and web pages often give no-break spaces. They look like ordinary ones, but YAML "
            "and JSON read them neither as indentation nor as the space between key and value. Between the words of a "
            "text they do no harm."
        ),
    ),
    message=Text(
        fi="Tässä kohdassa on sitova välilyönti ({code}), vaikka tähän kuuluu tavallinen välilyönti.",
        sv="Här finns ett hårt mellanslag ({code}), men här ska stå ett vanligt mellanslag.",
        en="Here is a no-break space ({code}), but an ordinary space is expected.",
    ),
    repair=Text(
        fi="Kirjoita sen tilalle tavallinen välilyönti. Tarkista samalla muut liitetyt rivit; tyhjältä riviltä merkin "
        "voi poistaa.",
        sv="Skriv ett vanligt mellanslag i stället. Kontrollera samtidigt de andra inklistrade raderna; på en tom rad "
        "kan tecknet tas bort.",
        en="Write an ordinary space instead. Check the other pasted lines too; on an empty line the character can be "
        "removed.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luvut 5.5 ja 6.1; RFC 8259 (JSON), luku 2",
        sv="YAML 1.2.2-specifikationen, avsnitt 5.5 och 6.1; RFC 8259 (JSON), avsnitt 2",
        en="YAML 1.2.2 specification, chapters 5.5 and 6.1; RFC 8259 (JSON), section 2",
    ),
    broken_by=Edit("trial-agreement.yaml", "subject: trial-reader", "subject:\xa0trial-reader"),
    kept_by=Edit("trial-agreement.yaml", "section: § 9", "section: §\xa09"),
)
