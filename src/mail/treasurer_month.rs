//! "December at Tidewater Co-op: two unpaid invoices and a payout": what waits for a treasurer, on the first day of a
//! month (mail.md, Kinds).

use askama::Template;
use serde::{Deserialize, Serialize};

use super::{
    Footer,
    content::{self, RenderError, Rendered},
    frame::Frame,
    layout,
    money::Money,
};
use crate::domain::{money::Amount, time::Month};
use crate::language::{capital, counted_word, list, month_name, tenths};
use crate::tr;

/// Things of one kind that wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waits {
    /// How many.
    pub count: usize,
    /// How much, together.
    pub sum: Amount,
    /// The page where they stand.
    pub url: String,
}

/// Everything that the mail says to one treasurer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TreasurerMonthMail {
    /// What the reader is called: "Marit".
    pub reader: String,
    /// The group's name.
    pub group_name: String,
    /// The group's slug, for the List-Id.
    pub group_slug: String,
    /// ISO 4217 code of every amount.
    pub currency: String,
    /// The month that begins.
    pub month: Month,
    /// Invoices that are not paid; the sum is net of tax.
    pub invoices: Option<Waits>,
    /// Core costs that were due and are not paid.
    pub core_costs: Option<Waits>,
    /// Payouts that were asked for.
    pub payouts: Option<Waits>,
    /// How many of the payouts were wanted before today.
    pub late: usize,
    /// What the group calls its foundation, if it does not call it that.
    pub foundation_name: Option<String>,
    /// What it holds.
    pub foundation: Amount,
    /// How long that would carry the core costs, in tenths of a month; none before any was due.
    pub runway: Option<i64>,
    /// How many months the average is over.
    pub months: usize,
    /// The foot.
    pub footer: Footer,
}

#[derive(Template)]
#[template(path = "email/month/text.txt")]
struct Text {
    headline: String,
    lead: String,
    rows: Vec<TextRow>,
    runway: String,
    foot: String,
}

struct TextRow {
    words: String,
    link: String,
}

#[derive(Template)]
#[template(path = "email/month/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a str,
    rows: Vec<Row<'a>>,
    runway: &'a str,
}

/// One kind of thing that waits, in words.
struct Row<'a> {
    /// "Two unpaid invoices".
    title: String,
    /// "two unpaid invoices", inside a sentence.
    what: String,
    words: String,
    label: String,
    url: &'a str,
}

impl TreasurerMonthMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let waits = [&self.invoices, &self.core_costs, &self.payouts];
        let amounts: Vec<Amount> = waits.into_iter().flatten().map(|one| one.sum).chain([self.foundation]).collect();
        let money = Money::new(&self.currency, &amounts)?;
        let rows = self.rows(money);
        let what: Vec<String> = rows.iter().map(|row| row.what.clone()).collect();
        let (month, what) = (month_name(self.month), list(&what));
        let subject = tr!("mail-month-subject", month = month, group = self.group_name, what = what);
        let headline = tr!("mail-month-headline", month = month);
        let lead = tr!("mail-month-lead", reader = self.reader, group = self.group_name);
        let runway = self.runway(money);
        let why = tr!("mail-why-treasurer", group = self.group_name);
        let text = Text {
            headline: layout::heading(&headline),
            lead: layout::paragraph(&lead, 0),
            rows: rows
                .iter()
                .map(|row| TextRow {
                    words: layout::paragraph(&format!("{}{} {}", row.title, tr!("mail-colon"), row.words), 0),
                    link: layout::link(&row.label, row.url, 0),
                })
                .collect(),
            runway: layout::paragraph(&runway, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let preview = tr!("mail-month-preview", what = capital(&what));
        let html = Body {
            frame: Frame::new(&self.group_name, &headline, &preview).with_footer(why, &self.footer),
            headline: &headline,
            lead: &lead,
            rows,
            runway: &runway,
        }
        .render()?;
        Ok(Rendered { subject: layout::one_line(&subject), text: content::closed(&text)?, html })
    }

    fn rows(&self, money: Money) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        if let Some(waits) = &self.invoices {
            let (count, word, amount) = counted(waits, money);
            rows.push(row(
                waits,
                tr!("mail-month-invoices", count = count, word = word),
                tr!("mail-month-invoices-words", count = count, amount = amount),
                tr!("mail-month-see-invoices"),
            ));
        }
        if let Some(waits) = &self.core_costs {
            let (count, word, amount) = counted(waits, money);
            rows.push(row(
                waits,
                tr!("mail-month-core-costs", count = count, word = word),
                tr!("mail-month-core-costs-words", count = count, amount = amount),
                tr!("mail-month-pay-core-costs"),
            ));
        }
        if let Some(waits) = &self.payouts {
            let (count, word, amount) = counted(waits, money);
            let late = counted_word(self.late);
            rows.push(row(
                waits,
                tr!("mail-month-payouts", count = count, word = word),
                match (self.late, count) {
                    (0, _) => tr!("mail-month-payouts-words", count = count, amount = amount),
                    (_, 1) => tr!("mail-month-payout-late", amount = amount),
                    (_, _) => tr!("mail-month-payouts-late", late = self.late, word = late, amount = amount),
                },
                tr!("mail-month-see-payouts"),
            ));
        }
        rows
    }

    /// "The foundation holds €3,125: it would carry the core costs for 0.8 months, at the average of one month." In
    /// tenths of a month; none before any core costs were due.
    fn runway(&self, money: Money) -> String {
        let (name, amount) = (self.foundation_name.as_deref(), money.show(self.foundation));
        let average = self.months;
        match (self.runway.map(|tenths| (tenths, tenths % 10)), name) {
            (None, None) => tr!("mail-month-runway-none", amount = amount),
            (None, Some(name)) => tr!("mail-month-runway-none-named", foundation = name, amount = amount),
            (Some((runway, 0)), None) => {
                tr!("mail-month-runway", amount = amount, months = runway / 10, average = average)
            }
            (Some((runway, 0)), Some(name)) => {
                let months = runway / 10;
                tr!("mail-month-runway-named", foundation = name, amount = amount, months = months, average = average)
            }
            (Some((runway, _)), None) => {
                tr!("mail-month-runway-part", amount = amount, months = tenths(runway), average = average)
            }
            (Some((runway, _)), Some(name)) => tr!(
                "mail-month-runway-part-named",
                foundation = name,
                amount = amount,
                months = tenths(runway),
                average = average
            ),
        }
    }
}

/// How many wait, in letters too, and how much.
fn counted(waits: &Waits, money: Money) -> (usize, String, String) {
    (waits.count, counted_word(waits.count), money.show(waits.sum))
}

fn row(waits: &Waits, what: String, words: String, label: String) -> Row<'_> {
    Row { title: capital(&what), what, words, label, url: &waits.url }
}
