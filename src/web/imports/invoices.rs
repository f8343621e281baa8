//! What the review of a file of invoices shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::domain::time::day_with_year;
use crate::services::imports::{GoodRow, InvoiceRow, Invoices};
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for Invoices {
    const GUIDE: Guide = Guide {
        place: "invoices",
        title: "Import invoices",
        back: "Invoices",
        nav: Nav::Money,
        columns: &[
            "A row needs a number, the day of the invoice, a member (by address, number or name) and an amount net of \
             tax. Paid day, client, kind of work, description, currency and a rate of its own may be there too.",
            "A row that equals an invoice on the way and has a paid day now marks it paid. Any other number that is \
             there already stays out.",
        ],
        // A paid invoice, an unpaid one, a gift to the group, a credit note.
        sample: "number,issued_on,paid_on,member,client,kind,description,amount,currency,rate_percent\r\n\
            2026-101,2026-10-01,2026-10-20,ama@example.org,Harbour Library,Design,Posters,2520.00,{currency},\r\n\
            2026-102,2026-10-05,,ama@example.org,Kade Theatre,Design,Programme,1140.00,{currency},\r\n\
            G-7,2026-10-08,2026-10-08,0,,Gift,A gift to the group,100.00,{currency},100\r\n\
            2026-103,2026-10-12,2026-10-12,ama@example.org,Harbour Library,Design,Credit note,-120.00,{currency},\r\n",
    };

    fn lead(good: &[GoodRow<InvoiceRow>], currency: Currency) -> String {
        let paid = good.iter().filter(|good| good.row.paid_on.is_some()).count();
        let gives = Amount::total(good.iter().map(|good| good.row.contribution));
        let unpaid = good.len().saturating_sub(paid);
        let on_the_way = if unpaid == 0 { String::new() } else { format!(" {unpaid} on the way.") };
        match gives {
            Ok(gives) => format!("{paid} paid, {} to the pool.{on_the_way}", currency.format_short(gives)),
            Err(_) => format!("{paid} paid.{on_the_way}"),
        }
    }

    fn table(good: &[GoodRow<InvoiceRow>], currency: Currency) -> DataTable {
        let amounts: Vec<Amount> = good.iter().flat_map(|good| [good.row.amount, good.row.contribution]).collect();
        let block = currency.block(&amounts);
        let columns = vec![
            Column::text("Number"),
            Column::text("Member"),
            Column::text("Issued"),
            Column::text("Paid"),
            Column::amount("Net of tax"),
            Column::amount("To the pool"),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let mut paid = Cell::new(row.paid_on.map(day_with_year).unwrap_or_default());
            if row.paid_on.is_none() {
                paid.badge = Some(Badge::new(BadgeKind::Open, "On the way"));
            }
            let marked = if row.marks_paid.is_some() { ": was on the way, is marked paid" } else { "" };
            let number = Cell::new(&row.number).note(format!("Line {}{marked}", good.line));
            let gives = Cell::new(if row.paid_on.is_some() { block.show(row.contribution) } else { String::new() });
            vec![
                number,
                Cell::new(&row.member_name),
                Cell::new(day_with_year(row.issued_on)),
                paid,
                Cell::new(block.show(row.amount)),
                row.rate.map_or(gives.clone(), |rate| gives.note(format!("{} %", rate.percent()))),
            ]
        });
        DataTable::new("Rows that go in", columns).rows(rows.collect())
    }
}
