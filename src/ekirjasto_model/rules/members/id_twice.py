"""Two things of one kind with the same id."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.references import ids
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.annex import Annex
from ekirjasto_model.documents.body import Body
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.own_costs import OwnCosts
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
    *(ELibrary, Agreement, Responsibilities, CostAnnex, JoiningCase, OwnCosts),
    *(Body, Consortium, Grant, Library, Project, Register, Service),
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find ids that name two things of one kind.

    Documents and whatever other places refer to have ids of their own in all the
    files; other things (statements, milestones, cost items) in their own list. An
    annex may stand once for each revision. Associates, which may come and go, are
    the concern of ``agreements.party-twice``. A document that stands there twice
    is told once, not with each thing in it.
    """
    earlier: dict[tuple[object, ...], Place] = {}
    copies: dict[int, int] = {}
    for one in sorted(ids(configuration), key=lambda one: len(one.steps)):
        kind, steps = type(one.holder), one.steps
        scope = None if kind in _ONCE_IN_ALL_FILES else (one.document, steps[:-2])
        key = (kind, scope, one.value, _revision(one.holder))
        if kind is Associate:
            continue
        if key in earlier and len(steps) == 1:
            copies[one.document] = earlier[key].document
        elif key in earlier and copies.get(one.document) == earlier[key].document:
            continue
        if key in earlier:
            yield Spot(one.place, facts={"id": str(one.value)}, related=(earlier[key],))
        earlier.setdefault(key, one.place)


def _revision(holder: Part) -> int:
    """Return which revision of an annex it is that has the id; of anything else there is only one."""
    return holder.revision or 1 if isinstance(holder, Annex | CostAnnex) else 1


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Sama tunnus on annettu kahdesti",
        sv="Samma beteckning har getts två gånger",
        en="The same id is given twice",
    ),
    reason=Text(
        fi="Muut kohdat viittaavat tunnuksella. Jos sama tunnus on kahdella, ei voi tietää, kumpaa tarkoitetaan.",
        sv="Andra ställen hänvisar med beteckningen. Om två har samma beteckning går det inte att veta vilken som "
        "avses.",
        en="Other places refer to things by their ids. If two things have the same id, nobody can tell which one is "
        "meant.",
    ),
    message=Text(
        fi="Tunnus {id} on jo annettu toiselle saman lajin tiedolle.",
        sv="Beteckningen {id} har redan getts åt en annan uppgift av samma slag.",
        en="The id {id} has already been given to another thing of the same kind.",
    ),
    repair=Text(
        fi="Anna toiselle oma tunnus ja korjaa viittaukset siihen. Jos kyse on samasta asiasta, poista toinen "
        "merkintä {id}.",
        sv="Ge den ena en egen beteckning och rätta hänvisningarna till den. Om det gäller samma sak, ta bort den ena "
        "posten {id}.",
        en="Give one of them an id of its own and correct what refers to it. If both are the same thing, remove one "
        "of the entries {id}.",
    ),
    source=Text(
        fi="Käytäntö: tunnus on yksikäsitteinen",
        sv="Praxis: en beteckning är entydig",
        en="Practice: an id is unambiguous",
    ),
    broken_by=Edit("e-library.yaml", "  - id: course-hall\n", "  - id: music-box\n"),
    kept_by=Edit("e-library.yaml", "  - id: course-hall\n", "  - id: kajaani\n"),
    broken=broken,
)
