"""The member whose share somebody asks to be explained."""

from __future__ import annotations

from unicodedata import normalize

from ekirjasto_model.cli.command import MistakeError
from ekirjasto_model.cli.nearest import nearest
from ekirjasto_model.reference import municipalities
from ekirjasto_model.values.share import Allocation, Share
from ekirjasto_model.values.text import Text

UNKNOWN = Text(
    fi="Kuntaa {name} ei ole. Kirjoita kuntakoodi kolmella numerolla tai kunnan nimi, esimerkiksi --explain {example}.",
    sv="Det finns ingen kommun {name}. Skriv kommunkoden med tre siffror eller kommunens namn, till exempel --explain "
    "{example}.",
    en="There is no municipality {name}. Write the three-digit code or the name, for instance --explain {example}.",
)
LIKE = Text(
    fi="Kuntaa {name} ei ole. Tarkoititko tätä: --explain {code} ({nearest})?",
    sv="Det finns ingen kommun {name}. Avsåg du det här: --explain {code} ({nearest})?",
    en="There is no municipality {name}. Did you mean this: --explain {code} ({nearest})?",
)
PAYS_NOTHING = Text(
    fi="Kunta {name} ei ole niiden joukossa, jotka maksavat vuoden {year} kustannuksia. Ilman valintaa --explain "
    "näytetään kaikki maksajat.",
    sv="Kommunen {name} hör inte till dem som betalar kostnaderna för år {year}. Utan alternativet --explain visas "
    "alla betalare.",
    en="The municipality of {name} is not among those that pay the costs of the year {year}. Without the option "
    "--explain all who pay are shown.",
)


def share_named(allocation: Allocation, words: str) -> Share:
    """Return the share of the member that has this code or name, in whatever language and capitals.

    Raises:
        MistakeError: nobody has; the member most like it is named, if any is, or it is told that a
            municipality of that name pays nothing.
    """
    wanted = _folded(words)
    for share in allocation.shares:
        if wanted == share.member or wanted in map(_folded, share.name.in_all().values()):
            return share
    outside = municipalities.municipality(wanted) or next(iter(municipalities.named(words.strip())), None)
    if outside is not None:
        raise MistakeError(PAYS_NOTHING, name=outside.names, year=str(allocation.year))
    meant = _meant(allocation, words)
    if meant is None:
        raise MistakeError(UNKNOWN, name=words, example=allocation.shares[0].member)
    raise MistakeError(LIKE, name=words, code=meant.member, nearest=meant.name)


def _meant(allocation: Allocation, words: str) -> Share | None:
    """Return the share of the member whose code or name is most like the words."""
    of_code = {share.member: share for share in allocation.shares}
    names = {_folded(name): share for share in allocation.shares for name in share.name.in_all().values()}
    like = nearest(_folded(words)[:80], sorted(names))
    found = municipalities.nearest(words)
    return (
        of_code.get(words.strip().zfill(3))
        or (of_code.get(found.code) if found is not None else None)
        or (names[like] if like is not None else None)
    )


def _folded(words: str) -> str:
    """Return words as they are compared: composed letters, small, single spaces."""
    return " ".join(normalize("NFC", words).casefold().split())
