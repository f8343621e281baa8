//! What the script of the round page works with: amounts in minor units, how they are written, and every word that it
//! may have to say. It has no words and no rules of its own making; what it works out, the server works out again.

use serde::Serialize;

use super::entries::Entries;
use super::row::{RowFrame, has_stepper, most_for};
use super::sentences as words;
use super::words::{Pen, givers_so_far};
use crate::domain::bucket::BucketState;
use crate::domain::currency::{AmountTextError, Currency};
use crate::domain::money::Amount;
use crate::language::{Language, Signs};
use crate::services::splits::{BucketFacts, MineFacts};
use crate::web::assets;
use crate::web::buckets::rows::badge;
use crate::web::parts::{Badge, Meter, Pail};
use crate::web::typed::{amount_sentence, two_readings};

/// What the page carries for its script.
pub struct ScriptParts {
    /// Its address.
    pub href: &'static str,
    /// The facts as JSON; the template escapes it.
    pub facts: String,
    /// A drawing that it copies from.
    pub pail: Pail,
    /// The same of a meter.
    pub meter: Meter,
    /// Full, and enough to start.
    pub badges: [Badge; 2],
}

impl ScriptParts {
    /// `amounts` are all of the page but those of the split; `check` is where the newest totals are read.
    pub fn new(
        frame: &RowFrame<'_>,
        mine: &MineFacts,
        entries: &Entries,
        order: &[&BucketFacts],
        amounts: &[Amount],
        check: String,
    ) -> Self {
        let is_seen = order.iter().all(|one| one.given.is_some());
        let facts = Facts {
            money: money(frame.pen.currency, amounts),
            may_give: mine.may_give,
            step: frame.step,
            cap: frame.rules.cap,
            plain: frame.rules.cap.is_none() && !frame.rules.sealed,
            draft: mine.draft.is_some(),
            has_saved: mine.revision > 0,
            check: is_seen.then_some(check),
            zone: frame.pen.zone.name(),
            habits: Language::current().habits(),
            buckets: order.iter().map(|one| bucket(frame, entries, one)).collect(),
            words: sentences(frame.pen),
        };
        Self {
            href: assets::allocation_href(),
            // Only numbers and texts are in it, which always can be written.
            facts: serde_json::to_string(&facts).unwrap_or_default(),
            pail: Pail { full: true, ..Pail::new(500, 500) },
            meter: Meter::new(500, 500),
            badges: [badge(BucketState::Full), badge(BucketState::MinimumReached)],
        }
    }
}

/// Everything, as the page carries it.
#[derive(Serialize)]
struct Facts<'f> {
    money: Money,
    may_give: Amount,
    step: Amount,
    cap: Option<Amount>,
    /// No cap, and totals are seen: "Fill it" says no more than is true.
    plain: bool,
    /// A draft waits on the server.
    draft: bool,
    /// A split is saved, so that Save has nothing to do until something changes.
    has_saved: bool,
    /// Where the newest totals are read; none while they are hidden.
    check: Option<String>,
    zone: &'static str,
    /// Whose habits of writing hours and counts the page follows (BCP 47).
    habits: String,
    /// In the order of the page.
    buckets: Vec<Bucket<'f>>,
    words: Words,
}

/// How amounts are written and read.
#[derive(Serialize)]
struct Money {
    /// Before an amount: `€`, `KWD `.
    before: String,
    /// Behind it: ` €`.
    after: String,
    /// What stands for 0 to 9.
    digits: String,
    /// Between thousands.
    group: char,
    /// With how many digits before the point groups begin.
    grouped_from: usize,
    /// Before decimals, in text fields too.
    point: char,
    exponent: u32,
    /// What may stand beside a typed amount, in lower case.
    marks: Vec<String>,
    /// The largest amount there is.
    most: Amount,
    /// Everything on the page but the split itself is in whole units.
    whole: bool,
}

/// A bucket of the list.
#[derive(Serialize)]
struct Bucket<'f> {
    n: i64,
    title: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    others: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<Amount>,
    min: Amount,
    /// The most this reader may have in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<Amount>,
    /// What is saved.
    saved: Amount,
    /// It has no field: this is in it and stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<Amount>,
    /// "four people gave so far", where there is no maximum.
    #[serde(skip_serializing_if = "Option::is_none")]
    gave: Option<String>,
}

/// Sentences with open places; those under a meter have their amount marked as `<strong>`.
#[derive(Serialize)]
struct Words {
    others: String,
    mine: String,
    mine_of_it: String,
    raised: String,
    enough: String,
    asked: String,
    to_go: String,
    field: String,
    field_to_go: String,
    fill_it: String,
    fill_most: String,
    fill_last: String,
    heading: [String; 2],
    left: [String; 2],
    of: [String; 2],
    unsaved: String,
    said_left: [String; 2],
    said: String,
    said_even: String,
    said_clear: String,
    said_undo: String,
    moved: Vec<(i64, String)>,
    closed: String,
    no_number: String,
    two_readings: String,
    decimals: String,
    too_large: String,
    below_zero: String,
}

fn bucket<'f>(frame: &RowFrame<'_>, entries: &Entries, one: &'f BucketFacts) -> Bucket<'f> {
    let entry = entries.of(one.number);
    let is_open = has_stepper(frame, one, &entry);
    Bucket {
        n: one.number.get(),
        title: &one.title,
        others: one.others(),
        max: one.goal.maximum,
        min: one.goal.minimum,
        most: most_for(frame, one),
        saved: one.mine,
        fixed: (!is_open).then_some(entry.amount),
        gave: one.goal.maximum.is_none().then(|| one.given.map(|(_, givers)| givers_so_far(givers))).flatten(),
    }
}

fn money(currency: Currency, amounts: &[Amount]) -> Money {
    let (before, after) = currency.beside();
    let Signs { digits, group, point, grouped_from } = Signs::current();
    Money {
        before,
        after,
        digits,
        group,
        grouped_from,
        point,
        exponent: currency.scale(),
        marks: currency.marks().iter().map(|mark| mark.to_lowercase()).collect(),
        most: Amount::LIMIT,
        whole: amounts.iter().all(|amount| currency.is_whole(*amount)),
    }
}

fn sentences(pen: &Pen) -> Words {
    let (sum, title) = ("{sum}", "{title}");
    let typed = |error| amount_sentence(pen.currency, error);
    Words {
        others: words::from_others(sum),
        mine: words::from_you(sum),
        mine_of_it: words::of_it_from_you(sum),
        raised: words::raised(sum),
        enough: words::enough(sum),
        asked: words::asked_for(sum),
        to_go: words::to_go_of(sum, "{max}"),
        field: words::field(&pen.unit(), title),
        field_to_go: words::field_to_go(&pen.unit(), title, sum),
        fill_it: words::fill_it(sum),
        fill_most: words::fill_most(sum),
        fill_last: words::fill_last(sum),
        heading: [words::still_have(), words::your_split_is()],
        left: [words::left(sum), words::too_much(sum)],
        of: [words::of_yours(sum), words::for_yours(sum)],
        unsaved: words::not_saved(),
        said_left: words::said_left(sum),
        said: words::said(sum, title),
        said_even: words::said_even(),
        said_clear: words::said_clear(),
        said_undo: words::said_undo(),
        moved: words::moved("{count}"),
        closed: words::closed(),
        no_number: typed(AmountTextError::NotANumber),
        two_readings: two_readings("{a}", "{b}"),
        decimals: typed(AmountTextError::TooPrecise { scale: pen.currency.scale() }),
        too_large: typed(AmountTextError::OutOfRange),
        below_zero: words::below_zero(),
    }
}
