//! The same acts through the services: buckets, who takes part, rounds, splits, settlements.

use brimful::domain::agreement::{AllotmentUnit, Sharing, UnspentTo};
use brimful::domain::bucket::CostLine;
use brimful::domain::ids::{BucketNumber, MemberNumber};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::offer::AnswerDays;
use brimful::domain::settlement::BelowMinimum;
use brimful::domain::text::Title;
use brimful::services::buckets::{self, BucketForm, ReopenGoal};
use brimful::services::rounds::{self, AskForHands, OpenRound, Opens, RoundPlan, WithdrawRound};
use brimful::services::settlement::{
    AnswerOffer, Choice, SettleEarly, SettleRound, answer, early_preview, preview, settle, settle_early,
};
use brimful::services::splits::{SaveSplit, UndoSplit, Undone, save, undo};
use brimful::store::Failure;
use brimful::store::scope::GroupScope;

use crate::act::{Act, OpenWith, Wish};
use crate::closing::accepts;
use crate::command::{Below, Rule};
use crate::lived::{Lived, entered, said, words};
use crate::reference::Model;

/// What an owner types; nothing if a sum is beyond what a form takes.
fn form(owner: i64, wish: Wish) -> Option<BucketForm> {
    let (required, extra) = (entered(wish.required)?, entered(wish.extra)?);
    Some(BucketForm {
        title: Title::parse("A bucket").unwrap(),
        summary: "What it gives us".to_owned(),
        body: words(""),
        lines: vec![CostLine { what: "All of it".to_owned(), required, extra }],
        open_ended: wish.open_ended,
        owners: vec![MemberNumber::new(owner)],
        starts_on: None,
        publish: true,
    })
}

impl Lived<'_> {
    pub fn act_on_round(&mut self, model: &Model, act: &Act) -> Result<bool, String> {
        let db = &self.world.db;
        let facilitator = *self.who(model.facilitator(None));
        let done = match act {
            Act::Propose { owner, wish } => {
                let Some(form) = form(*owner, *wish) else { return Ok(false) };
                said(buckets::propose(db, self.who(*owner), form, None))?.is_some()
            }
            Act::Edit { by, bucket, wish } => {
                let Some(form) = form(model.buckets[bucket].owner, *wish) else { return Ok(false) };
                said(buckets::save(db, self.who(*by), BucketNumber::new(*bucket), form))?.is_some()
            }
            Act::WithdrawBucket { by, bucket } => {
                let (bucket, why) = (BucketNumber::new(*bucket), "It will not be.".to_owned());
                said(buckets::withdraw(db, self.who(*by), bucket, why, None))?.is_some()
            }
            Act::Reopen { bucket } => {
                let reason = words("It costs more.");
                let command = ReopenGoal { bucket: BucketNumber::new(*bucket), reason, key: None };
                said(buckets::reopen(db, &facilitator, command))?.is_some()
            }
            Act::AskHands { until } => {
                let command = AskForHands { until: *until, note: words(""), key: None };
                said(rounds::ask_for_hands(db, &facilitator, command))?.is_some()
            }
            Act::Hand { member, up } => said(rounds::answer(db, self.who(*member), *up))?.is_some(),
            Act::CallOff => said(rounds::call_off(db, &facilitator))?.is_some(),
            Act::Open(what) => self.open(&facilitator, what)?,
            Act::WithdrawRound => {
                let reason = words("Too early");
                let command = WithdrawRound { round: self.round.unwrap(), reason, key: None };
                said(rounds::withdraw(db, &facilitator, command))?.is_some()
            }
            Act::Save { member, seen, asked } => {
                let sums = asked.iter().map(|(bucket, sum)| (BucketNumber::new(*bucket), Amount::from_minor(*sum)));
                let round = self.round.unwrap();
                let command = SaveSplit { round, version_seen: *seen, asked: sums.collect(), key: None };
                said(save(db, self.who(*member), command))?.is_some()
            }
            Act::Undo { member, seen } => {
                let command = UndoSplit { round: self.round.unwrap(), version_seen: *seen, shown: None, key: None };
                let undone = said(undo(db, self.who(*member), command))?;
                if matches!(undone, Some(Undone::Draft)) {
                    return Err("a draft was dropped that nobody made".to_owned());
                }
                undone.is_some()
            }
            Act::SettleEarly { bucket } => self.settle_early(&facilitator, *bucket)?,
            Act::Close => said(rounds::close_now(db, &facilitator, self.round.unwrap(), None))?.is_some(),
            Act::Answer { by, bucket, accept } => {
                let bucket = BucketNumber::new(*bucket);
                let command = AnswerOffer { round: self.round.unwrap(), bucket, accept: *accept };
                said(answer(db, self.who(*by), command))?.is_some()
            }
            Act::Settle { accept } => self.settle(&facilitator, model, *accept)?,
            other => return Err(format!("nobody does {other:?}")),
        };
        Ok(done)
    }

    fn open(&mut self, who: &GroupScope, what: &OpenWith) -> Result<bool, String> {
        let how = &what.how;
        let mut plan = RoundPlan::up_to(what.last_day);
        plan.sharing = Some(match what.rule {
            Rule::Equal => Sharing::Equal,
            Rule::Proportional => Sharing::Proportional,
            Rule::Mixed(rate) => Sharing::Mixed { equal_part: Rate::new(rate).unwrap() },
        });
        plan.unit = how.whole.then_some(AllotmentUnit::Whole);
        let mut command = OpenRound::by_default(plan, what.opens.map_or(Opens::Now, Opens::On), what.closes);
        if let Some(cap) = what.cap {
            let Some(cap) = entered(cap) else { return Ok(false) };
            command.cap = Some(cap);
        }
        command.own_bucket = how.own_bucket;
        command.final_after_saving = how.final_after_saving;
        command.sealed = how.sealed;
        command.unspent_to = how.keeps.then_some(UnspentTo::Giver);
        match how.below {
            Below::Return => {}
            Below::Facilitator => command.below_minimum = BelowMinimum::Facilitator,
            Below::AskOwner(days) => {
                command.below_minimum = BelowMinimum::AskOwner;
                command.answer_days = AnswerDays::new(days).unwrap();
            }
        }
        let opened = said(rounds::open(&self.world.db, who, command))?;
        self.round = opened.as_ref().map(|opened| opened.round).or(self.round);
        Ok(opened.is_some())
    }

    /// As previewed; where there is no preview it is pressed all the same.
    fn settle_early(&self, who: &GroupScope, bucket: i64) -> Result<bool, String> {
        let (db, round, bucket) = (&self.world.db, self.round.unwrap(), BucketNumber::new(bucket));
        let expected = match early_preview(db, self.group, round, bucket) {
            Ok(seen) => seen.fingerprint,
            Err(Failure::Refused(_)) => String::new(),
            Err(Failure::Store(error)) => return Err(format!("the database failed: {error}")),
        };
        Ok(said(settle_early(db, who, SettleEarly { round, bucket, expected }))?.is_some())
    }

    fn settle(&self, who: &GroupScope, model: &Model, accept: u8) -> Result<bool, String> {
        let round = self.round.unwrap();
        let choice = |bucket: i64| Choice {
            bucket: BucketNumber::new(bucket),
            accept: accepts(accept, bucket),
            reason: "So we agreed".to_owned(),
        };
        let is_settled = model.running().is_none();
        let choices: Vec<Choice> =
            if is_settled { vec![] } else { model.undecided().into_iter().map(choice).collect() };
        let Some(seen) = said(preview(&self.world.db, self.group, round, &choices))? else { return Ok(false) };
        let expected = seen.map(|seen| seen.fingerprint).unwrap_or_default();
        Ok(said(settle(&self.world.db, who, SettleRound { round, expected, choices }))?.is_some())
    }
}
