"""A path of a source or an assumption that nothing in its document matches."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.node import MappingNode, Node, SequenceNode
from ekirjasto_model.values.pointer import Place, Pointer
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find paths under ``sources`` and ``assumptions`` of sound documents that lead to no value.

    What stands under ``unknown`` is missing by its nature.
    """
    for document, filed in enumerate(configuration.filed):
        if filed.document is not None:
            for pointer, path in _paths(filed):
                missed = _missed_step(filed.origin.root, path)
                if missed is not None:
                    facts: dict[str, Fact] = {"at": path, "step": missed}
                    yield Spot(Place(document, pointer), facts=facts)


def _paths(filed: Filed) -> Iterator[tuple[Pointer, str]]:
    """Give the paths of a document's sources and assumptions, each with its own place."""
    for number, source in enumerate(filed.remarks.sources):
        for index, path in enumerate(source.at):
            yield Pointer(("sources", number, "at", index)), path
    for number, assumption in enumerate(filed.remarks.assumptions):
        yield Pointer(("assumptions", number, "at")), assumption.at


def _missed_step(root: Node, path: str) -> str | None:
    """Return the first step of a path that leads to no node, or None where all do."""
    nodes = [root]
    for step in path.split("/"):
        nodes = [below for node in nodes for below in _below(node, step)]
        if not nodes:
            return step
    return None


def _below(node: Node, step: str) -> Iterator[Node]:
    """Give the nodes one step down: those of a key or an index, or all for ``*``."""
    if isinstance(node, MappingNode):
        yield from (value for key, (_, value) in node.entries.items() if step in ("*", key))
    elif isinstance(node, SequenceNode):
        yield from (item for index, item in enumerate(node.items) if step in ("*", str(index)))


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
        en="By its path a source or an assumption tells which value it is about. If the path is wrong, the value has "
        "no source, or what is assumed looks like a fact.",
    ),
    message=Text(
        fi="Polku {at} ei johda mihinkään: askelta {step} ei ole tässä asiakirjassa.",
        sv="Sökvägen {at} leder ingenstans: steget {step} finns inte i det här dokumentet.",
        en="The path {at} leads nowhere: the step {step} does not exist in this document.",
    ),
    repair=Text(
        fi="Korjaa polku. Siinä on avaimia ja järjestysnumeroita nollasta alkaen, välissä /, ja * on mikä tahansa "
        "niistä; esimerkiksi parties/*/decision. Jos tieto puuttuu, kirjaa kohta luetteloon unknown.",
        sv="Rätta sökvägen. Den består av nycklar och ordningsnummer från noll med / emellan, och * är vilken som "
        "helst av dem; till exempel parties/*/decision. Om uppgiften saknas, för in stället i listan unknown.",
        en="Correct the path. It has keys, and indexes from zero, with / between, and * is any one of them; for "
        "instance parties/*/decision. If the value is missing, list the place under unknown.",
    ),
    source=Text(
        fi="Käytäntö: jokainen lähde kertoo, mihin tietoon se liittyy",
        sv="Praxis: varje källa säger vilken uppgift den gäller",
        en="Practice: every source tells which value it is behind",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "  - at:\n      - drivers-day\n", "  - at:\n      - driver-day\n"),
    kept_by=Edit("cost-annex-2026.yaml", "  - at:\n      - drivers-day\n", "  - at:\n      - items/*/formula/driver\n"),
    broken=broken,
)
