"""An amendment that the meeting decided on after its first day."""

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
    """Find amendments whose deciding meeting met after the first day of the amended text."""
    for place, agreement in configuration.agreements():
        for number, amendment in enumerate(agreement.amendments):
            decision = amendment.decision
            if decision is not None and amendment.starts < decision.day:
                at = place / "amendments" / number
                facts: dict[str, Fact] = {
                    "amendment": amendment.id,
                    "starts": amendment.starts,
                    "decided": decision.day,
                }
                yield Spot(at / "decision" / "day", facts=facts, related=(at / "starts",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Muutoksesta on päätetty sen voimaantulon jälkeen",
        sv="Ändringen beslutades först efter att den hade trätt i kraft",
        en="An amendment was decided on after its first day",
    ),
    reason=Text(
        fi="Muutettua tekstiä noudatetaan vasta, kun siitä on päätetty. Jos muutos on tarkoitettu taannehtivaksi, "
        "jäsenten on hyväksyttävä sekin.",
        sv="Den ändrade texten följs först när den har beslutats. Om ändringen är avsedd att gälla retroaktivt ska "
        "medlemmarna godkänna även det.",
        en="The amended text is followed only once it has been decided on. If it is meant to apply to an earlier "
        "time, the members must approve that too.",
    ),
    message=Text(
        fi="Muutoksen {amendment} päätös on tehty {decided}, mutta muutoksen on merkitty tulleen voimaan jo {starts}.",
        sv="Beslutet om ändringen {amendment} fattades den {decided}, men ändringen anges ha trätt i kraft redan den "
        "{starts}.",
        en="The decision on the amendment {amendment} was made on {decided}, but the amendment is stated to have "
        "taken effect on {starts} already.",
    ),
    repair=Text(
        fi=(
            "Tarkista molemmat päivät. Jos päätöksen päivä on oikein, kirjoita muutoksen ensimmäiseksi päiväksi "
            "(starts) {decided} tai myöhempi päivä."
        ),
        sv="Kontrollera båda dagarna. Om de stämmer är ändringens första dag tidigast den {decided}.",
        en="Check both days. If they are right, the first day of the amendment is {decided} at the earliest.",
    ),
    source=Text(
        fi="Käytäntö: sopimusta muutetaan siinä sovitulla tavalla",
        sv="Praxis: ett avtal ändras på det sätt som anges i avtalet",
        en="Practice: an agreement is amended in the way it states",
    ),
    broken_by=Edit("agreement.yaml", "      day: 2025-06-10\n", "      day: 2026-01-02\n"),
    kept_by=Edit("agreement.yaml", "      day: 2025-06-10\n", "      day: 2026-01-01\n"),
    broken=broken,
)
