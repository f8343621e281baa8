//! The sentences of the results digest. Both bodies and the subject are made of these.

use super::{
    layout,
    money::Money,
    results::{LeftGoes, ResultDecided, ResultOutcome, ResultRow, ResultsMail},
    spans::Sentence,
    words,
};
use crate::domain::{
    money::Amount,
    time::{long_day, short_day},
};

/// What the reader's part came to.
pub(super) enum Part {
    /// The reader gave: the amber box.
    Gave(Sentence),
    /// Nothing given, or nothing to give: plain words.
    GaveNothing(Sentence),
}

/// The reader's allocations, summed up.
struct Given<'a> {
    helped: Vec<&'a ResultRow>,
    helped_sum: Amount,
    missed: usize,
    missed_sum: Amount,
    left: Amount,
}

impl ResultsMail {
    /// "six of seven buckets", "all seven buckets", "none of seven buckets", "no bucket".
    fn share_of_buckets(&self) -> String {
        let (funded, all) = (self.funded_count(), self.rows.len());
        match (funded, all) {
            (_, 0) => "no bucket".to_owned(),
            (0, 1) => "no bucket".to_owned(),
            (1, 1) => "the one bucket".to_owned(),
            (0, _) => format!("none of {}", words::counted(all, "bucket", "buckets")),
            _ if funded == all => format!("all {}", words::counted(all, "bucket", "buckets")),
            _ => format!("{} of {}", words::number(funded), words::counted(all, "bucket", "buckets")),
        }
    }

    /// "Six of seven buckets are funded".
    pub(super) fn headline(&self) -> String {
        let verb = if self.funded_count() > 1 { "are" } else { "is" };
        words::capital(&format!("{} {verb} funded", self.share_of_buckets()))
    }

    /// "November round: six of seven buckets funded, €5,570 shared".
    pub(super) fn subject(&self, money: Money) -> String {
        let start = format!("{}: {} funded", layout::one_line(&self.round_title), self.share_of_buckets());
        if self.private_sums { start } else { format!("{start}, {} shared", money.show(self.funded)) }
    }

    /// The line that inboxes show beside the subject.
    pub(super) fn preview(&self, money: Money) -> String {
        let given = self.given();
        let first = if given.helped_sum.is_positive() {
            let them =
                if self.funded_count() == 1 { "it".to_owned() } else { words::number(given.helped.len()) + " of them" };
            format!("Your {} went to {them}.", money.show(given.helped_sum))
        } else if given.left.is_positive() && given.missed == 0 {
            format!("You had {} left.", money.show(given.left))
        } else {
            format!("{} found a bucket.", money.show(self.funded))
        };
        if self.carries_on.is_positive() {
            format!("{first} {} carries on into {}.", money.show(self.carries_on), self.carries_into.english_name())
        } else {
            first
        }
    }

    /// "Hello Ines. The November round closed on Tuesday. Fourteen of us had …"
    pub(super) fn lead(&self, money: Money) -> Sentence {
        let day = long_day(self.closed_on);
        let soon = (0..7).contains(&(self.settled_on - self.closed_on).num_days());
        let day = if soon { day.split(' ').next().unwrap_or_default().to_owned() } else { day };
        let mut lead = Sentence::default()
            .plain(format!("Hello {}. The {} closed on {day}. ", self.reader, self.round_title))
            .plain(self.statement.shortfall_sentence(money).unwrap_or_default());
        if !self.had.is_positive() {
            return lead.plain("There was nothing to share.");
        }
        let us = words::capital(&words::number(self.participants));
        lead = lead.plain(format!("{us} of us had ")).strong(money.show(self.had)).plain(" to share; ");
        let mut rest = Vec::new();
        if self.carries_on.is_positive() {
            let month = self.carries_into.english_name();
            rest.push(format!("{} carries on into {month}", money.show(self.carries_on)));
        }
        if self.stays_with_givers.is_positive() {
            rest.push(format!("{} stays with its givers for the next round", money.show(self.stays_with_givers)));
        }
        let found = if self.funded == self.had && rest.is_empty() {
            "all of it".to_owned()
        } else if self.funded.is_positive() {
            money.show(self.funded)
        } else {
            "none of it".to_owned()
        };
        let rest = match rest.as_slice() {
            [] => String::new(),
            [only] => format!(" and {only}"),
            more => format!(", {}", words::list(more)),
        };
        lead.strong(found).plain(format!(" found a bucket{rest}."))
    }

    fn given(&self) -> Given<'_> {
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
        let goes_on = match self.left_goes {
            LeftGoes::Carried => format!("it carries on into {}.", self.carries_into.english_name()),
            LeftGoes::Giver => "it stays yours for the next round.".to_owned(),
        };
        let nothing = Sentence::default();
        if given.helped.is_empty() && given.missed == 0 {
            return Part::GaveNothing(if !given.left.is_positive() {
                nothing.plain("You had no money to give in this round.")
            } else {
                let left = nothing.plain("You had ").strong(money.show(given.left)).plain(" left; ");
                match self.left_goes {
                    LeftGoes::Carried => left.plain(format!(
                        "it went back to the pool and carries on into {}.",
                        self.carries_into.english_name()
                    )),
                    LeftGoes::Giver => left.plain(goes_on),
                }
            });
        }
        let mut part = nothing;
        if !given.helped.is_empty() {
            part = part.mine(format!("Your {}", money.show(given.helped_sum))).plain(helped(&given, money));
        }
        if given.missed > 0 {
            let was = if given.missed == 1 { "a bucket that was" } else { "buckets that were" };
            let missed = money.show(given.missed_sum);
            part = match given.helped.is_empty() {
                true => part.mine(format!("Your {missed}")),
                false => part.plain(format!(" {missed}")),
            };
            part = part.plain(format!(" was for {was} not funded; {goes_on}"));
        }
        if given.left.is_positive() {
            part = part.plain(format!(" You had {} left; {goes_on}", money.show(given.left)));
        }
        Part::Gave(part)
    }

    /// "The December round opens on Monday 7 December."
    pub(super) fn next_round(&self) -> Option<String> {
        self.next_round_opens.map(|day| {
            let month = self.carries_into;
            let named = day >= month.first_day() && day <= month.last_day();
            let round = if named { format!("{} round", month.english_name()) } else { "next round".to_owned() };
            format!("The {round} opens on {}.", long_day(day))
        })
    }

    /// "send your invoice to Marit by 4 December."
    pub(super) fn invoices(&self) -> Option<String> {
        let by = short_day(self.invoices_by?);
        Some(match &self.invoices_to {
            Some(name) => format!("send your invoice to {name} by {by}."),
            None => format!("send your invoice by {by}."),
        })
    }

    /// What became of a bucket, in the words of the HTML part.
    pub(super) fn outcome(&self, row: &ResultRow, money: Money) -> String {
        let outcome = self.plain_outcome(row, money);
        match row.decided_words() {
            Some(decided) => format!("{outcome} {decided}"),
            None => outcome,
        }
    }

    fn plain_outcome(&self, row: &ResultRow, money: Money) -> String {
        match row.outcome {
            ResultOutcome::Full => "Full.".to_owned(),
            ResultOutcome::Funded => match (row.at_minimum(), row.percent()) {
                (true, Some(percent)) => format!("Funded at its minimum, {percent}% of its goal."),
                (false, Some(percent)) => format!("Funded with {percent}% of its goal."),
                (true, None) => "Funded at its minimum.".to_owned(),
                (false, None) => "Funded.".to_owned(),
            },
            ResultOutcome::NotFunded if !row.total.is_positive() => "Not funded.".to_owned(),
            ResultOutcome::NotFunded => {
                let its = money.show(row.total);
                match self.left_goes {
                    LeftGoes::Carried => {
                        format!("Not funded. Its {its} carries on into {}.", self.carries_into.english_name())
                    }
                    LeftGoes::Giver => format!("Not funded. Its {its} goes back to its givers."),
                }
            }
        }
    }

    /// The same in the few words of the text part's column.
    pub(super) fn short_outcome(&self, row: &ResultRow) -> &'static str {
        match (row.outcome, self.left_goes) {
            (ResultOutcome::Full, _) => "full",
            (ResultOutcome::Funded, _) if row.at_minimum() => "minimum",
            (ResultOutcome::Funded, _) => "funded",
            (ResultOutcome::NotFunded, _) if !row.total.is_positive() => "not funded",
            (ResultOutcome::NotFunded, LeftGoes::Carried) => "not funded, carried on",
            (ResultOutcome::NotFunded, LeftGoes::Giver) => "not funded, back to its givers",
        }
    }
}

impl ResultRow {
    /// Who decided about it, and why; a sentence for both parts.
    pub(super) fn decided_words(&self) -> Option<String> {
        Some(match self.decided.as_ref()? {
            ResultDecided::Early(day) => format!("It was full and got its money on {} already.", short_day(*day)),
            ResultDecided::Taken => "Its owners start with what there is.".to_owned(),
            ResultDecided::Declined => "Its owners said that what there was is not enough to start.".to_owned(),
            ResultDecided::Silence => "Its owners did not answer the offer of what there was.".to_owned(),
            ResultDecided::Chosen(reason) => format!("The facilitator decided: {}", closed(reason)),
        })
    }
}

/// A reason as a sentence.
fn closed(reason: &str) -> String {
    let reason = layout::one_line(reason);
    if reason.ends_with(['.', '!', '?', '…']) { reason } else { format!("{reason}.") }
}

/// " helped five buckets. The biggest part, €140, went to childcare at assemblies, which Leila starts on 9 January."
fn helped(given: &Given<'_>, money: Money) -> String {
    // `max_by_key` takes the last of equals; the first in the order of the mail is meant.
    let Some(biggest) = given.helped.iter().rev().max_by_key(|row| row.mine) else { return String::new() };
    let title = words::in_sentence(&biggest.title);
    let starts = match biggest.starts_on {
        Some(day) if !biggest.owners.is_empty() => {
            let verb = if biggest.owners.len() == 1 { "starts" } else { "start" };
            format!(", which {} {verb} on {}", words::list(&biggest.owners), short_day(day))
        }
        Some(day) => format!(", which starts on {}", short_day(day)),
        None => String::new(),
    };
    if given.helped.len() == 1 {
        return format!(" helped one bucket: {title}{starts}.");
    }
    let count = words::counted(given.helped.len(), "bucket", "buckets");
    format!(" helped {count}. The biggest part, {}, went to {title}{starts}.", money.show(biggest.mine))
}
