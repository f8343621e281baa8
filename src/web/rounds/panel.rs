//! The reader's own money beside the list: what is left, where the rest goes, Save.

use super::entries::Entries;
use super::row::per_mille;
use super::words::{Pen, next_month};
use crate::domain::agreement::UnspentTo;
use crate::domain::money::Amount;
use crate::services::splits::{BucketFacts, MineFacts, RoundFacts};
use crate::web::parts::{AllotmentLine, AllotmentPanel, PanelButton, SplitBar};

/// The panel for what stands in the fields, the rows in the order of the page. `is_typed` when they were sent just now.
pub fn panel(
    facts: &RoundFacts,
    mine: &MineFacts,
    entries: &Entries,
    order: &[&BucketFacts],
    is_typed: bool,
    pen: &Pen,
) -> AllotmentPanel {
    let given = entries.total();
    let may_give = mine.may_give;
    let left = may_give.checked_sub(given).unwrap_or(Amount::from_minor(i64::MIN));
    let over = left.is_negative();
    let own = || order.iter().filter(|one| entries.amount(one.number).is_positive());
    let line = |one: &&BucketFacts| AllotmentLine {
        title: one.title.clone(),
        href: format!("#b-{}", one.number),
        amount: pen.sum(entries.amount(one.number)),
    };
    let words = pen.sum(left.abs());
    let parts = own().map(|one| bar_part(entries.amount(one.number), may_give));
    AllotmentPanel {
        heading: if over { "Your split is".to_owned() } else { "You still have".to_owned() },
        of: if over {
            format!("too much for the {} that is yours to give", pen.sum(may_give))
        } else {
            format!("of the {} that is yours to give", pen.sum(may_give))
        },
        left_short: if over { format!("{words} too much") } else { format!("{words} left") },
        left: words,
        of_short: format!("of {}", pen.sum(may_give)),
        over,
        bar: SplitBar { parts_pm: parts.collect() },
        lines: own().map(line).collect(),
        save_label: "Save my split".to_owned(),
        save_short: "Save".to_owned(),
        buttons: buttons(mine, given),
        note: note(facts),
        unsaved: match &mine.draft {
            _ if is_typed => Some("Not saved yet".to_owned()),
            Some((_, at)) => Some(format!("Not saved yet: changes from {}", pen.since(*at))),
            None => None,
        },
    }
}

/// Thousandths of the allotment; more than all of it when too much is given.
fn bar_part(amount: Amount, may_give: Amount) -> u32 {
    if amount <= may_give {
        return u32::from(per_mille(amount, may_give));
    }
    let (part, whole) = (i128::from(amount.minor()), i128::from(may_give.minor().max(1)));
    u32::try_from((part * 1000 / whole).min(100_000)).unwrap_or(100_000)
}

fn buttons(mine: &MineFacts, given: Amount) -> Vec<PanelButton> {
    let mut buttons = Vec::with_capacity(3);
    if mine.revision > 0 || mine.draft.is_some() {
        buttons.push(PanelButton::new("undo", "Undo"));
    }
    if given < mine.may_give {
        buttons.push(PanelButton::new("even", "Spread the rest evenly"));
    }
    if given.is_positive() {
        buttons.push(PanelButton::new("clear", "Take everything out"));
    }
    buttons
}

/// What happens until and after the close.
pub fn note(facts: &RoundFacts) -> String {
    let head = &facts.head;
    let change = if head.rules.final_after_saving {
        "This round takes your split once: what you save is final."
    } else {
        "Change it as often as you like until the round closes."
    };
    let rest = match head.unspent_to {
        UnspentTo::Giver => "What you do not give stays yours for the next round.".to_owned(),
        UnspentTo::Carried => match next_month(&head.name) {
            Some(month) => format!("What you do not give goes back to the pool for {month}."),
            None => "What you do not give goes back to the pool.".to_owned(),
        },
    };
    format!("{change} {rest}")
}
