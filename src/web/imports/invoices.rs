//! What the review of a file of invoices shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::language::day_with_year;
use crate::services::imports::{GoodRow, InvoiceRow, Invoices};
use crate::tr;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for Invoices {
    const PLACE: &'static str = "invoices";
    const NAV: Nav = Nav::Money;
    // A paid invoice, an unpaid one, a gift to the group, a credit note.
    const SAMPLE: &'static str = "number,issued_on,paid_on,member,client,kind,description,amount,currency,rate_percent\r\n\
            2026-101,2026-10-01,2026-10-20,ama@example.org,Harbour Library,Design,Posters,2520.00,{currency},\r\n\
            2026-102,2026-10-05,,ama@example.org,Kade Theatre,Design,Programme,1140.00,{currency},\r\n\
            G-7,2026-10-08,2026-10-08,0,,Gift,A gift to the group,100.00,{currency},100\r\n\
            2026-103,2026-10-12,2026-10-12,ama@example.org,Harbour Library,Design,Credit note,-120.00,{currency},\r\n";

    fn guide() -> Guide {
        Guide {
            title: tr!("imports-invoices"),
            back: tr!("imports-back-invoices"),
            columns: vec![tr!("imports-invoices-needs"), tr!("imports-invoices-more")],
        }
    }

    fn lead(good: &[GoodRow<InvoiceRow>], currency: Currency) -> String {
        let paid = good.iter().filter(|good| good.row.paid_on.is_some()).count();
        let gives = Amount::total(good.iter().map(|good| good.row.contribution));
        let unpaid = good.len().saturating_sub(paid);
        let lead = match gives {
            Ok(gives) => tr!("imports-invoices-lead", count = paid, amount = currency.format_short(gives)),
            Err(_) => tr!("imports-invoices-lead-paid", count = paid),
        };
        match unpaid {
            0 => lead,
            count => format!("{lead} {}", tr!("imports-invoices-lead-unpaid", count = count)),
        }
    }

    fn table(good: &[GoodRow<InvoiceRow>], currency: Currency) -> DataTable {
        let amounts: Vec<Amount> = good.iter().flat_map(|good| [good.row.amount, good.row.contribution]).collect();
        let block = currency.block(&amounts);
        let columns = vec![
            Column::text(tr!("imports-number")),
            Column::text(tr!("imports-member")),
            Column::text(tr!("imports-issued")),
            Column::text(tr!("imports-paid")),
            Column::amount(tr!("imports-net")),
            Column::amount(tr!("imports-to-pool")),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let mut paid = Cell::new(row.paid_on.map(day_with_year).unwrap_or_default());
            if row.paid_on.is_none() {
                paid.badge = Some(Badge::new(BadgeKind::Open, tr!("imports-on-the-way")));
            }
            let line = good.line.to_string();
            let number = Cell::new(&row.number).note(match row.marks_paid {
                Some(_) => tr!("imports-line-marks-paid", line = line),
                None => tr!("imports-line", line = line),
            });
            let gives = Cell::new(if row.paid_on.is_some() { block.show(row.contribution) } else { String::new() });
            vec![
                number,
                Cell::new(&row.member_name),
                Cell::new(day_with_year(row.issued_on)),
                paid,
                Cell::new(block.show(row.amount)),
                row.rate.map_or(gives.clone(), |rate| gives.note(tr!("imports-percent", rate = rate.format()))),
            ]
        });
        DataTable::new(tr!("imports-rows-good"), columns).rows(rows.collect())
    }
}
