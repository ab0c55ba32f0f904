"""An answer to a question about fairness, with its witnesses."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from attrs import field, frozen

from ekirjasto_model.codelists.fairness_answers import FairnessAnswer
from ekirjasto_model.codelists.fairness_hindrances import FairnessHindrance
from ekirjasto_model.codelists.fairness_questions import FairnessQuestion
from ekirjasto_model.values.money import Money


@frozen
class Witness:
    """Who is touched, by whom, and by how much: two sums that anybody can work out again.

    ``members`` are the codes of those touched: one, or the members of the ``consortium``.
    ``causes`` are the codes of those that it comes from: the newcomer, the two that merge,
    or the smaller municipality. ``item`` is the id of the cost item, where only one is
    looked at. ``exact`` is by how much the sums differ before rounding, in euros, and not
    negative where it is to the disadvantage that the question asks about.

    +----------+--------------------------------+---------------------------------+
    | question | ``before``                     | ``after``                       |
    +==========+================================+=================================+
    | alone    | what it would cost alone       | the share                       |
    +----------+--------------------------------+---------------------------------+
    | larger   | the larger one's share         | the smaller one's share         |
    +----------+--------------------------------+---------------------------------+
    | the rest | the share without the change   | the share with the change       |
    +----------+--------------------------------+---------------------------------+
    """

    members: tuple[str, ...]
    before: Money
    after: Money
    exact: Fraction
    causes: tuple[str, ...] = ()
    item: str | None = None
    consortium: str | None = None

    @property
    def by(self) -> Money:
        """How far apart the two sums are."""
        return Money(abs(self.after.cents - self.before.cents))

    @property
    def is_rounding(self) -> bool:
        """Whether the sums differ by less than a cent before rounding: then only cents left over part them."""
        return self.exact * 100 < 1

    @property
    def rank(self) -> tuple[int, tuple[str, ...], tuple[str, ...], str]:
        """By which witnesses stand: the greatest first, then by code."""
        return -self.by.cents, self.members, self.causes, self.item or ""


@frozen
class Untold:
    """What keeps the question from being answered for some members, or for a consortium."""

    why: FairnessHindrance
    members: tuple[str, ...] = ()
    consortium: str | None = None


@frozen
class Answer:
    """The answer to one question.

    ``witnesses`` are the exceptions, the greatest first; for each of those touched, or
    for each newcomer, only the greatest. ``rounding`` are those that only cents left
    over explain, which are no exceptions. ``compared`` counts the comparisons that were
    made, ``touched`` those among them in which there was an exception.
    """

    question: FairnessQuestion
    answer: FairnessAnswer
    witnesses: tuple[Witness, ...]
    rounding: tuple[Witness, ...]
    untold: tuple[Untold, ...] = ()
    compared: int = 0
    touched: int = 0
    greatest_rounding: Money = field(init=False)

    @greatest_rounding.default
    def _greatest(self) -> Money:
        return max((one.by for one in self.rounding), default=Money(0))


@frozen
class Compared:
    """What was compared: how many comparisons, and how many had an exception, which is counted if it is not told.

    ``untold`` is what could not be; ``is_whole`` tells whether all that the question
    asks was compared.
    """

    count: int
    is_whole: bool
    untold: tuple[Untold, ...] = ()
    touched: int | None = None


def answered(question: FairnessQuestion, found: Iterable[Witness], compared: Compared) -> Answer:
    """Return the answer that witnesses give, or that nothing was found among what was compared."""
    ranked = sorted(found, key=lambda one: one.rank)
    exceptions = tuple(one for one in ranked if not one.is_rounding)
    rest = FairnessAnswer.HOLDS if compared.is_whole else FairnessAnswer.CANNOT_TELL
    return Answer(
        question,
        FairnessAnswer.FAILS if exceptions else rest,
        exceptions,
        tuple(one for one in ranked if one.is_rounding),
        compared.untold,
        compared.count,
        len(exceptions) if compared.touched is None else compared.touched,
    )
