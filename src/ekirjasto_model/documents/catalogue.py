"""The kinds of documents, in the order in which a region writes them."""

from __future__ import annotations

from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.own_costs import OwnCosts
from ekirjasto_model.documents.responsibilities import Responsibilities
from ekirjasto_model.documents.settings import Settings

DOCUMENTS: dict[str, type[Document]] = {
    "e-library": ELibrary,
    "agreement": Agreement,
    "responsibilities": Responsibilities,
    "cost-annex": CostAnnex,
    "joining-case": JoiningCase,
    "own-costs": OwnCosts,
    "settings": Settings,
}
