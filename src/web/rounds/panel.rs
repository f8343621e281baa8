//! The reader's own money beside the list: what is left, where the rest goes, Save.

use super::entries::Entries;
use super::row::per_mille;
use super::sentences as words;
use super::words::{Pen, next_month};
use crate::domain::agreement::UnspentTo;
use crate::domain::money::Amount;
use crate::services::splits::{BucketFacts, MineFacts, RoundFacts};
use crate::tr;
use crate::web::parts::{AllotmentLine, AllotmentPanel, PanelButton, SplitBar, Toast};

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
    let sum = pen.sum(left.abs());
    let parts = own().map(|one| bar_part(entries.amount(one.number), may_give));
    AllotmentPanel {
        heading: if over { words::your_split_is() } else { words::still_have() },
        of: if over { words::for_yours(&pen.sum(may_give)) } else { words::of_yours(&pen.sum(may_give)) },
        left_short: if over { words::too_much(&sum) } else { words::left(&sum) },
        left: if over { words::too_much(&sum) } else { sum },
        of_short: tr!("rounds-panel-of-short", sum = pen.sum(may_give)),
        over,
        bar: SplitBar { parts_pm: parts.collect() },
        lines: own().map(line).collect(),
        save_label: tr!("rounds-panel-save"),
        save_short: tr!("rounds-save"),
        buttons: buttons(mine, given, is_typed),
        is_saved: mine.revision > 0 && mine.draft.is_none() && !is_typed,
        note: note(facts),
        toast: Toast::new("", tr!("rounds-undo")),
        unsaved: match &mine.draft {
            _ if is_typed => Some(words::not_saved()),
            Some((_, at)) => Some(tr!("rounds-unsaved-since", when = pen.since(*at))),
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

/// All of them: those that would do nothing now are hidden, and the page's script shows them when they would.
fn buttons(mine: &MineFacts, given: Amount, is_typed: bool) -> Vec<PanelButton> {
    vec![
        PanelButton::new("undo", tr!("rounds-undo")).shown(mine.revision > 0 || mine.draft.is_some() || is_typed),
        PanelButton::new("even", tr!("rounds-even")).shown(given < mine.may_give),
        PanelButton::new("clear", tr!("rounds-clear")).shown(given.is_positive()),
    ]
}

/// What happens until and after the close.
pub fn note(facts: &RoundFacts) -> String {
    let head = &facts.head;
    let change = if head.rules.final_after_saving { tr!("rounds-note-final") } else { tr!("rounds-note-change") };
    let rest = match head.unspent_to {
        UnspentTo::Giver => tr!("rounds-note-stays-yours"),
        UnspentTo::Carried => match next_month(&head.name) {
            Some(month) => tr!("rounds-note-back-for", month = month),
            None => tr!("rounds-note-back"),
        },
    };
    format!("{change} {rest}")
}
