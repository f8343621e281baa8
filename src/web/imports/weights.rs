//! What the review of a file of weights shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::services::imports::{GoodRow, WeightLine, Weights};
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for Weights {
    const GUIDE: Guide = Guide {
        place: "agreement/weights",
        title: "Import weights",
        back: "Weights",
        nav: Nav::People,
        columns: &[
            "A row needs the member (address, number or name) and a weight: a whole number from 0 to 1,000,000.",
            "A row without a reason has that of the row above it: one reason for all is written once, in the first \
             row. Members who are not in the file keep their weight.",
        ],
        sample: "member,weight,reason\r\n\
            Ama Example,2,Full-time\r\n\
            Jonas Example,1,Half-time\r\n\
            Workbench Studio,1,\r\n",
    };

    fn lead(good: &[GoodRow<WeightLine>], _currency: Currency) -> String {
        let sum = good.iter().fold(0_i64, |sum, good| sum.saturating_add(good.row.given.weight.get()));
        match sum {
            0 => "All of them are zero: if nobody has a weight above zero, everybody gets the same.".to_owned(),
            sum => format!("They come to {sum} together."),
        }
    }

    fn table(good: &[GoodRow<WeightLine>], _currency: Currency) -> DataTable {
        let columns = vec![Column::text("Member"), Column::amount("Weight"), Column::text("Reason")];
        let rows = good.iter().take(SHOWN).map(|good| {
            vec![
                Cell::new(good.row.name.as_str()).note(format!("Line {}", good.line)),
                Cell::new(good.row.given.weight.get().to_string()),
                Cell::new(good.row.given.reason.as_str()),
            ]
        });
        DataTable::new("Rows that go in", columns).rows(rows.collect())
    }
}
