"""A text goes on behind a comment."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="parsing",
    title=Text(
        fi="Teksti jatkuu kommentin jälkeen",
        sv="En text fortsätter efter en kommentar",
        en="A text goes on after a comment",
    ),
    reason=Text(
        fi="Välilyönti ja # aloittavat YAMLissa kommentin, eikä teksti voi enää jatkua sen jälkeisellä rivillä.",
        sv="I YAML inleder ett mellanslag och # en kommentar, och texten kan inte fortsätta på raden efter den.",
        en="A space and # begin a comment in YAML, and the text cannot go on in the line after it.",
    ),
    message=Text(
        fi="Tästä merkistä # alkaa kommentti, mutta teksti jatkuu seuraavalla rivillä.",
        sv="Detta tecken # inleder en kommentar, men texten fortsätter på nästa rad.",
        en="This # begins a comment, but the text goes on in the next line.",
    ),
    repair=Text(
        fi='Kirjoita koko teksti lainausmerkkeihin: "…". Jos kyse on kommentista, siirrä se omalle rivilleen ennen '
        "tekstiä.",
        sv='Skriv hela texten inom citattecken: "…". Om det är en kommentar, flytta den till en egen rad före texten.',
        en='Write the whole text in quotation marks: "…". If it is a comment, move it to a line of its own before the '
        "text.",
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 7.3.3",
        sv="YAML 1.2.2-specifikationen, avsnitt 7.3.3",
        en="YAML 1.2.2 specification, chapter 7.3.3",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        "fi: Yhteistä omaisuutta ei ollut.",
        "fi: Yhteistä omaisuutta # vuonna 2021\n      ei ollut.",
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        "fi: Yhteistä omaisuutta ei ollut.",
        "fi: Yhteistä omaisuutta\n      ei ollut. # vuonna 2021",
    ),
)
