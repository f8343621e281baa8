//! Money: months, the ledger, the chain, and their files.

use super::{Route, get, post};
use crate::domain::group::Books;
use crate::domain::policy::Action;
use crate::web::guard::Guard;
use crate::web::limits::Limit;
use crate::web::money;

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/{group}/money", Guard::Books(Books::Totals), money::show::newest),
        get("/{group}/money/{statement}", Guard::Books(Books::Totals), money::show::show),
        get("/{group}/money/{statement}/month.json", Guard::Books(Books::Totals), money::files::month_json)
            .limited(&[Limit::Export]),
        get("/{group}/money/{statement}/month.csv", Guard::Books(Books::Totals), money::files::month_csv)
            .limited(&[Limit::Export]),
        get("/{group}/money/{statement}/steps.csv", Guard::Books(Books::Totals), money::files::steps_csv)
            .limited(&[Limit::Export]),
        get("/{group}/money/{statement}/steps.svg", Guard::Books(Books::Totals), money::files::steps_svg)
            .limited(&[Limit::Export]),
        get("/{group}/money/{statement}/flow.csv", Guard::Books(Books::Totals), money::files::flow_csv)
            .limited(&[Limit::Export]),
        get("/{group}/money/{statement}/flow.svg", Guard::Books(Books::Totals), money::files::flow_svg)
            .limited(&[Limit::Export]),
        get("/{group}/money/{statement}/core-costs.csv", Guard::Books(Books::Totals), money::files::bills_csv)
            .limited(&[Limit::Export]),
        post("/{group}/money/{statement}/note", Guard::Member(Action::NoteMonth), money::note::send),
        get("/{group}/money/history", Guard::Books(Books::Totals), money::history::show),
        get("/{group}/money/history.csv", Guard::Books(Books::Totals), money::history::csv).limited(&[Limit::Export]),
        get("/{group}/money/history.svg", Guard::Books(Books::Totals), money::history::svg).limited(&[Limit::Export]),
        get("/{group}/money/idle.csv", Guard::Books(Books::Totals), money::history::idle_csv).limited(&[Limit::Export]),
        get("/{group}/money/idle.svg", Guard::Books(Books::Totals), money::history::idle_svg).limited(&[Limit::Export]),
        get("/{group}/money/{statement}/ledger.csv", Guard::Books(Books::Open), money::files::month_ledger_csv)
            .limited(&[Limit::Export]),
        get("/{group}/money/ledger", Guard::Books(Books::Open), money::ledger::show),
        get("/{group}/money/ledger.csv", Guard::Books(Books::Open), money::files::ledger_csv).limited(&[Limit::Export]),
        get("/{group}/money/accountant.csv", Guard::Books(Books::Open), money::files::accountant_csv)
            .limited(&[Limit::Export]),
        get("/{group}/money/ledger.json", Guard::Books(Books::Open), money::files::ledger_json)
            .limited(&[Limit::Export]),
        get("/{group}/money/ledger.journal", Guard::Books(Books::Open), money::files::ledger_journal)
            .limited(&[Limit::Export]),
        get("/{group}/money/chain", Guard::Books(Books::Totals), money::chain::show),
        get("/{group}/money/heads.atom", Guard::Books(Books::Totals), money::chain::feed),
        get("/{group}/money/bundle.json", Guard::Member(Action::ExportBundle), money::chain::bundle)
            .limited(&[Limit::Bundle]),
    ]
}
