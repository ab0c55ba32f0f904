"""A waiver whose last day has passed."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.waivable import may_waive
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find waivers that ended before the day; their last day itself is still covered.

    A waiver that could never set anything aside has a finding of its own.
    """
    for document, filed in enumerate(configuration.filed):
        for number, waiver in filed.waivers.items():
            if may_waive(waiver.rule) and waiver.until < as_of:
                facts: dict[str, Fact] = {"rule": waiver.rule, "at": waiver.at, "until": waiver.until}
                yield Spot(Place(document) / "waivers" / number / "until", facts=facts)


def _waiver(until: str) -> str:
    """Write the waiver of the examples, with its last day."""
    return (
        "waivers:\n  - rule: costs.reaches-members-late\n    at: cost-annex-2026.yaml/reaches-members\n"
        f"    reason:\n      fi: Vuoden 2026 summat selvisivät vasta kilpailutuksessa.\n    until: {until}\n"
    )


RULE = Rule(
    severity=Severity.WARNING,
    title=Text(
        fi="Havainnon sivuuttaminen on vanhentunut",
        sv="En åsidosatt iakttagelses tid har gått ut",
        en="A waiver has expired",
    ),
    reason=Text(
        fi="Havainto sivuutetaan vain määräajaksi, jotta asiaan palataan. Määräajan jälkeen havainto näytetään taas.",
        sv="En iakttagelse åsidosätts bara för en viss tid, så att man återkommer till saken. Därefter visas "
        "iakttagelsen igen.",
        en="A finding is waived only for a time, so that the matter is taken up again. After that it is shown.",
    ),
    message=Text(
        fi="Säännön {rule} havainto kohdassa {at} sivuutettiin {until} asti, ja määräaika on päättynyt.",
        sv="Det som regeln {rule} fann vid {at} åsidosattes till och med den {until}, och den dagen har passerat.",
        en="What the rule {rule} found at {at} was waived until {until}, and that day has passed.",
    ),
    repair=Text(
        fi="Jos asia on kunnossa, poista merkintä. Jos sitä ei vieläkään voi korjata, perustele uudelleen ja merkitse "
        "uusi viimeinen päivä (until).",
        sv="Om saken är i ordning, ta bort posten. Om den ännu inte kan rättas, motivera på nytt och ange en ny sista "
        "dag (until).",
        en="If the matter has been corrected, remove the entry. If it still cannot be, give the reason anew and state "
        "a new last day (until).",
    ),
    source=Text(
        fi="Käytäntö: havainto sivuutetaan määräajaksi",
        sv="Praxis: en iakttagelse åsidosätts för en viss tid",
        en="Practice: a finding is waived for a time",
    ),
    broken_by=Edit("settings.yaml", "waivers:\n  # Vaala", _waiver("2026-02-28") + "  # Vaala"),
    kept_by=Edit(
        "settings.yaml",
        "waivers:\n  # Vaala",
        _waiver("2026-03-01") + "  # Vaala",
        also=(Edit("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n"),),
    ),
    broken=broken,
)
