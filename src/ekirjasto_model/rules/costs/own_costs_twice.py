"""A cost that falls away, or a figure of the joining municipality's own, that stands twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.own_costs import OwnCosts
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find costs with the name and year, and figures with the driver and day, of one stated before.

    A name is the same if it is so in one language. All files of a municipality are
    compared: an old one beside a new one would make twice as much fall away.
    """
    earlier: dict[tuple[str, str, str], Place] = {}
    for place, own in configuration.own_costs():
        for at, words, what, when in _stated(place, own):
            keys = [(own.municipality, word.casefold(), str(when)) for word in words]
            twin = next((earlier[key] for key in keys if key in earlier), None)
            if twin is not None:
                facts: dict[str, Fact] = {"name": name_of(own.municipality), "what": what, "when": when}
                yield Spot(at, facts=facts, related=(twin,))
            for key in keys:
                earlier.setdefault(key, at)


def _stated(place: Place, own: OwnCosts) -> Iterator[tuple[Place, Iterable[str], Names | Text, str | Date]]:
    """Give every cost that falls away with its year, and every figure with its day, each with what it is called."""
    for number, cost in enumerate(own.removed_costs):
        yield place / "removed-costs" / number / "year", cost.name.in_all().values(), cost.name, str(cost.year)
    for number, figure in enumerate(own.own_figures):
        yield place / "own-figures" / number / "day", (figure.driver,), DRIVERS.label(figure.driver), figure.day


RULE = Rule(
    severity=Severity.ERROR,
    needs=("own-costs", "members.id-twice", "members.unknown-municipality"),
    title=Text(
        fi="Kunnan oma kustannus tai luku on ilmoitettu kahdesti",
        sv="En kommuns egen kostnad eller eget tal har angetts två gånger",
        en="A municipality's own cost or figure is stated twice",
    ),
    reason=Text(
        fi="Kahdesti ilmoitettu kustannus vähennettäisiin kahdesti, ja lisärahoituksen tarve näyttäisi liian pieneltä. "
        "Kahdesta luvusta ei voi tietää, kumpi on oikea.",
        sv="En kostnad som angetts två gånger skulle dras av två gånger, och behovet av tilläggsfinansiering skulle "
        "se för litet ut. Av två tal kan man inte veta vilketdera som är rätt.",
        en="A cost stated twice would be taken off twice, and the extra money needed would look too small. Of two "
        "figures nobody knows which one is right.",
    ),
    message=Text(
        fi="Kunnan {name} omissa kustannuksissa tai luvuissa on jo sama kohta: {what} ({when}).",
        sv="Bland de kostnader och tal som kommunen {name} själv har angett finns redan: {what} ({when}).",
        en="The own costs or figures of the municipality of {name} already state: {what} ({when}).",
    ),
    repair=Text(
        fi="Poista toinen, tai jätä vanhentunut tiedosto pois. Jos kyse on kahdesta eri kustannuksesta, anna niille "
        "eri nimet (name).",
        sv="Ta bort den ena, eller lämna bort den föråldrade filen. Om det är fråga om två olika kostnader, ge dem "
        "olika namn (name).",
        en="Remove one of them, or leave out the file that is out of date. If they are two different costs, give them "
        "different names (name).",
    ),
    source=Text(
        fi="Käytäntö: yksi asia merkitään yhden kerran",
        sv="Praxis: en sak antecknas en gång",
        en="Practice: one thing is stated once",
    ),
    broken_by=Edit("own-costs.yaml", "    year: 2029\n", "    year: 2028\n"),
    kept_by=Edit("own-costs.yaml", "    year: 2029\n", "    year: 2030\n"),
    broken=broken,
)
