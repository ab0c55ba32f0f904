"""A cost item that nobody shares."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.known_grounds import KnownGround, known_grounds
from ekirjasto_model.errors import NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items that no member shares, or only members that pay for no part of the year or have no part of the sum.

    An annex whose year has no paying member at all is the concern of
    ``costs.no-members``.
    """
    unpaid = {known.formula for known in known_grounds(configuration) if _is_unpaid(known)}
    for costed in cost_years(configuration):
        for number, (item, found) in enumerate(costed.shared_items):
            if all(one.fraction == 0 for one in found) or costed.place / "items" / number / "formula" in unpaid:
                facts: dict[str, Fact] = {"name": item.name, "year": str(costed.annex.year)}
                at = costed.place / "items" / number
                yield Spot(at if item.shared_by is None else at / "shared-by", facts=facts)


def _is_unpaid(known: KnownGround) -> bool:
    """Tell whether a sum falls only to members that pay for no part of the year."""
    chosen = formula(known.item.formula.shape)
    if chosen.kind is FormulaKind.CHARGE or all(one.fraction != 0 for one in known.sharers):
        return False
    try:
        shares = chosen.share(known.item.formula, known.ground)
    except (NothingStatedError, ZeroDivisionError):
        return False
    return not any(share for one, share in zip(known.sharers, shares, strict=True) if one.fraction != 0)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "e-library",
        *KNOWN_MEMBERS,
        "costs.consortium-not-stated",
        "costs.named-of-no-member",
        "costs.named-without-members",
        "costs.no-members",
        "costs.nothing-to-share-by",
        "costs.participants-without-service",
        "members.id-twice",
        "members.unknown-id",
    ),
    title=Text(
        fi="Kustannuserällä ei ole maksajaa",
        sv="En kostnadspost har ingen betalare",
        en="A cost item has nobody to pay it",
    ),
    reason=Text(
        fi="Jos kukaan ei maksa erää, sen summa jäisi jakamatta.",
        sv="Om ingen betalar posten skulle summan bli ofördelad.",
        en="If nobody pays the item, its sum would be left unshared.",
    ),
    message=Text(
        fi="Erällä {name} ei ole yhtään maksajaa vuonna {year}.",
        sv="Posten {name} har ingen betalare år {year}.",
        en="The item {name} has nobody to pay it in {year}.",
    ),
    repair=Text(
        fi="Korjaa palvelun osallistujat (participants) tai kirjastokimpan kunnat, tai jaa erä kaikille: shared-by: "
        "every-member.",
        sv="Rätta tjänstens deltagare (participants) eller bibliotekssammanslutningens kommuner, eller fördela posten "
        "på alla: shared-by: every-member.",
        en="Correct the service's participants or the consortium's municipalities, or share the item among all: "
        "shared-by: every-member.",
    ),
    source=Text(
        fi="Käytäntö: kustannukset jaetaan jäsenille",
        sv="Praxis: kostnaderna fördelas på medlemmarna",
        en="Practice: costs are shared among members",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "    service: music-box\n    shared-by: every-member\n",
        "    service: trial-reader\n    shared-by: participants\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "    service: music-box\n    shared-by: every-member\n",
        "    service: film-club\n    shared-by: participants\n",
    ),
    broken=broken,
)
