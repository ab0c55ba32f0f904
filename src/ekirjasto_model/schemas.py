"""The published JSON Schemas (2020-12), made from the documents: one whole file for each kind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic.json_schema import GenerateJsonSchema

from ekirjasto_model.codelists.catalogue import CODELISTS
from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.document import Document
from ekirjasto_model.errors import UnknownNameError
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part, key_of
from ekirjasto_model.structure.opening import NEWEST_VERSION
from ekirjasto_model.values.text import Text

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


class _Generator(GenerateJsonSchema):
    """Leaves out what pydantic adds of its own: titles made of names, defaults, discriminators."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Give no field a title made of its name."""
        return False

    def default_schema(self, schema: Any) -> Schema:
        """State no default: what is left out is absent, never null."""
        return self.generate_inner(schema["schema"])

    def tagged_union_schema(self, schema: Any) -> Schema:
        """Let every branch judge itself by its own name."""
        made = super().tagged_union_schema(schema)
        made.pop("discriminator", None)
        return made


def urn(kind: str) -> str:
    """Return the schema's identifier, which carries the version of the format.

    >>> urn("agreement")
    'urn:ekirjasto-model:schema:agreement:1'
    """
    return f"urn:ekirjasto-model:schema:{kind}:{NEWEST_VERSION}"


def schema(kind: str) -> Schema:
    """Return the JSON Schema of one kind of document, complete in itself.

    Titles and descriptions stand in Finnish, Swedish and English. The example is
    the document of that kind in the model e-library ``malli``.

    Raises:
        UnknownNameError: there is no such kind.

    >>> schema("settings")["properties"]["kind"]["const"]
    'settings'
    """
    if kind not in DOCUMENTS:
        raise UnknownNameError(kind, tuple(DOCUMENTS))
    root = DOCUMENTS[kind]
    made = root.model_json_schema(by_alias=True, schema_generator=_Generator)
    definitions = made.pop("$defs", {})
    for part in _parts(root):
        _describe(made if part is root else definitions[part.__name__], part)
    whole = {"$schema": DIALECT, "$id": urn(kind), **made, "$defs": definitions, "examples": _examples(kind)}
    definitions.update(_share_wordings(whole))
    definitions.update(_share_splits(definitions))
    whole["$defs"] = {name: definitions[name] for name in sorted(definitions)}
    return whole


def schema_text(kind: str) -> str:
    """Return the schema as the published file's text: two spaces' indent, UTF-8, one line feed at the end."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def _parts(root: type[Part]) -> Iterator[type[Part]]:
    """Give every class of parts that a document is made of, itself first."""
    waiting: list[Any] = [root]
    seen: set[type[Part]] = set()
    while waiting:
        one = waiting.pop(0)
        if get_origin(one) is Annotated:
            waiting.append(get_args(one)[0])
        elif get_args(one):
            waiting.extend(get_args(one))
        elif isinstance(one, type) and issubclass(one, Part) and one not in seen:
            seen.add(one)
            yield one
            waiting.extend(field.annotation for field in one.model_fields.values())


def _describe(made: Schema, part: type[Part]) -> None:
    """Put titles and descriptions in every language, and the keys in people's order."""
    made["title"] = _line(part.TITLE)
    made.pop("description", None)
    if issubclass(part, Document):
        made["description"] = _lines(part.ABOUT)
    properties = made["properties"]
    for name, field in part.model_fields.items():
        text = next(item for item in field.metadata if isinstance(item, Text))
        codes = _codes(Annotated[field.annotation, *field.metadata])
        properties[key_of(name)]["description"] = "\n".join([_lines(text), *codes])
    first = {key: properties[key] for key in ("kind", "version") if key in properties}
    last = {key: properties[key] for key in ("sources", "assumptions", "unknown") if "kind" in properties}
    middle = {key: value for key, value in properties.items() if key not in first and key not in last}
    made["properties"] = {**first, **middle, **last}
    made["required"] = [key for key in made["properties"] if key in made.get("required", ())]
    if not made["required"]:
        del made["required"]
    ordered = {key: made[key] for key in ("title", "description", "type", *made) if key in made}
    made.clear()
    made.update(ordered)


def _codes(annotation: Any) -> Iterator[str]:
    """Give a line for every code that may stand in a field, with its term in every language."""
    for argument in get_args(annotation):
        if isinstance(argument, Coded):
            codelist = next(one for one in CODELISTS if one.codes is argument.codes)
            yield from (f"{code.value}: {_line(codelist.entries[code].label)}" for code in codelist.entries)
        else:
            yield from _codes(argument)


def _line(text: Text) -> str:
    """Put every language on one line."""
    return " · ".join(words for _, words in text.in_all())


def _lines(text: Text) -> str:
    """Put every language on a line of its own."""
    return "\n".join(words for _, words in text.in_all())


def _examples(kind: str) -> list[Any]:
    """Give the model e-library's document of a kind."""
    from ekirjasto_model.examples.library import example_files
    from ekirjasto_model.parsing.parse import parse

    documents = [one.value for source in example_files("malli") for one in parse(source).documents]
    return [one for one in documents if isinstance(one, dict) and one.get("kind") == kind][:1]


def _share_splits(definitions: Schema) -> Schema:
    """Let the choice among the splits that stand inside others be defined once."""
    shared: Schema = {}
    for one in list(definitions.values()):
        for stated in one.get("properties", {}).values() if "shape" in one.get("properties", {}) else ():
            if "oneOf" in stated:
                shared["Split"] = {"oneOf": stated.pop("oneOf")}
                stated["$ref"] = "#/$defs/Split"
    return shared


def _share_wordings(whole: Schema) -> Schema:
    """Let names and texts in several languages be defined once instead of at every place."""
    shared: Schema = {}
    names = {300: "Name", 4000: "Words"}
    waiting: list[Any] = [{key: value for key, value in whole.items() if key != "examples"}]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            if "sms" in one.get("properties", {}):
                name = names[one["properties"]["sms"]["maxLength"]]
                description = one.pop("description", None)
                shared.setdefault(name, dict(one))
                one.clear()
                one["$ref"] = f"#/$defs/{name}"
                if description is not None:
                    one["description"] = description
            else:
                waiting.extend(one.values())
    return shared
