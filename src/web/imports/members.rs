//! What the review of a file of members shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::domain::member::MemberKind;
use crate::services::imports::{GoodRow, MemberRow, Members};
use crate::tr;
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Nav;
use crate::web::words::commas;

impl Shown for Members {
    const PLACE: &'static str = "people";
    const NAV: Nav = Nav::People;
    const SAMPLE: &'static str = "number,name,email,kind,roles\r\n\
            2,Ama Example,ama@example.org,person,\r\n\
            3,Jonas Example,jonas@example.org,person,treasurer\r\n\
            4,Workbench Studio,workbench@example.org,organisation,\r\n";

    fn guide() -> Guide {
        Guide {
            title: tr!("imports-members"),
            back: tr!("imports-back-members"),
            columns: vec![tr!("imports-members-needs"), tr!("imports-members-more")],
        }
    }

    fn lead(good: &[GoodRow<MemberRow>], _currency: Currency) -> String {
        let invited = good.iter().filter(|good| good.row.email.is_some()).count();
        match invited {
            0 => tr!("imports-members-lead-none"),
            count => tr!("imports-members-lead", count = count),
        }
    }

    fn table(good: &[GoodRow<MemberRow>], _currency: Currency) -> DataTable {
        let columns = vec![
            Column::text(tr!("imports-name")),
            Column::text(tr!("imports-address")),
            Column::text(tr!("imports-kind")),
            Column::text(tr!("imports-roles")),
        ];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let kind =
                if row.kind == MemberKind::Organisation { tr!("imports-organisation") } else { tr!("imports-person") };
            let roles =
                [(row.roles.facilitator, tr!("imports-facilitator")), (row.roles.treasurer, tr!("imports-treasurer"))];
            let roles: Vec<String> = roles.into_iter().filter(|(has, _)| *has).map(|(_, role)| role).collect();
            vec![
                Cell::new(row.name.as_str()).note(tr!("imports-line", line = good.line.to_string())),
                Cell::new(row.email.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default()),
                Cell::new(kind),
                Cell::new(commas(&roles)),
            ]
        });
        DataTable::new(tr!("imports-rows-good"), columns).rows(rows.collect())
    }
}
