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
    words,
};
use crate::domain::money::Amount;

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
    /// The month that begins: "December".
    pub month: String,
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
    label: &'static str,
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
        let subject = format!("{} at {}: {}", self.month, self.group_name, words::list(&what));
        let headline = format!("What waits in {}", self.month);
        let lead = format!("Hello {}. This is what waits for a treasurer of {}.", self.reader, self.group_name);
        let runway = self.runway(money);
        let why = format!("You get this because you are a treasurer of {}.", self.group_name);
        let text = Text {
            headline: layout::paragraph(&headline.to_uppercase(), 0),
            lead: layout::paragraph(&lead, 0),
            rows: rows
                .iter()
                .map(|row| TextRow {
                    words: layout::paragraph(&format!("{}: {}", row.title, row.words), 0),
                    link: layout::link(row.label, row.url, 0),
                })
                .collect(),
            runway: layout::paragraph(&runway, 0),
            foot: self.footer.text(&why, &self.group_name),
        };
        let preview = format!("{}.", words::capital(&words::list(&what)));
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
        let invoices = |sum: String, is_one: bool| match is_one {
            true => format!("{sum} net of tax is on the way. Mark it paid once the money is there."),
            false => format!("{sum} net of tax is on the way. Mark each paid once its money is there."),
        };
        let core_costs = |sum: String, is_one: bool| {
            let them = if is_one { "it" } else { "them" };
            format!("{sum} is set aside for {them} in the core fund and not paid yet.")
        };
        let payouts = |sum: String, is_one: bool| match (self.late, is_one) {
            (0, true) => format!("{sum} waits to be paid."),
            (0, false) => format!("{sum} together waits to be paid."),
            (_, true) => format!("{sum} waits to be paid; its day is over."),
            (late, false) => {
                format!("{sum} together waits to be paid; for {} of them the day is over.", words::number(late))
            }
        };
        [
            row(self.invoices.as_ref(), ("unpaid invoice", "unpaid invoices"), money, &invoices, "See the invoices"),
            row(
                self.core_costs.as_ref(),
                ("core cost to pay", "core costs to pay"),
                money,
                &core_costs,
                "Pay the core costs",
            ),
            row(self.payouts.as_ref(), ("payout", "payouts"), money, &payouts, "See what we owe"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// "The foundation holds €3,125: it would carry the core costs for 0.8 months."
    fn runway(&self, money: Money) -> String {
        words::runway(self.foundation_name.as_deref(), &money.show(self.foundation), self.runway, self.months)
    }
}

/// One kind of thing, if any of it waits; `says` gets the sum and whether it is a single one.
fn row<'a>(
    waits: Option<&'a Waits>,
    (one, many): (&str, &str),
    money: Money,
    says: &dyn Fn(String, bool) -> String,
    label: &'static str,
) -> Option<Row<'a>> {
    let waits = waits?;
    let what = words::counted(waits.count, one, many);
    let words = says(money.show(waits.sum), waits.count == 1);
    Some(Row { title: words::capital(&what), what, words, label, url: &waits.url })
}
