//! The sentences of the results digest about the reader's own money.

use super::{
    money::Money,
    results::{LeftGoes, ResultOutcome, ResultRow, ResultsMail},
    spans::Sentence,
    words,
};
use crate::domain::money::Amount;
use crate::language::{counted_word, list, short_day};
use crate::{rich, tr};

/// What the reader's part came to.
pub(super) enum Part {
    /// The reader gave: the amber box.
    Gave(Sentence),
    /// Nothing given, or nothing to give: plain words.
    GaveNothing(Sentence),
}

/// The reader's allocations, summed up.
pub(super) struct Given<'a> {
    /// Buckets that were funded, with the reader's money in them.
    pub helped: Vec<&'a ResultRow>,
    /// What the reader gave to these.
    pub helped_sum: Amount,
    /// How many buckets the reader gave to that were not funded.
    pub missed: usize,
    /// What the reader gave to these.
    pub missed_sum: Amount,
    /// What the reader did not give.
    pub left: Amount,
}

impl ResultsMail {
    /// The reader's allocations, summed up.
    pub(super) fn given(&self) -> Given<'_> {
        let sum = |rows: &[&ResultRow]| Amount::total(rows.iter().map(|row| row.mine)).unwrap_or(Amount::ZERO);
        let mine = self.ordered().into_iter().filter(|row| row.mine.is_positive());
        let (missed, helped): (Vec<_>, Vec<_>) = mine.partition(|row| row.outcome == ResultOutcome::NotFunded);
        let (helped_sum, missed_sum) = (sum(&helped), sum(&missed));
        let may_give = self.mine.map_or(Amount::ZERO, |mine| mine.may_give);
        let left = may_give.checked_sub(helped_sum).and_then(|left| left.checked_sub(missed_sum));
        Given {
            helped_sum,
            missed_sum,
            left: left.unwrap_or(Amount::ZERO).max(Amount::ZERO),
            helped,
            missed: missed.len(),
        }
    }

    /// What the reader's money did, or that nothing of it moved.
    pub(super) fn part(&self, money: Money) -> Part {
        let given = self.given();
        if given.helped.is_empty() && given.missed == 0 {
            return Part::GaveNothing(self.gave_nothing(given.left, money));
        }
        let mut part = helped(&given, money);
        if given.missed > 0 {
            part = part.and(self.missed(&given, money));
        }
        if given.left.is_positive() {
            let left = money.show(given.left);
            part = part.and(match self.left_goes {
                LeftGoes::Carried => tr!("mail-results-left-carried", amount = left, month = self.month()),
                LeftGoes::Giver => tr!("mail-results-left-stays", amount = left),
            });
        }
        Part::Gave(part)
    }

    fn gave_nothing(&self, left: Amount, money: Money) -> Sentence {
        if !left.is_positive() {
            return tr!("mail-results-had-none").into();
        }
        let left = money.show(left);
        match self.left_goes {
            LeftGoes::Carried => rich!("mail-results-all-carried", amount = left, month = self.month()).into(),
            LeftGoes::Giver => rich!("mail-results-all-stays", amount = left).into(),
        }
    }

    /// What was for buckets that did not get enough.
    fn missed(&self, given: &Given<'_>, money: Money) -> Sentence {
        let (count, amount, month) = (given.missed, money.show(given.missed_sum), self.month());
        match (given.helped.is_empty(), self.left_goes) {
            (true, LeftGoes::Carried) => {
                rich!("mail-results-missed-all-carried", count = count, amount = amount, month = month)
                    .span("mine")
                    .into()
            }
            (true, LeftGoes::Giver) => {
                rich!("mail-results-missed-all-stays", count = count, amount = amount).span("mine").into()
            }
            (false, LeftGoes::Carried) => {
                tr!("mail-results-missed-carried", count = count, amount = amount, month = month).into()
            }
            (false, LeftGoes::Giver) => tr!("mail-results-missed-stays", count = count, amount = amount).into(),
        }
    }
}

/// "Your €400 helped five buckets. The biggest part, €140, went to childcare at assemblies, which Leila starts on 9
/// January."
fn helped(given: &Given<'_>, money: Money) -> Sentence {
    // `max_by_key` takes the last of equals; the first in the order of the mail is meant.
    let Some(biggest) = given.helped.iter().rev().max_by_key(|row| row.mine) else { return Sentence::default() };
    let (title, amount) = (words::in_sentence(&biggest.title), money.show(given.helped_sum));
    let (people, owners) = (biggest.owners.len(), list(&biggest.owners));
    let day = biggest.starts_on.map(short_day);
    if given.helped.len() == 1 {
        return match (day, people) {
            (None, _) => rich!("mail-results-helped-one", amount = amount, title = title).span("mine").into(),
            (Some(day), 0) => {
                rich!("mail-results-helped-one-starts", amount = amount, title = title, day = day).span("mine").into()
            }
            (Some(day), _) => rich!(
                "mail-results-helped-one-owners",
                amount = amount,
                title = title,
                count = people,
                owners = owners,
                day = day
            )
            .span("mine")
            .into(),
        };
    }
    let count = given.helped.len();
    let all = rich!("mail-results-helped", count = count, amount = amount, word = counted_word(count)).span("mine");
    let most = money.show(biggest.mine);
    Sentence::from(all).and(match (day, people) {
        (None, _) => tr!("mail-results-biggest", amount = most, title = title),
        (Some(day), 0) => tr!("mail-results-biggest-starts", amount = most, title = title, day = day),
        (Some(day), _) => {
            tr!("mail-results-biggest-owners", amount = most, title = title, count = people, owners = owners, day = day)
        }
    })
}
