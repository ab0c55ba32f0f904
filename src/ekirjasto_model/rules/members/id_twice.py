"""Two things of one kind with the same id."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.references import ids
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.body import Body
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.documents.project import Project
from ekirjasto_model.documents.register import Register
from ekirjasto_model.documents.responsibilities import Responsibilities
from ekirjasto_model.documents.service import Service
from ekirjasto_model.notation.document import Part
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_ONCE_IN_ALL_FILES: tuple[type[Part], ...] = (
    *(ELibrary, Agreement, Responsibilities, CostAnnex, JoiningCase),
    *(Body, Consortium, Grant, Library, Project, Register, Service),
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find ids that name two things of one kind.

    Documents and whatever other places refer to have ids of their own in all the
    files; other things (statements, milestones, cost items) in their own list. An
    annex may stand once for each revision. Associates, which may come and go, are
    the concern of ``agreements.party-twice``.
    """
    earlier: dict[tuple[object, ...], Place] = {}
    for one in ids(configuration):
        kind, steps = type(one.holder), one.steps
        scope = None if kind in _ONCE_IN_ALL_FILES else (one.document, steps[:-2])
        key = (kind, scope, one.value, getattr(one.holder, "revision", None) or 1)
        if kind is Associate:
            continue
        if key in earlier:
            yield Spot(one.place, facts={"id": str(one.value)}, related=(earlier[key],))
        earlier.setdefault(key, one.place)


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Sama tunnus on annettu kahdelle asialle",
        sv="Samma id har getts åt två saker",
        en="One id is given to two things",
    ),
    reason=Text(
        fi="Muut kohdat viittaavat tunnukseen. Jos se on kahdella, ei voi tietää, kumpaa tarkoitetaan.",
        sv="Andra ställen hänvisar till id:t. Om två saker har samma id går det inte att veta vilken som avses.",
        en="Other places refer to the id. If two things have it, nobody can tell which one is meant.",
    ),
    message=Text(
        fi="Tunnus {id} on jo annettu toiselle samanlaiselle asialle.",
        sv="Id:t {id} har redan getts åt en annan sak av samma slag.",
        en="The id {id} has already been given to another thing of the same kind.",
    ),
    repair=Text(
        fi="Anna toiselle oma tunnus ja korjaa viittaukset siihen. Jos kyse on samasta asiasta, poista toinen {id}.",
        sv="Ge den ena ett eget id och rätta hänvisningarna till den. Om det gäller samma sak, ta bort den ena {id}.",
        en="Give one of them an id of its own and correct what refers to it. If both are the same thing, remove one "
        "{id}.",
    ),
    source=Text(
        fi="Käytäntö: tunnus on yksikäsitteinen",
        sv="Praxis: ett id är entydigt",
        en="Practice: an id is unambiguous",
    ),
    broken_by=Edit("e-library.yaml", "  - id: course-hall\n", "  - id: music-box\n"),
    kept_by=Edit("e-library.yaml", "  - id: course-hall\n", "  - id: kajaani\n"),
    broken=broken,
)
