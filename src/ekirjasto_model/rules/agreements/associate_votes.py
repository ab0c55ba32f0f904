"""An associate that is given a vote."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find associates that are stated to vote."""
    for place, agreement in configuration.agreements():
        for number, associate in enumerate(agreement.associates):
            if associate.votes:
                yield Spot(place / "associates" / number / "votes", facts={"name": associate.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Liitännäisjäsenelle on merkitty äänioikeus",
        sv="En associerad medlem har fått rösträtt",
        en="An associate has been given a vote",
    ),
    reason=Text(
        fi="Liitännäisjäsen allekirjoittaa sopimuksen, mutta päätöksistä äänestävät vain kunnat. Sen ääni muuttaisi "
        "kuntien osuuksia äänistä.",
        sv="En associerad medlem undertecknar avtalet, men bara kommunerna röstar om beslut. Dess röst skulle ändra "
        "kommunernas andelar av rösterna.",
        en="An associate signs the agreement, but only the municipalities vote. Its vote would change the "
        "municipalities' shares of the votes.",
    ),
    message=Text(
        fi="Liitännäisjäsen {name} on merkitty äänestäväksi.",
        sv="Den associerade medlemmen {name} anges ha rösträtt.",
        en="The associate {name} is stated to vote.",
    ),
    repair=Text(
        fi="Kirjoita votes: false, tai jätä avain votes pois. Jos {name} on kunta, merkitse se osapuolten joukkoon "
        "kuntakoodilla.",
        sv="Skriv votes: false, eller utelämna nyckeln votes. Om {name} är en kommun, ange den bland parterna med "
        "dess kommunkod.",
        en="Write votes: false, or leave the key votes out. If {name} is a municipality, state it among the parties "
        "by its municipality code.",
    ),
    source=Text(
        fi="Käytäntö: liitännäisjäsen allekirjoittaa mutta ei äänestä",
        sv="Praxis: en associerad medlem undertecknar men röstar inte",
        en="Practice: an associate signs but does not vote",
    ),
    broken_by=Edit("trial-agreement.yaml", "    votes: false\n", "    votes: true\n"),
    kept_by=Edit("trial-agreement.yaml", "    votes: false\n", ""),
    broken=broken,
)
