"""Entry fees in words."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.reporting.grounds_line import line
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="Liittymismaksut vuonna {year}; ne eivät sisälly maksuosuuksiin:",
    sv="Anslutningsavgifter år {year}; de ingår inte i betalningsandelarna:",
    en="Entry fees in {year}; they are not part of the shares:",
)
FEE = Text(
    fi="{member}: {amount}. Jäsenyys alkaa {day} (sopimus {agreement}).",
    sv="{member}: {amount}. Medlemskapet börjar {day} (avtalet {agreement}).",
    en="{member}: {amount}. The membership begins on {day} (agreement {agreement}).",
)


def entry_fee_lines(allocation: Allocation, language: Language) -> Iterator[str]:
    """Give a heading and a line for each entry fee of the year."""
    yield line(HEADING, {"year": str(allocation.year)}, language, indent=0)
    for fee in allocation.entry_fees:
        facts: dict[str, Fact] = {
            "member": fee.name,
            "amount": fee.amount,
            "day": fee.joined,
            "agreement": fee.agreement,
        }
        yield line(FEE, facts, language, indent=2)
