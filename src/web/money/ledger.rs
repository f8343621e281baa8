//! `/{group}/money/ledger`: every line, newest first, with its filter in the address.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::asked::Asked;
use super::{audience, tabs};
use crate::domain::correction::reversible;
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::policy::Action;
use crate::domain::time::day_with_year;
use crate::services::books::Detail;
use crate::services::books::ledger::{Belonging, EntryFilter, Held, LedgerPage, Line, Words, page};
use crate::web::page_error::PageError;
use crate::web::parts::{Empty, Layout, Link, NavItem, Pager, Select};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "money/ledger.html")]
struct LedgerView {
    page: Layout,
    tabs: Vec<NavItem>,
    explained: &'static str,
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
        page: visit.layout("Every line", Nav::Money),
        tabs: tabs(&visit, "Every line")?,
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

const fn explained(detail: Detail) -> &'static str {
    match detail {
        Detail::Totals => {
            "Contributions are one sum per month and allotments one sum per round, so that nobody’s income shows."
        }
        Detail::Members => {
            "Contributions are one sum per member and month; single invoices are for their member and the treasurers."
        }
        Detail::Everything => "You see every entry, since you keep or check the books.",
    }
}

fn filters(found: &LedgerPage, asked: &Asked) -> Vec<Select> {
    let all = |words: &str| std::iter::once((String::new(), words.to_owned()));
    let kinds = EntryKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), kind_word(*kind).to_owned()));
    let accounts = found.accounts.iter().map(|held| (held.to_string(), account_word(found, *held)));
    let months =
        found.months.iter().map(|month| (month.to_string(), format!("{} {}", month.english_name(), month.year())));
    vec![
        Select::new("month", "Month", &asked.month, all("All months").chain(months)),
        Select::new("kind", "Kind", &asked.kind, all("All kinds").chain(kinds)),
        Select::new("account", "Account", &asked.account, all("All accounts").chain(accounts)),
    ]
}

fn empty(asked: &Asked, here: &str) -> Empty {
    if asked.is_filtered() {
        Empty::new("No lines match.").action(Link::new(here, "Clear the filters"))
    } else {
        Empty::new("No money has moved yet. Every movement will stand here, and none is ever changed.")
    }
}

fn pager(found: &LedgerPage, asked: &Asked, here: &str) -> Option<Pager> {
    let (number, pages) = (found.page, found.pages());
    if pages == 1 && number == 1 {
        return None;
    }
    let link = |number: i64, words: &str| Link::new(format!("{here}{}", asked.query(number)), words);
    Some(Pager {
        previous: (number > 1).then(|| link((number - 1).min(pages), "Newer")),
        next: (number < pages).then(|| link(number + 1, "Older")),
        status: Some(format!("Page {number} of {pages}")),
        ..Pager::default()
    })
}

fn files(asked: &Asked, here: &str, accountant: &str, found: &LedgerPage) -> Vec<Link> {
    let query = asked.query(1);
    let mut files = vec![
        Link::new(
            format!("{here}.csv{query}"),
            if asked.is_filtered() { "These lines, CSV" } else { "All lines, CSV" },
        ),
        Link::new(
            format!("{here}.json{query}"),
            if asked.is_filtered() { "These lines, JSON" } else { "All lines, JSON" },
        ),
        Link::new(format!("{here}.journal"), "Journal for hledger"),
    ];
    if asked.is_filtered() {
        files.push(Link::new(format!("{accountant}{query}"), "These lines for the accountant, CSV"));
    } else {
        // One file per year, as accountants want it.
        let mut years: Vec<i32> = found.months.iter().map(|month| month.year()).collect();
        years.dedup();
        let link = |year: i32| {
            let href = format!("{accountant}?from={year}-01-01&until={year}-12-31");
            Link::new(href, format!("{year} for the accountant, CSV"))
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
            let counted = match count {
                Some(1) => "1 contribution".to_owned(),
                Some(count) => format!("{count} contributions"),
                None => "Contributions".to_owned(),
            };
            match member {
                Some((_, name)) => format!("{counted} of {name}"),
                None => counted,
            }
        }
        Words::Memo(_) | Words::None => match line.reverses {
            Some(entry) => format!("{} of entry {entry}", kind_word(line.kind)),
            None => kind_word(line.kind).to_owned(),
        },
    }
}

fn belongs(visit: &Visit, found: &LedgerPage, line: &Line) -> Result<Option<Belongs>, PageError> {
    let (words, path) = match &line.belongs_to {
        Belonging::Group => return Ok(None),
        // The memo names the invoice by the number that is printed on it.
        Belonging::Invoice(_) if matches!(line.words, Words::Memo(_)) => return Ok(None),
        Belonging::Invoice(id) => (format!("Invoice no. {id} in our books"), None),
        Belonging::Statement(name) => (format!("Statement {name}"), Some(format!("money/{name}"))),
        Belonging::Round(name) => (format!("Round {name}"), Some(format!("rounds/{name}"))),
        Belonging::Bucket(number) => (bucket_title(found, *number), Some(format!("buckets/{number}"))),
        Belonging::Payout(number) => (format!("Payout {number}"), None),
    };
    let href = path.map(|path| visit.to(&path)).transpose()?;
    Ok(Some(Belongs { words, href }))
}

fn bucket_title(found: &LedgerPage, number: i64) -> String {
    let title = found.buckets.iter().find(|(bucket, _)| bucket.get() == number);
    title.map_or_else(|| format!("Bucket {number}"), |(_, title)| title.clone())
}

fn account_word(found: &LedgerPage, held: Held) -> String {
    match held {
        Held::Allotments => "Allotments".to_owned(),
        Held::One(Account::Bank) => "Bank".to_owned(),
        Held::One(Account::Pool) => "Pool".to_owned(),
        Held::One(Account::Foundation) => "Foundation".to_owned(),
        Held::One(Account::Core) => "Core costs".to_owned(),
        Held::One(Account::Carried) => "Carried".to_owned(),
        Held::One(Account::Allotment(member)) => match found.members.get(&member) {
            Some(name) => format!("Allotment of {name}"),
            None => format!("Allotment of member {member}"),
        },
        Held::One(Account::Bucket(bucket)) => bucket_title(found, bucket.get()),
    }
}

/// What an entry is for, in a word or two.
pub(in crate::web) const fn kind_word(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Opening => "Opening",
        EntryKind::Contribution => "Contribution",
        EntryKind::Statement => "Statement",
        EntryKind::Cover => "Cover",
        EntryKind::Allotment => "Allotments",
        EntryKind::Settlement => "Results",
        EntryKind::Return => "Return",
        EntryKind::Surplus => "Surplus",
        EntryKind::Payout => "Payout",
        EntryKind::CorePayment => "Core cost paid",
        EntryKind::CoreRelease => "Core money released",
        EntryKind::FoundationPayment => "Paid by the foundation",
        EntryKind::Finish => "Bucket done",
        EntryKind::Cancel => "Bucket cancelled",
        EntryKind::Adjustment => "Correction",
        EntryKind::Reversal => "Reversal",
    }
}
