"""Two agreements of one kind and subject that bind one party on the same day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import Membership, memberships
from ekirjasto_model.derived.overlaps import Stretch, overlaps
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find agreements of one kind and subject, and a party that both bind on one day.

    One spot for a pair, where the earlier one ought to end; of very many that bind
    a party at one time, each is paired with one before it. Agreements of different
    kinds or about different things bind a municipality side by side.
    """
    alike: dict[tuple[AgreementKind, str], list[tuple[Place, Agreement]]] = {}
    for place, agreement in configuration.agreements():
        alike.setdefault((agreement.agreement_kind, agreement.subject), []).append((place, agreement))
    for group in alike.values():
        agreements = {place.document: (place, agreement) for place, agreement in group}
        told: set[tuple[int, int]] = set()
        for one, other in _shared(sorted(group, key=lambda pair: (pair[1].starts, pair[1].id))):
            pair = one.place.document, other.place.document
            common = one.period.common(other.period)
            if pair not in told and common is not None:
                told.add(pair)
                (place, earlier), (later_place, later) = (agreements[number] for number in pair)
                party = earlier.parties[int(one.place.pointer.steps[-1])]
                ends_itself = party.ends is not None and party.ends == one.period.ends
                yield Spot(
                    (one.place if ends_itself else place) / "ends",
                    facts={
                        "agreement": earlier.id,
                        "other": later.id,
                        "name": name_of(one.municipality),
                        "day": common.starts,
                    },
                    related=(later_place / "starts",),
                )


def _shared(in_order: list[tuple[Place, Agreement]]) -> Iterator[tuple[Membership, Membership]]:
    """Give memberships of one party in two agreements that share a day, by the party's code."""
    by_party: dict[str, list[Membership]] = {}
    for stated in in_order:
        for one in memberships([stated]):
            by_party.setdefault(one.municipality, []).append(one)
    for _, held in sorted(by_party.items()):
        yield from overlaps(Stretch((one.period.starts, one.period.ends), one, one.place.document) for one in held)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement", "agreements.ends-before-it-starts", "members.id-twice"),
    title=Text(
        fi="Kaksi samaa asiaa koskevaa sopimusta sitoo osapuolta samana päivänä",
        sv="Två avtal om samma sak binder en part samma dag",
        en="Two agreements on the same matter bind one party on the same day",
    ),
    reason=Text(
        fi="Jos kaksi samanlaista sopimusta on voimassa yhtä aikaa, ei tiedetä, kumman ehdot, maksut ja "
        "irtisanomisaika pätevät.",
        sv="Om två avtal av samma slag gäller samtidigt är det oklart vilketderas villkor, avgifter och "
        "uppsägningstid som gäller.",
        en="If two agreements of one kind are in force at once, nobody knows whose terms, fees and notice period "
        "apply.",
    ),
    message=Text(
        fi="Sopimus {agreement} ja sopimus {other} ovat samaa lajia ja koskevat samaa asiaa, ja molemmat sitovat "
        "osapuolta {name} ({day} alkaen).",
        sv="Avtalet {agreement} och avtalet {other} är av samma slag och gäller samma sak, och båda binder parten "
        "{name} (från och med den {day}).",
        en="The agreement {agreement} and the agreement {other} are of one kind and on the same matter, and both bind "
        "the party {name} (from {day} on).",
    ),
    repair=Text(
        fi="Merkitse sopimukselle {agreement} viimeinen päivä, joka on ennen sopimuksen {other} alkua, ja merkitse "
        "uudempaan, minkä sopimuksen se korvaa (replaces).",
        sv="Ange för avtalet {agreement} en sista dag före den första dagen i avtalet {other}, och ange i det nyare "
        "vilket avtal det ersätter (replaces).",
        en="State for the agreement {agreement} a last day before the first day of the agreement {other}, and state "
        "in the newer one which agreement it replaces (replaces).",
    ),
    source=Text(
        fi="Käytäntö: uusi sopimus korvaa entisen",
        sv="Praxis: ett nytt avtal ersätter det tidigare",
        en="Practice: a new agreement replaces the former one",
    ),
    broken_by=Edit(
        "former-joint-library-agreement.yaml", "ends: 2023-12-31\nparties:\n", "ends: 2024-01-31\nparties:\n"
    ),
    kept_by=Edit(
        "former-joint-library-agreement.yaml",
        "ends: 2023-12-31\nparties:\n",
        "ends: 2024-01-31\nparties:\n",
        also=(Edit("joint-library-agreement.yaml", "starts: 2024-01-01\nreplaces", "starts: 2024-02-01\nreplaces"),),
    ),
    broken=broken,
)
