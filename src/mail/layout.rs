//! Plain text in columns: wrapping, aligned sums and links (mail.md, Bodies: at most 76 columns).

use crate::tr;

/// Where running text wraps.
pub(super) const TEXT: usize = 72;
/// No line is wider than this, but for one that holds nothing but a longer address.
pub(super) const WIDEST: usize = 76;

/// Columns that a text takes, counted in characters. The marks that keep names in order within a sentence from right to
/// left take none.
pub(super) fn columns(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2068}' | '\u{2069}')).count()
}

/// Running text in capitals, as the headings of the text part are.
pub(super) fn heading(text: &str) -> String {
    paragraph(&text.to_uppercase(), 0)
}

/// A text on one line: any run of white space or control characters is one space.
pub(super) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c == ' ' || c == '\u{2028}' || c == '\u{2029}')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text cut to `most` characters, at a word where there is one, with an ellipsis.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let text = one_line(text);
    if columns(&text) <= most {
        return text;
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    let head = match cut.rsplit_once(' ') {
        Some((head, _)) if columns(head) * 2 > most => head,
        _ => cut.as_str(),
    };
    format!("{}…", head.trim_end_matches([',', '.', ';', ':']))
}

/// Words that fit a width: longer ones are cut in pieces, addresses stay whole.
fn pieces(text: &str, width: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
        if columns(word) <= width || word.starts_with("https://") || word.starts_with("http://") {
            pieces.push(word.to_owned());
        } else {
            let letters: Vec<char> = word.chars().collect();
            pieces.extend(letters.chunks(width.max(1)).map(|chunk| chunk.iter().collect::<String>()));
        }
    }
    pieces
}

/// Running text broken into lines of at most `width` columns.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces(text, width) {
        match lines.last_mut() {
            Some(line) if columns(line) + 1 + columns(&piece) <= width => {
                line.push(' ');
                line.push_str(&piece);
            }
            _ => lines.push(piece),
        }
    }
    lines
}

/// Running text as a paragraph, each line behind `indent` spaces.
pub(super) fn paragraph(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let lines = wrap(text, TEXT.saturating_sub(indent));
    lines.iter().map(|line| format!("{pad}{line}")).collect::<Vec<_>>().join("\n")
}

/// "Label: address", on two lines where one would be too wide.
pub(super) fn link(label: &str, url: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let label = format!("{label}{}", tr!("mail-colon"));
    let line = format!("{pad}{label} {url}");
    if columns(&line) <= WIDEST { line } else { format!("{pad}{label}\n{pad}{url}") }
}

/// The text at the end of a field of `width` columns.
pub(super) fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(columns(text))))
}

/// The text at the start of a field of `width` columns.
pub(super) fn left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// Labels with their amounts under one another: labels start the line, amounts end in one column.
pub(super) fn sums(rows: &[(String, String)]) -> Vec<String> {
    let widest_amount = rows.iter().map(|(_, amount)| columns(amount)).max().unwrap_or(0);
    let room = WIDEST.saturating_sub(2 + 3 + widest_amount);
    let labels: Vec<String> = rows.iter().map(|(label, _)| shortened(label, room)).collect();
    let widest_label = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
    labels
        .iter()
        .zip(rows)
        .map(|(label, (_, amount))| format!("  {}   {}", left(label, widest_label), right(amount, widest_amount)))
        .collect()
}

/// One line of a list with an amount in front.
pub(super) struct Item {
    /// The amount, written.
    pub amount: String,
    /// What it is.
    pub title: String,
    /// What became of it: first the outcome, then the reader's part; either may be empty.
    pub notes: (String, String),
    /// More about it, on lines of its own below.
    pub under: Vec<String>,
}

/// A list with amounts in front, titles and notes in columns; what does not fit goes under its title.
pub(super) fn items(items: &[Item]) -> Vec<String> {
    let amount = items.iter().map(|item| columns(&item.amount)).max().unwrap_or(0);
    let margin = 2 + amount + 2;
    let room = WIDEST.saturating_sub(margin);
    let notes: Vec<String> = items.iter().map(|item| noted(&item.notes)).collect();
    let beside =
        |item: &Item, note: &str, column: usize| columns(&item.title) <= column && column + 2 + columns(note) <= room;
    // The column of titles that keeps most rows on one line.
    let held = |column: usize| items.iter().zip(&notes).filter(|(item, note)| beside(item, note, column)).count();
    let column = items.iter().map(|item| columns(&item.title)).max_by_key(|width| (held(*width), *width)).unwrap_or(0);
    let mut lines = Vec::new();
    for (item, note) in items.iter().zip(&notes) {
        let amount = right(&item.amount, amount);
        if beside(item, note, column) {
            let line = format!("  {amount}  {}  {note}", left(&item.title, column));
            lines.push(line.trim_end().to_owned());
            item.under.iter().for_each(|words| below(&mut lines, words, margin));
            continue;
        }
        let mut title = wrap(&item.title, room).into_iter();
        lines.push(format!("  {amount}  {}", title.next().unwrap_or_default()));
        lines.extend(title.map(|line| format!("{}{line}", " ".repeat(margin))));
        let notes = [item.notes.0.as_str(), item.notes.1.as_str()];
        let notes = notes.into_iter().filter(|note| !note.is_empty()).fold(String::new(), beside_each_other);
        below(&mut lines, &notes, margin);
        item.under.iter().for_each(|words| below(&mut lines, words, margin));
    }
    lines
}

/// Adds wrapped words under a title.
fn below(lines: &mut Vec<String>, words: &str, margin: usize) {
    let pad = " ".repeat(margin);
    lines.extend(wrap(words, WIDEST.saturating_sub(margin)).into_iter().map(|line| format!("{pad}{line}")));
}

/// The two notes beside a title: short outcomes share a column of ten, longer ones stand as they are.
fn noted((outcome, mine): &(String, String)) -> String {
    match (outcome.is_empty(), mine.is_empty()) {
        (_, true) => outcome.clone(),
        (true, false) => mine.clone(),
        (false, false) if columns(outcome) < 10 => format!("{}{mine}", left(outcome, 10)),
        (false, false) => beside_each_other(outcome.clone(), mine),
    }
}

/// "not funded, you €30".
fn beside_each_other(first: String, second: &str) -> String {
    if first.is_empty() { second.to_owned() } else { tr!("mail-notes", first = first, second = second) }
}
