"""The figures of drivers that a cost annex states: its own measures, and those of the CSV files that it names."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import Measure
from ekirjasto_model.documents.measure_file import MeasureFile
from ekirjasto_model.values.figure_table import FigureTable
from ekirjasto_model.values.pointer import Place


def table_of(configuration: Configuration, place: Place, stated: MeasureFile) -> FigureTable | None:
    """Return the CSV file that an annex names: one in the annex's own folder; None where it has not been read."""
    folder, slash, _ = configuration.filed[place.document].origin.file.rpartition("/")
    return configuration.tables.get(f"{folder}{slash}{stated.file}")


def measures_of(configuration: Configuration, place: Place, annex: CostAnnex) -> Iterator[tuple[Place, Measure]]:
    """Give every figure of an annex with its place: that of its own, or that of the file that has it."""
    for number, measure in enumerate(annex.measures):
        yield place / "measures" / number, measure
    for number, stated in enumerate(annex.measure_files):
        table = table_of(configuration, place, stated)
        for row in () if table is None else table.rows:
            yield (
                place / "measure-files" / number,
                Measure.model_construct(
                    driver=stated.driver,
                    municipality=row.municipality,
                    day=stated.day,
                    value=row.value,
                    source=stated.source,
                ),
            )
