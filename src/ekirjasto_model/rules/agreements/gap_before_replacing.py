"""Days between an agreement and the one that replaces it."""

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
    """Find agreements that ended some days before the first day of the one that replaces them."""
    for one in replacements(configuration):
        ends = one.older.ends
        if one.is_alike and ends is not None and ends.add(days=1) < one.newer.starts:
            facts: dict[str, Fact] = {
                "agreement": one.newer.id,
                "other": one.older.id,
                "ends": ends,
                "starts": one.newer.starts,
            }
            yield Spot(one.place / "starts", facts=facts, related=(one.older_place / "ends",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement", "agreements.ends-before-it-starts", "agreements.replaces-in-circle", "members.id-twice"),
    title=Text(
        fi="Entisen ja uuden sopimuksen välissä on päiviä ilman sopimusta",
        sv="Mellan det tidigare och det nya avtalet finns dagar utan avtal",
        en="There are days without an agreement between the former and the new one",
    ),
    reason=Text(
        fi="Päivinä, joina mikään sopimus ei ole voimassa, kunta ei ole jäsen. Vuosi jää silloin vajaaksi, ja "
        "maksuosuus muuttuu.",
        sv="De dagar då inget avtal gäller är kommunen inte medlem. Året blir då ofullständigt, och betalningsandelen "
        "ändras.",
        en="On days on which no agreement is in force a municipality is not a member. The year is then not a full "
        "one, and the share changes.",
    ),
    message=Text(
        fi="Sopimus {other} päättyi {ends}, mutta sen korvaava sopimus {agreement} alkaa vasta {starts}. Välissä "
        "kumpikaan ei ole voimassa.",
        sv="Avtalet {other} upphörde den {ends}, men avtalet {agreement}, som ersätter det, börjar gälla först den "
        "{starts}. Däremellan gäller inget av dem.",
        en="The agreement {other} ended on {ends}, but the agreement {agreement}, which replaces it, only starts on "
        "{starts}. Neither is in force in between.",
    ),
    repair=Text(
        fi="Tarkista sopimuksen {other} viimeinen ja sopimuksen {agreement} ensimmäinen päivä. Jos sopimusta ei ollut "
        "välillä, poista kohta replaces.",
        sv="Kontrollera den sista dagen i avtalet {other} och den första i avtalet {agreement}. Om det inte fanns "
        "något avtal emellan, ta bort replaces.",
        en="Check the last day of the agreement {other} and the first of the agreement {agreement}. If there was no "
        "agreement in between, remove replaces.",
    ),
    source=Text(
        fi="Käytäntö: uusi sopimus jatkaa siitä, mihin entinen päättyy",
        sv="Praxis: ett nytt avtal fortsätter där det tidigare upphör",
        en="Practice: a new agreement begins where the former one ends",
    ),
    broken_by=Edit("joint-library-agreement.yaml", "starts: 2024-01-01\nreplaces", "starts: 2024-01-02\nreplaces"),
    kept_by=Edit(
        "joint-library-agreement.yaml",
        "starts: 2024-01-01\nreplaces: former-joint-library-agreement\n",
        "starts: 2024-01-02\n",
    ),
    broken=broken,
)
