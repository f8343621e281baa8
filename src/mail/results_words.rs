//! The sentences of the results digest about the round. Both bodies and the subject are made of these.

use super::{
    layout,
    money::Money,
    results::{LeftGoes, ResultDecided, ResultOutcome, ResultRow, ResultsMail},
    spans::Sentence,
};
use crate::language::{Rich, capital, counted_word, long_day, month_name, round_title, short_day, weekday};
use crate::{rich, tr};

impl ResultsMail {
    /// The month whose round gets what is carried on.
    pub(super) fn month(&self) -> String {
        month_name(self.carries_into)
    }

    /// "Six of seven buckets are funded".
    pub(super) fn headline(&self) -> String {
        let (funded, all) = (self.funded_count(), self.rows.len());
        let all_word = counted_word(all);
        match (funded, all) {
            (_, 0) | (0, 1) => tr!("mail-results-headline-none"),
            (1, 1) => tr!("mail-results-headline-only"),
            (0, _) => tr!("mail-results-headline-none-of", all = all, all_word = all_word),
            _ if funded == all => tr!("mail-results-headline-all", all = all, all_word = all_word),
            _ => {
                let word = capital(&counted_word(funded));
                tr!("mail-results-headline-some", funded = funded, funded_word = word, all_word = all_word)
            }
        }
    }

    /// "six of seven buckets funded", in the subject.
    fn told_outcome(&self) -> String {
        let (funded, all) = (self.funded_count(), self.rows.len());
        let all_word = counted_word(all);
        match (funded, all) {
            (_, 0) | (0, 1) => tr!("mail-results-outcome-none"),
            (1, 1) => tr!("mail-results-outcome-only"),
            (0, _) => tr!("mail-results-outcome-none-of", all = all, all_word = all_word),
            _ if funded == all => tr!("mail-results-outcome-all", all = all, all_word = all_word),
            _ => {
                let word = counted_word(funded);
                tr!("mail-results-outcome-some", funded = funded, funded_word = word, all_word = all_word)
            }
        }
    }

    /// "November round: six of seven buckets funded, €5,570 shared".
    pub(super) fn subject(&self, money: Money) -> String {
        let (round, outcome) = (capital(&layout::one_line(&round_title(&self.round))), self.told_outcome());
        match self.private_sums {
            true => tr!("mail-results-subject-private", round = round, outcome = outcome),
            false => {
                tr!("mail-results-subject", round = round, outcome = outcome, amount = money.show(self.funded))
            }
        }
    }

    /// The line that inboxes show beside the subject.
    pub(super) fn preview(&self, money: Money) -> String {
        let given = self.given();
        let first = if given.helped_sum.is_positive() {
            let (amount, count) = (money.show(given.helped_sum), given.helped.len());
            match self.funded_count() {
                1 => tr!("mail-results-preview-gave-only", amount = amount),
                _ => tr!("mail-results-preview-gave", amount = amount, count = count, word = counted_word(count)),
            }
        } else if given.left.is_positive() && given.missed == 0 {
            tr!("mail-results-preview-left", amount = money.show(given.left))
        } else {
            tr!("mail-results-preview-found", amount = money.show(self.funded))
        };
        if !self.carries_on.is_positive() {
            return first;
        }
        let carried = money.show(self.carries_on);
        format!("{first} {}", tr!("mail-results-preview-carried", amount = carried, month = self.month()))
    }

    /// "Hello Ines. The November round closed on Tuesday. Fourteen of us had …"
    pub(super) fn lead(&self, money: Money) -> Sentence {
        let is_recent = (0..7).contains(&(self.settled_on - self.closed_on).num_days());
        let day = if is_recent { weekday(self.closed_on) } else { long_day(self.closed_on) };
        let closed = tr!("mail-results-closed", reader = self.reader, round = round_title(&self.round), day = day);
        let mut lead = Sentence::from(closed);
        if let Some(shortfall) = self.statement.shortfall_sentence(money) {
            lead = lead.and(shortfall);
        }
        if !self.had.is_positive() {
            return lead.and(tr!("mail-results-nothing"));
        }
        let (count, had) = (self.participants, money.show(self.had));
        let word = capital(&counted_word(count));
        lead.and(rich!("mail-results-had", count = count, word = word, amount = had)).and(self.found(money))
    }

    /// "€5,570 found a bucket and €30 carries on into December."
    fn found(&self, money: Money) -> Rich {
        let (found, month) = (money.show(self.funded), self.month());
        let (carried, stays) = (money.show(self.carries_on), money.show(self.stays_with_givers));
        let rest = (self.carries_on.is_positive(), self.stays_with_givers.is_positive());
        match (self.funded.is_positive(), rest) {
            (_, (false, false)) if self.funded == self.had => rich!("mail-results-found-all"),
            (true, (false, false)) => rich!("mail-results-found", found = found),
            (true, (true, false)) => {
                rich!("mail-results-found-carried", found = found, carried = carried, month = month)
            }
            (true, (false, true)) => rich!("mail-results-found-stays", found = found, stays = stays),
            (true, (true, true)) => {
                rich!("mail-results-found-both", found = found, carried = carried, month = month, stays = stays)
            }
            (false, (false, false)) => rich!("mail-results-found-none"),
            (false, (true, false)) => rich!("mail-results-found-none-carried", carried = carried, month = month),
            (false, (false, true)) => rich!("mail-results-found-none-stays", stays = stays),
            (false, (true, true)) => {
                rich!("mail-results-found-none-both", carried = carried, month = month, stays = stays)
            }
        }
    }

    /// "The December round opens on Monday 7 December."
    pub(super) fn next_round(&self) -> Option<String> {
        self.next_round_opens.map(|day| {
            let month = self.carries_into;
            match day >= month.first_day() && day <= month.last_day() {
                true => tr!("mail-results-next-month", month = self.month(), day = long_day(day)),
                false => tr!("mail-results-next-round", day = long_day(day)),
            }
        })
    }

    /// "Bucket owners: send your invoice to Marit by 4 December."; shorter where there is less room.
    pub(super) fn invoices(&self, is_long: bool) -> Option<String> {
        let day = short_day(self.invoices_by?);
        Some(match (is_long, &self.invoices_to) {
            (true, Some(name)) => tr!("mail-results-invoices-to", name = name, day = day),
            (true, None) => tr!("mail-results-invoices", day = day),
            (false, Some(name)) => tr!("mail-results-invoices-to-text", name = name, day = day),
            (false, None) => tr!("mail-results-invoices-text", day = day),
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
            ResultOutcome::Full => tr!("mail-results-row-full"),
            ResultOutcome::Funded => match (row.at_minimum(), row.percent()) {
                (true, Some(percent)) => tr!("mail-results-row-minimum", percent = percent),
                (false, Some(percent)) => tr!("mail-results-row-funded", percent = percent),
                (true, None) => tr!("mail-results-row-minimum-open"),
                (false, None) => tr!("mail-results-row-funded-open"),
            },
            ResultOutcome::NotFunded if !row.total.is_positive() => tr!("mail-results-row-none"),
            ResultOutcome::NotFunded => {
                let its = money.show(row.total);
                match self.left_goes {
                    LeftGoes::Carried => tr!("mail-results-row-none-carried", amount = its, month = self.month()),
                    LeftGoes::Giver => tr!("mail-results-row-none-back", amount = its),
                }
            }
        }
    }

    /// The same in the few words of the text part's column.
    pub(super) fn short_outcome(&self, row: &ResultRow) -> String {
        match (row.outcome, self.left_goes) {
            (ResultOutcome::Full, _) => tr!("mail-results-short-full"),
            (ResultOutcome::Funded, _) if row.at_minimum() => tr!("mail-results-short-minimum"),
            (ResultOutcome::Funded, _) => tr!("mail-results-short-funded"),
            (ResultOutcome::NotFunded, _) if !row.total.is_positive() => tr!("mail-results-short-none"),
            (ResultOutcome::NotFunded, LeftGoes::Carried) => tr!("mail-results-short-carried"),
            (ResultOutcome::NotFunded, LeftGoes::Giver) => tr!("mail-results-short-back"),
        }
    }
}

impl ResultRow {
    /// Who decided about it, and why; a sentence for both parts.
    pub(super) fn decided_words(&self) -> Option<String> {
        Some(match self.decided.as_ref()? {
            ResultDecided::Early(day) => tr!("mail-results-decided-early", day = short_day(*day)),
            ResultDecided::Taken => tr!("mail-results-decided-taken"),
            ResultDecided::Declined => tr!("mail-results-decided-declined"),
            ResultDecided::Silence => tr!("mail-results-decided-silence"),
            ResultDecided::Chosen(reason) => tr!("mail-results-decided-chosen", reason = closed(reason)),
        })
    }
}

/// A reason as a sentence.
fn closed(reason: &str) -> String {
    let reason = layout::one_line(reason);
    if reason.ends_with(['.', '!', '?', '…', '؟', '。']) { reason } else { format!("{reason}.") }
}
