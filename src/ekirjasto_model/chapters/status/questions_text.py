"""The words about what could not be worked out."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.derived.status.open_questions import OpenQuestion
from ekirjasto_model.values.text import Text

QUESTIONS = Text(fi="Mitä ei voitu päätellä", sv="Vad som inte kunde utredas", en="What could not be worked out")
TOLD = Text(
    fi="{what} Tiedostoihin on merkitty: {told}",
    sv="{what} I filerna har det antecknats: {told}",
    en="{what} The files say: {told}",
)
WORDS: Mapping[OpenQuestion, Text] = {
    OpenQuestion.MEMBERS: Text(
        fi="Jäseniä ei voitu päätellä, koska e-kirjaston sopimusta ei ole tiedostoissa.",
        sv="Det kunde inte utredas vilka som är medlemmar, eftersom avtalet om e-biblioteket inte finns bland filerna.",
        en="The members: the agreement on the e-library is not among the files.",
    ),
    OpenQuestion.NOTICE_RULE: Text(
        fi="Viimeistä irtisanomispäivää ei voitu laskea, koska irtisanomisen ehtoja ei ole kirjattu: {about}.",
        sv="Den sista dagen för uppsägning kunde inte räknas ut, eftersom villkoren för uppsägning inte har "
        "antecknats: {about}.",
        en="The last day to give notice: no rule for notice is recorded in {about}.",
    ),
    OpenQuestion.LAST_DAY_TO_GIVE_NOTICE: Text(
        fi="Viimeistä irtisanomispäivää ei voitu laskea, koska ei ole sovittu, mikä päivä on viimeinen, kun "
        "kuukaudessa ei ole vastaavaa päivää: {about}.",
        sv="Den sista dagen för uppsägning kunde inte räknas ut, eftersom det inte har avtalats vilken dag som är den "
        "sista när månaden saknar motsvarande dag: {about}.",
        en="The last day to give notice: it is not agreed which day is the last where the month has no such day, in "
        "{about}.",
    ),
    OpenQuestion.LAST_DAY_OF_NOTICE: Text(
        fi="Irtisanomisen viimeistä päivää ei voitu laskea: {about}. {why}",
        sv="Den sista dagen efter uppsägningen kunde inte räknas ut: {about}. {why}",
        en="The last day of the notice given by {about}. {why}",
    ),
    OpenQuestion.AMENDMENT_RULE: Text(
        fi="Ei voitu päätellä, mitä sopimusmuutoksen hyväksyminen edellyttää: {about}.",
        sv="Det kunde inte utredas vad som krävs för att en avtalsändring ska godkännas: {about}.",
        en="What the approval of an amendment demands, in {about}.",
    ),
    OpenQuestion.AMENDMENT_INHABITANTS: Text(
        fi="Sopimusmuutoksen hyväksyneiden asukkaita ei voitu laskea, koska jonkin jäsenen asukasluku puuttuu: "
        "{about}.",
        sv="Invånarna i de kommuner som har godkänt avtalsändringen kunde inte räknas, eftersom någon medlems "
        "invånarantal saknas: {about}.",
        en="The inhabitants of those who approve the amendment: a member's population is missing, in {about}.",
    ),
    OpenQuestion.JOINING_RULE: Text(
        fi="Ei voitu päätellä, kenen on hyväksyttävä liittyminen: kunta {about}.",
        sv="Det kunde inte utredas vem som ska godkänna anslutningen: kommunen {about}.",
        en="Who must approve the joining of the municipality of {about}.",
    ),
    OpenQuestion.JOINING_INHABITANTS: Text(
        fi="Liittymisen hyväksyneiden asukkaita ei voitu laskea, koska jonkin jäsenen asukasluku puuttuu: kunta "
        "{about}.",
        sv="Invånarna i de kommuner som har godkänt anslutningen kunde inte räknas, eftersom någon medlems "
        "invånarantal saknas: kommunen {about}.",
        en="The inhabitants of those who approve the joining: a member's population is missing (the municipality of "
        "{about}).",
    ),
    OpenQuestion.JOINING_SIGNERS: Text(
        fi="Ei ole sovittu, ketkä allekirjoittavat liittymisen; oletetaan, että liittyvä kunta yksin: kunta {about}.",
        sv="Det har inte avtalats vem som undertecknar anslutningen; den anslutande kommunen antas göra det ensam: "
        "kommunen {about}.",
        en="Who signs the joining is not agreed; it is assumed to be the joining municipality alone ({about}).",
    ),
    OpenQuestion.DUE_DAY: Text(
        fi="Määräpäivää ei voitu laskea: {about}. {why}",
        sv="Fristen kunde inte räknas ut: {about}. {why}",
        en="The due day of: {about}. {why}",
    ),
    OpenQuestion.DUTIES: Text(
        fi="Tehtäviä ja niiden haltijoita ei ole kirjattu: {about}.",
        sv="Uppgifterna och deras innehavare har inte antecknats: {about}.",
        en="The duties and their holders are not recorded, under {about}.",
    ),
    OpenQuestion.HOLDERS: Text(
        fi="Kaikkia tehtävien haltijoita ei tiedetä: {about}.",
        sv="Inte alla innehavare av uppgifter är kända: {about}.",
        en="Not all holders of duties are known, under {about}.",
    ),
    OpenQuestion.SERVICE_CONTRACT: Text(
        fi="Ei tiedetä, milloin näiden palvelujen sopimukset päättyvät, koska niitä ei ole kirjattu: {about}.",
        sv="Det är inte känt när avtalen om dessa tjänster upphör, eftersom de inte har antecknats: {about}.",
        en="When the contracts of these services end is not known, as they are not recorded: {about}.",
    ),
    OpenQuestion.SERVICE_ENTITLED: Text(
        fi="Ei tiedetä, keitä näiden palvelujen hankinta koskee, koska siihen oikeutettuja ei ole lueteltu: {about}.",
        sv="Det är inte känt vilka upphandlingen av dessa tjänster gäller, eftersom de berättigade inte har räknats "
        "upp: {about}.",
        en="For whom these services were procured is not known, as those entitled are not listed: {about}.",
    ),
}
"""What is said of each question."""
