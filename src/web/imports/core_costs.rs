//! What the review of a file of core costs shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::core_cost::Cadence;
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::language::day_with_year;
use crate::services::imports::{CoreCostRow, CoreCosts, GoodRow};
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for CoreCosts {
    const PLACE: &'static str = "core-costs";
    const NAV: Nav = Nav::Money;
    const SAMPLE: &'static str = "name,amount,cadence,from_month,agreed_on,decision_url\r\n\
            Workspace rent,1900.00,monthly,2026-01,2026-01-14,https://example.org/decisions/7\r\n\
            Insurance,1200.00,yearly,2026-03,2026-01-14,\r\n";

    fn guide() -> Guide {
        Guide {
            title: tr!("imports-costs"),
            back: tr!("imports-back-costs"),
            columns: vec![tr!("imports-costs-needs"), tr!("imports-costs-more")],
        }
    }

    fn lead(good: &[GoodRow<CoreCostRow>], currency: Currency) -> String {
        let monthly = good.iter().filter(|good| good.row.cadence == Cadence::Monthly).map(|good| good.row.amount);
        match Amount::total(monthly) {
            Ok(sum) if sum.is_positive() => tr!("imports-costs-lead", amount = currency.format_short(sum)),
            _ => tr!("imports-costs-lead-none"),
        }
    }

    fn table(good: &[GoodRow<CoreCostRow>], currency: Currency) -> DataTable {
        let amounts: Vec<Amount> = good.iter().map(|good| good.row.amount).collect();
        let block = currency.block(&amounts);
        let columns = vec![
            Column::text(tr!("imports-costs-what")),
            Column::text(tr!("imports-how-often")),
            Column::text(tr!("imports-from")),
            Column::text(tr!("imports-agreed-on")),
            Column::amount(tr!("imports-amount")),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let often = match row.cadence {
                Cadence::Monthly => tr!("imports-every-month"),
                Cadence::Quarterly => tr!("imports-every-quarter"),
                Cadence::Yearly => tr!("imports-every-year"),
                Cadence::Once => tr!("imports-once"),
            };
            vec![
                Cell::new(row.name.as_str()).note(tr!("imports-line", line = good.line.to_string())),
                Cell::new(often),
                Cell::new(row.from.to_string()),
                Cell::new(row.agreed_on.map_or_else(|| tr!("imports-not-agreed"), day_with_year)),
                Cell::new(block.show(row.amount)),
            ]
        });
        DataTable::new(tr!("imports-rows-good"), columns).rows(rows.collect())
    }
}
