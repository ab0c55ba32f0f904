"""The form of a field, read from its type and said in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, get_args, get_origin

from ekirjasto_model.chapters.handbook import file_path_text as file_path
from ekirjasto_model.chapters.handbook import forms_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.file_name_text import FILE_NAME, FILE_NAME_HOW
from ekirjasto_model.chapters.handbook.parts import section_of
from ekirjasto_model.chapters.words import Code, Link, Several, Words, say
from ekirjasto_model.codelists.catalogue import CODELISTS
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.notation.whole_number import WholeNumber
from ekirjasto_model.notation.wording import Wording
from ekirjasto_model.notation.yes import OnlyTrue
from ekirjasto_model.values.text import Text

FORMS: Mapping[str, tuple[Text, Text, str]] = {
    "municipality-code": (text.MUNICIPALITY, text.MUNICIPALITY_HOW, '"047"'),
    "region-code": (text.REGION, text.REGION_HOW, '"19"'),
    "business-id": (text.BUSINESS_ID, text.BUSINESS_ID_HOW, '"0187690-1"'),
    "isil": (text.ISIL, text.ISIL_HOW, "FI-Enote"),
    "id": (text.ID, text.ID_HOW, "lapin-kirjasto"),
    "day": (text.DAY, text.DAY_HOW, "2022-01-01"),
    "moment": (text.MOMENT, text.MOMENT_HOW, "2022-01"),
    "amount": (text.AMOUNT, text.AMOUNT_HOW, '"1234.50"'),
    "rate": (text.RATE, text.RATE_HOW, '"0.75"'),
    "quantity": (text.QUANTITY, text.QUANTITY_HOW, '"12480"'),
    "percentage": (text.PERCENTAGE, text.PERCENTAGE_HOW, '"80"'),
    "ratio": (text.RATIO, text.RATIO_HOW, '"2/3"'),
    "weight": (text.WEIGHT, text.WEIGHT_HOW, '"0.2"'),
    "names": (text.NAMES, text.NAMES_HOW, "fi: Oulu"),
    "words": (text.WORDS, text.WORDS_HOW, "fi: Kustannukset jaetaan asukasluvun suhteessa."),
    "line": (text.LINE, text.LINE_HOW, "Lapin kirjasto"),
    "prose": (text.PROSE, text.PROSE_HOW, "Kustannukset jaetaan asukasluvun suhteessa."),
    "address": (text.ADDRESS, text.ADDRESS_HOW, "https://outi.finna.fi"),
    "path": (text.PATH, text.PATH_HOW, "parties/785/decision"),
    "file-path": (file_path.FILE_PATH, file_path.FILE_PATH_HOW, "agreement.yaml/parties/785"),
    "file-name": (FILE_NAME, FILE_NAME_HOW, "loans-2025.csv"),
    "rule-code": (text.RULE_CODE, text.RULE_CODE_HOW, "agreements.no-decision"),
}
"""The forms by name: what each is called, how it is written, and an example as a file has it."""

_CODELISTS = {codelist.codes: codelist for codelist in CODELISTS}


def form_of(part: type[Part], field: str) -> Words:
    """Return what may stand in a field: its form, its codelist, or the part that is written there.

    >>> from ekirjasto_model.documents.agreement import Agreement
    >>> form_of(Agreement, "starts").en
    'day'
    """
    stated = part.model_fields[field]
    return _form(stated.annotation, stated.metadata)


def _form(annotation: Any, metadata: Iterable[Any]) -> Words:  # noqa: PLR0911 (one line for each way to write a type)
    """Say the form of an annotation and what stands beside it."""
    stated = tuple(metadata)
    for item in stated:
        found = _named(item)
        if found is not None:
            return found
    if get_origin(annotation) is Annotated:
        inner, *beside = get_args(annotation)
        return _form(inner, (*beside, *stated))
    arguments = [argument for argument in get_args(annotation) if argument not in (type(None), Ellipsis)]
    if get_origin(annotation) is tuple:
        some = any(getattr(item, "min_length", 0) for item in stated)
        return say(text.SOME_LIST if some else text.ANY_LIST, item=_form(arguments[0], ()))
    if arguments and all(isinstance(argument, str) for argument in arguments):
        return say(text.ONLY, only=Several(tuple(Code(argument) for argument in arguments)))
    if len(arguments) == 1:
        return _form(arguments[0], ())
    if arguments:
        return say(text.EITHER, parts=Several(tuple(_form(argument, ()) for argument in arguments)))
    if annotation is bool:
        return say(text.YES_OR_NO, true=Code("true"), false=Code("false"))
    return Link("", annotation.TITLE, section_of(annotation))


def _named(item: object) -> Words | None:  # noqa: PLR0911 (a table, one line for each mark)
    """Say the form that an annotation's own mark names; None where it names none."""
    match item:
        case Coded():
            codelist = _CODELISTS[item.codes]
            return say(text.ONE_OF, codelist=to("codelists", f"codelist-{codelist.name}", codelist.title))
        case TextScalar():
            return FORMS[item.error][0]
        case Wording():
            return FORMS["names" if item.words.error == "line" else "words"][0]
        case WholeNumber() if item.least == item.greatest:
            return say(text.VERSION_NUMBER, only=Code(str(item.least)))
        case WholeNumber():
            return say(text.WHOLE_NUMBER, least=str(item.least), greatest=str(item.greatest))
        case OnlyTrue():
            return say(text.ONLY, only=Code("true"))
    return None
