//! What the review of a file of core costs shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::core_cost::Cadence;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::time::day_with_year;
use crate::services::imports::{CoreCostRow, CoreCosts, GoodRow};
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for CoreCosts {
    const GUIDE: Guide = Guide {
        place: "core-costs",
        title: "Import core costs",
        back: "Core costs",
        nav: Nav::Money,
        columns: &[
            "A row needs a name, an amount and the month from which it is due (2026-01). How often (monthly, quarterly, \
             yearly, once; monthly if empty), until which month, the day of the decision and a link to it may be there \
             too.",
            "A cost without a day of decision is on the list as not agreed yet, and is not taken.",
        ],
        sample: "name,amount,cadence,from_month,agreed_on,decision_url\r\n\
            Workspace rent,1900.00,monthly,2026-01,2026-01-14,https://example.org/decisions/7\r\n\
            Insurance,1200.00,yearly,2026-03,2026-01-14,\r\n",
    };

    fn lead(good: &[GoodRow<CoreCostRow>], currency: Currency) -> String {
        let monthly = good.iter().filter(|good| good.row.cadence == Cadence::Monthly).map(|good| good.row.amount);
        match Amount::total(monthly) {
            Ok(sum) if sum.is_positive() => format!("{} a month.", currency.format_short(sum)),
            _ => "None of them is due every month.".to_owned(),
        }
    }

    fn table(good: &[GoodRow<CoreCostRow>], currency: Currency) -> DataTable {
        let amounts: Vec<Amount> = good.iter().map(|good| good.row.amount).collect();
        let block = currency.block(&amounts);
        let columns = vec![
            Column::text("What for"),
            Column::text("How often"),
            Column::text("From"),
            Column::text("Agreed on"),
            Column::amount("Amount"),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let often = match row.cadence {
                Cadence::Monthly => "Every month",
                Cadence::Quarterly => "Every quarter",
                Cadence::Yearly => "Every year",
                Cadence::Once => "Once",
            };
            vec![
                Cell::new(row.name.as_str()).note(format!("Line {}", good.line)),
                Cell::new(often),
                Cell::new(row.from.to_string()),
                Cell::new(row.agreed_on.map_or_else(|| "Not agreed yet".to_owned(), day_with_year)),
                Cell::new(block.show(row.amount)),
            ]
        });
        DataTable::new("Rows that go in", columns).rows(rows.collect())
    }
}
