"""The handbook's table of contents: its chapters in order, each with its title and what it tells."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from attrs import frozen

from ekirjasto_model.chapters.blocks import Document
from ekirjasto_model.chapters.words import Link
from ekirjasto_model.values.text import Text


@frozen
class Chapter:
    """A chapter as the table of contents lists it; ``name`` is its document's name and its module's."""

    name: str
    title: Text
    about: Text


CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        "e-library",
        Text(
            fi="Alueellinen e-kirjasto ja siihen liittyminen",
            sv="Ett regionalt e-bibliotek och anslutningen till det",
            en="A regional e-library, and joining it",
        ),
        Text(
            fi="Mikä alueellinen e-kirjasto on, mistä malli sai alkunsa ja mitä liittyminen tarkoittaa.",
            sv="Vad ett regionalt e-bibliotek är, varifrån modellen kommer och vad anslutningen innebär.",
            en="What a regional e-library is, where the model comes from, and what joining means.",
        ),
    ),
    Chapter(
        "member-types",
        Text(fi="Jäsentyypit", sv="Medlemstyper", en="Member types"),
        Text(
            fi="Millaisia jäseniä on, mitä oikeuksia ja velvollisuuksia niillä on ja kuka ei ole jäsen.",
            sv="Vilka typer av medlemmar det finns, vilka rättigheter och skyldigheter de har och vem som inte är "
            "medlem.",
            en="Which types of members there are, their rights and duties, and who is not a member.",
        ),
    ),
    Chapter(
        "agreement",
        Text(fi="Yhteistyösopimus", sv="Samarbetsavtalet", en="The co-operation agreement"),
        Text(
            fi="Mitä sopimuksessa sovitaan, miten se muuttuu ja päättyy ja mihin säännöksiin se nojaa.",
            sv="Vad som avtalas, hur avtalet ändras och upphör och vilka bestämmelser det stöder sig på.",
            en="What the agreement settles, how it is amended and ended, and the provisions on which it rests.",
        ),
    ),
    Chapter(
        "joining",
        Text(fi="Liittyminen vaihe vaiheelta", sv="Anslutningen skede för skede", en="Joining, stage by stage"),
        Text(
            fi="Miten liittymisasia etenee, mitä päätöksiä se vaatii ja mihin mennessä on toimittava.",
            sv="Hur ett anslutningsärende framskrider, vilka beslut det kräver och när man senast ska handla.",
            en="How a joining case proceeds, which decisions it needs, and by which day each step must be taken.",
        ),
    ),
    Chapter(
        "responsibilities",
        Text(fi="Tehtävät ja vastuut", sv="Uppgifter och ansvar", en="Duties and responsibilities"),
        Text(
            fi="Mitä tehtäviä e-kirjastossa on, kuka tekee mitä ja minkä on pidettävä paikkansa joka päivä.",
            sv="Vilka uppgifter som finns i e-biblioteket, vem som gör vad och vad som ska gälla varje dag.",
            en="Which duties an e-library has, who does what, and what must hold on every day.",
        ),
    ),
    Chapter(
        "costs",
        Text(fi="Kustannustenjako", sv="Kostnadsfördelningen", en="Sharing the costs"),
        Text(
            fi="Miten kustannukset jaetaan, lasketut esimerkit ja se, miten sentit pyöristetään.",
            sv="Hur kostnaderna fördelas, uträknade exempel och hur centen avrundas.",
            en="How the costs are shared, with computed examples, and how cents are rounded.",
        ),
    ),
    Chapter(
        "comparing",
        Text(
            fi="Vaihtoehtojen vertailu ja tasapuolisuus",
            sv="Att jämföra alternativ och rättvisan i fördelningen",
            en="Comparing alternatives, and fairness",
        ),
        Text(
            fi="Mitä muutos merkitsisi kullekin jäsenelle, ja mitä jaon tasapuolisuudesta voi sanoa laskemalla.",
            sv="Vad en ändring skulle innebära för varje medlem, och vad som genom att räkna kan sägas om rättvisan.",
            en="What a change would mean for each member, and what calculation can say about fairness.",
        ),
    ),
    Chapter(
        "files",
        Text(fi="Tiedostot kenttä kentältä", sv="Filerna fält för fält", en="The files, field by field"),
        Text(
            fi="Mitä tiedostoja e-kirjastolla on ja mitä niiden jokaiseen kohtaan kirjoitetaan.",
            sv="Vilka filer e-biblioteket har och vad som skrivs på varje ställe i dem.",
            en="Which files an e-library has, and what is written at every place in them.",
        ),
    ),
    Chapter(
        "codelists",
        Text(fi="Koodiluettelot", sv="Kodlistor", en="Codelists"),
        Text(
            fi="Koodit, joita tiedostoissa voi käyttää, ja mitä ne tarkoittavat.",
            sv="De koder som kan användas i filerna och vad de betyder.",
            en="The codes that may be used in the files, and what they mean.",
        ),
    ),
    Chapter(
        "rules",
        Text(fi="Säännöt", sv="Reglerna", en="The rules"),
        Text(
            fi="Mitä tarkistetaan, miksi, ja miltä väärin ja oikein kirjoitettu kohta näyttää.",
            sv="Vad som kontrolleras, varför, och hur ett felaktigt och ett riktigt ställe ser ut.",
            en="What is checked and why, and what a wrong and a right place look like.",
        ),
    ),
    Chapter(
        "checking-and-sharing",
        Text(
            fi="Tiedostojen tarkistaminen ja kustannusten jakaminen",
            sv="Att kontrollera filerna och fördela kostnaderna",
            en="Checking the files and sharing the costs",
        ),
        Text(
            fi="Komennot, ja miten ohjelman havaintoja luetaan.",
            sv="Kommandona, och hur programmets iakttagelser läses.",
            en="The commands, and how to read what the program finds.",
        ),
    ),
    Chapter(
        "glossary",
        Text(fi="Sanasto", sv="Ordlista", en="Glossary"),
        Text(
            fi="Alan termit suomeksi, ruotsiksi ja englanniksi.",
            sv="Branschens termer på svenska, finska och engelska.",
            en="The field's terms in English, Finnish and Swedish.",
        ),
    ),
    Chapter(
        "sources",
        Text(fi="Lähteet ja lisenssit", sv="Källor och licenser", en="Sources and licences"),
        Text(
            fi="Mihin käsikirjan tiedot ja säännöt perustuvat.",
            sv="Vad uppgifterna och reglerna i handboken grundar sig på.",
            en="What the facts and rules in the handbook rest on.",
        ),
    ),
    Chapter(
        "limits",
        Text(fi="Mitä malli ei ole", sv="Vad modellen inte är", en="What the model is not"),
        Text(
            fi="Mitä malli ei korvaa, mitä se tietää itse ja mitä jää muiden ratkaistavaksi.",
            sv="Vad modellen inte ersätter, vad den själv känner till och vad andra ska avgöra.",
            en="What the model does not replace, what it knows by itself, and what is left to others.",
        ),
    ),
)


@cache
def document(chapter: Chapter) -> Document:
    """Make a chapter's document, once for all languages; only its own module is imported."""
    module = import_module("ekirjasto_model.chapters.handbook." + chapter.name.replace("-", "_"))
    return Document(chapter.name, chapter.title, module.blocks())


def to(name: str, section: str = "", words: Text | None = None) -> Link:
    """Return a link to a chapter or one of its sections; by itself it shows the chapter's title.

    Raises:
        StopIteration: there is no chapter of that name.

    >>> to("costs").words.en
    'Sharing the costs'
    """
    title = next(chapter.title for chapter in CHAPTERS if chapter.name == name)
    return Link(name, title if words is None else words, section)
