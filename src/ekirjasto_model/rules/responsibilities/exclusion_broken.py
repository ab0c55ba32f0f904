"""Two duties in one hand that a stated rule keeps apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Duties, Held, Holder, duties_on, name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_COUNTED = (PartInDuty.ACCOUNTABLE, PartInDuty.RESPONSIBLE)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find holders that on the day have two duties which an exclusion keeps apart.

    Being accountable and being responsible count, not being consulted or informed.
    What every member holds, each municipality holds; what a body or a consortium of
    a single municipality holds, that one does. One spot for an exclusion and
    holder, at the duty taken on last.
    """
    single = dict(_of_one_municipality(configuration, as_of))
    for duties in duties_on(configuration, as_of):
        in_one_hand: dict[frozenset[Duty], list[tuple[Holder, list[Held]]]] = {}
        for place, document in duties.documents:
            for number, exclusion in enumerate(document.exclusions):
                kept_apart = frozenset(exclusion.duties)
                if kept_apart not in in_one_hand:
                    in_one_hand[kept_apart] = list(_in_one_hand(duties, kept_apart, single))
                for holder, held in in_one_hand[kept_apart]:
                    last = held[-1]
                    before = next(one for one in held if one.assignment.duty is not last.assignment.duty)
                    facts: dict[str, Fact] = {
                        "holder": name_of_holder(configuration, duties.agreement, holder),
                        "duty": DUTIES.label(before.assignment.duty),
                        "other": DUTIES.label(last.assignment.duty),
                        "reason": exclusion.reason,
                    }
                    related = (before.place, place / "exclusions" / number)
                    yield Spot(last.place / "holder", facts=facts, related=related)


def _of_one_municipality(configuration: Configuration, day: Date) -> Iterator[tuple[Holder, Holder]]:
    """Give the bodies and consortia that on a day are a single municipality by another name, each with that one."""
    for _, e_library in configuration.e_libraries():
        for body in e_library.bodies:
            if len(body.municipalities) == 1 and not body.seats:
                yield ("body", body.id), ("municipality", body.municipalities[0])
        for consortium in e_library.consortia:
            present = [one for one in consortium.members if is_within(day, days_of(one, days_of(consortium)))]
            if len(present) == 1:
                yield ("consortium", consortium.id), ("municipality", present[0].municipality)


def _in_one_hand(
    duties: Duties, kept_apart: frozenset[Duty], single: Mapping[Holder, Holder]
) -> Iterator[tuple[Holder, list[Held]]]:
    """Give the holders of several of the excluded duties, each with its assignments, the earliest first."""
    counted = [one for one in duties.held if one.assignment.part in _COUNTED]
    about = [one for one in counted if one.assignment.duty in kept_apart]
    of_all = [one for one in about if one.holder == EVERY_MEMBER]
    if _several(of_all):
        yield EVERY_MEMBER, of_all
        return
    by_holder: dict[Holder, list[tuple[int, Held]]] = {}
    for number, one in enumerate(about):
        by_holder.setdefault(single.get(one.holder, one.holder), []).append((number, one))
    of_each = by_holder.pop(EVERY_MEMBER, [])
    for holder, own in by_holder.items():
        both = sorted([*own, *of_each], key=lambda numbered: numbered[0]) if holder[0] == "municipality" else own
        held = [one for _, one in both]
        if _several(held):
            yield holder, held


def _several(held: list[Held]) -> bool:
    """Tell whether assignments are of more than one duty."""
    return len({one.assignment.duty for one in held}) > 1


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "responsibilities",
        "agreement",
        "agreements.ends-before-it-starts",
        "members.period-ends-before-it-starts",
    ),
    title=Text(
        fi="Samalla taholla on tehtävät, joita ei saa yhdistää",
        sv="Samma aktör har uppgifter som inte får förenas",
        en="The same holder has duties that may not be held together",
    ),
    reason=Text(
        fi="Jäsenet ovat sopineet, että nämä tehtävät pidetään erillään, jotta toinen voi valvoa toista.",
        sv="Medlemmarna har kommit överens om att hålla dessa uppgifter isär, så att den ena kan övervaka den andra.",
        en="The members have agreed to keep these duties apart, so that one can watch over the other.",
    ),
    message=Text(
        fi="Taholla {holder} on sekä tehtävä ”{duty}” että tehtävä ”{other}”, joita ei saa yhdistää. Sääntö: {reason}",
        sv="Aktören {holder} har både uppgiften ”{duty}” och uppgiften ”{other}”, som inte får förenas. Regeln: "
        "{reason}",
        en="Both the duty “{duty}” and the duty “{other}” are held by {holder}, though they may not be held together. "
        "The rule: {reason}",
    ),
    repair=Text(
        fi="Anna tehtävä ”{other}” toiselle taholle. Jos säännöstä on luovuttu, poista se kohdasta exclusions.",
        sv="Ge uppgiften ”{other}” till en annan aktör. Om regeln har slopats, ta bort den ur exclusions.",
        en="Give the duty “{other}” to another holder. If the rule has been dropped, remove it from exclusions.",
    ),
    source=Text(
        fi="Tehtäviin ja vastuisiin kirjattu sääntö (exclusions)",
        sv="Regeln som har angetts bland uppgifter och ansvar (exclusions)",
        en="The rule stated in the responsibilities (exclusions)",
    ),
    broken_by=Edit(
        "responsibilities.yaml",
        '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "758"\n',
        '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "205"\n',
    ),
    kept_by=Edit(
        "responsibilities.yaml",
        '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "758"\n',
        '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "777"\n',
    ),
    broken=broken,
)
