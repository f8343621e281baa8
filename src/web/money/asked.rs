//! What the address of the ledger asks for: its filter and its page, and the period of the accountant's file.

use chrono::NaiveDate;

use crate::domain::ids::EntryNumber;
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::time::Month;
use crate::services::books::ledger::{AccountFilter, EntryFilter, Held};
use crate::services::exports::Postings;

/// What the address asks for, as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    entry: String,
    pub(super) kind: String,
    pub(super) account: String,
    pub(super) month: String,
    page: String,
    from: String,
    until: String,
}

impl Asked {
    /// Reads the query of an address. What it does not know is left aside; of two the last counts.
    pub fn read(query: &str) -> Asked {
        let mut asked = Asked::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "entry" => asked.entry = value.into_owned(),
                "kind" => asked.kind = value.into_owned(),
                "account" => asked.account = value.into_owned(),
                "month" => asked.month = value.into_owned(),
                "page" => asked.page = value.into_owned(),
                "from" => asked.from = value.into_owned(),
                "until" => asked.until = value.into_owned(),
                _ => {}
            }
        }
        asked
    }

    /// The filter; none if it asks for something that cannot be, which no line matches.
    pub fn filter(&self) -> Option<EntryFilter> {
        let entry = match self.entry.as_str() {
            "" => None,
            number => Some(EntryNumber::new(number.parse().ok()?)),
        };
        let kind = match self.kind.as_str() {
            "" => None,
            word => Some(EntryKind::parse(word)?),
        };
        let account = match self.account.as_str() {
            "" => None,
            Held::ALLOTMENTS => Some(AccountFilter::Allotments),
            name => Some(AccountFilter::One(Account::parse(name)?.to_string())),
        };
        let month = match self.month.as_str() {
            "" => None,
            month => Some(Month::parse(month).ok()?),
        };
        Some(EntryFilter { entry, kind, account, month, without_contributions: false })
    }

    /// The same for the accountant's file, which has a period besides.
    pub fn postings(&self) -> Option<Postings> {
        let day = |text: &str| if text.is_empty() { Some(None) } else { text.parse::<NaiveDate>().ok().map(Some) };
        Some(Postings { filter: self.filter()?, from: day(&self.from)?, until: day(&self.until)? })
    }

    /// Which page, from 1.
    pub(super) fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// Whether it asks for less than everything.
    pub(super) fn is_filtered(&self) -> bool {
        !(self.entry.is_empty() && self.kind.is_empty() && self.account.is_empty() && self.month.is_empty())
    }

    /// The query for another page of the same filter; empty for the first page of everything.
    pub(super) fn query(&self, page: i64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let all = [("entry", &self.entry), ("kind", &self.kind), ("account", &self.account), ("month", &self.month)];
        for (name, value) in all {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if page > 1 {
            query.append_pair("page", &page.to_string());
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that stops here has failed, which is what it is for")]

    use super::*;

    #[test]
    fn the_address_holds_the_filter_and_the_page() {
        let asked = Asked::read("kind=payout&month=2026-11&account=bucket%3A2&page=3&other=x");
        let filter = asked.filter().unwrap();
        assert_eq!(filter.kind, Some(EntryKind::Payout));
        assert_eq!(filter.account, Some(AccountFilter::One("bucket:2".to_owned())));
        assert_eq!(filter.month, Month::parse("2026-11").ok());
        assert_eq!(asked.page(), 3);
        assert_eq!(asked.query(4), "?kind=payout&account=bucket%3A2&month=2026-11&page=4");
        assert_eq!(Asked::read("").query(1), "");
        assert_eq!(Asked::read("page=-2").page(), 1);
    }

    #[test]
    fn a_filter_for_what_cannot_be_finds_nothing() {
        for query in ["kind=theft", "account=fund:mine", "month=2026-13", "entry=one"] {
            assert_eq!(Asked::read(query).filter(), None, "{query}");
        }
        assert!(Asked::read("kind=&month=&account=").filter().is_some());
    }
}
