"""A path that counts the entries of a list although they have names."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.waivers import Files
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.remark_paths import remark_paths
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.waivable import may_waive
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.path import named
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find paths with a number in place of a name, in the remarks of sound documents and in waivers that may hold.

    A number stays where nothing else can say the same: the entry has no name, or
    shares it with another.
    """
    files = Files(configuration)
    for document, filed in enumerate(configuration.filed):
        if filed.document is not None:
            for pointer, path in remark_paths(filed.remarks):
                yield from _spots(Place(document, pointer), path, named(path.split("/"), filed.reached))
        for number, waiver in filed.waivers.items():
            if may_waive(waiver.rule) and as_of <= waiver.until:
                at = Place(document) / "waivers" / number / "at"
                yield from _spots(at, waiver.at, files.named(waiver.at, filed.origin.file))


def _spots(place: Place, path: str, write: tuple[str, ...]) -> Iterator[Spot]:
    """Give a spot if a path is better written otherwise."""
    if "/".join(write) != path:
        facts: dict[str, Fact] = {"at": path, "write": "/".join(write)}
        yield Spot(place, facts=facts)


RULE = Rule(
    severity=Severity.NOTE,
    title=Text(
        fi="Luettelon kohta on merkitty järjestysnumerolla, vaikka sillä on nimi",
        sv="En post i en lista anges med sitt ordningsnummer fastän den har ett namn",
        en="A list entry is given by its number although it has a name",
    ),
    reason=Text(
        fi="Kun luetteloon lisätään tai siitä poistetaan kohtia, järjestysnumero alkaa tarkoittaa toista kohtaa, eikä "
        "kukaan huomaa sitä. Nimi tarkoittaa aina samaa kohtaa.",
        sv="När poster läggs till i listan eller tas bort börjar ordningsnumret avse en annan post utan att någon "
        "märker det. Namnet avser alltid samma post.",
        en="When entries are added to the list or removed, the number comes to mean another entry and nobody notices. "
        "The name always means the same one.",
    ),
    message=Text(
        fi="Polussa {at} luettelon kohta on merkitty järjestysnumerolla. Nyt se tarkoittaa kohtaa {write}.",
        sv="Sökvägen {at} räknar posterna i en lista. Just nu avser den {write}.",
        en="The path {at} counts the entries of a list. At present it means {write}.",
    ),
    repair=Text(
        fi="Jos se on oikea kohta, kirjoita {write}. Muuten kirjoita oikean kohdan nimi.",
        sv="Om det är rätt post, skriv {write}. Skriv annars den rätta postens namn.",
        en="If that is the right entry, write {write}. Otherwise write the name of the right one.",
    ),
    source=Text(
        fi="Käytäntö: kunnat ja muut kohdat nimetään koodilla tai tunnuksella",
        sv="Praxis: kommuner och andra poster anges med kod eller beteckning",
        en="Practice: municipalities and other entries are named by code or id",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "      - items\n      - measures\n", "      - items/3\n      - measures\n"),
    kept_by=Edit(
        "cost-annex-2026.yaml", "      - items\n      - measures\n", "      - items/coordination\n      - measures\n"
    ),
    broken=broken,
)
