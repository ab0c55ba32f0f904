"""Stages of a joining case.

The stage on a day is worked out from the case's events; it is written in no
file. The last three are branches off the way.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class JoiningStage(StrEnum):
    """How far a joining case has come.

    >>> JOINING_STAGES.label(JoiningStage.BINDING).fi
    'muutoksenhakuaika päättynyt'
    >>> list(JoiningStage)[0].value, list(JoiningStage)[-1].value
    ('not-begun', 'lapsed')
    """

    NOT_BEGUN = "not-begun"
    CONSIDERING = "considering"
    DRAFTING = "drafting"
    COMMENTING = "commenting"
    TEXT_READY = "text-ready"
    APPLIED = "applied"
    APPROVED = "approved"
    DECIDED = "decided"
    BINDING = "binding"
    FUNDED = "funded"
    SIGNED = "signed"
    IN_FORCE = "in-force"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


JOINING_STAGES = Codelist(
    name="joining-stages",
    title=Text(fi="Liittymisasian vaiheet", sv="Anslutningsärendets skeden", en="Stages of a joining case"),
    codes=JoiningStage,
    entries={
        JoiningStage.NOT_BEGUN: Entry(
            label=Text(fi="ei aloitettu", sv="inte påbörjat", en="not begun"),
            definition=Text(
                fi="Asiassa ei ole vielä tapahtunut mitään.",
                sv="Ingenting har ännu hänt i ärendet.",
                en="Nothing has happened in the case yet.",
            ),
        ),
        JoiningStage.CONSIDERING: Entry(
            label=Text(fi="liittymistä harkitaan", sv="anslutning övervägs", en="considering"),
            definition=Text(
                fi="Kunta on ilmoittanut harkitsevansa liittymistä.",
                sv="Kommunen har meddelat att den överväger att ansluta sig.",
                en="The municipality has said that it is considering joining.",
            ),
        ),
        JoiningStage.DRAFTING: Entry(
            label=Text(fi="sopimusluonnos lähetetty", sv="avtalsutkastet utskickat", en="draft sent"),
            definition=Text(
                fi="Sopimusluonnos ja tietosuojaliite on lähetetty kunnalle ja jäsenille.",
                sv="Avtalsutkastet och bilagan om dataskydd har skickats till kommunen och medlemmarna.",
                en="The draft agreement and the data protection annex have been sent to the municipality and the "
                "members.",
            ),
        ),
        JoiningStage.COMMENTING: Entry(
            label=Text(fi="kommenttikierroksella", sv="på kommentarrunda", en="comment round"),
            definition=Text(
                fi="Luonnokset ovat kunnan ja jäsenten kommentoitavina.",
                sv="Kommunen och medlemmarna kan lämna synpunkter på utkasten.",
                en="The drafts are open to the comments of the municipality and the members.",
            ),
        ),
        JoiningStage.TEXT_READY: Entry(
            label=Text(fi="sopimusteksti valmis", sv="avtalstexten färdig", en="text ready"),
            definition=Text(
                fi="Sopimuksen ja liitteiden lopullinen teksti on valmis.",
                sv="Den slutliga texten till avtalet och bilagorna är färdig.",
                en="The final text of the agreement and its annexes is ready.",
            ),
        ),
        JoiningStage.APPLIED: Entry(
            label=Text(fi="jäsenyyttä haettu", sv="medlemskap sökt", en="applied for"),
            definition=Text(
                fi="Kunta on hakenut jäsenyyttä kirjallisesti.",
                sv="Kommunen har ansökt skriftligen om medlemskap.",
                en="The municipality has applied for membership in writing.",
            ),
        ),
        JoiningStage.APPROVED: Entry(
            label=Text(fi="jäsenten hyväksymä", sv="godkänt av medlemmarna", en="approved by the members"),
            definition=Text(
                fi="Jäsenet tai niiden päättävä kokous ovat hyväksyneet liittymisen niin kuin sopimus edellyttää.",
                sv="Medlemmarna eller deras beslutande möte har godkänt anslutningen så som avtalet kräver.",
                en="The members, or their deciding meeting, have approved the joining as the agreement demands.",
            ),
        ),
        JoiningStage.DECIDED: Entry(
            label=Text(fi="liittyvä kunta päättänyt", sv="beslutat av den anslutande kommunen", en="decided"),
            definition=Text(
                fi="Liittyvä kunta on tehnyt kaikki päätösketjunsa päätökset.",
                sv="Den anslutande kommunen har fattat alla beslut i sin beslutskedja.",
                en="The joining municipality has taken every decision in its chain of decisions.",
            ),
        ),
        JoiningStage.BINDING: Entry(
            label=Text(fi="muutoksenhakuaika päättynyt", sv="tiden för ändringssökande ute", en="time for appeal over"),
            definition=Text(
                fi="Liittyvän kunnan päätösten muutoksenhakuaika on päättynyt, ja päätökset ovat lainvoimaisia, jos "
                "muutosta ei ole haettu.",
                sv="Tiden för ändringssökande i den anslutande kommunens beslut har gått ut, och besluten har vunnit "
                "laga kraft om ingen har sökt ändring.",
                en="The time for appeal against the joining municipality's decisions is over, and they have legal "
                "force if nobody has challenged them.",
            ),
        ),
        JoiningStage.FUNDED: Entry(
            label=Text(fi="määräraha varattu", sv="anslag reserverat", en="funded"),
            definition=Text(
                fi="Liittyvän kunnan talousarviossa on määräraha maksuosuutta varten.",
                sv="Den anslutande kommunens budget innehåller ett anslag för betalningsandelen.",
                en="The joining municipality's budget holds an appropriation for its share.",
            ),
        ),
        JoiningStage.SIGNED: Entry(
            label=Text(fi="allekirjoitettu", sv="undertecknat", en="signed"),
            definition=Text(
                fi="Kaikki, joiden on sopimuksen mukaan allekirjoitettava liittyminen, ovat allekirjoittaneet.",
                sv="Alla som enligt avtalet ska underteckna anslutningen har gjort det.",
                en="All who must sign a joining under the agreement have signed.",
            ),
        ),
        JoiningStage.IN_FORCE: Entry(
            label=Text(fi="jäsenyys voimassa", sv="medlemskapet i kraft", en="in force"),
            definition=Text(
                fi="Jäsenyys on alkanut.",
                sv="Medlemskapet har börjat.",
                en="Membership has begun.",
            ),
        ),
        JoiningStage.REFUSED: Entry(
            label=Text(fi="hylätty", sv="avslaget", en="refused"),
            definition=Text(
                fi="Asia on päättynyt siihen, ettei liittymistä hyväksytty.",
                sv="Ärendet har avslutats genom att anslutningen inte godkändes.",
                en="The case has ended because the joining was not approved.",
            ),
        ),
        JoiningStage.WITHDRAWN: Entry(
            label=Text(fi="peruutettu", sv="återkallat", en="withdrawn"),
            definition=Text(
                fi="Kunta on peruuttanut hakemuksensa.",
                sv="Kommunen har återkallat sin ansökan.",
                en="The municipality has withdrawn its application.",
            ),
        ),
        JoiningStage.LAPSED: Entry(
            label=Text(fi="rauennut", sv="förfallet", en="lapsed"),
            definition=Text(
                fi="Asia on päättynyt ilman päätöstä.",
                sv="Ärendet har avslutats utan beslut.",
                en="The case has ended without a decision.",
            ),
        ),
    },
)
"""The stages of a joining case: the required and optional ones in their order, then the branches."""
