"""A cost shared in proportion to figures that are all zero."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear
from ekirjasto_model.derived.costing.known_grounds import KnownGround, known_grounds
from ekirjasto_model.derived.measures import measures_of
from ekirjasto_model.errors import NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.formulas.tier_weights import TierWeights
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_FIGURES
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.payer_names import payer_codes
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find drivers by which a sum is divided, at whatever depth, and whose figure is zero for all among whom it is.

    One spot for an annex and driver. Of those who share an item, some may pay for no
    part of the year: then the others need a figure that is not zero.
    """
    found: dict[tuple[Place, Driver], tuple[CostYear, Place, set[str]]] = {}
    for known in known_grounds(configuration):
        if formula(known.item.formula.shape).kind is FormulaKind.SPLIT:
            for driver, place, codes in list(_within(known)) or list(_for_those_who_pay(known)):
                found.setdefault((known.costed.place, driver), (known.costed, place, set()))[2].update(codes)
    for (_, driver), (costed, place, codes) in sorted(found.items(), key=lambda one: one[0][1]):
        facts: dict[str, Fact] = {
            "driver": DRIVERS.label(driver),
            "code": driver.value,
            "names": listed_names(codes),
        }
        yield Spot(_first_figure(configuration, costed, driver, codes), facts=facts, related=(place,))


def _within(known: KnownGround) -> Iterator[tuple[Driver, Place, set[str]]]:
    """Give each driver of which all figures are zero where a formula divides by them: where, and whose they are."""
    for worked in known.worked():
        chosen = formula(worked.stated.shape)
        if not chosen.within(worked.stated) and not isinstance(worked.stated, TierWeights):
            for driver in chosen.drivers(worked.stated):
                if not any(worked.ground.figures[driver]):
                    yield driver, worked.place, payer_codes(known, worked.ground.members)


def _for_those_who_pay(known: KnownGround) -> Iterator[tuple[Driver, Place, set[str]]]:
    """Give each driver of which all those who pay have the figure zero, where others share the item and pay nothing."""
    paying = [place for place, one in enumerate(known.sharers) if one.fraction != 0]
    if len(paying) in (0, len(known.sharers)):
        return
    stated = known.item.formula
    try:
        shares = formula(stated.shape).share(stated, known.ground)
    except (NothingStatedError, ZeroDivisionError):
        return
    for driver in formula(stated.shape).drivers(stated):
        if not any(shares.only(paying)) and not any(known.ground.figures[driver].only(paying)):
            yield driver, known.formula, {known.ground.members[place] for place in paying}


def _first_figure(configuration: Configuration, costed: CostYear, driver: Driver, codes: set[str]) -> Place:
    """Return where the first of some members' figures stands: in the annex, or the CSV file that it names.

    For inhabitants it is the drivers' day.
    """
    if driver is Driver.POPULATION:
        return costed.place / "drivers-day"
    if driver is Driver.ALONE_COST:
        payers = [one.payer.municipality for one in costed.annex.alone_costs]
        first = next(number for number, code in enumerate(payers) if code in codes)
        return costed.place / "alone-costs" / first / "amount"
    stated = measures_of(configuration, costed.place, costed.annex)
    found = next(at for at, one in stated if one.driver is driver and one.municipality in codes)
    return found / ("value" if found.pointer.steps[-2] == "measures" else "file")


RULE = Rule(
    severity=Severity.ERROR,
    needs=KNOWN_FIGURES,
    title=Text(
        fi="Kustannus jaetaan luvuilla, jotka ovat kaikki nollia",
        sv="En kostnad fördelas enligt tal som alla är noll",
        en="A cost is shared by figures that are all zero",
    ),
    reason=Text(
        fi="Jos jokaisen luku on nolla, kenellekään ei voi laskea osuutta, ja summa jäisi jakamatta.",
        sv="Om allas tal är noll kan ingen andel räknas ut, och summan skulle bli ofördelad.",
        en="If everyone's figure is zero, nobody's share can be worked out and the sum would be left unshared.",
    ),
    message=Text(
        fi="Kustannus jaetaan jakoperusteella ”{driver}” ({code}), mutta luku on nolla kaikilla, joiden kesken "
        "jaetaan: {names}.",
        sv="En kostnad fördelas enligt fördelningsgrunden ”{driver}” ({code}), men talet är noll för alla som den "
        "fördelas mellan: {names}.",
        en="A cost is shared by the driver “{driver}” ({code}), but the figure is zero for all among whom it is "
        "shared: {names}.",
    ),
    repair=Text(
        fi="Tarkista luvut. Jos ne ovat oikein, valitse erälle muu kaava, esimerkiksi equal.",
        sv="Kontrollera talen. Om de stämmer, välj en annan formel för posten, till exempel equal.",
        en="Check the figures. If they are right, choose another formula for the item, for instance equal.",
    ),
    source=Text(
        fi="Laskusääntö: suhteessa jakaminen vaatii luvun, joka ei ole nolla",
        sv="Räkneregel: en proportionell fördelning kräver ett tal som inte är noll",
        en="Arithmetic: sharing in proportion needs a figure that is not zero",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "8120"\n',
        '    value: "0"\n',
        also=tuple(
            Edit("cost-annex-2026.yaml", f'    value: "{value}"\n', '    value: "0"\n')
            for value in (11450, 212300, 15870, 18240, 47600, 39910, 14730)
        ),
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    value: "8120"\n',
        '    value: "1"\n',
        also=tuple(
            Edit("cost-annex-2026.yaml", f'    value: "{value}"\n', '    value: "0"\n')
            for value in (11450, 212300, 15870, 18240, 47600, 39910, 14730)
        ),
    ),
    broken=broken,
)
