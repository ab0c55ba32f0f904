"""Terms for the stages, days and papers of a joining."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Term
from ekirjasto_model.values.text import Text

TERMS: tuple[Term, ...] = (
    Term(
        Text(fi="vaihe", sv="skede", en="stage"),
        Text(
            fi="Se, kuinka pitkälle liittymisasia on edennyt; päätellään tapahtumista.",
            sv="Hur långt ett anslutningsärende har framskridit; följer av händelserna.",
            en="How far a joining case has come; it follows from the events.",
        ),
    ),
    Term(
        Text(fi="tiedoksisaanti", sv="delfående", en="receipt of a decision"),
        Text(
            fi="Se, että päätöksestä katsotaan saadun tieto; siitä lasketaan muutoksenhakuaika.",
            sv="Att någon anses ha fått del av ett beslut; från det räknas tiden för ändringssökande.",
            en="The day on which somebody is deemed to have received a decision; the time for appeal counts from it.",
        ),
    ),
    Term(
        Text(fi="hakuaika", sv="ansökningstid", en="application window"),
        Text(
            fi="Aika, jonka kuluessa jäsenyyttä on haettava, jos sopimuksessa on niin sovittu.",
            sv="Tiden inom vilken man ska ansöka om medlemskap, om avtalet anger det.",
            en="The time within which one must apply for membership, where the agreement says so.",
        ),
    ),
    Term(
        Text(fi="voimaantulopäivä", sv="ikraftträdandedag", en="effective day"),
        Text(
            fi="Päivä, jona liittyvän kunnan jäsenyys alkaa.",
            sv="Den dag då den anslutande kommunens medlemskap börjar.",
            en="The day on which the joining municipality's membership begins.",
        ),
    ),
    Term(
        Text(fi="välitavoite", sv="delmål", en="milestone"),
        Text(
            fi="Työ, jonka on oltava tehty tiettyyn päivään mennessä, jotta liittyminen toteutuu ajallaan.",
            sv="Ett arbete som ska vara gjort senast en viss dag för att anslutningen ska ske i tid.",
            en="Work that must be done by a certain day, so that the joining takes place in time.",
        ),
    ),
    Term(
        Text(fi="liittymisselvitys", sv="anslutningsutredning", en="joining brief"),
        Text(
            fi="Kunnan päätöstä varten laskettu kooste siitä, mitä liittyminen maksaa, mitä se tuo ja mitä on "
            "päätettävä.",
            sv="En uträknad sammanställning för kommunens beslut: vad anslutningen kostar, vad den innebär och vad som "
            "ska beslutas.",
            en="What is worked out for a municipality's decision: what joining costs, what it brings, and what must be "
            "decided.",
        ),
    ),
    Term(
        Text(fi="optio", sv="option", en="option"),
        Text(
            fi="Palvelusopimukseen kuuluva mahdollisuus jatkaa sopimuskautta, jos siitä päätetään ajoissa.",
            sv="En möjlighet i avtalet om en tjänst att förlänga avtalsperioden, om beslut fattas i tid.",
            en="A possibility to extend a service's contract for another term, if that is decided in time.",
        ),
    ),
)
"""The terms, in the order in which a joining meets them."""
