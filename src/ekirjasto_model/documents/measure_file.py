"""A CSV file with a driver's figures."""

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.documents.wording import DRIVER_OF_FIGURE, FIGURE_SOURCE
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Day, FileName, Line
from ekirjasto_model.values.text import Text


class MeasureFile(Part):
    """A CSV file beside the annex: one driver's figures of one day, a row for each municipality.

    Its header names the columns ``municipality`` and ``value``, with commas or
    semicolons between.
    """

    TITLE: ClassVar[Text] = Text(fi="Lukujen CSV-tiedosto", sv="CSV-fil med tal", en="CSV file of figures")

    file: Annotated[
        FileName,
        Text(
            fi="Tiedoston nimi samassa kansiossa, ilman polkua, esimerkiksi lainaukset-2025.csv.",
            sv="Filens namn i samma mapp, utan sökväg, till exempel utlan-2025.csv.",
            en="The file's name in the same folder, without a path, such as loans-2025.csv.",
        ),
    ]
    driver: Annotated[Driver, Coded(Driver), DRIVER_OF_FIGURE]
    day: Annotated[
        Day,
        Text(
            fi="Päivä, jota tiedoston luvut koskevat, koko vuoden luvuilla vuoden viimeinen päivä.",
            sv="Den dag som talen i filen gäller, för ett helt års tal årets sista dag.",
            en="The day of the file's figures, for figures of a whole year the last day of that year.",
        ),
    ]
    source: Annotated[Line, FIGURE_SOURCE]
