"""A waiver that names a rule that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.nearest_id import GUESSED
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find waivers whose rule is not in the catalogue."""
    from ekirjasto_model.rules.catalogue import CODES

    guesses = GUESSED
    for document, filed in enumerate(configuration.filed):
        for number, waiver in filed.waivers.items():
            if waiver.rule not in CODES:
                facts: dict[str, Fact] = {"rule": waiver.rule, "advice": _advice(waiver.rule, CODES if guesses else ())}
                guesses = max(guesses - 1, 0)
                yield Spot(Place(document) / "waivers" / number / "rule", facts=facts)


def _advice(written: str, codes: tuple[str, ...]) -> Text:
    """Name the rule whose code is most like the one written, else say where codes are seen."""
    from difflib import get_close_matches

    near = get_close_matches(written, codes, n=1)
    if near:
        return Text(
            fi=f"Tarkoititko sääntöä {near[0]}?",
            sv=f"Avsåg du regeln {near[0]}?",
            en=f"Perhaps {near[0]} is meant.",
        )
    return Text(
        fi="Koodi näkyy jokaisen havainnon alussa.",
        sv="Koden syns i början av varje iakttagelse.",
        en="The code is shown at the beginning of every finding.",
    )


def _waiver(rule: str) -> str:
    """Write the waiver of the examples, with its rule."""
    return (
        f"waivers:\n  - rule: {rule}\n    at: cost-annex-2026.yaml/reaches-members\n"
        "    reason:\n      fi: Vuoden 2026 summat selvisivät vasta kilpailutuksessa.\n    until: 2026-12-31\n"
    )


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Sivuutettavaa sääntöä ei ole",
        sv="Regeln som ska åsidosättas finns inte",
        en="The rule to be waived does not exist",
    ),
    reason=Text(
        fi="Väärin kirjoitettu koodi ei sivuuta mitään, ja havainto näytetään edelleen.",
        sv="En felskriven kod åsidosätter ingenting, och iakttagelsen visas fortfarande.",
        en="A misspelt code waives nothing, and the finding is still shown.",
    ),
    message=Text(
        fi="Sääntöä {rule} ei ole.",
        sv="Regeln {rule} finns inte.",
        en="There is no rule {rule}.",
    ),
    repair=Text(
        fi="Korjaa säännön koodi. {advice}",
        sv="Rätta regelns kod. {advice}",
        en="Correct the code of the rule. {advice}",
    ),
    source=Text(
        fi="Käytäntö: säännöillä on pysyvät koodit",
        sv="Praxis: reglerna har bestående koder",
        en="Practice: the codes of rules do not change",
    ),
    broken_by=Edit("settings.yaml", "waivers:\n  # Vaala", _waiver("costs.reaches-member-late") + "  # Vaala"),
    kept_by=Edit(
        "settings.yaml",
        "waivers:\n  # Vaala",
        _waiver("costs.reaches-members-late") + "  # Vaala",
        also=(Edit("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n"),),
    ),
    broken=broken,
)
