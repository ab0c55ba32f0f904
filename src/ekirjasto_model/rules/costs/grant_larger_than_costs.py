"""A grant larger than the costs it is for allow."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_WHOLE = Rate.of("100")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find grants above the greatest percentage of their eligible costs; all of them, where no percentage is stated."""
    for place, e_library in configuration.e_libraries():
        for number, grant in enumerate(e_library.grants):
            if grant.granted is not None and grant.eligible_costs is not None:
                percentage = grant.greatest_percentage or _WHOLE
                most = grant.eligible_costs.cents * percentage.value / 100
                if grant.granted.cents > most:
                    at = place / "grants" / number
                    facts: dict[str, Fact] = {
                        "granted": grant.granted,
                        "costs": grant.eligible_costs,
                        "percentage": percentage,
                        "most": Money(int(most)),
                    }
                    yield Spot(at / "granted", facts=facts, related=(at / "eligible-costs",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library",),
    title=Text(
        fi="Valtionavustus on suurempi kuin kustannukset sallivat",
        sv="Ett statsunderstöd är större än kostnaderna medger",
        en="A grant is larger than the costs allow",
    ),
    reason=Text(
        fi="Valtionavustus ei saa kattaa avustukseen oikeuttavia kustannuksia suurempana osuutena kuin päätöksessä "
        "sanotaan. Ylimenevä osa on palautettava.",
        sv="Ett statsunderstöd får inte täcka en större andel av de understödsberättigande kostnaderna än beslutet "
        "säger. Det som överstiger den ska återbetalas.",
        en="A grant may not cover a larger share of the eligible costs than the decision says. What exceeds it has to "
        "be repaid.",
    ),
    message=Text(
        fi="Avustus on {granted}, mutta se voi olla enintään {most}: {percentage} % avustukseen oikeuttavista "
        "kustannuksista, jotka ovat {costs}.",
        sv="Understödet är {granted} men får vara högst {most}: {percentage} % av de understödsberättigande "
        "kostnaderna, som är {costs}.",
        en="The grant is {granted} but may be at most {most}: {percentage}% of the eligible costs, which are {costs}.",
    ),
    repair=Text(
        fi="Tarkista avustuspäätöksestä myönnetty summa (granted), avustukseen oikeuttavat kustannukset "
        "(eligible-costs) ja enimmäisosuus (greatest-percentage).",
        sv="Kontrollera i understödsbeslutet den beviljade summan (granted), de understödsberättigande kostnaderna "
        "(eligible-costs) och den högsta andelen (greatest-percentage).",
        en="Check in the decision on the grant the sum granted (granted), the eligible costs (eligible-costs) and the "
        "greatest percentage (greatest-percentage).",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit("e-library.yaml", '    granted: "8000.00"\n', '    granted: "10000.01"\n'),
    kept_by=Edit("e-library.yaml", '    granted: "8000.00"\n', '    granted: "10000.00"\n'),
    broken=broken,
)
