"""Events of a joining case, from interest to the effective day.

A case is a list of dated events; its stage on a day follows from them and is
never typed in. The last three are branches off the way.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class JoiningEvent(StrEnum):
    """What happened in a joining case.

    >>> JOINING_EVENTS.label(JoiningEvent.APPROPRIATION).sv
    'anslag'
    >>> list(JoiningEvent)[0].value, list(JoiningEvent)[-1].value
    ('interest', 'lapsed')
    """

    INTEREST = "interest"
    DRAFT_SENT = "draft-sent"
    COMMENT_ROUND = "comment-round"
    FINAL_TEXT = "final-text"
    REQUEST = "request"
    MEMBER_APPROVAL = "member-approval"
    MEMBER_REFUSAL = "member-refusal"
    DECISION = "decision"
    MINUTES_PUBLISHED = "minutes-published"
    APPEAL_TIME_OVER = "appeal-time-over"
    APPROPRIATION = "appropriation"
    SIGNATURE = "signature"
    ONBOARDING = "onboarding"
    CONDITION_MET = "condition-met"
    EFFECTIVE = "effective"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


JOINING_EVENTS = Codelist(
    name="joining-events",
    title=Text(fi="Liittymisasian tapahtumat", sv="Händelser i anslutningsärendet", en="Events of a joining case"),
    codes=JoiningEvent,
    entries={
        JoiningEvent.INTEREST: Entry(
            label=Text(fi="kiinnostuksen ilmoittaminen", sv="intresseanmälan", en="interest"),
            definition=Text(
                fi="Kunta kertoo, että se harkitsee liittymistä.",
                sv="Kommunen meddelar att den överväger att ansluta sig.",
                en="The municipality says that it is considering joining.",
            ),
        ),
        JoiningEvent.DRAFT_SENT: Entry(
            label=Text(fi="sopimusluonnoksen lähettäminen", sv="utskick av avtalsutkastet", en="draft sent"),
            definition=Text(
                fi="Sopimusluonnos ja tietosuojaliite lähetetään kunnalle ja jäsenille.",
                sv="Avtalsutkastet och bilagan om dataskydd skickas till kommunen och medlemmarna.",
                en="The draft agreement and the data protection annex are sent to the municipality and the members.",
            ),
        ),
        JoiningEvent.COMMENT_ROUND: Entry(
            label=Text(fi="kommenttikierros", sv="kommentarrunda", en="comment round"),
            definition=Text(
                fi="Kunta ja jäsenet voivat esittää huomautuksia luonnoksista.",
                sv="Kommunen och medlemmarna kan lämna synpunkter på utkasten.",
                en="The municipality and the members may comment on the drafts.",
            ),
        ),
        JoiningEvent.FINAL_TEXT: Entry(
            label=Text(fi="lopullinen sopimusteksti", sv="slutlig avtalstext", en="final text"),
            definition=Text(
                fi="Sopimuksen ja liitteiden lopullinen teksti on valmis päätettäväksi.",
                sv="Den slutliga texten till avtalet och bilagorna är färdig för beslut.",
                en="The final text of the agreement and its annexes is ready to be decided on.",
            ),
        ),
        JoiningEvent.REQUEST: Entry(
            label=Text(fi="liittymishakemus", sv="anslutningsansökan", en="application to join"),
            definition=Text(
                fi="Kunta hakee jäsenyyttä kirjallisesti.",
                sv="Kommunen ansöker skriftligen om medlemskap.",
                en="The municipality applies for membership in writing.",
            ),
        ),
        JoiningEvent.MEMBER_APPROVAL: Entry(
            label=Text(fi="jäsenen hyväksyntä", sv="en medlems godkännande", en="member's approval"),
            definition=Text(
                fi="Jäsen tai jäsenten päättävä kokous hyväksyy liittymisen sopimuksen mukaan.",
                sv="En medlem eller medlemmarnas beslutande möte godkänner anslutningen enligt avtalet.",
                en="A member, or the members' deciding meeting, approves the joining as the agreement says.",
            ),
        ),
        JoiningEvent.MEMBER_REFUSAL: Entry(
            label=Text(fi="jäsenen kieltävä päätös", sv="en medlems nekande beslut", en="member's refusal"),
            definition=Text(
                fi="Yksi jäsen päättää olla hyväksymättä liittymistä, mutta asia jatkuu, jos sopimuksessa vaadittu "
                "hyväksyntä voi vielä täyttyä.",
                sv="En enskild medlem beslutar att inte godkänna anslutningen, men ärendet fortsätter om det "
                "godkännande som avtalet kräver ännu kan uppnås.",
                en="One member decides not to approve the joining; the case goes on if the approval that the "
                "agreement demands can still be reached.",
            ),
        ),
        JoiningEvent.DECISION: Entry(
            label=Text(fi="liittyvän kunnan päätös", sv="den anslutande kommunens beslut", en="joiner's decision"),
            definition=Text(
                fi="Liittyvän kunnan viranomainen tekee päätösketjuun kuuluvan päätöksen hallintosäännön mukaan.",
                sv="En myndighet i den anslutande kommunen fattar ett beslut i beslutskedjan enligt "
                "förvaltningsstadgan.",
                en="An authority of the joining municipality takes a decision in its chain of decisions, according to "
                "its administrative regulations.",
            ),
        ),
        JoiningEvent.MINUTES_PUBLISHED: Entry(
            label=Text(fi="pöytäkirjan julkaiseminen", sv="publicering av protokollet", en="minutes published"),
            definition=Text(
                fi="Päätöksen sisältävä pöytäkirja julkaistaan yleisessä tietoverkossa, mistä "
                "muutoksenhakuajan laskeminen alkaa.",
                sv="Protokollet med beslutet publiceras i det allmänna datanätet, och från detta räknas tiden "
                "för ändringssökande.",
                en="The minutes with the decision are published on the public information network; the time for "
                "appeal is counted from this.",
            ),
            source=Text(
                fi="Kuntalaki 410/2015 140 §",
                sv="Kommunallagen 410/2015 140 §",
                en="Local Government Act 410/2015, section 140",
            ),
        ),
        JoiningEvent.APPEAL_TIME_OVER: Entry(
            label=Text(
                fi="muutoksenhakuajan päättyminen", sv="utgång av tiden för ändringssökande", en="time for appeal over"
            ),
            definition=Text(
                fi="Oikaisuvaatimukselle tai kunnallisvalitukselle varattu aika on päättynyt, ja päätös saa "
                "lainvoiman, jos muutosta ei ole haettu.",
                sv="Tiden för begäran om omprövning eller kommunalbesvär har gått ut, och beslutet vinner laga kraft "
                "om ingen har sökt ändring.",
                en="The time for a claim for a revised decision or a municipal appeal is over, and the decision gains "
                "legal force if nobody has challenged it.",
            ),
        ),
        JoiningEvent.APPROPRIATION: Entry(
            label=Text(fi="määräraha", sv="anslag", en="appropriation"),
            definition=Text(
                fi="Kunnan talousarviossa on määräraha maksuosuutta varten.",
                sv="Kommunens budget innehåller ett anslag för betalningsandelen.",
                en="The municipality's budget holds an appropriation for its share.",
            ),
        ),
        JoiningEvent.SIGNATURE: Entry(
            label=Text(fi="allekirjoitus", sv="undertecknande", en="signature"),
            definition=Text(
                fi="Yksi sopimusosapuoli allekirjoittaa sopimuksen.",
                sv="En avtalspart undertecknar avtalet.",
                en="One party signs the agreement.",
            ),
        ),
        JoiningEvent.ONBOARDING: Entry(
            label=Text(fi="palvelujen käyttöönotto", sv="ibruktagande av tjänsterna", en="onboarding"),
            definition=Text(
                fi="Kunnan Finna-näkymä, tunnistautuminen, henkilöstön koulutus, vastuu- ja yhteyshenkilöt, ryhmien "
                "paikat ja asiakastiedotus saatetaan kuntoon.",
                sv="Kommunens Finna-vy, autentisering, personalutbildning, ansvars- och kontaktpersoner, platser i "
                "grupperna och information till kunderna ordnas.",
                en="The municipality's Finna view, authentication, staff training, responsible and contact persons, "
                "group seats and information to the customers are put in place.",
            ),
        ),
        JoiningEvent.CONDITION_MET: Entry(
            label=Text(fi="ehdon täyttyminen", sv="uppfyllande av ett villkor", en="condition met"),
            definition=Text(
                fi="Jokin liittymiselle asetetuista ehdoista on täytetty.",
                sv="Ett av de villkor som har ställts för anslutningen är uppfyllt.",
                en="One of the conditions set for the joining has been met.",
            ),
        ),
        JoiningEvent.EFFECTIVE: Entry(
            label=Text(fi="jäsenyyden alkaminen", sv="medlemskapets början", en="effective day"),
            definition=Text(
                fi="Jäsenyys alkaa, ja kunnan asukkaat saavat palvelut käyttöönsä.",
                sv="Medlemskapet börjar, och kommunens invånare får tillgång till tjänsterna.",
                en="Membership begins, and the municipality's inhabitants may use the services.",
            ),
        ),
        JoiningEvent.REFUSED: Entry(
            label=Text(fi="hakemuksen hylkääminen", sv="avslag på ansökan", en="refusal"),
            definition=Text(
                fi="Asia päättyy siihen, etteivät jäsenet, niiden päättävä kokous tai liittyvän kunnan viranomainen "
                "hyväksy liittymistä.",
                sv="Ärendet avslutas genom att medlemmarna, deras beslutande möte eller en myndighet i den anslutande "
                "kommunen inte godkänner anslutningen.",
                en="The case ends because the members, their deciding meeting or an authority of the joining "
                "municipality does not approve the joining.",
            ),
        ),
        JoiningEvent.WITHDRAWN: Entry(
            label=Text(fi="hakemuksen peruuttaminen", sv="återkallande av ansökan", en="withdrawal of the application"),
            definition=Text(
                fi="Kunta peruuttaa hakemuksensa ennen jäsenyyden alkamista.",
                sv="Kommunen återkallar sin ansökan innan medlemskapet börjar.",
                en="The municipality withdraws its application before membership begins.",
            ),
        ),
        JoiningEvent.LAPSED: Entry(
            label=Text(fi="asian raukeaminen", sv="ärendets förfallande", en="lapse"),
            definition=Text(
                fi="Asia päättyy ilman päätöstä, esimerkiksi kun hakuaika on kulunut umpeen.",
                sv="Ärendet avslutas utan beslut, till exempel när ansökningstiden har gått ut.",
                en="The case ends without a decision, for example because the application window has closed.",
            ),
        ),
    },
)
"""The events of a joining case, in their usual order."""
