//! `/{group}/people/{person}/statement`: what did they bring, hold, give and get back? With its CSV and JSON.

use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::Datelike;

use super::person::number;
use crate::domain::ids::{BucketNumber, EntryNumber};
use crate::domain::money::Amount;
use crate::domain::policy::Action;
use crate::language::{Block, capital, day_with_year};
use crate::services::exports::{File, statement_csv, statement_json};
use crate::services::people::{HeldLine, MemberStatement, Moved, RoundLine, StatementRefused, statement};
use crate::store::{Failure, StoreError};
use crate::tr;
use crate::web::money::files::send;
use crate::web::money::ledger::kind_word;
use crate::web::page_error::PageError;
use crate::web::parts::{Cell, Column, DataTable, Figure, Layout, Link, SumRow, Tone};
use crate::web::rounds::words::round_title;
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
    let title =
        if drawn.is_me { tr!("people-statement-title-mine") } else { tr!("people-statement-title", name = facts.name) };
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
    this_year: i32,
}

impl<'f> Drawn<'f> {
    fn new(visit: &'f Visit, facts: &'f MemberStatement) -> Result<Self, PageError> {
        let sums = &facts.sums;
        let mut amounts = vec![sums.brought, sums.allotted, sums.gave, sums.went_back, sums.other, sums.holds];
        amounts.extend(facts.held.iter().flat_map(|line| [line.change, line.after]));
        amounts.extend(facts.brought.iter().flat_map(|one| [one.net, one.amount]));
        amounts.extend([facts.on_the_way.1, sums.paid_out, sums.reserved]);
        let block = facts.group.currency.block(&amounts);
        let this_year = visit.zone()?.day_of(visit.now()).year();
        Ok(Self { visit, facts, block, is_me: visit.member()?.member() == facts.member, this_year })
    }

    /// "November round".
    fn title(&self, round: &str) -> String {
        round_title(round, self.this_year)
    }

    fn money(&self, amount: Amount) -> String {
        self.block.show(amount)
    }

    fn lead(&self) -> String {
        let sums = &self.facts.sums;
        let (brought, gave, holds) = (self.money(sums.brought), self.money(sums.gave), self.money(sums.holds));
        match (self.is_me, &self.facts.name) {
            (true, _) => tr!("people-statement-lead-mine", brought = brought, gave = gave, holds = holds),
            (false, name) => {
                tr!("people-statement-lead", name = name, brought = brought, gave = gave, holds = holds)
            }
        }
    }

    fn figures(&self) -> Vec<Figure> {
        let (sums, (count, expected)) = (&self.facts.sums, self.facts.on_the_way);
        let on_the_way = match count {
            0 => tr!("people-statement-nothing-coming"),
            count => tr!("people-statement-coming", amount = self.money(expected), count = count),
        };
        let running = self.facts.rounds.iter().rev().find(|round| !round.is_settled);
        let holds = match running.map(|round| self.title(&round.name)) {
            _ if !sums.holds.is_positive() => tr!("people-statement-nothing-held"),
            Some(round) if sums.reserved.is_positive() => {
                tr!("people-statement-in-split", amount = self.money(sums.reserved), round = round)
            }
            Some(round) => tr!("people-statement-to-give-in", round = round),
            None => tr!("people-statement-to-give-next"),
        };
        vec![
            Figure::new(Tone::Stone, tr!("people-statement-brought"), self.money(sums.brought), on_the_way),
            Figure::new(
                Tone::Pool,
                tr!("people-statement-given"),
                self.money(sums.gave),
                tr!("people-statement-given-note"),
            ),
            Figure::new(Tone::Mine, tr!("people-statement-held"), self.money(sums.holds), holds),
        ]
    }

    /// How what they hold comes about; nothing when no round ever gave them anything.
    fn sum(&self) -> Vec<SumRow> {
        let sums = &self.facts.sums;
        if self.facts.held.is_empty() {
            return Vec::new();
        }
        let mut rows = vec![
            SumRow::new(tr!("people-statement-sum-allotted"), self.money(sums.allotted)),
            SumRow::new(tr!("people-statement-sum-gave"), self.money(sums.gave.negated())),
            SumRow::new(tr!("people-statement-sum-back"), self.money(sums.went_back.negated()))
                .note(tr!("people-statement-sum-back-note")),
        ];
        if !sums.other.is_zero() {
            rows.push(SumRow::new(tr!("people-statement-sum-other"), self.money(sums.other)));
        }
        rows.push(SumRow::result(tr!("people-statement-sum-holds"), self.money(sums.holds)));
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
                None => Cell::new(tr!("people-statement-not-yet")),
            };
            rows.push(vec![
                Cell::link(one.number.as_str(), self.visit.to(&format!("invoices/{}", one.invoice))?)
                    .note(tr!("people-statement-paid-on", day = day_with_year(one.counts_on))),
                statement,
                Cell::new(self.money(one.net)).note(tr!("people-statement-percent", percent = one.rate.percent())),
                self.entry(self.money(one.amount), one.entry)?,
            ]);
        }
        let columns = vec![
            Column::text(tr!("people-statement-column-invoice")),
            Column::text(tr!("people-statement-column-statement")),
            Column::amount(tr!("people-statement-column-net")),
            Column::amount(tr!("people-statement-column-pool")),
        ];
        let total = vec![
            Cell::new(tr!("people-statement-together")),
            Cell::default(),
            Cell::default(),
            Cell::new(self.money(self.facts.sums.brought)),
        ];
        Ok(table(tr!("people-statement-brought-caption"), columns, rows, Some(total)))
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
        let held_then =
            if self.is_me { tr!("people-statement-column-held-mine") } else { tr!("people-statement-column-held") };
        let columns = vec![
            Column::text(tr!("people-statement-column-day")),
            Column::text(tr!("people-statement-column-what")),
            Column::amount(tr!("people-statement-column-amount")),
            Column::amount(held_then),
        ];
        Ok(table(tr!("people-statement-held-caption"), columns, rows, None))
    }

    fn what(&self, line: &HeldLine) -> Result<Cell, PageError> {
        let bucket = |bucket: BucketNumber, words: String| {
            let title = self
                .facts
                .titles
                .get(&bucket)
                .cloned()
                .unwrap_or_else(|| tr!("people-statement-bucket", number = bucket.to_string()));
            Ok::<_, PageError>(Cell::link(title, self.visit.to(&format!("buckets/{bucket}"))?).note(words))
        };
        let round = line.round.as_deref().map(|name| self.title(name));
        let of_round = |cell: Cell| match &round {
            Some(round) => cell.note(tr!("people-statement-in-round", round = capital(round))),
            None => cell,
        };
        match line.what {
            Moved::Allotted => Ok(of_round(Cell::new(tr!("people-statement-allotment")))),
            Moved::Gave(number) => bucket(number, tr!("people-statement-funded")),
            Moved::CameBack(number) => bucket(number, tr!("people-statement-came-back")),
            Moved::WentBack => Ok(of_round(Cell::new(tr!("people-statement-went-back")))),
            Moved::Other(kind) => Ok(of_round(Cell::new(kind_word(kind)))),
        }
    }

    fn rounds(&self) -> Result<Option<DataTable>, PageError> {
        let mut rows = Vec::with_capacity(self.facts.rounds.len());
        for round in self.facts.rounds.iter().rev() {
            rows.push(self.round(round)?);
        }
        let columns = vec![
            Column::text(tr!("people-statement-column-round")),
            Column::amount(tr!("people-statement-column-to-give")),
            Column::amount(tr!("people-statement-column-given")),
            Column::amount(tr!("people-statement-column-funded")),
            Column::amount(tr!("people-statement-column-came-back")),
            Column::amount(tr!("people-statement-column-not-given")),
            Column::amount(tr!("people-statement-column-stayed")),
        ];
        Ok(table(tr!("people-statement-rounds"), columns, rows, None))
    }

    fn round(&self, round: &RoundLine) -> Result<Vec<Cell>, PageError> {
        let why = self.visit.to(&format!("rounds/{}/mine/{}", round.name, self.facts.member))?;
        let had = round.allotted.checked_add(round.brought_along);
        let had = had.map_err(|error| PageError::Internal(error.to_string()))?;
        let mut to_give = Cell::link(self.money(had), why);
        if round.brought_along.is_positive() {
            to_give = to_give.note(tr!("people-statement-kept", amount = self.money(round.brought_along)));
        }
        let given = Cell::new(if round.hidden { tr!("people-statement-hidden") } else { self.money(round.given) });
        let settled = |amount: Amount| match round.is_settled {
            true => Cell::new(self.money(amount)),
            false => Cell::new(tr!("people-statement-not-settled")),
        };
        Ok(vec![
            Cell::link(capital(&self.title(&round.name)), self.visit.to(&format!("rounds/{}", round.name))?),
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
        let columns = vec![
            Column::text(tr!("people-statement-column-day")),
            Column::text(tr!("people-statement-column-bucket")),
            Column::amount(tr!("people-statement-column-amount")),
        ];
        let total = vec![
            Cell::new(tr!("people-statement-together")),
            Cell::default(),
            Cell::new(self.money(self.facts.sums.paid_out)),
        ];
        Ok(table(tr!("people-statement-paid-out-caption"), columns, rows, Some(total)))
    }
}

fn table(caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>, total: Option<Vec<Cell>>) -> Option<DataTable> {
    if rows.is_empty() {
        return None;
    }
    let mut table = DataTable::new(caption, columns).rows(rows);
    table.caption_hidden = true;
    table.total = total;
    Some(table)
}
