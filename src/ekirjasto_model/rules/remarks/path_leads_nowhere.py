"""A path of a source or an assumption that nothing in its document matches."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.remark_paths import remark_paths
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.reached import Reached
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find paths under ``sources`` and ``assumptions`` of sound documents that lead to no value.

    What stands under ``unknown`` is missing by its nature.
    """
    for document, filed in enumerate(configuration.filed):
        if filed.document is not None:
            for pointer, path in remark_paths(filed.remarks):
                missed = _missed_step(filed.reached, path)
                if missed is not None and pointer.steps[0] != "unknown":
                    facts: dict[str, Fact] = {"at": path, "step": missed}
                    yield Spot(Place(document, pointer), facts=facts)


def _missed_step(reached: Reached, path: str) -> str | None:
    """Return the first step of a path that leads to no node, or None where all do."""
    for step in path.split("/"):
        reached = reached.below(step)
        if not reached.nodes:
            return step
    return None


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Polku ei johda mihinkään",
        sv="En sökväg leder ingenstans",
        en="A path leads nowhere",
    ),
    reason=Text(
        fi="Lähde tai oletus kertoo polulla, mitä tietoa se koskee. Jos polku on väärä, tieto jää ilman lähdettä tai "
        "oletus näyttää tosiasialta.",
        sv="En källa eller ett antagande säger med sökvägen vilken uppgift det gäller. Om sökvägen är fel blir "
        "uppgiften utan källa eller så ser antagandet ut som ett faktum.",
        en="The path of a source or an assumption shows which value it is about. If the path is wrong, the value has "
        "no source, or what is assumed looks like a fact.",
    ),
    message=Text(
        fi="Polku {at} ei johda mihinkään: polun osaa {step} ei ole tässä asiakirjassa.",
        sv="Sökvägen {at} leder ingenstans: steget {step} finns inte i det här dokumentet.",
        en="The path {at} leads nowhere: the step {step} does not exist in this document.",
    ),
    repair=Text(
        fi=(
            "Korjaa polku. Se koostuu avaimista ja luettelon kohtien nimistä (id tai kunnan koodi), joiden välissä "
            "on /; * tarkoittaa mitä tahansa niistä. Esimerkiksi: parties/785/decision. Nimetön kohta merkitään "
            "järjestysnumerolla nollasta alkaen. Jos tieto puuttuu, kirjaa kohta luetteloon unknown."
        ),
        sv="Rätta sökvägen. Den består av nycklar och namn på poster i listor (id eller kommunens kod) med / emellan, "
        "och * är vilken som helst av dem; till exempel parties/785/decision. En post utan namn anges med sitt "
        "ordningsnummer, räknat från noll. Om uppgiften saknas, för in stället i listan unknown.",
        en="Correct the path. It has keys and names of list entries (an id or a municipality's code) with / between, "
        "and * stands for any one of them; for instance parties/785/decision. An entry without a name is written as "
        "its number, counted from zero. If the value is missing, list the place under unknown.",
    ),
    source=Text(
        fi="Käytäntö: jokainen lähde kertoo, mihin tietoon se liittyy",
        sv="Praxis: varje källa säger vilken uppgift den gäller",
        en="Practice: every source states which value it supports",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "  - at:\n      - drivers-day\n", "  - at:\n      - driver-day\n"),
    kept_by=Edit("cost-annex-2026.yaml", "  - at:\n      - drivers-day\n", "  - at:\n      - measures/785/day\n"),
    broken=broken,
)
