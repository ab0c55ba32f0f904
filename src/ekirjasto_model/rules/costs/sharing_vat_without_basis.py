"""The treatment of the sharing for VAT, without its basis."""

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
    """Find annexes that say how the sharing is treated for VAT and not on what basis."""
    for place, annex in configuration.cost_annexes():
        at = place / "sharing-vat"
        is_missing = annex.sharing_vat is not None and annex.sharing_vat.vat_basis is None
        if is_missing and not configuration.is_marked_unknown(at / "vat-basis"):
            yield Spot(at / "treatment")


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Kustannustenjaon arvonlisäverotuksen peruste puuttuu",
        sv="Grunden för mervärdesbeskattningen av kostnadsfördelningen saknas",
        en="The basis of the treatment for VAT is missing",
    ),
    reason=Text(
        fi="Onko kustannustenjako verotonta, riippuu yhteistyön olosuhteista. Ilman perustetta kukaan ei voi "
        "tarkistaa ratkaisua.",
        sv="Om kostnadsfördelningen är skattefri beror på omständigheterna i samarbetet. Utan en grund kan ingen "
        "kontrollera avgörandet.",
        en="Whether the sharing is free of VAT depends on the facts of the co-operation. Without the basis "
        "nobody can check it.",
    ),
    message=Text(
        fi="Liite kertoo kustannustenjaon arvonlisäverotuksen, mutta ei sen perustetta (vat-basis).",
        sv="Bilagan anger mervärdesbeskattningen av kostnadsfördelningen men inte grunden för den (vat-basis).",
        en="The annex states how the sharing is treated for VAT, but not the basis (vat-basis).",
    ),
    repair=Text(
        fi="Lisää vat-basis: mihin ratkaisu perustuu, esimerkiksi verottajan ohjaus.",
        sv="Lägg till vat-basis: vad avgörandet grundar sig på, till exempel skattemyndighetens handledning.",
        en="Add vat-basis: what it rests on, such as the tax authority's guidance.",
    ),
    source=Text(
        fi="KHO:2009:42",
        sv="HFD:2009:42",
        en="Supreme Administrative Court KHO:2009:42",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        "  treatment: free\n"
        "  vat-basis:\n"
        "    fi: Kunnat hankkivat palvelut yhdessä omaan käyttöönsä (keksitty peruste).\n"
        "    sv: Kommunerna skaffar tjänsterna tillsammans för eget bruk (påhittad grund).\n",
        "  treatment: free\n",
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "  vat-basis:\n"
        "    fi: Kunnat hankkivat palvelut yhdessä omaan käyttöönsä (keksitty peruste).\n"
        "    sv: Kommunerna skaffar tjänsterna tillsammans för eget bruk (påhittad grund).\n",
        "  vat-basis:\n    sv: Påhittad grund\n",
    ),
    broken=broken,
)
