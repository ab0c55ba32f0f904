"""An amendment whose text has no greater number than the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find amendments whose revision does not come after that of the text which they change; the original is 1."""
    for place, agreement in configuration.agreements():
        before = 1
        in_order = sorted(
            enumerate(agreement.amendments), key=lambda pair: (pair[1].starts, pair[1].revision, pair[1].id)
        )
        for number, amendment in in_order:
            if amendment.revision <= before:
                facts: dict[str, Fact] = {
                    "amendment": amendment.id,
                    "revision": amendment.revision,
                    "before": before,
                    "next": before + 1,
                }
                yield Spot(place / "amendments" / number / "revision", facts=facts)
            before = max(before, amendment.revision)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Muutetun sopimustekstin versionumero ei kasva",
        sv="Versionsnumret på den ändrade avtalstexten ökar inte",
        en="The revision number of the amended text is not higher than the one before",
    ),
    reason=Text(
        fi="Sopimuksen tekstistä on voimassa yksi versio kerrallaan, ja se tunnistetaan numerosta. Alkuperäinen "
        "teksti on 1.",
        sv="En version av avtalstexten gäller åt gången, och den känns igen på sitt nummer. Den ursprungliga texten "
        "är 1.",
        en="One revision of the agreement's text is in force at a time, and its number tells which. The original text "
        "is 1.",
    ),
    message=Text(
        fi="Muutoksen {amendment} versionumero on {revision}, vaikka sitä edeltävä teksti on jo {before}.",
        sv="Ändringen {amendment} har versionsnumret {revision}, fastän den föregående texten redan har numret "
        "{before}.",
        en="The amendment {amendment} has the revision {revision}, though the text before it is already {before}.",
    ),
    repair=Text(
        fi="Kirjoita revision: {next} tai suurempi numero, tai korjaa muutoksen ensimmäinen päivä (starts).",
        sv="Skriv revision: {next} eller ett större nummer, eller rätta ändringens första dag (starts).",
        en="Write revision: {next} or a higher number, or correct the first day of the amendment (starts).",
    ),
    source=Text(
        fi="Käytäntö: sopimuksen tekstistä on voimassa yksi versio kerrallaan",
        sv="Praxis: en version av avtalstexten gäller åt gången",
        en="Practice: one revision of the agreement's text is in force at a time",
    ),
    broken_by=Edit("agreement.yaml", "    revision: 2\n    about", "    revision: 1\n    about"),
    kept_by=Edit("agreement.yaml", "    revision: 2\n    about", "    revision: 3\n    about"),
    broken=broken,
)
