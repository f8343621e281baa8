//! The top of a round's page: what is shared, by when, and where the sum comes from.

use super::words::{Pen, days_left, round_title};
use crate::domain::agreement::Sharing;
use crate::domain::bucket::RoundPhase;
use crate::domain::money::Amount;
use crate::language::{Rich, capital, counted_word};
use crate::services::splits::RoundFacts;
use crate::store::rounds::RoundHead;
use crate::store::statements::Statement;
use crate::web::parts::{Badge, BadgeKind, Equation, EquationPart, Operator, Pips, Tone};
use crate::{rich, tr};

/// The first sentences, with what stands out.
#[derive(Debug, Clone)]
pub struct Lead {
    /// "€5,600 to share, €7,090 asked for by seven buckets."
    pub sums: Rich,
    /// "Closes Tuesday 24 November at 18:00."
    pub when: Rich,
    /// A sentence more, or nothing.
    pub then: String,
}

/// The title of the page.
pub fn title(head: &RoundHead, pen: &Pen) -> String {
    capital(&round_title(&head.name, pen.year()))
}

/// The word beside the title.
pub fn badge(head: &RoundHead, phase: RoundPhase, pen: &Pen) -> Badge {
    match phase {
        RoundPhase::Announced => Badge::new(BadgeKind::Draft, tr!("rounds-badge-opens", day = pen.day(head.opens_at))),
        RoundPhase::Open => Badge::new(BadgeKind::Open, days_left(pen, head.closes_at)),
        RoundPhase::Closed => Badge::new(BadgeKind::NotFunded, tr!("rounds-badge-closed")),
        RoundPhase::Settled => Badge::new(BadgeKind::Funded, tr!("rounds-badge-settled")),
        RoundPhase::Withdrawn => Badge::new(BadgeKind::Cancelled, tr!("rounds-badge-withdrawn")),
    }
}

/// The first sentence of a round.
pub fn lead(facts: &RoundFacts, pen: &Pen) -> Lead {
    let head = &facts.head;
    let asked = facts.buckets.iter().map(|one| one.goal.maximum.unwrap_or(one.goal.minimum));
    let asked = Amount::total(asked).unwrap_or(Amount::ZERO);
    let (when, then) = match facts.phase {
        RoundPhase::Announced => (
            rich!("rounds-lead-opens", when = pen.moment(head.opens_at)).strong_time("when", head.opens_at.to_string()),
            tr!("rounds-lead-opens-then", when = pen.moment(head.closes_at)),
        ),
        RoundPhase::Open => (
            rich!("rounds-lead-closes", when = pen.moment(head.closes_at))
                .strong_time("when", head.closes_at.to_string()),
            moved(facts, pen),
        ),
        RoundPhase::Closed => (closed(head, pen), tr!("rounds-lead-closed-then")),
        RoundPhase::Settled => {
            let at = head.settled_at.map(|at| tr!("rounds-lead-settled-then", day = pen.day(at))).unwrap_or_default();
            (closed(head, pen), at)
        }
        RoundPhase::Withdrawn => {
            let at = head.withdrawn_at.unwrap_or(head.opens_at);
            let when = rich!("rounds-lead-withdrawn", when = pen.moment(at)).strong_time("when", at.to_string());
            (when, tr!("rounds-lead-withdrawn-then"))
        }
    };
    let count = facts.buckets.len();
    Lead {
        sums: rich!(
            "rounds-lead-sums",
            sum = pen.sum(facts.statement.to_share),
            asked = pen.sum(asked),
            count = count,
            word = counted_word(count),
        ),
        when,
        then,
    }
}

fn closed(head: &RoundHead, pen: &Pen) -> Rich {
    rich!("rounds-lead-closed", when = pen.moment(head.closes_at)).strong_time("when", head.closes_at.to_string())
}

/// Why it is open longer, after the last move of its close.
fn moved(facts: &RoundFacts, pen: &Pen) -> String {
    let last = facts.close_changes.last().filter(|one| !one.reason.is_empty());
    last.map(|one| tr!("rounds-lead-moved", day = pen.day(one.was_at), reason = one.reason)).unwrap_or_default()
}

/// How many have saved a split.
pub fn pips(facts: &RoundFacts) -> Pips {
    pips_of(facts.finished, facts.participants)
}

/// So many of so many have.
pub fn pips_of(done: usize, total: usize) -> Pips {
    Pips {
        done: u32::try_from(done).unwrap_or(u32::MAX),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        text: tr!("rounds-finished", done = done, total = total),
    }
}

/// The figures of the sum, for choosing how they are written.
pub fn amounts(statement: &Statement) -> [Amount; 5] {
    [statement.came_in, statement.foundation, core(statement), statement.carried, statement.to_share]
}

fn core(statement: &Statement) -> Amount {
    statement.core_due.checked_add(statement.brought_forward).unwrap_or(statement.core_due)
}

/// What the sum is about for one reader.
#[derive(Debug, Clone, Copy)]
pub struct Each {
    /// How many share.
    pub participants: usize,
    /// The reader's allotment.
    pub mine: Option<Amount>,
}

/// Came in − foundation − core costs (+ carried) = ours to share ÷ members = yours.
pub fn equation(
    head: &RoundHead,
    statement: &Statement,
    foundation: Option<&str>,
    each: Each,
    why_href: Option<String>,
    pen: &Pen,
) -> Equation {
    let part = |operator, tone, label: &str, amount: Amount| EquationPart::new(operator, tone, label, pen.sum(amount));
    let mut parts = vec![
        part(Operator::None, Tone::Stone, &tr!("rounds-sum-came-in"), statement.came_in),
        part(Operator::Minus, Tone::Found, &foundation_name(foundation), statement.foundation),
        part(Operator::Minus, Tone::Core, &tr!("rounds-sum-core"), core(statement)),
    ];
    if statement.carried.is_positive() {
        parts.push(part(Operator::Plus, Tone::Stone, &tr!("rounds-sum-carried"), statement.carried));
    }
    parts.push(part(Operator::Equals, Tone::Pool, &tr!("rounds-sum-to-share"), statement.to_share));
    let share = Share::of(head, statement, each, pen);
    let members = tr!("rounds-sum-members", count = each.participants);
    let mut last = EquationPart::new(Operator::Divided, Tone::Mine, members, share.words());
    last.href = why_href;
    parts.push(last);
    let all = statement.came_in.checked_add(statement.carried).unwrap_or(statement.came_in);
    Equation { summary: share.summary(&pen.sum(all)), parts, open: false }
}

/// What the group's foundation is called.
pub fn foundation_name(name: Option<&str>) -> String {
    name.map_or_else(|| tr!("rounds-sum-foundation"), str::to_owned)
}

/// What the sum becomes for one.
enum Share {
    /// The same for everybody.
    Each(String),
    /// The reader's own.
    You(String),
    Weights,
    Contributions,
}

impl Share {
    fn of(head: &RoundHead, statement: &Statement, each: Each, pen: &Pen) -> Self {
        let heads = i64::try_from(each.participants).unwrap_or(i64::MAX).max(1);
        let shared = statement.to_share.checked_sub(head.stays_carried).unwrap_or(statement.to_share);
        match (head.sharing, each.mine) {
            (Sharing::Equal, _) => Self::Each(pen.sum(Amount::from_minor(shared.minor() / heads))),
            (_, Some(mine)) => Self::You(pen.sum(mine)),
            (Sharing::Weights, None) => Self::Weights,
            (Sharing::Proportional | Sharing::Mixed { .. }, None) => Self::Contributions,
        }
    }

    /// "€400 each", "€381 for you", "shares by contributions".
    fn words(&self) -> String {
        match self {
            Self::Each(sum) => tr!("rounds-share-each", sum = sum),
            Self::You(sum) => tr!("rounds-share-you", sum = sum),
            Self::Weights => tr!("rounds-share-weights"),
            Self::Contributions => tr!("rounds-share-contributions"),
        }
    }

    /// "How €12,500 became €400 each".
    fn summary(&self, all: &str) -> String {
        match self {
            Self::Each(sum) => tr!("rounds-became-each", all = all, sum = sum),
            Self::You(sum) => tr!("rounds-became-you", all = all, sum = sum),
            Self::Weights => tr!("rounds-became-weights", all = all),
            Self::Contributions => tr!("rounds-became-contributions", all = all),
        }
    }
}
