//! What the review of a file of buckets shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::services::imports::{BucketRow, Buckets, GoodRow};
use crate::tr;
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable};
use crate::web::visit::Nav;
use crate::web::words::commas;

impl Shown for Buckets {
    const PLACE: &'static str = "buckets";
    const NAV: Nav = Nav::Buckets;
    const SAMPLE: &'static str = "title,owners,minimum,maximum,summary,body\r\n\
            Winter open studio weekend,ama@example.org,600.00,1200.00,Neighbours see what we do,Two days in December\r\n\
            Repair evenings,2 3,300.00,300.00,Broken things leave working,\r\n\
            Handbook in Spanish,ama@example.org,400.00,,,\r\n";

    fn guide() -> Guide {
        Guide {
            title: tr!("imports-buckets"),
            back: tr!("imports-back-buckets"),
            columns: vec![tr!("imports-buckets-needs"), tr!("imports-buckets-more")],
        }
    }

    fn lead(good: &[GoodRow<BucketRow>], currency: Currency) -> String {
        let drafts = good.iter().filter(|good| good.row.is_draft).count();
        let wanted = Amount::total(good.iter().map(|good| good.row.maximum.unwrap_or(good.row.minimum)));
        let wanted = wanted.map(|sum| tr!("imports-buckets-lead", amount = currency.format_short(sum))).ok();
        let drafts = (drafts > 0).then(|| tr!("imports-buckets-drafts", count = drafts));
        wanted.into_iter().chain(drafts).collect::<Vec<_>>().join(" ")
    }

    fn table(good: &[GoodRow<BucketRow>], currency: Currency) -> DataTable {
        let sums = good.iter().flat_map(|good| std::iter::once(good.row.minimum).chain(good.row.maximum));
        let block = currency.block(&sums.collect::<Vec<_>>());
        let columns = vec![
            Column::text(tr!("imports-title")),
            Column::text(tr!("imports-gets")),
            Column::text(tr!("imports-owners")),
            Column::amount(tr!("imports-minimum")),
            Column::amount(tr!("imports-maximum")),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let gets = match row.is_draft {
                true => Cell::badge(Badge::new(BadgeKind::Draft, tr!("imports-draft"))),
                false => Cell::new(row.summary.as_str()),
            };
            vec![
                Cell::new(row.title.as_str()).note(tr!("imports-line", line = good.line.to_string())),
                gets,
                Cell::new(commas(&row.owner_names)),
                Cell::new(block.show(row.minimum)),
                Cell::new(row.maximum.map_or_else(|| tr!("imports-whatever"), |sum| block.show(sum))),
            ]
        });
        DataTable::new(tr!("imports-rows-good"), columns).rows(rows.collect())
    }
}
