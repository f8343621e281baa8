//! `/{group}/money/ledger`: every line, newest first, with its filter in the address.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::asked::Asked;
use super::{Tab, audience, tabs};
use crate::domain::correction::reversible;
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::policy::Action;
use crate::language::{day_with_year, month_and_year};
use crate::services::books::Detail;
use crate::services::books::ledger::{Belonging, EntryFilter, Held, LedgerPage, Line, Words, page};
use crate::tr;
use crate::web::page_error::PageError;
use crate::web::parts::{Empty, Layout, Link, NavItem, Pager, Select};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "money/ledger.html")]
struct LedgerView {
    page: Layout,
    tabs: Vec<NavItem>,
    explained: String,
    filters: Vec<Select>,
    here: String,
    filtered: bool,
    rows: Vec<Row>,
    empty: Empty,
    pager: Option<Pager>,
    files: Vec<Link>,
}

/// A line as the table shows it.
struct Row {
    entry: String,
    day: String,
    what: String,
    note: Option<String>,
    belongs_to: Option<Belongs>,
    moves: Vec<Shown>,
    total: String,
    /// Where those who keep the books can take it back.
    take_back: Option<String>,
}

struct Belongs {
    words: String,
    href: Option<String>,
}

struct Shown {
    from: String,
    to: String,
    amount: String,
}

impl Row {
    /// Many movements fold into a line that opens.
    fn is_long(&self) -> bool {
        self.moves.len() > 4
    }
}

/// `GET /{group}/money/ledger`.
///
/// # Errors
/// When the reader may not, or the database fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let asked = Asked::read(request.query_string());
    let reader = audience(&visit)?;
    let number = asked.page();
    let (filter, possible) = match asked.filter() {
        Some(filter) => (filter, true),
        None => (EntryFilter::default(), false),
    };
    let mut found = visit.on_db(move |db| page(db, reader, &filter, number)).await??;
    if !possible {
        found.lines.clear();
        found.found = 0;
    }
    let here = visit.to("money/ledger")?;
    let rows = found.lines.iter().map(|line| row(&visit, &found, line)).collect::<Result<Vec<_>, _>>()?;
    visit.render(&LedgerView {
        page: visit.layout(tr!("money-lines"), Nav::Money),
        tabs: tabs(&visit, Some(Tab::Lines))?,
        explained: explained(reader.detail()),
        filters: filters(&found, &asked),
        filtered: asked.is_filtered(),
        empty: empty(&asked, &here),
        pager: pager(&found, &asked, &here),
        files: files(&asked, &here, &visit.to("money/accountant.csv")?, &found),
        here,
        rows,
    })
}

fn explained(detail: Detail) -> String {
    match detail {
        Detail::Totals => tr!("money-lines-totals"),
        Detail::Members => tr!("money-lines-members"),
        Detail::Everything => tr!("money-lines-everything"),
    }
}

fn filters(found: &LedgerPage, asked: &Asked) -> Vec<Select> {
    let all = |words: String| std::iter::once((String::new(), words));
    let kinds = EntryKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), kind_word(*kind)));
    let accounts = found.accounts.iter().map(|held| (held.to_string(), account_word(found, *held)));
    let months = found.months.iter().map(|month| (month.to_string(), month_and_year(*month)));
    vec![
        Select::new("month", tr!("money-filter-month"), &asked.month, all(tr!("money-all-months")).chain(months)),
        Select::new("kind", tr!("money-filter-kind"), &asked.kind, all(tr!("money-filter-kinds")).chain(kinds)),
        Select::new(
            "account",
            tr!("money-filter-account"),
            &asked.account,
            all(tr!("money-filter-accounts")).chain(accounts),
        ),
    ]
}

fn empty(asked: &Asked, here: &str) -> Empty {
    if asked.is_filtered() {
        Empty::new(tr!("money-lines-no-match")).action(Link::new(here, tr!("money-filters-clear")))
    } else {
        Empty::new(tr!("money-lines-none"))
    }
}

fn pager(found: &LedgerPage, asked: &Asked, here: &str) -> Option<Pager> {
    let (number, pages) = (found.page, found.pages());
    if pages == 1 && number == 1 {
        return None;
    }
    let link = |number: i64, words: String| Link::new(format!("{here}{}", asked.query(number)), words);
    Some(Pager {
        previous: (number > 1).then(|| link((number - 1).min(pages), tr!("money-newer"))),
        next: (number < pages).then(|| link(number + 1, tr!("money-older"))),
        status: Some(tr!("money-page-of", number = number, pages = pages)),
        ..Pager::default()
    })
}

fn files(asked: &Asked, here: &str, accountant: &str, found: &LedgerPage) -> Vec<Link> {
    let query = asked.query(1);
    let mut files = vec![
        Link::new(
            format!("{here}.csv{query}"),
            if asked.is_filtered() { tr!("money-files-these-csv") } else { tr!("money-files-all-csv") },
        ),
        Link::new(
            format!("{here}.json{query}"),
            if asked.is_filtered() { tr!("money-files-these-json") } else { tr!("money-files-all-json") },
        ),
        Link::new(format!("{here}.journal"), tr!("money-files-journal")),
    ];
    if asked.is_filtered() {
        files.push(Link::new(format!("{accountant}{query}"), tr!("money-files-these-accountant")));
    } else {
        // One file per year, as accountants want it.
        let mut years: Vec<i32> = found.months.iter().map(|month| month.year()).collect();
        years.dedup();
        let link = |year: i32| {
            let href = format!("{accountant}?from={year}-01-01&until={year}-12-31");
            Link::new(href, tr!("money-files-year", year = year.to_string()))
        };
        files.extend(years.into_iter().map(link));
    }
    files
}

fn row(visit: &Visit, found: &LedgerPage, line: &Line) -> Result<Row, PageError> {
    let currency = found.group.currency;
    let block = currency.block(&line.moves.iter().map(|moved| moved.amount).collect::<Vec<_>>());
    let moves: Vec<Shown> = line
        .moves
        .iter()
        .map(|moved| Shown {
            from: account_word(found, moved.from),
            to: account_word(found, moved.to),
            amount: block.show(moved.amount),
        })
        .collect();
    let total = crate::domain::money::Amount::total(line.moves.iter().map(|moved| moved.amount));
    Ok(Row {
        entry: line.entry.map(|entry| entry.to_string()).unwrap_or_default(),
        day: day_with_year(line.day),
        what: what(line),
        note: match &line.words {
            // These say no more than their kind and the link beside it.
            Words::Memo(_)
                if matches!(line.kind, EntryKind::Statement | EntryKind::Allotment | EntryKind::Settlement) =>
            {
                None
            }
            Words::Memo(memo) => Some(memo.clone()),
            Words::None | Words::Contributions { .. } => None,
        },
        belongs_to: belongs(visit, found, line)?,
        take_back: take_back(visit, line)?,
        total: total.map(|total| block.show(total)).unwrap_or_default(),
        moves,
    })
}

/// For whoever may take an entry of this kind back by hand.
fn take_back(visit: &Visit, line: &Line) -> Result<Option<String>, PageError> {
    let entry = line.entry.filter(|_| reversible(line.kind).is_ok() && visit.may(Action::Adjust));
    entry.map(|entry| visit.to(&format!("money/ledger/{entry}/reversal"))).transpose()
}

/// "3 contributions of Ama", "Payout".
fn what(line: &Line) -> String {
    match &line.words {
        Words::Contributions { member, count } => {
            let name = member.as_ref().map(|(_, name)| name);
            match (count, name) {
                (Some(count), Some(name)) => tr!("money-contributions-of", count = count, name = name),
                (Some(count), None) => tr!("money-contributions", count = count),
                (None, Some(name)) => tr!("money-contributions-some-of", name = name),
                (None, None) => tr!("money-contributions-some"),
            }
        }
        Words::Memo(_) | Words::None => match line.reverses {
            Some(entry) => tr!("money-kind-of-entry", kind = kind_word(line.kind), entry = entry.to_string()),
            None => kind_word(line.kind),
        },
    }
}

fn belongs(visit: &Visit, found: &LedgerPage, line: &Line) -> Result<Option<Belongs>, PageError> {
    let (words, path) = match &line.belongs_to {
        Belonging::Group => return Ok(None),
        // The memo names the invoice by the number that is printed on it.
        Belonging::Invoice(_) if matches!(line.words, Words::Memo(_)) => return Ok(None),
        Belonging::Invoice(id) => (tr!("money-invoice-in-books", number = id.to_string()), None),
        Belonging::Statement(name) => (tr!("money-statement", name = name), Some(format!("money/{name}"))),
        Belonging::Round(name) => (tr!("money-round", name = name), Some(format!("rounds/{name}"))),
        Belonging::Bucket(number) => (bucket_title(found, *number), Some(format!("buckets/{number}"))),
        Belonging::Payout(number) => (tr!("money-payout", number = number.to_string()), None),
    };
    let href = path.map(|path| visit.to(&path)).transpose()?;
    Ok(Some(Belongs { words, href }))
}

fn bucket_title(found: &LedgerPage, number: i64) -> String {
    let title = found.buckets.iter().find(|(bucket, _)| bucket.get() == number);
    title.map_or_else(|| tr!("money-bucket", number = number.to_string()), |(_, title)| title.clone())
}

fn account_word(found: &LedgerPage, held: Held) -> String {
    match held {
        Held::Allotments => tr!("money-account-allotments"),
        Held::One(Account::Bank) => tr!("money-account-bank"),
        Held::One(Account::Pool) => tr!("money-account-pool"),
        Held::One(Account::Foundation) => tr!("money-foundation"),
        Held::One(Account::Core) => tr!("money-core-costs"),
        Held::One(Account::Carried) => tr!("money-account-carried"),
        Held::One(Account::Allotment(member)) => match found.members.get(&member) {
            Some(name) => tr!("money-account-allotment-of", name = name),
            None => tr!("money-account-allotment", number = member.to_string()),
        },
        Held::One(Account::Bucket(bucket)) => bucket_title(found, bucket.get()),
    }
}

/// What an entry is for, in a word or two.
pub(in crate::web) fn kind_word(kind: EntryKind) -> String {
    match kind {
        EntryKind::Opening => tr!("money-kind-opening"),
        EntryKind::Contribution => tr!("money-kind-contribution"),
        EntryKind::Statement => tr!("money-kind-statement"),
        EntryKind::Cover => tr!("money-kind-cover"),
        EntryKind::Allotment => tr!("money-kind-allotments"),
        EntryKind::Settlement => tr!("money-kind-settlement"),
        EntryKind::Return => tr!("money-kind-return"),
        EntryKind::Surplus => tr!("money-kind-surplus"),
        EntryKind::Payout => tr!("money-kind-payout"),
        EntryKind::CorePayment => tr!("money-kind-core-payment"),
        EntryKind::CoreRelease => tr!("money-kind-core-release"),
        EntryKind::FoundationPayment => tr!("money-kind-foundation-payment"),
        EntryKind::Finish => tr!("money-kind-finish"),
        EntryKind::Cancel => tr!("money-kind-cancel"),
        EntryKind::Adjustment => tr!("money-kind-adjustment"),
        EntryKind::Reversal => tr!("money-kind-reversal"),
    }
}
