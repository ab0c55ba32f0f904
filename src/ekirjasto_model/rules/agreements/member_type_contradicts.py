"""A member type that the e-library's libraries and consortia contradict."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.library_forms import LibraryForm
from ekirjasto_model.codelists.member_types import MEMBER_TYPES, MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.derived.totals import consortia_on
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_IN_CONSORTIUM = (MemberType.MUNICIPALITY,)
_ALONE = (MemberType.MUNICIPALITY_WITH_INDEPENDENT_LIBRARY,)
_HOST = (MemberType.HOST_MUNICIPALITY,)
_CONTRACT = (MemberType.CONTRACT_MUNICIPALITY,)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members on the day whose type says otherwise than the e-library's libraries and consortia.

    A lead municipality may be anything beside, and where the files do not tell,
    every type that they leave open is right.
    """
    e_libraries = {e_library.id: e_library for _, e_library in configuration.e_libraries()}
    for place, agreement in configuration.agreements():
        e_library = e_libraries.get(agreement.subject)
        if agreement.agreement_kind is AgreementKind.E_LIBRARY and e_library is not None:
            possible = _possible(e_library, as_of)
            for one in memberships([(place, agreement)]):
                right = possible(one.municipality)
                is_lead = one.member_type is MemberType.LEAD_MUNICIPALITY
                if one.period.contains(as_of) and not is_lead and one.member_type not in right:
                    facts: dict[str, Fact] = {
                        "name": name_of(one.municipality),
                        "stated": MEMBER_TYPES.label(one.member_type),
                        "right": MEMBER_TYPES.label(right[0]),
                        "written": right[0].value,
                    }
                    yield Spot(one.place / "member-type", facts=facts)


def _possible(e_library: ELibrary, day: Date) -> Callable[[str], tuple[MemberType, ...]]:
    """Return what tells for a municipality which types the e-library leaves open on a day, the likeliest first."""
    libraries = [library for library in e_library.libraries if is_within(day, days_of(library))]
    joint = [library for library in libraries if library.library_form is LibraryForm.JOINT]
    hosts = {library.municipality for library in joint}
    contracted = {code for library in joint for code in library.contract_municipalities}
    served = {library.municipality for library in libraries}
    grouped = {code for members in consortia_on(e_library, day).values() for code in members}

    def types(code: str) -> tuple[MemberType, ...]:
        alone = () if code in grouped else _ALONE
        if code in hosts:
            return _HOST + alone
        if code in contracted:
            return _CONTRACT
        if code in served:
            return _IN_CONSORTIUM if code in grouped else _ALONE + (() if e_library.consortia else _IN_CONSORTIUM)
        return _IN_CONSORTIUM + _HOST + _CONTRACT + alone

    return types


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "agreement",
        "e-library",
        "members.joint-library-without-contract-municipalities",
        "members.in-two-libraries",
        "members.in-two-consortia",
    ),
    title=Text(
        fi="Jäsentyyppi ei vastaa e-kirjaston kirjastoja ja kirjastokimppoja",
        sv="Medlemstypen stämmer inte med e-bibliotekets bibliotek och bibliotekssammanslutningar",
        en="A member type does not fit the e-library's libraries and consortia",
    ),
    reason=Text(
        fi="Jäsentyyppi kertoo, kuka hoitaa kirjastoa kenenkin puolesta. Jos se on ristiriidassa kirjastojen tietojen "
        "kanssa, tehtävät ja ryhmien paikat jakautuvat väärin.",
        sv="Medlemstypen visar vem som sköter biblioteket för vem. Om den strider mot uppgifterna om biblioteken "
        "fördelas uppgifter och platser i grupper fel.",
        en="The member type shows who runs the library for whom. If it contradicts what is stated about the "
        "libraries, duties and seats are given to the wrong members.",
    ),
    message=Text(
        fi="Kunta {name}: jäsentyypiksi on merkitty {stated}, mutta kirjastojen ja kirjastokimppojen mukaan se on "
        "{right}.",
        sv="Kommunen {name}: som medlemstyp anges {stated}, men enligt biblioteken och bibliotekssammanslutningarna "
        "är den {right}.",
        en="The municipality of {name}: the member type is stated as {stated}, but according to the libraries and "
        "consortia it is {right}.",
    ),
    repair=Text(
        fi="Kirjoita member-type: {written}, tai korjaa e-kirjaston tiedoista kirjastot ja kimpat.",
        sv="Skriv member-type: {written}, eller rätta biblioteken och sammanslutningarna i e-bibliotekets uppgifter.",
        en="Write member-type: {written}, or correct the libraries and consortia of the e-library.",
    ),
    source=Text(
        fi="Laki yleisistä kirjastoista 1492/2016 5 §; kuntalaki 410/2015 49 ja 54 §",
        sv="Lagen om allmänna bibliotek 1492/2016 5 §; kommunallagen 410/2015 49 och 54 §",
        en="Public Libraries Act 1492/2016, section 5; Local Government Act 410/2015, sections 49 and 54",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '  - municipality: "105"\n    member-type: municipality\n',
        '  - municipality: "105"\n    member-type: host-municipality\n',
    ),
    kept_by=Edit(
        "agreement.yaml",
        '  - municipality: "105"\n    member-type: municipality\n',
        '  - municipality: "105"\n    member-type: lead-municipality\n',
        also=(
            Edit("agreement.yaml", "  signers: lead-municipalities\n", "  signers: joiner\n"),
            Edit(
                "e-library.yaml",
                '    municipalities:\n      - "205"\n    under: meeting\n',
                '    municipalities:\n      - "105"\n      - "205"\n    under: meeting\n',
            ),
        ),
    ),
    broken=broken,
)
