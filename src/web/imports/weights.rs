//! What the review of a file of weights shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::services::imports::{GoodRow, WeightLine, Weights};
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for Weights {
    const PLACE: &'static str = "agreement/weights";
    const NAV: Nav = Nav::People;
    const SAMPLE: &'static str = "member,weight,reason\r\n\
            Ama Example,2,Full-time\r\n\
            Jonas Example,1,Half-time\r\n\
            Workbench Studio,1,\r\n";

    fn guide() -> Guide {
        Guide {
            title: tr!("imports-weights"),
            back: tr!("imports-back-weights"),
            columns: vec![tr!("imports-weights-needs"), tr!("imports-weights-more")],
        }
    }

    fn lead(good: &[GoodRow<WeightLine>], _currency: Currency) -> String {
        let sum = good.iter().fold(0_i64, |sum, good| sum.saturating_add(good.row.given.weight.get()));
        match sum {
            0 => tr!("imports-weights-lead-zero"),
            sum => tr!("imports-weights-lead", sum = sum.to_string()),
        }
    }

    fn table(good: &[GoodRow<WeightLine>], _currency: Currency) -> DataTable {
        let columns = vec![
            Column::text(tr!("imports-member")),
            Column::amount(tr!("imports-weight")),
            Column::text(tr!("imports-reason")),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            vec![
                Cell::new(good.row.name.as_str()).note(tr!("imports-line", line = good.line.to_string())),
                Cell::new(good.row.given.weight.get().to_string()),
                Cell::new(good.row.given.reason.as_str()),
            ]
        });
        DataTable::new(tr!("imports-rows-good"), columns).rows(rows.collect())
    }
}
