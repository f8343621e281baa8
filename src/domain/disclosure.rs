//! What outsiders may learn about the kinds of work that brought the money in (pages.md 4, Privacy).
//!
//! A contribution tells a member's income. So a kind that few members share is folded into the others until nobody
//! can be told apart, and in a small group only the sum is shown.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::MemberNumber;
use super::money::{Amount, AmountError};

/// Fewer contributing members than this, and outsiders see only what came in.
pub const MEMBERS_IN_ALL: usize = 5;
/// Fewer members than this behind a kind, and outsiders see it as part of the others.
pub const MEMBERS_PER_KIND: usize = 3;

/// One kind of work with what it brought; the folded ones have no name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KindSum {
    /// The kind's name, as written in the invoices; none for all that was folded together.
    pub kind: Option<String>,
    /// The sum of its contributions.
    pub amount: Amount,
    /// How many members stand behind it.
    pub members: usize,
}

/// One contribution as far as kinds are concerned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KindPart {
    /// The kind of work.
    pub kind: String,
    /// Whose contribution it is. The group itself (gifts from outside) is nobody that needs hiding, and hides nobody.
    pub member: MemberNumber,
    /// The contribution.
    pub amount: Amount,
}

struct Pile {
    kind: Option<String>,
    amount: Amount,
    members: BTreeSet<MemberNumber>,
}

/// Every kind with its sum, the largest first: what members see.
///
/// # Errors
/// When a sum is beyond what Brimful can hold.
pub fn kinds(parts: &[KindPart]) -> Result<Vec<KindSum>, AmountError> {
    Ok(shown(piles(parts)?))
}

/// The kinds that outsiders may see, the largest first, what was folded last. `None`: only the sum may be shown.
///
/// # Errors
/// When a sum is beyond what Brimful can hold.
pub fn kinds_for_outsiders(parts: &[KindPart]) -> Result<Option<Vec<KindSum>>, AmountError> {
    let everybody: BTreeSet<MemberNumber> =
        parts.iter().map(|part| part.member).filter(|member| *member != MemberNumber::GROUP).collect();
    if everybody.len() < MEMBERS_IN_ALL {
        return Ok(None);
    }
    let (mut open, folded): (Vec<Pile>, Vec<Pile>) =
        piles(parts)?.into_iter().partition(|pile| pile.members.len() >= MEMBERS_PER_KIND);
    if !folded.is_empty() {
        let mut others = Pile { kind: None, amount: Amount::ZERO, members: BTreeSet::new() };
        for pile in folded {
            others.take(pile)?;
        }
        // The piles stand largest first: the next smallest is the last one.
        while others.members.len() < MEMBERS_PER_KIND {
            match open.pop() {
                Some(pile) => others.take(pile)?,
                None => break,
            }
        }
        open.push(others);
    }
    Ok(Some(shown(open)))
}

/// The kinds, largest sum first, then by name.
fn piles(parts: &[KindPart]) -> Result<Vec<Pile>, AmountError> {
    let mut by_kind: BTreeMap<&str, Pile> = BTreeMap::new();
    for part in parts {
        let new = || Pile { kind: Some(part.kind.clone()), amount: Amount::ZERO, members: BTreeSet::new() };
        let pile = by_kind.entry(&part.kind).or_insert_with(new);
        pile.amount = pile.amount.checked_add(part.amount)?;
        if part.member != MemberNumber::GROUP {
            pile.members.insert(part.member);
        }
    }
    let mut piles: Vec<Pile> = by_kind.into_values().collect();
    piles.sort_by_key(|pile| std::cmp::Reverse(pile.amount));
    Ok(piles)
}

fn shown(piles: Vec<Pile>) -> Vec<KindSum> {
    let sum = |pile: Pile| KindSum { kind: pile.kind, amount: pile.amount, members: pile.members.len() };
    piles.into_iter().map(sum).collect()
}

impl Pile {
    fn take(&mut self, other: Pile) -> Result<(), AmountError> {
        self.amount = self.amount.checked_add(other.amount)?;
        self.members.extend(other.members);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    fn part(kind: &str, member: i64, amount: i64) -> KindPart {
        KindPart { kind: kind.to_owned(), member: MemberNumber::new(member), amount: Amount::from_minor(amount) }
    }

    fn outsiders(parts: &[KindPart]) -> Option<Vec<(Option<String>, i64, usize)>> {
        let sums = kinds_for_outsiders(parts).unwrap()?;
        Some(sums.into_iter().map(|sum| (sum.kind, sum.amount.minor(), sum.members)).collect())
    }

    fn named(kind: &str, amount: i64, members: usize) -> (Option<String>, i64, usize) {
        (Some(kind.to_owned()), amount, members)
    }

    #[test]
    fn a_kind_with_three_members_is_shown() {
        let parts = [
            part("web", 1, 10),
            part("web", 2, 20),
            part("web", 3, 30),
            part("text", 3, 7),
            part("text", 4, 7),
            part("text", 5, 7),
        ];
        assert_eq!(outsiders(&parts), Some(vec![named("web", 60, 3), named("text", 21, 3)]));
    }

    #[test]
    fn kinds_with_fewer_are_folded_together() {
        let parts = [
            part("web", 1, 10),
            part("web", 2, 20),
            part("web", 3, 30),
            part("text", 4, 500),
            part("hire", 5, 4),
            part("gift", 6, 1),
        ];
        assert_eq!(outsiders(&parts), Some(vec![named("web", 60, 3), (None, 505, 3)]));
    }

    #[test]
    fn when_the_others_are_too_few_the_next_smallest_kind_joins_them() {
        let parts = [
            part("web", 1, 100),
            part("web", 2, 20),
            part("web", 3, 30),
            part("text", 1, 10),
            part("text", 2, 10),
            part("text", 4, 10),
            part("hire", 5, 900),
        ];
        assert_eq!(outsiders(&parts), Some(vec![named("web", 150, 3), (None, 930, 4)]));
    }

    #[test]
    fn in_a_group_with_fewer_than_five_contributors_only_the_sum_is_shown() {
        let parts = [part("web", 1, 1), part("web", 2, 1), part("web", 3, 1), part("web", 4, 1), part("gift", 0, 1)];
        assert_eq!(outsiders(&parts), None);
    }

    #[test]
    fn gifts_to_the_group_itself_count_for_no_member() {
        let parts = [
            part("web", 1, 1),
            part("web", 2, 1),
            part("web", 3, 1),
            part("web", 4, 1),
            part("web", 5, 1),
            part("gift", 0, 9),
        ];
        assert_eq!(outsiders(&parts), Some(vec![(None, 14, 5)]));
    }

    #[test]
    fn what_is_shown_adds_up_to_what_came_in() {
        let parts: Vec<KindPart> =
            (1..=40).map(|number| part(&format!("kind {}", number * number % 11), number % 7, number - 3)).collect();
        let all: i64 = parts.iter().map(|part| part.amount.minor()).sum();
        let shown = outsiders(&parts).unwrap();
        assert_eq!(shown.iter().map(|(_, amount, _)| amount).sum::<i64>(), all);
        assert!(shown.iter().all(|(_, _, members)| *members >= MEMBERS_PER_KIND));
    }

    #[test]
    fn members_see_every_kind_largest_first() {
        let parts = [part("text", 1, 5), part("web", 1, 10), part("web", 2, -20)];
        let names: Vec<_> = kinds(&parts).unwrap().into_iter().map(|sum| (sum.kind, sum.amount.minor())).collect();
        assert_eq!(names, [(Some("text".to_owned()), 5), (Some("web".to_owned()), -10)]);
    }
}
