//! What the review of a file of buckets shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;
use crate::services::imports::{BucketRow, Buckets, GoodRow};
use crate::web::parts::{Badge, BadgeKind, Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for Buckets {
    const GUIDE: Guide = Guide {
        place: "buckets",
        title: "Import buckets",
        back: "Buckets",
        nav: Nav::Buckets,
        columns: &[
            "A row needs a title, the owners (addresses, numbers or one name; several with a space between) and a \
             minimum: what is enough to start. Without a maximum the bucket takes whatever comes.",
            "With a line on what the group gets from it the bucket is shown to the group at once, and is in the round \
             that is open. Without one it waits as a draft with its owners.",
        ],
        sample: "title,owners,minimum,maximum,summary,body\r\n\
            Winter open studio weekend,ama@example.org,600.00,1200.00,Neighbours see what we do,Two days in December\r\n\
            Repair evenings,2 3,300.00,300.00,Broken things leave working,\r\n\
            Handbook in Spanish,ama@example.org,400.00,,,\r\n",
    };

    fn lead(good: &[GoodRow<BucketRow>], currency: Currency) -> String {
        let drafts = good.iter().filter(|good| good.row.is_draft).count();
        let wanted = Amount::total(good.iter().map(|good| good.row.maximum.unwrap_or(good.row.minimum)));
        let drafts = match drafts {
            0 => String::new(),
            1 => " One waits as a draft, since it does not say what the group gets from it.".to_owned(),
            count => format!(" {count} wait as drafts, since they do not say what the group gets from them."),
        };
        match wanted {
            Ok(sum) => format!("Together they want {}.{drafts}", currency.format_short(sum)),
            Err(_) => drafts.trim().to_owned(),
        }
    }

    fn table(good: &[GoodRow<BucketRow>], currency: Currency) -> DataTable {
        let sums = good.iter().flat_map(|good| std::iter::once(good.row.minimum).chain(good.row.maximum));
        let block = currency.block(&sums.collect::<Vec<_>>());
        let columns = vec![
            Column::text("Title"),
            Column::text("What the group gets"),
            Column::text("Owners"),
            Column::amount("Minimum"),
            Column::amount("Maximum"),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let gets = match row.is_draft {
                true => Cell::badge(Badge::new(BadgeKind::Draft, "Draft")),
                false => Cell::new(row.summary.as_str()),
            };
            vec![
                Cell::new(row.title.as_str()).note(format!("Line {}", good.line)),
                gets,
                Cell::new(row.owner_names.join(", ")),
                Cell::new(block.show(row.minimum)),
                Cell::new(row.maximum.map_or_else(|| "Whatever comes".to_owned(), |sum| block.show(sum))),
            ]
        });
        DataTable::new("Rows that go in", columns).rows(rows.collect())
    }
}
