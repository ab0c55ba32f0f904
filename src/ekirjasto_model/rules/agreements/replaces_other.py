"""An agreement that replaces one of another kind or about something else."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.dependencies import replacements
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements whose kind or subject is not that of the agreement which they are stated to replace."""
    for one in replacements(configuration):
        if not one.is_alike:
            facts: dict[str, Fact] = {"agreement": one.newer.id, "other": one.older.id}
            yield Spot(one.place / "replaces", facts=facts, related=(one.older_place / "agreement-kind",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "members.id-twice"),
    title=Text(
        fi="Sopimus korvaa toisenlaisen sopimuksen",
        sv="Ett avtal ersätter ett avtal av annat slag",
        en="An agreement replaces one of another kind",
    ),
    reason=Text(
        fi="Sopimus voi jatkaa vain samaa asiaa koskevaa sopimusta. Muuten jäsenyydet ja maksut laskettaisiin "
        "väärästä sopimuksesta.",
        sv="Ett avtal kan bara fortsätta ett avtal om samma sak. Annars skulle medlemskap och avgifter räknas enligt "
        "fel avtal.",
        en="An agreement can only continue one on the same matter. Otherwise memberships and fees would be worked out "
        "from the wrong agreement.",
    ),
    message=Text(
        fi="Sopimus {agreement} korvaa sopimuksen {other}, mutta ne ovat eri lajia tai koskevat eri asiaa.",
        sv="Avtalet {agreement} ersätter avtalet {other}, men de är av olika slag eller gäller olika saker.",
        en="The agreement {agreement} replaces the agreement {other}, but they are of different kinds or on different "
        "matters.",
    ),
    repair=Text(
        fi="Korjaa kohta replaces, tai korjaa sopimuksen laji (agreement-kind) tai kohde (subject). Jos sopimus vain "
        "perustuu toiseen, merkitse se kohtaan depends-on.",
        sv="Rätta replaces, eller rätta avtalets slag (agreement-kind) eller föremål (subject). Om avtalet bara "
        "bygger på det andra, ange det i depends-on.",
        en="Correct replaces, or correct the agreement's kind (agreement-kind) or subject (subject). If the agreement "
        "only rests on the other, state it in depends-on.",
    ),
    source=Text(
        fi="Käytäntö: uusi sopimus jatkaa siitä, mihin entinen päättyy",
        sv="Praxis: ett nytt avtal fortsätter där det tidigare upphör",
        en="Practice: a new agreement begins where the former one ends",
    ),
    broken_by=Edit("joint-library-agreement.yaml", "replaces: former-joint-library-agreement\n", "replaces: trial\n"),
    kept_by=Edit("joint-library-agreement.yaml", "replaces: former-joint-library-agreement\n", ""),
    broken=broken,
)
