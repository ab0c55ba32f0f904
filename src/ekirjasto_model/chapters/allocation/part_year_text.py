"""The words that tell who shares an item, and for what part of the year."""

from __future__ import annotations

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.values.text import Text

SHARERS = {
    ItemSharers.PARTICIPANTS: Text(
        fi="Erän maksavat palveluun osallistuvat jäsenet: {members}.",
        sv="Posten betalas av de medlemmar som deltar i tjänsten: {members}.",
        en="The item is paid for by the members that take part in the service: {members}.",
    ),
    ItemSharers.NAMED: Text(
        fi="Erän maksavat kustannusliitteessä nimetyt jäsenet: {members}.",
        sv="Posten betalas av de medlemmar som namnges i kostnadsbilagan: {members}.",
        en="The item is paid for by the members named in the cost annex: {members}.",
    ),
    ItemSharers.CONSORTIUM: Text(
        fi="Erän maksavat kirjastokimpan jäsenet: {members}.",
        sv="Posten betalas av bibliotekssammanslutningens medlemmar: {members}.",
        en="The item is paid for by the members of a consortium: {members}.",
    ),
}
PART = Text(
    fi="{member} on mukana vain osan vuotta ({days}) ja maksaa {fraction} koko vuoden osuudesta, joka olisi {full}. "
    "Sääntö: {rule}.",
    sv="{member} är med bara en del av året ({days}) och betalar {fraction} av andelen för ett helt år, som skulle "
    "vara {full}. Regel: {rule}.",
    en="{member} takes part for only a part of the year ({days}) and pays {fraction} of the share of a full year, "
    "which would be {full}. Rule: {rule}.",
)
WHOLE = Text(
    fi="{member} on mukana vain osan vuotta ({days}), mutta maksaa koko vuoden osuuden, {full}. Sääntö: {rule}.",
    sv="{member} är med bara en del av året ({days}) men betalar andelen för ett helt år, {full}. Regel: {rule}.",
    en="{member} takes part for only a part of the year ({days}) but pays the share of a full year, {full}. "
    "Rule: {rule}.",
)
PART_AMONG_OTHERS = Text(
    fi="{member} on mukana vain osan vuotta ({days}), ja siltä otetaan vuodesta huomioon {fraction}. Sääntö: {rule}. "
    "Ennen muutoksia sen osuus koko vuodelta olisi {full}.",
    sv="{member} är med bara en del av året ({days}), och av dess år beaktas {fraction}. Regel: {rule}. Före "
    "ändringarna skulle dess andel för ett helt år vara {full}.",
    en="{member} takes part for only a part of the year ({days}), and {fraction} of the year is counted for it. "
    "Rule: {rule}. Before the modifiers its share of a full year would be {full}.",
)
REST = Text(
    fi="Muut maksavat loput koko vuoden osuuksiensa suhteessa.",
    sv="De övriga betalar resten i proportion till sina andelar för ett helt år.",
    en="The others pay the rest, in proportion to their shares of a full year.",
)
REST_AMONG_OTHERS = Text(
    fi="Vajaan vuoden vuoksi maksamatta jäävä osa siirtyy muille heidän osuuksiensa suhteessa siinä kohdassa, jossa "
    "vuoden osa on muutosten järjestyksessä.",
    sv="Det som inte betalas på grund av det ofullständiga året övergår på de andra i proportion till deras andelar, "
    "på den plats som delen av året har bland ändringarna.",
    en="What is not paid because of the partial year passes to the others in proportion to their shares, at the place "
    "that the part of the year has among the modifiers.",
)
RAISED = Text(
    fi="Kukaan ei maksa koko vuodelta, joten osuuksia korotettiin samassa suhteessa niin, että niistä kertyy erän "
    "summa.",
    sv="Ingen betalar för hela året, så andelarna höjdes i samma proportion upp till postens summa.",
    en="Nobody pays for the whole year, so the shares were raised in proportion, up to the item's sum.",
)
