//! The top of a round's page: what is shared, by when, and where the sum comes from.

use super::words::{Pen, counted, days_left, round_title};
use crate::domain::agreement::Sharing;
use crate::domain::bucket::RoundPhase;
use crate::domain::money::Amount;
use crate::services::splits::RoundFacts;
use crate::store::rounds::RoundHead;
use crate::store::statements::Statement;
use crate::web::parts::{Badge, BadgeKind, Equation, EquationPart, Operator, Pips, Tone};

/// The first sentence, in the pieces that the template makes bold.
#[derive(Debug, Clone)]
pub struct Lead {
    /// "€5,600".
    pub to_share: String,
    /// "€7,090".
    pub asked: String,
    /// "seven buckets".
    pub buckets: String,
    /// "Closes", "Opens", "Closed".
    pub verb: &'static str,
    /// "Tuesday 24 November at 18:00".
    pub when: String,
    /// The same for machines.
    pub machine: String,
    /// A sentence more.
    pub then: String,
}

/// The title of the page.
pub fn title(head: &RoundHead, pen: &Pen) -> String {
    round_title(&head.name, pen.year())
}

/// The word beside the title.
pub fn badge(head: &RoundHead, phase: RoundPhase, pen: &Pen) -> Badge {
    match phase {
        RoundPhase::Announced => Badge::new(BadgeKind::Draft, format!("Opens {}", pen.day(head.opens_at))),
        RoundPhase::Open => Badge::new(BadgeKind::Open, days_left(pen, head.closes_at)),
        RoundPhase::Closed => Badge::new(BadgeKind::NotFunded, "Closed"),
        RoundPhase::Settled => Badge::new(BadgeKind::Funded, "Settled"),
        RoundPhase::Withdrawn => Badge::new(BadgeKind::Cancelled, "Withdrawn"),
    }
}

/// The first sentence of a round.
pub fn lead(facts: &RoundFacts, pen: &Pen) -> Lead {
    let head = &facts.head;
    let asked = facts.buckets.iter().map(|one| one.goal.maximum.unwrap_or(one.goal.minimum));
    let asked = Amount::total(asked).unwrap_or(Amount::ZERO);
    let (verb, at, then) = match facts.phase {
        RoundPhase::Announced => ("Opens", head.opens_at, format!("It closes {}.", pen.moment(head.closes_at))),
        RoundPhase::Open => ("Closes", head.closes_at, moved(facts, pen)),
        RoundPhase::Closed => {
            ("Closed", head.closes_at, "Nothing is decided until a facilitator settles it.".to_owned())
        }
        RoundPhase::Settled => {
            let at = head.settled_at.map(|at| format!("Settled on {}.", pen.day(at))).unwrap_or_default();
            ("Closed", head.closes_at, at)
        }
        RoundPhase::Withdrawn => {
            let at = head.withdrawn_at.unwrap_or(head.opens_at);
            ("Withdrawn", at, "Its money went back to where it came from.".to_owned())
        }
    };
    Lead {
        to_share: pen.sum(facts.statement.to_share),
        asked: pen.sum(asked),
        buckets: counted(facts.buckets.len(), "bucket", "buckets"),
        verb,
        when: pen.moment(at),
        machine: at.to_string(),
        then,
    }
}

/// Why it is open longer, after the last move of its close.
fn moved(facts: &RoundFacts, pen: &Pen) -> String {
    let last = facts.close_changes.last().filter(|one| !one.reason.is_empty());
    last.map(|one| format!("It was to close {}: {}", pen.day(one.was_at), one.reason)).unwrap_or_default()
}

/// How many have saved a split.
pub fn pips(facts: &RoundFacts) -> Pips {
    pips_of(facts.finished, facts.participants)
}

/// So many of so many have.
pub fn pips_of(done: usize, total: usize) -> Pips {
    let members = if total == 1 { "member has" } else { "members have" };
    Pips {
        done: u32::try_from(done).unwrap_or(u32::MAX),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        text: format!("{done} of {total} {members} finished"),
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
        part(Operator::None, Tone::Stone, "Came in", statement.came_in),
        part(Operator::Minus, Tone::Found, foundation.unwrap_or("Foundation"), statement.foundation),
        part(Operator::Minus, Tone::Core, "Core costs", core(statement)),
    ];
    if statement.carried.is_positive() {
        parts.push(part(Operator::Plus, Tone::Stone, "Carried", statement.carried));
    }
    parts.push(part(Operator::Equals, Tone::Pool, "Ours to share", statement.to_share));
    let share = share_words(head, statement, each, pen);
    let members = format!("{} {}", each.participants, if each.participants == 1 { "member" } else { "members" });
    let mut last = EquationPart::new(Operator::Divided, Tone::Mine, members, share.clone());
    last.href = why_href;
    parts.push(last);
    let all = statement.came_in.checked_add(statement.carried).unwrap_or(statement.came_in);
    Equation { summary: format!("How {} became {share}", pen.sum(all)), parts, open: false }
}

/// "€400 each", "€381 for you", "by contributions".
fn share_words(head: &RoundHead, statement: &Statement, each: Each, pen: &Pen) -> String {
    let heads = i64::try_from(each.participants).unwrap_or(i64::MAX).max(1);
    let shared = statement.to_share.checked_sub(head.stays_carried).unwrap_or(statement.to_share);
    match (head.sharing, each.mine) {
        (Sharing::Equal, _) => format!("{} each", pen.sum(Amount::from_minor(shared.minor() / heads))),
        (_, Some(mine)) => format!("{} for you", pen.sum(mine)),
        (Sharing::Weights, None) => "shares by weight".to_owned(),
        (Sharing::Proportional | Sharing::Mixed { .. }, None) => "shares by contributions".to_owned(),
    }
}
