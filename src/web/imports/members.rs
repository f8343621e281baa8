//! What the review of a file of members shows.

use super::{Guide, SHOWN, Shown};
use crate::domain::currency::Currency;
use crate::domain::member::MemberKind;
use crate::services::imports::{GoodRow, MemberRow, Members};
use crate::web::parts::{Cell, Column, DataTable};
use crate::web::visit::Nav;

impl Shown for Members {
    const GUIDE: Guide = Guide {
        place: "people",
        title: "Import members",
        back: "People",
        nav: Nav::People,
        columns: &[
            "A row needs a name. With an address the member is invited by mail and is in once they answer; without one \
             they are in at once, for a venture or a person without mail.",
            "Number, kind (person or organisation) and roles (facilitator, treasurer) may be there too.",
        ],
        sample: "number,name,email,kind,roles\r\n\
            2,Ama Example,ama@example.org,person,\r\n\
            3,Jonas Example,jonas@example.org,person,treasurer\r\n\
            4,Workbench Studio,workbench@example.org,organisation,\r\n",
    };

    fn lead(good: &[GoodRow<MemberRow>], _currency: Currency) -> String {
        let invited = good.iter().filter(|good| good.row.email.is_some()).count();
        match invited {
            0 => "No mail goes out.".to_owned(),
            1 => "One invitation goes out by mail.".to_owned(),
            count => format!("{count} invitations go out by mail."),
        }
    }

    fn table(good: &[GoodRow<MemberRow>], _currency: Currency) -> DataTable {
        let columns = vec![Column::text("Name"), Column::text("Address"), Column::text("Kind"), Column::text("Roles")];
        let rows = good.iter().take(SHOWN).map(|good| {
            let row = &good.row;
            let kind = if row.kind == MemberKind::Organisation { "Organisation" } else { "Person" };
            let roles = [(row.roles.facilitator, "Facilitator"), (row.roles.treasurer, "Treasurer")];
            let roles: Vec<&str> = roles.iter().filter(|(has, _)| *has).map(|(_, role)| *role).collect();
            vec![
                Cell::new(row.name.as_str()).note(format!("Line {}", good.line)),
                Cell::new(row.email.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default()),
                Cell::new(kind),
                Cell::new(roles.join(", ")),
            ]
        });
        DataTable::new("Rows that go in", columns).rows(rows.collect())
    }
}
