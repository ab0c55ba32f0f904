"""One key means one thing, wherever it stands."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import defaultdict

import pytest

from ekirjasto_model import documents
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.notation.document import Part, key_of
from tests.documents.walk import descriptions, notation_of, reachable

PARTS = reachable()

LISTED_OR_REFERRED_TO = {
    "grants": {"[Grant]", "[id]"},
    "municipalities": {"[MunicipalityEntry]", "[municipality-code]"},
    "services": {"[Service]", "[id]"},
}
"""Things stated in full by the e-library and by their id or code elsewhere."""

FINER_OR_COARSER = {
    "at": {"[path]", "file-path", "path"},
    "body": {"id", "line"},
    "day": {"day", "moment"},
    "ends": {"day", "moment"},
    "role": {"line", "prose"},
    "starts": {"day", "moment"},
    "value": {"int", "quantity"},
}
"""The same question, answered as exactly as it can be there."""

OF_ITS_OWN_DOCUMENT = {
    "classes": {"[PricedClass]", "[WeightedClass]"},
    "amendment": {"Amendment", "AmendmentRule"},
    "contacts": {"[ContactRole]", "[MemberContact]"},
    "events": {"[CaseEvent]", "[Event]"},
    "holder": {"Holder", "SeatHolder"},
}
"""The same thing, with what its own document or formula says of it."""

IN_SEVERAL_FORMS = LISTED_OR_REFERRED_TO | FINER_OR_COARSER | OF_ITS_OWN_DOCUMENT


def uses() -> dict[str, list[tuple[type[Part], str]]]:
    """Give for every key the parts and fields that use it."""
    table: dict[str, list[tuple[type[Part], str]]] = defaultdict(list)
    for part in PARTS:
        for field in part.model_fields:
            table[key_of(field)].append((part, field))
    return dict(table)


USES = uses()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_keys_are_kebab_case(part: type[Part]) -> None:
    for name, field in part.model_fields.items():
        assert field.alias == key_of(name)
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", key_of(name)), f"{part.__name__}.{name} gives the key {field.alias}"


@pytest.mark.parametrize("key", ["kind", "version"])
def test_kind_and_version_stand_only_at_the_root(key: str) -> None:
    assert {part for part, _ in USES[key]} == set(DOCUMENTS.values())


def test_a_documents_kind_is_its_name_in_the_catalogue() -> None:
    for kind, document in DOCUMENTS.items():
        assert document.model_fields["kind"].annotation is not None
        assert repr(document.model_fields["kind"].annotation) == f"typing.Literal['{kind}']"


@pytest.mark.parametrize("key", sorted(USES))
def test_a_key_holds_the_same_wherever_it_stands(key: str) -> None:
    forms = {
        notation_of(part.model_fields[field].annotation, tuple(part.model_fields[field].metadata))
        for part, field in USES[key]
    }
    if key in IN_SEVERAL_FORMS:
        assert forms == IN_SEVERAL_FORMS[key]
    elif key not in ("kind", "shape"):
        said = sorted({text.en for part, field in USES[key] for text in descriptions(part, field)})
        assert len(forms) == 1, f"the key {key} holds {sorted(forms)} and is described as {said}"


def test_the_same_words_are_never_said_of_two_keys() -> None:
    keys_of: dict[str, set[str]] = defaultdict(set)
    for key, places in USES.items():
        for part, field in places:
            for text in descriptions(part, field):
                keys_of[text.en].add(key)
    assert {said: sorted(keys) for said, keys in keys_of.items() if len(keys) > 1} == {}


def test_every_part_in_the_folder_belongs_to_a_document() -> None:
    belonging = {ancestor for part in PARTS for ancestor in part.__mro__}
    for module in pkgutil.iter_modules(documents.__path__):
        loaded = importlib.import_module(f"{documents.__name__}.{module.name}")
        for value in vars(loaded).values():
            if isinstance(value, type) and issubclass(value, Part) and value.__module__ == loaded.__name__:
                assert value in belonging, f"no document holds {value.__name__}"
