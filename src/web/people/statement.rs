//! `/{group}/people/{person}/statement`: what did they bring, hold, give and get back? With its CSV and JSON.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::person::number;
use crate::domain::ids::{BucketNumber, EntryNumber};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::domain::statement_name::round_title;
use crate::domain::time::day_with_year;
use crate::language::Block;
use crate::services::exports::{File, statement_csv, statement_json};
use crate::services::people::{HeldLine, MemberStatement, Moved, RoundLine, StatementRefused, statement};
use crate::store::{Failure, StoreError};
use crate::web::money::files::send;
use crate::web::money::ledger::kind_word;
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Figure, Layout, Link, SumRow, Tone};
use crate::web::visit::{Nav, Visit};

#[derive(Template)]
#[template(path = "people/statement.html")]
struct StatementPage {
    page: Layout,
    back: Link,
    lead: String,
    figures: Vec<Figure>,
    sum: Vec<SumRow>,
    brought: Option<DataTable>,
    held: Option<DataTable>,
    rounds: Option<DataTable>,
    paid_out: Option<DataTable>,
    files: Vec<Link>,
}

type Path = web::Path<(String, String)>;

/// The page.
///
/// # Errors
/// Not found for a number that no member has, forbidden for another's; the database.
pub async fn show(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    let facts = facts(&visit, &path).await?;
    let drawn = Drawn::new(&visit, &facts)?;
    let address = visit.to(&format!("people/{}/statement", facts.member))?;
    let title = if drawn.is_me { "Your statement".to_owned() } else { format!("Statement of {}", facts.name) };
    visit.render(&StatementPage {
        page: visit.layout(title, Nav::People),
        back: Link::new(visit.to(&format!("people/{}", facts.member))?, facts.name.as_str()),
        lead: drawn.lead(),
        figures: drawn.figures(),
        sum: drawn.sum(),
        brought: drawn.brought()?,
        held: drawn.held()?,
        rounds: drawn.rounds()?,
        paid_out: drawn.paid_out()?,
        files: vec![Link::new(format!("{address}.csv"), "CSV"), Link::new(format!("{address}.json"), "JSON")],
    })
}

/// As CSV.
///
/// # Errors
/// As [`show`].
pub async fn csv(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    file(visit, path, statement_csv).await
}

/// As JSON.
///
/// # Errors
/// As [`show`].
pub async fn json(visit: Visit, path: Path) -> Result<HttpResponse, PageError> {
    file(visit, path, statement_json).await
}

async fn file(
    visit: Visit,
    path: Path,
    make: fn(&MemberStatement) -> Result<File, StoreError>,
) -> Result<HttpResponse, PageError> {
    send(make(&facts(&visit, &path).await?)?)
}

async fn facts(visit: &Visit, path: &Path) -> Result<MemberStatement, PageError> {
    let (who, member) = (visit.member()?, number(&path.1)?);
    match visit.on_db(move |db| statement(db, &who, member)).await? {
        Ok(facts) => Ok(facts),
        Err(Failure::Refused(StatementRefused::NoSuchMember)) => Err(PageError::NotFound),
        Err(Failure::Refused(StatementRefused::NotYours)) => Err(PageError::Forbidden(Action::SeeInvoices)),
        Err(Failure::Store(error)) => Err(error.into()),
    }
}

/// The facts, and how they are written here.
struct Drawn<'f> {
    visit: &'f Visit,
    facts: &'f MemberStatement,
    block: Block,
    is_me: bool,
}

impl<'f> Drawn<'f> {
    fn new(visit: &'f Visit, facts: &'f MemberStatement) -> Result<Self, PageError> {
        let sums = &facts.sums;
        let mut amounts = vec![sums.brought, sums.allotted, sums.gave, sums.went_back, sums.other, sums.holds];
        amounts.extend(facts.held.iter().flat_map(|line| [line.change, line.after]));
        amounts.extend(facts.brought.iter().flat_map(|one| [one.net, one.amount]));
        amounts.extend([facts.on_the_way.1, sums.paid_out, sums.reserved]);
        let block = facts.group.currency.block(&amounts);
        Ok(Self { visit, facts, block, is_me: visit.member()?.member() == facts.member })
    }

    fn money(&self, amount: Amount) -> String {
        self.block.show(amount)
    }

    fn lead(&self) -> String {
        let sums = &self.facts.sums;
        let (who, gave, holds) = match self.is_me {
            true => ("You".to_owned(), "gave", "hold"),
            false => (self.facts.name.clone(), "gave", "holds"),
        };
        format!(
            "{who} brought {} to the pool, {gave} {} to buckets, and {holds} {} now.",
            self.money(sums.brought),
            self.money(sums.gave),
            self.money(sums.holds)
        )
    }

    fn figures(&self) -> Vec<Figure> {
        let (sums, (count, expected)) = (&self.facts.sums, self.facts.on_the_way);
        let on_the_way = match count {
            0 => "Nothing on the way".to_owned(),
            1 => format!("{} more when one invoice is paid", self.money(expected)),
            count => format!("{} more when {count} invoices are paid", self.money(expected)),
        };
        let running = self.facts.rounds.iter().rev().find(|round| !round.is_settled);
        let holds = match running.map(|round| round_title(&round.name)) {
            _ if !sums.holds.is_positive() => "Nothing is held over".to_owned(),
            Some(round) if sums.reserved.is_positive() => {
                format!("{} of it is in the split of the {round}", self.money(sums.reserved))
            }
            Some(round) => format!("To give in the {round}"),
            None => "To give in the next round".to_owned(),
        };
        vec![
            Figure::new(Tone::Stone, "Brought", self.money(sums.brought), on_the_way),
            Figure::new(Tone::Pool, "Given to buckets", self.money(sums.gave), "What funded them"),
            Figure::new(Tone::Mine, "Held now", self.money(sums.holds), holds),
        ]
    }

    /// How what they hold comes about; nothing when no round ever gave them anything.
    fn sum(&self) -> Vec<SumRow> {
        let sums = &self.facts.sums;
        if self.facts.held.is_empty() {
            return Vec::new();
        }
        let mut rows = vec![
            SumRow::new("Allotted in rounds", self.money(sums.allotted)),
            SumRow::new("Given to buckets", self.money(sums.gave.negated())),
            SumRow::new("Went back to all of us", self.money(sums.went_back.negated()))
                .note("Carried to the next statement"),
        ];
        if !sums.other.is_zero() {
            rows.push(SumRow::new("Corrections", self.money(sums.other)));
        }
        rows.push(SumRow::result("Held now", self.money(sums.holds)));
        rows
    }

    fn entry(&self, words: String, entry: EntryNumber) -> Result<Cell, PageError> {
        Ok(Cell::link(words, self.visit.to(&format!("money/ledger?entry={entry}"))?))
    }

    fn brought(&self) -> Result<Option<DataTable>, PageError> {
        let mut rows = Vec::with_capacity(self.facts.brought.len());
        for one in &self.facts.brought {
            let statement = match &one.statement {
                Some(name) => Cell::link(name.as_str(), self.visit.to(&format!("money/{name}"))?),
                None => Cell::new("Not in a statement yet"),
            };
            rows.push(vec![
                Cell::link(one.number.as_str(), self.visit.to(&format!("invoices/{}", one.invoice))?)
                    .note(format!("Paid on {}", day_with_year(one.counts_on))),
                statement,
                Cell::new(self.money(one.net)).note(format!("{} %", one.rate.percent())),
                self.entry(self.money(one.amount), one.entry)?,
            ]);
        }
        let columns = vec![
            Column::text("Invoice"),
            Column::text("Statement"),
            Column::amount("Net of tax"),
            Column::amount("To the pool"),
        ];
        let total = vec![
            Cell::new("Together"),
            Cell::default(),
            Cell::default(),
            Cell::new(self.money(self.facts.sums.brought)),
        ];
        Ok(table("What they brought", columns, rows, Some(total)))
    }

    fn held(&self) -> Result<Option<DataTable>, PageError> {
        let mut rows = Vec::with_capacity(self.facts.held.len());
        for line in &self.facts.held {
            rows.push(vec![
                Cell::new(day_with_year(line.day)),
                self.what(line)?,
                self.entry(self.money(line.change), line.entry)?,
                Cell::new(self.money(line.after)),
            ]);
        }
        let columns = vec![
            Column::text("Day"),
            Column::text("What"),
            Column::amount("Amount"),
            Column::amount(if self.is_me { "You held then" } else { "Held then" }),
        ];
        Ok(table("What moved on it", columns, rows, None))
    }

    fn what(&self, line: &HeldLine) -> Result<Cell, PageError> {
        let bucket = |bucket: BucketNumber, words: &str| {
            let title = self.facts.titles.get(&bucket).cloned().unwrap_or_else(|| format!("Bucket {bucket}"));
            Ok::<_, PageError>(Cell::link(title, self.visit.to(&format!("buckets/{bucket}"))?).note(words))
        };
        let round = line.round.as_deref().map(round_title);
        let of_round = |words: &str| match &round {
            Some(round) => Cell::new(words).note(format!("In the {round}")),
            None => Cell::new(words),
        };
        match line.what {
            Moved::Allotted => Ok(of_round("Allotment")),
            Moved::Gave(number) => bucket(number, "Funded a bucket"),
            Moved::CameBack(number) => bucket(number, "Came back from a bucket"),
            Moved::WentBack => Ok(of_round("Went back to all of us")),
            Moved::Other(kind) => Ok(of_round(kind_word(kind))),
        }
    }

    fn rounds(&self) -> Result<Option<DataTable>, PageError> {
        let mut rows = Vec::with_capacity(self.facts.rounds.len());
        for round in self.facts.rounds.iter().rev() {
            rows.push(self.round(round)?);
        }
        let columns = vec![
            Column::text("Round"),
            Column::amount("To give"),
            Column::amount("Given"),
            Column::amount("Funded buckets"),
            Column::amount("Came back"),
            Column::amount("Not given"),
            Column::amount("Stayed"),
        ];
        Ok(table("Round by round", columns, rows, None))
    }

    fn round(&self, round: &RoundLine) -> Result<Vec<Cell>, PageError> {
        let why = self.visit.to(&format!("rounds/{}/mine/{}", round.name, self.facts.member))?;
        let had = round.allotted.checked_add(round.brought_along);
        let had = had.map_err(|error| PageError::Internal(error.to_string()))?;
        let mut to_give = Cell::link(self.money(had), why);
        if round.brought_along.is_positive() {
            to_give = to_give.note(format!("{} kept from before", self.money(round.brought_along)));
        }
        let given = if round.hidden { Cell::new("Hidden until the close") } else { Cell::new(self.money(round.given)) };
        let settled = |amount: Amount| match round.is_settled {
            true => Cell::new(self.money(amount)),
            false => Cell::new("Not settled yet"),
        };
        Ok(vec![
            Cell::link(round_title(&round.name), self.visit.to(&format!("rounds/{}", round.name))?),
            to_give,
            given,
            settled(round.funded),
            settled(round.came_back),
            settled(round.not_given),
            settled(round.stays),
        ])
    }

    fn paid_out(&self) -> Result<Option<DataTable>, PageError> {
        let mut rows = Vec::with_capacity(self.facts.paid_out.len());
        for one in &self.facts.paid_out {
            rows.push(vec![
                Cell::new(day_with_year(one.paid_on)),
                Cell::link(one.title.as_str(), self.visit.to(&format!("buckets/{}", one.bucket))?),
                self.entry(self.money(one.amount), one.entry)?,
            ]);
        }
        let columns = vec![Column::text("Day"), Column::text("From the bucket"), Column::amount("Amount")];
        let total = vec![Cell::new("Together"), Cell::default(), Cell::new(self.money(self.facts.sums.paid_out))];
        Ok(table("What was paid out", columns, rows, Some(total)))
    }
}

fn table(caption: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>, total: Option<Vec<Cell>>) -> Option<DataTable> {
    if rows.is_empty() {
        return None;
    }
    let mut table = DataTable::new(caption, columns).rows(rows);
    table.caption_hidden = true;
    table.total = total;
    Some(table)
}
