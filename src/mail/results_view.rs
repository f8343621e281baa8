//! The results digest on its two templates.

use askama::Template;

use super::{
    content::{self, RenderError, Rendered},
    equation::SumLine,
    frame::Frame,
    layout::{self, Item},
    money::Money,
    results::{HeadTold, ResultOutcome, ResultsMail},
    results_mine::Part,
    spans::Sentence,
};
use crate::{rich, tr};

/// From this many buckets on only the first [`SHOWN`] are listed (pages.md 5).
pub(super) const MANY: usize = 20;
/// How many are listed then.
pub(super) const SHOWN: usize = 12;

/// How many of `all` entries a mail lists.
pub(super) fn shown(all: usize) -> usize {
    if all > MANY { SHOWN } else { all }
}

#[derive(Template)]
#[template(path = "email/results/text.txt")]
struct Text {
    headline: String,
    lead: String,
    part: String,
    rows_heading: String,
    rows: Vec<String>,
    more: String,
    round: String,
    sum_heading: String,
    sum: Vec<String>,
    next_heading: String,
    next: Vec<String>,
    books_heading: String,
    books: Vec<String>,
    foot: String,
}

#[derive(Template)]
#[template(path = "email/results/body.html")]
struct Body<'a> {
    frame: Frame<'a>,
    headline: &'a str,
    lead: &'a Sentence,
    gave: Option<&'a Sentence>,
    gave_nothing: Option<&'a Sentence>,
    rows: Vec<Row>,
    more: Option<Sentence>,
    round_url: &'a str,
    sum_heading: &'a str,
    sum: Vec<SumLine>,
    invoices: Option<String>,
    next_round: Option<String>,
    propose_url: &'a str,
    head: Option<&'a HeadTold>,
}

/// A bucket in the HTML part.
struct Row {
    title: String,
    amount: String,
    outcome: String,
    mine: Option<String>,
    /// Filled and empty part of the bar in percent; none for an open-ended bucket.
    bar: Option<(i128, i128)>,
    funded: bool,
}

impl ResultsMail {
    /// Writes subject, text and HTML.
    pub fn render(&self) -> Result<Rendered, RenderError> {
        let money = Money::new(&self.currency, &self.amounts())?;
        let (headline, lead, part) = (self.headline(), self.lead(money), self.part(money));
        let sum_heading = tr!("mail-sum", amount = money.show(self.statement.to_share));
        let why = tr!("mail-why-results", group = self.group_name);
        let text = Text {
            headline: layout::heading(&headline),
            lead: layout::paragraph(&lead.text(), 0),
            part: match &part {
                Part::Gave(words) | Part::GaveNothing(words) => layout::paragraph(&words.text(), 0),
            },
            rows_heading: layout::heading(&tr!("mail-results-heading-text")),
            rows: layout::items(&self.text_rows(money)),
            more: self
                .more()
                .map_or_else(String::new, |more| layout::paragraph(&tr!("mail-results-more", count = more), 2)),
            round: layout::link(&tr!("mail-results-button-text"), &self.round_url, 0),
            sum_heading: layout::heading(&sum_heading),
            sum: self.statement.text_lines(money),
            next_heading: layout::heading(&tr!("mail-results-next")),
            next: self.next_lines(),
            books_heading: layout::heading(&tr!("mail-results-books")),
            books: self.head.as_ref().map(HeadTold::lines).unwrap_or_default(),
            foot: self.footer.text(&why, &self.group_name),
        };
        let preview = self.preview(money);
        let body = Body {
            frame: Frame::new(&self.group_name, &headline, &preview).with_footer(why, &self.footer),
            headline: &headline,
            lead: &lead,
            gave: if let Part::Gave(words) = &part { Some(words) } else { None },
            gave_nothing: if let Part::GaveNothing(words) = &part { Some(words) } else { None },
            rows: self.html_rows(money),
            more: self.more().map(|more| rich!("mail-more", count = more).link("more", &self.round_url).into()),
            round_url: &self.round_url,
            sum_heading: &sum_heading,
            sum: self.statement.lines(money),
            invoices: self.invoices(true),
            next_round: self.next_round(),
            propose_url: &self.propose_url,
            head: self.head.as_ref(),
        };
        Ok(Rendered { subject: self.subject(money), text: content::closed(&text)?, html: body.render()? })
    }

    /// How many buckets only the page lists.
    fn more(&self) -> Option<usize> {
        let more = self.rows.len() - shown(self.rows.len());
        (more > 0).then_some(more)
    }

    fn text_rows(&self, money: Money) -> Vec<Item> {
        let rows = self.ordered().into_iter().take(shown(self.rows.len()));
        rows.map(|row| Item {
            amount: money.show(row.total),
            title: layout::one_line(&row.title),
            notes: (
                self.short_outcome(row),
                match row.mine.is_positive() {
                    true => tr!("mail-results-short-gave", amount = money.show(row.mine)),
                    false => String::new(),
                },
            ),
            under: row.decided_words().into_iter().collect(),
        })
        .collect()
    }

    fn html_rows(&self, money: Money) -> Vec<Row> {
        let rows = self.ordered().into_iter().take(shown(self.rows.len()));
        rows.map(|row| Row {
            title: layout::one_line(&row.title),
            amount: money.show(row.total),
            outcome: self.outcome(row, money),
            mine: row.mine.is_positive().then(|| tr!("mail-results-row-gave", amount = money.show(row.mine))),
            bar: row.percent().map(|percent| (percent, 100 - percent)),
            funded: row.outcome != ResultOutcome::NotFunded,
        })
        .collect()
    }

    fn next_lines(&self) -> Vec<String> {
        let invoices = self.invoices(false).map(|line| layout::paragraph(&line, 2));
        let round = self.next_round().map(|line| layout::paragraph(&line, 2));
        let propose = layout::link(&tr!("mail-propose"), &self.propose_url, 2);
        invoices.into_iter().chain(round).chain([propose]).collect()
    }
}

impl HeadTold {
    /// Said the same way in both parts.
    fn keeps(&self) -> String {
        tr!("mail-results-books-keep", entry = self.entry.to_string())
    }

    fn lines(&self) -> Vec<String> {
        vec![
            layout::paragraph(&self.keeps(), 2),
            layout::paragraph(&self.fingerprint, 2),
            layout::link(&tr!("mail-results-books-check"), &self.check_url, 2),
        ]
    }
}
