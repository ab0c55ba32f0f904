"""A contract whose greatest value the cost items of its years exceed."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.vat import net_amount
from ekirjasto_model.derived.service_terms import contracted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contracts whose greatest value is less than the sum of the service's items in the cost annexes.

    Counted are the stated amounts of the years of which every day is within the
    contract or a decided option. A charge's sum follows from its price and is left
    out, so the true sum is this or more.
    """
    items = _items(configuration)
    for one in contracted(configuration):
        procurement = one.contract.procurement
        if procurement is not None and procurement.greatest_value is not None and one.is_in_order:
            found = [
                (place, amount)
                for place, year, amount in items.get(one.service.id, ())
                if one.runs_on(Date(year, 1, 1)) and one.runs_on(Date(year, 12, 31))
            ]
            total = Money.total(amount for _, amount in found)
            if total > procurement.greatest_value:
                facts: dict[str, Fact] = {
                    "service": one.service.name,
                    "sum": total,
                    "most": procurement.greatest_value,
                }
                here = one.at / "procurement" / "greatest-value"
                yield Spot(here, facts=facts, related=tuple(place for place, _ in found))


def _items(configuration: Configuration) -> dict[str, list[tuple[Place, int, Money]]]:
    """Return the stated amounts of the cost annexes without VAT, each with its place and year, by the service's id.

    An advance that has been settled is left out: the closed sum takes its place.
    """
    found: dict[str, list[tuple[Place, int, Money]]] = {}
    annexes = list(configuration.cost_annexes())
    settled = {annex.settles for _, annex in annexes}
    for place, annex in annexes:
        for number, item in enumerate(annex.items if annex.id not in settled else ()):
            net = net_amount(annex, item)
            if item.service is not None and net is not None:
                found.setdefault(item.service, []).append((place / "items" / number / "amount", annex.year, net))
    return found


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "e-library",
        "costs.charge-with-amount",
        "costs.two-annexes-for-year",
        "members.id-twice",
        "members.unknown-id",
    ),
    title=Text(
        fi="Palvelun kustannukset ylittävät sopimuksen enimmäisarvon",
        sv="Kostnaderna för en tjänst överskrider avtalets maximivärde",
        en="The costs of a service exceed the greatest value of its contract",
    ),
    reason=Text(
        fi="Enimmäisarvo rajaa, kuinka paljon sopimuksella saa hankkia. Kun se tulee täyteen, palvelu on hankittava "
        "uudelleen, vaikka sopimuskautta olisi jäljellä.",
        sv="Maximivärdet begränsar hur mycket som får upphandlas genom avtalet. När det är uppnått ska tjänsten "
        "upphandlas på nytt, även om avtalsperioden inte har gått ut.",
        en="The greatest value limits how much may be bought under the contract. Once it is reached, the service has "
        "to be procured anew, even if the term goes on.",
    ),
    message=Text(
        fi="Palvelun {service} kustannukset ovat kustannusliitteiden mukaan sopimuskaudella yhteensä {sum}, mutta "
        "sopimuksen enimmäisarvo on {most}.",
        sv="Enligt kostnadsbilagorna är kostnaderna för tjänsten {service} under avtalsperioden sammanlagt {sum}, men "
        "avtalets maximivärde är {most}.",
        en="According to the cost annexes, the costs of the service {service} during the contract are {sum} in all, "
        "but the greatest value of the contract is {most}.",
    ),
    repair=Text(
        fi="Tarkista enimmäisarvo (greatest-value) hankintapäätöksestä ja summat (amount) kustannusliitteistä. Jos ne "
        "ovat oikein, valmistele uusi hankinta ennen kuin enimmäisarvo tulee täyteen.",
        sv="Kontrollera maximivärdet (greatest-value) i upphandlingsbeslutet och summorna (amount) i "
        "kostnadsbilagorna. Om de stämmer, förbered en ny upphandling innan maximivärdet är uppnått.",
        en="Check the greatest value (greatest-value) in the decision on the procurement and the sums (amount) in the "
        "cost annexes. If they are right, prepare a new procurement before the greatest value is reached.",
    ),
    source=Text(
        fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016",
        sv="Lagen om offentlig upphandling och koncession 1397/2016",
        en="Act on Public Procurement and Concession Contracts 1397/2016",
    ),
    broken_by=Edit("e-library.yaml", '        greatest-value: "150000.00"\n', '        greatest-value: "35000.00"\n'),
    kept_by=Edit("e-library.yaml", '        greatest-value: "150000.00"\n', '        greatest-value: "45000.00"\n'),
    broken=broken,
)
