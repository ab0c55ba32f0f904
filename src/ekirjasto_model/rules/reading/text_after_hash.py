"""The rest of a text is lost as a comment."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.WARNING,
    found_in="parsing",
    title=Text(
        fi="Tekstin loppu on jäänyt kommentiksi",
        sv="Slutet av en text har blivit en kommentar",
        en="The rest of a text has become a comment",
    ),
    reason=Text(
        fi=(
            "Välilyönti ja # aloittavat YAMLissa kommentin, jota ei lueta, joten tekstin loppu katoaa huomaamatta. "
            "Kommentiksi katsotaan teksti, jossa merkkiä # edeltää kaksi välilyöntiä tai seuraa välilyönti, sekä "
            "teksti, joka on kirjoitettu luvun, päivän, koodin tai lainausmerkeissä olevan arvon perään."
        ),
        sv=(
            "I YAML inleder ett mellanslag och # en kommentar, som inte läses, så slutet av texten försvinner "
            "obemärkt. Som kommentar räknas det som har två mellanslag före tecknet # eller ett efter det, liksom det "
            "som skrivs efter ett tal, en dag, en kod eller ett värde inom citattecken."
        ),
        en=(
            "A space and # begin a comment in YAML, which is not read, so the rest of the text is lost without "
            "notice. What has two spaces before the # or a space after it is taken for a comment, and so is what "
            "follows a number, a day, a code or a value in quotation marks."
        ),
    ),
    message=Text(
        fi="Tekstin loppua {text} ei luettu, koska välilyönti ja # aloittavat kommentin.",
        sv="Slutet av texten, {text}, lästes inte, eftersom ett mellanslag och # inleder en kommentar.",
        en="The rest of the text, {text}, was not read, because a space and # begin a comment.",
    ),
    repair=Text(
        fi='Kirjoita koko teksti lainausmerkkeihin: "…". Jos kyse on kommentista, lisää merkin # jälkeen välilyönti.',
        sv='Skriv hela texten inom citattecken: "…". Om det är en kommentar, lägg till ett mellanslag efter tecknet #.',
        en='Write the whole text in quotation marks: "…". If it is a comment, add a space after the #.',
    ),
    source=Text(
        fi="YAML 1.2.2 -määrittely, luku 6.6",
        sv="YAML 1.2.2-specifikationen, avsnitt 6.6",
        en="YAML 1.2.2 specification, chapter 6.6",
    ),
    broken_by=Edit("trial-agreement.yaml", "fi: Yhteistä omaisuutta ei ollut.", "fi: Omaisuus on liitteessä #5"),
    kept_by=Edit(
        "trial-agreement.yaml", "fi: Yhteistä omaisuutta ei ollut.", "fi: Yhteistä omaisuutta ei ollut. # liite 5"
    ),
)
