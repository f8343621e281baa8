//! The page of the settlement's preview: what happens to each bucket, the facilitator's choices, what is posted.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::head::pips_of;
use super::planned::{PlannedView, view};
use super::results::{SettlementSum, offer_words};
use super::row::outcome_badge;
use super::settle::title_of;
use super::words::{Pen, next_month, round_title};
use crate::domain::agreement::UnspentTo;
use crate::domain::ids::BucketNumber;
use crate::domain::money::Amount;
use crate::domain::offer::OfferState;
use crate::domain::settlement::{BelowMinimum, BucketResult, BucketTotals, Settlement};
use crate::language::{capital, counted_word, list};
use crate::services::settlement::{Choice, Preview};
use crate::tr;
use crate::web::form::{Form, Problems};
use crate::web::page_error::PageError;
use crate::web::parts::{Callout, CalloutKind, Cell, Column, DataTable, Field, Layout, Pick, PickGroup, Pips, SumRow};
use crate::web::visit::{Nav, Visit};

/// The preview.
#[derive(Template)]
#[template(path = "rounds/settle.html")]
struct SettlePage {
    page: Layout,
    problems: Problems,
    callouts: Vec<Callout>,
    title: String,
    heading: String,
    here: String,
    lead: String,
    /// How many have saved a split.
    pips: Pips,
    table: DataTable,
    sum: Vec<SumRow>,
    /// What the facilitator decides below a minimum, with the field for the reason.
    choices: Vec<(PickGroup, Field)>,
    entries: Vec<PlannedView>,
    /// Everything that it takes is there.
    may_settle: bool,
    expected: String,
    key: String,
}

/// What a facilitator chose and typed.
#[derive(Default)]
pub(super) struct Chosen {
    /// Each choice that was made.
    pub(super) choices: Vec<Choice>,
    /// Reasons without a choice: they come back as they were typed.
    loose: Vec<(BucketNumber, String)>,
}

impl Chosen {
    /// Reads the form.
    pub(super) fn read(form: &Form) -> Result<Chosen, PageError> {
        let malformed = || PageError::Malformed(tr!("rounds-settle-malformed"));
        let number = |text: &str| text.parse().map(BucketNumber::new).map_err(|_| malformed());
        let mut chosen = Chosen::default();
        for (bucket, choice) in form.starting("choice[") {
            let reason: String = form.text(&format!("reason[{bucket}]")).trim().chars().take(500).collect();
            let accept = match choice {
                "fund" => true,
                "return" => false,
                _ => return Err(malformed()),
            };
            chosen.choices.push(Choice { bucket: number(bucket)?, accept, reason });
        }
        for (bucket, reason) in form.starting("reason[") {
            let bucket = number(bucket)?;
            if chosen.of(bucket).is_none() {
                chosen.loose.push((bucket, reason.trim().chars().take(500).collect()));
            }
        }
        chosen.choices.sort_unstable_by_key(|choice| choice.bucket);
        Ok(chosen)
    }

    fn of(&self, bucket: BucketNumber) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.bucket == bucket)
    }

    fn reason(&self, bucket: BucketNumber) -> String {
        let loose = || self.loose.iter().find(|(of, _)| *of == bucket).map(|(_, reason)| reason.clone());
        self.of(bucket).map(|choice| choice.reason.clone()).or_else(loose).unwrap_or_default()
    }
}

/// Draws the page.
pub(super) fn draw(
    visit: &Visit,
    status: StatusCode,
    here: &str,
    preview: &Preview,
    chosen: &Chosen,
    problems: Problems,
    mut callouts: Vec<Callout>,
) -> Result<HttpResponse, PageError> {
    let pen = Pen::new(visit, &amounts(preview))?;
    let title = round_title(&preview.head.name, pen.year());
    let heading = tr!("rounds-settle-title", round = title);
    let mut layout = visit.layout(heading.clone(), Nav::Round);
    if !problems.is_empty() || status != StatusCode::OK {
        layout = layout.with_problem();
    }
    callouts.extend(waits(preview, &pen));
    let page = SettlePage {
        page: layout,
        lead: lead(preview, &pen),
        pips: pips_of(preview.finished, preview.names.len()),
        table: table(preview, chosen, &pen),
        sum: sum(preview, &pen),
        choices: choices(preview, chosen, &problems, &pen),
        entries: preview.planned().iter().map(|entry| view(entry, &pen)).collect(),
        may_settle: preview.undecided.is_empty()
            && preview.waiting().is_empty()
            && problems.is_empty()
            && is_decided(preview, chosen),
        expected: preview.fingerprint.clone(),
        key: visit.new_key()?,
        here: here.to_owned(),
        heading,
        title: capital(&title),
        problems,
        callouts,
    };
    visit.render_status(status, &page)
}

/// Every bucket that the facilitator decides about has its choice and its reason.
fn is_decided(preview: &Preview, chosen: &Chosen) -> bool {
    let below = preview.buckets.iter().filter(|one| one.is_below());
    preview.head.below_minimum != BelowMinimum::Facilitator
        || below.map(|one| chosen.of(one.bucket)).all(|choice| choice.is_some_and(|one| !one.reason.is_empty()))
}

fn amounts(preview: &Preview) -> Vec<Amount> {
    let decision = &preview.decision;
    let mut list = vec![decision.funded, decision.returned, decision.unspent, decision.carried];
    list.extend(decision.buckets.iter().flat_map(|one| [one.total, one.funded, one.returned]));
    list.extend(preview.entries.iter().flat_map(|entry| entry.transfers.iter().map(|transfer| transfer.amount)));
    list
}

/// Offers that are still open, and until when.
fn waits(preview: &Preview, pen: &Pen) -> Option<Callout> {
    let waiting = preview.waiting();
    if waiting.is_empty() {
        return None;
    }
    let titles: Vec<String> =
        waiting.iter().map(|bucket| tr!("rounds-quoted", title = title_of(preview, *bucket))).collect();
    let until = pen.moment(preview.head.answers_until());
    Some(Callout::new(
        CalloutKind::Info,
        tr!("rounds-settle-waits"),
        tr!("rounds-settle-waits-text", count = waiting.len(), titles = list(&titles), when = until),
    ))
}

/// "Six of seven buckets are funded with €5,570; €30 carries on into December."
fn lead(preview: &Preview, pen: &Pen) -> String {
    let decision = &preview.decision;
    let funded = decision.buckets.iter().filter(|one| one.outcome.is_funded()).count();
    let all = decision.buckets.len();
    let (word, buckets) = (counted_word(funded), counted_word(all));
    let share = match funded {
        0 => tr!("rounds-settle-none-funded", count = all, buckets = buckets),
        _ => tr!(
            "rounds-settle-funded",
            funded = funded,
            word = word,
            count = all,
            buckets = buckets,
            sum = pen.sum(decision.funded),
        ),
    };
    let carried = pen.sum(decision.carried);
    let month = next_month(&preview.head.name);
    let rest = match (preview.head.unspent_to, decision.carried.is_positive(), month) {
        (UnspentTo::Carried, true, Some(month)) => tr!("rounds-settle-carried-into", sum = carried, month = month),
        (UnspentTo::Carried, true, None) => tr!("rounds-settle-carried", sum = carried),
        (UnspentTo::Carried, false, _) => tr!("rounds-settle-nothing-left"),
        (UnspentTo::Giver, false, _) => tr!("rounds-settle-stays"),
        (UnspentTo::Giver, true, Some(month)) => tr!("rounds-settle-leavers-into", sum = carried, month = month),
        (UnspentTo::Giver, true, None) => tr!("rounds-settle-leavers", sum = carried),
    };
    let early = preview.early.len();
    let mut words = vec![capital(&share), rest];
    if early > 0 {
        words.push(capital(&tr!("rounds-settle-early", count = early, word = counted_word(early))));
    }
    words.join(" ")
}

fn table(preview: &Preview, chosen: &Chosen, pen: &Pen) -> DataTable {
    let columns = vec![
        Column::text(tr!("rounds-bucket")),
        Column::amount(tr!("rounds-settle-given")),
        Column::amount(tr!("rounds-settle-gets")),
        Column::amount(tr!("rounds-settle-goes-back")),
        Column::text(tr!("rounds-settle-outcome")),
    ];
    let row = |one: &BucketResult| {
        let totals = preview.buckets.iter().find(|totals| totals.bucket == one.bucket);
        let back = one.total.checked_sub(one.funded).unwrap_or(Amount::ZERO);
        let outcome = Cell::badge(outcome_badge(one.outcome));
        let outcome = match how(preview, chosen, one, pen) {
            Some(how) => outcome.note(how),
            None => outcome,
        };
        vec![
            Cell::new(title_of(preview, one.bucket)).note(totals.map(|totals| goal(totals, pen)).unwrap_or_default()),
            Cell::new(pen.sum(one.total)),
            Cell::new(pen.sum(one.funded)),
            Cell::new(pen.sum(back)),
            outcome,
        ]
    };
    DataTable::new(tr!("rounds-settle-table"), columns).rows(preview.decision.buckets.iter().map(row).collect())
}

/// Why a bucket comes out as it does, where its total alone does not say it.
fn how(preview: &Preview, chosen: &Chosen, one: &BucketResult, pen: &Pen) -> Option<String> {
    if let Some(early) = preview.early.iter().find(|row| row.bucket == one.bucket) {
        return Some(tr!("rounds-settle-how-early", day = pen.day(early.settled_at)));
    }
    if one.surplus.is_positive() {
        return Some(tr!("rounds-settle-how-surplus", sum = pen.sum(one.surplus)));
    }
    if let Some(offer) = preview.offers.iter().find(|offer| offer.bucket == one.bucket) {
        let by = offer.answer.and_then(|answer| {
            let found = preview.names.iter().find(|(number, _)| *number == answer.answered_by);
            found.map(|(_, name)| name.clone())
        });
        return Some(match offer.state(preview.now) {
            OfferState::Waiting => tr!("rounds-settle-how-waits", when = pen.moment(offer.until)),
            state => offer_words(state, by.as_deref(), offer.answer.map(|answer| answer.answered_at), pen),
        });
    }
    if preview.undecided.contains(&one.bucket) {
        return Some(tr!("rounds-settle-how-yours"));
    }
    chosen.of(one.bucket).map(|choice| choice.reason.clone()).filter(|reason| !reason.is_empty())
}

fn goal(totals: &BucketTotals, pen: &Pen) -> String {
    match totals.maximum {
        Some(maximum) if maximum == totals.minimum => tr!("rounds-settle-goal", sum = pen.sum(maximum)),
        Some(maximum) => tr!("rounds-settle-goal-range", minimum = pen.sum(totals.minimum), maximum = pen.sum(maximum)),
        None => tr!("rounds-settle-goal-open", minimum = pen.sum(totals.minimum)),
    }
}

fn sum(preview: &Preview, pen: &Pen) -> Vec<SumRow> {
    let Settlement { funded, returned, unspent, carried, .. } = preview.decision;
    let may_give = Amount::total(preview.decision.members.iter().map(|one| one.may_give)).unwrap_or(Amount::ZERO);
    let surplus = Amount::total(preview.decision.buckets.iter().map(|one| one.surplus)).unwrap_or(Amount::ZERO);
    SettlementSum { may_give, funded, returned, unspent, carried, surplus }.rows(pen)
}

/// Where the round leaves it to the facilitator: buckets with something, below their minimum.
fn choices(preview: &Preview, chosen: &Chosen, problems: &Problems, pen: &Pen) -> Vec<(PickGroup, Field)> {
    if preview.head.below_minimum != BelowMinimum::Facilitator {
        return Vec::new();
    }
    let choice = |one: &BucketTotals| {
        let (number, title) = (one.bucket, title_of(preview, one.bucket));
        let name = format!("choice[{number}]");
        let now = chosen.of(number).map(|choice| choice.accept);
        let fund =
            Pick::radio(&name, "fund", tr!("rounds-settle-choice-fund", sum = pen.sum(one.total)), now == Some(true));
        let back = Pick::radio(&name, "return", tr!("rounds-settle-choice-back"), now == Some(false));
        let mut group = PickGroup::new(format!("choice-{number}"), title, vec![fund, back]);
        group.hint = Some(tr!("rounds-settle-choice-hint", sum = pen.sum(one.total), minimum = pen.sum(one.minimum)));
        group.error = problems.at(&format!("choice-{number}"));
        let reason = Field::text(format!("reason[{number}]"), tr!("rounds-settle-why"))
            .id(format!("reason-{number}"))
            .value(chosen.reason(number))
            .hint(tr!("rounds-settle-why-hint"))
            .max_length(500)
            .error(problems.at(&format!("reason-{number}")));
        (group, reason)
    };
    preview.buckets.iter().filter(|one| one.is_below()).map(choice).collect()
}
