//! The reference: payouts, done, cancelled (money.md 9).

use crate::books::Payout;
use crate::reference::{BANK, LIMIT, Model, allotment, apportion, bucket_account};

impl Model {
    fn waiting(&self, bucket: i64) -> i64 {
        let open = self.payouts.iter().filter(|one| one.bucket == bucket && !one.closed);
        open.map(|one| one.amount - one.paid).sum()
    }

    pub fn ask(&mut self, by: i64, bucket: i64, amount: i64) -> bool {
        let left = self.held(&bucket_account(bucket)) - self.waiting(bucket);
        if self.buckets[&bucket].owner != by || amount <= 0 || amount > left || amount > LIMIT {
            return false;
        }
        self.payouts.push(Payout { bucket, by, amount, paid: 0, closed: false });
        true
    }

    /// Never more than was asked, and than the bucket holds.
    pub fn pay(&mut self, by: i64, payout: usize, amount: Option<i64>) -> bool {
        let one = self.payouts[payout].clone();
        let rest = one.amount - one.paid;
        let amount = amount.unwrap_or(rest);
        let may = self.may_pay(by, |who| who == one.by);
        // A correction may have taken what was promised.
        let most = rest.min(self.held(&bucket_account(one.bucket))).min(LIMIT);
        if one.closed || !may || amount <= 0 || amount > most {
            return false;
        }
        self.payouts[payout].paid += amount;
        self.moves(&bucket_account(one.bucket), BANK, amount);
        true
    }

    pub fn cancel(&mut self, by: i64, bucket: i64) -> bool {
        let one = self.buckets[&bucket].clone();
        let Some(givers) = one.funded.filter(|_| !one.ended && self.members[&by].facilitator) else { return false };
        let from = bucket_account(bucket);
        let rest = self.held(&from);
        match self.setting.cancelled {
            0 => self.moves(&from, "fund:carried", rest),
            1 => self.moves(&from, "fund:foundation", rest),
            _ => {
                let sums: Vec<i64> = givers.iter().map(|(_, sum)| *sum).collect();
                for ((giver, _), part) in givers.iter().zip(apportion(rest, &sums)) {
                    let is_here = self.members[giver].active;
                    let to = if is_here { allotment(*giver) } else { "fund:carried".to_owned() };
                    self.moves(&from, &to, part);
                }
            }
        }
        for payout in self.payouts.iter_mut().filter(|one| one.bucket == bucket && one.paid < one.amount) {
            payout.closed = true;
        }
        self.buckets.get_mut(&bucket).unwrap().ended = true;
        true
    }

    pub fn finish(&mut self, by: i64, bucket: i64) -> bool {
        let one = &self.buckets[&bucket];
        let may = one.owner == by || self.members[&by].facilitator;
        if one.funded.is_none() || one.ended || !may || self.waiting(bucket) > 0 {
            return false;
        }
        let rest = self.held(&bucket_account(bucket));
        self.moves(&bucket_account(bucket), "fund:carried", rest);
        self.buckets.get_mut(&bucket).unwrap().ended = true;
        true
    }
}
