"""The registers of personal data of e-libraries, and whether several are controllers of one together."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.register import Register
from ekirjasto_model.values.pointer import Place


def registers(configuration: Configuration) -> Iterator[tuple[Place, ELibrary, Register]]:
    """Give every register with its place and its e-library."""
    for place, e_library in configuration.e_libraries():
        for number, register in enumerate(e_library.registers):
            yield place / "registers" / number, e_library, register


def has_several_controllers(e_library: ELibrary, register: Register, day: Date) -> bool:
    """Tell whether a register has several controllers on a day.

    A consortium stands for its municipalities, each of which is a controller: that
    it acts by their mandate changes nothing. An authority is one controller, however
    many municipalities it serves.
    """
    consortia = {consortium.id: consortium for consortium in e_library.consortia}
    count = 0
    for controller in register.controllers:
        consortium = consortia.get(controller.consortium or "")
        if consortium is None:
            count += 1
        else:
            around = days_of(consortium)
            count += sum(is_within(day, days_of(member, around)) for member in consortium.members)
    return count > 1
