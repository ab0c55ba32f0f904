"""A contract until further notice that has an option."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import contracted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_STARTS = "      starts: 2024-01-01\n"
_OPTION = "      options:\n        - starts: 2027-01-01\n          ends: 2027-12-31\n"
_PROCUREMENT = "      procurement:\n        basis: direct-award\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contracts with an option and without a last day, unless that day is stated to be unknown."""
    for one in contracted(configuration):
        is_unknown = configuration.is_marked_unknown(one.at / "ends")
        if one.contract.ends is None and one.contract.options and not is_unknown:
            yield Spot(one.at / "options", facts={"service": one.service.name}, related=(one.at / "starts",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Toistaiseksi voimassa olevalla palvelusopimuksella on optio",
        sv="Ett tjänsteavtal som gäller tills vidare har en option",
        en="A contract in force until further notice has an option",
    ),
    reason=Text(
        fi="Optio jatkaa määräaikaista sopimusta. Toistaiseksi voimassa olevaa sopimusta ei tarvitse jatkaa, joten "
        "joko optio on turha tai sopimuksen viimeinen päivä on jäänyt pois.",
        sv="En option förlänger ett tidsbundet avtal. Ett avtal som gäller tills vidare behöver inte förlängas, så "
        "antingen är optionen onödig eller också har avtalets sista dag fallit bort.",
        en="An option extends a fixed-term contract. A contract until further notice needs no extension, so either "
        "the option is unnecessary or the contract's last day has been left out.",
    ),
    message=Text(
        fi="Palvelun {service} sopimuksella on optio, mutta sopimukselle ei ole merkitty viimeistä päivää.",
        sv="Avtalet om tjänsten {service} har en option, men ingen sista dag har angetts för avtalet.",
        en="The contract of the service {service} has an option, but no last day is stated for the contract.",
    ),
    repair=Text(
        fi="Merkitse sopimuksen viimeinen päivä (ends), tai poista optiot (options), jos sopimus on voimassa "
        "toistaiseksi.",
        sv="Ange avtalets sista dag (ends), eller ta bort optionerna (options) om avtalet gäller tills vidare.",
        en="State the contract's last day (ends), or remove the options if the contract is in force until further "
        "notice.",
    ),
    source=Text(
        fi="Käytäntö: optio jatkaa määräaikaista sopimusta",
        sv="Praxis: en option förlänger ett tidsbundet avtal",
        en="Practice: an option extends a fixed-term contract",
    ),
    broken_by=Edit("e-library.yaml", _STARTS + _PROCUREMENT, _STARTS + _OPTION + _PROCUREMENT),
    kept_by=Edit(
        "e-library.yaml", _STARTS + _PROCUREMENT, _STARTS + "      ends: 2026-12-31\n" + _OPTION + _PROCUREMENT
    ),
    broken=broken,
)
