//! Reading a `.pb` file: any line ends, a byte order mark, quotes, columns in any order.

use std::collections::{BTreeMap, BTreeSet};

use super::{Election, PabulibError, Problem, Project, Vote, VoteKind};
use crate::domain::currency::Currency;
use crate::domain::money::Amount;

/// The most decimals points may have; more are no points of anybody.
const MOST_DECIMALS: usize = 6;

type Read<T> = Result<T, PabulibError>;

/// Reads a file.
///
/// # Errors
/// [`PabulibError`], which names the line.
pub fn read(bytes: &[u8]) -> Read<Election> {
    let text = std::str::from_utf8(bytes).map_err(|_| nowhere(Problem::NotText))?;
    let sections = Sections::split(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    let meta = Meta::read(&sections.meta)?;
    let projects = projects(&sections.projects, meta.currency)?;
    let places: BTreeMap<&str, usize> =
        projects.iter().enumerate().map(|(place, one)| (one.id.as_str(), place)).collect();
    let votes = votes(&sections.votes, meta.kind, &places)?;
    meta.check_count("num_projects", "projects", projects.len())?;
    meta.check_count("num_votes", "votes", votes.len())?;
    Ok(Election {
        title: meta.title(),
        place: meta.place(),
        currency: meta.currency,
        budget: meta.budget,
        kind: meta.kind,
        projects,
        votes,
    })
}

const fn nowhere(problem: Problem) -> PabulibError {
    PabulibError { line: None, problem }
}

const fn at(line: u64, problem: Problem) -> PabulibError {
    PabulibError { line: Some(line), problem }
}

struct Row {
    line: u64,
    cells: Vec<String>,
}

#[derive(Default)]
struct Sections {
    meta: Vec<Row>,
    projects: Vec<Row>,
    votes: Vec<Row>,
}

impl Sections {
    fn split(text: &str) -> Read<Sections> {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.delimiter(b';').has_headers(false).flexible(true).trim(csv::Trim::All);
        let mut found: [Option<Vec<Row>>; 3] = [None, None, None];
        let mut current: Option<usize> = None;
        for record in reader.from_reader(text.as_bytes()).records() {
            let record = record.map_err(|_| nowhere(Problem::NotText))?;
            let line = record.position().map_or(0, csv::Position::line);
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            let word = cells.first().map(String::as_str).unwrap_or_default();
            let alone = cells.iter().skip(1).all(String::is_empty);
            match NAMES.iter().position(|name| alone && *name == word) {
                Some(place) => {
                    let section = found.get_mut(place).filter(|section| section.is_none());
                    let twice = || at(line, Problem::TwoSections(NAMES.get(place).copied().unwrap_or_default()));
                    *section.ok_or_else(twice)? = Some(Vec::new());
                    current = Some(place);
                }
                None if cells.iter().all(String::is_empty) => {}
                None => {
                    let section = current.and_then(|place| found.get_mut(place)).and_then(Option::as_mut);
                    section.ok_or_else(|| at(line, Problem::Outside))?.push(Row { line, cells });
                }
            }
        }
        let [meta, projects, votes] = found;
        let there = |rows: Option<Vec<Row>>, name| rows.ok_or_else(|| nowhere(Problem::NoSection(name)));
        Ok(Sections {
            meta: there(meta, "META")?,
            projects: there(projects, "PROJECTS")?,
            votes: there(votes, "VOTES")?,
        })
    }
}

const NAMES: [&str; 3] = ["META", "PROJECTS", "VOTES"];

struct Meta {
    values: BTreeMap<String, (u64, String)>,
    currency: Currency,
    budget: Amount,
    kind: VoteKind,
}

impl Meta {
    fn read(rows: &[Row]) -> Read<Meta> {
        let value = |row: &Row| {
            let key = row.cells.first()?.clone();
            Some((key, (row.line, row.cells.get(1).cloned().unwrap_or_default())))
        };
        let values: BTreeMap<String, (u64, String)> = rows.iter().filter_map(value).collect();
        let get = |key: &'static str| {
            let found = values.get(key).filter(|(_, value)| !value.is_empty());
            found.ok_or_else(|| nowhere(Problem::NoKey(key)))
        };
        let (line, code) = get("currency")?;
        let currency = Currency::parse(code).map_err(|_| at(*line, Problem::Currency(code.clone())))?;
        let (line, budget) = get("budget")?;
        let budget = amount(*line, budget, currency)?;
        let (line, kind) = get("vote_type")?;
        let kind = VoteKind::parse(kind).ok_or_else(|| at(*line, Problem::VoteType(kind.clone())))?;
        Ok(Meta { currency, budget, kind, values })
    }

    fn words(&self, keys: &[&str]) -> String {
        let words: Vec<&str> = keys.iter().filter_map(|key| Some(self.values.get(*key)?.1.as_str())).collect();
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn title(&self) -> String {
        let (described, place) = (self.words(&["description"]), self.place());
        if described.is_empty() { place } else { described }
    }

    fn place(&self) -> String {
        self.words(&["unit", "subunit", "instance"])
    }

    /// A file that says how much of something it holds and holds something else was cut or glued.
    fn check_count(&self, key: &str, what: &'static str, found: usize) -> Read<()> {
        match self.values.get(key) {
            Some((line, said)) if *said != found.to_string() => {
                Err(at(*line, Problem::Count { what, said: said.clone(), found }))
            }
            _ => Ok(()),
        }
    }
}

/// The columns of a section, by name.
struct Columns<'a> {
    section: &'static str,
    heads: &'a [String],
}

impl<'a> Columns<'a> {
    fn split(section: &'static str, rows: &'a [Row]) -> (Columns<'a>, &'a [Row]) {
        let heads = rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
        (Columns { section, heads }, rows.get(1..).unwrap_or_default())
    }

    fn find(&self, column: &str) -> Option<usize> {
        self.heads.iter().position(|head| head == column)
    }

    fn get(&self, column: &'static str) -> Read<usize> {
        self.find(column).ok_or_else(|| nowhere(Problem::NoColumn { section: self.section, column }))
    }
}

fn cell(row: &Row, place: Option<usize>) -> &str {
    place.and_then(|place| row.cells.get(place)).map(String::as_str).unwrap_or_default()
}

fn projects(rows: &[Row], currency: Currency) -> Read<Vec<Project>> {
    let (columns, rows) = Columns::split("PROJECTS", rows);
    let (id, cost) = (columns.get("project_id")?, columns.get("cost")?);
    let (name, selected) = (columns.find("name"), columns.find("selected"));
    let mut seen = BTreeSet::new();
    let mut projects = Vec::with_capacity(rows.len());
    for row in rows {
        let id = own_id(row, id, "project id")?;
        if !seen.insert(id) {
            return Err(at(row.line, Problem::Twice { what: "the project", id: id.to_owned() }));
        }
        let called = Some(cell(row, name)).filter(|name| !name.is_empty());
        projects.push(Project {
            id: id.to_owned(),
            name: called.unwrap_or(id).to_owned(),
            cost: amount(row.line, cell(row, Some(cost)), currency)?,
            selected: Some(cell(row, selected)).filter(|said| !said.is_empty()).map(|said| said == "1"),
        });
    }
    Ok(projects)
}

fn votes(rows: &[Row], kind: VoteKind, projects: &BTreeMap<&str, usize>) -> Read<Vec<Vote>> {
    let (columns, rows) = Columns::split("VOTES", rows);
    let (voter, vote) = (columns.get("voter_id")?, columns.get("vote")?);
    let points = match kind {
        VoteKind::Cumulative | VoteKind::Scoring => Some(columns.get("points")?),
        VoteKind::Approval | VoteKind::ChooseOne | VoteKind::Ordinal => None,
    };
    let mut seen = BTreeSet::new();
    let mut votes = Vec::with_capacity(rows.len());
    for row in rows {
        let voter = own_id(row, voter, "voter id")?;
        if !seen.insert(voter) {
            return Err(at(row.line, Problem::Twice { what: "the voter", id: voter.to_owned() }));
        }
        let chosen = chosen(row, cell(row, Some(vote)), projects)?;
        let (values, decimals) = match points {
            Some(points) => typed_points(row.line, cell(row, Some(points)), chosen.len())?,
            None if kind == VoteKind::Ordinal => {
                ((1..).take(chosen.len()).collect::<Vec<_>>().into_iter().rev().collect(), 0)
            }
            None => (vec![1; chosen.len()], 0),
        };
        let points = chosen.into_iter().zip(values).filter(|(_, points)| *points > 0).collect();
        votes.push(Vote { voter: voter.to_owned(), points, decimals });
    }
    Ok(votes)
}

fn own_id<'a>(row: &'a Row, place: usize, what: &'static str) -> Read<&'a str> {
    let id = cell(row, Some(place));
    if id.is_empty() { Err(at(row.line, Problem::NoId(what))) } else { Ok(id) }
}

/// The projects of a vote, each once; none is a vote for nothing.
fn chosen(row: &Row, vote: &str, projects: &BTreeMap<&str, usize>) -> Read<Vec<usize>> {
    let mut chosen = Vec::new();
    for id in vote.split(',').map(str::trim).filter(|id| !id.is_empty()) {
        let place = projects.get(id).ok_or_else(|| at(row.line, Problem::UnknownProject(id.to_owned())))?;
        if chosen.contains(place) {
            return Err(at(row.line, Problem::VotedTwice(id.to_owned())));
        }
        chosen.push(*place);
    }
    Ok(chosen)
}

/// Points with as many decimals as the one that has the most.
fn typed_points(line: u64, text: &str, wanted: usize) -> Read<(Vec<i64>, u32)> {
    let words: Vec<&str> = text.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    if words.len() != wanted {
        return Err(at(line, Problem::PointsCount { projects: wanted, points: words.len() }));
    }
    let parts = |word: &&str| word.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let decimals = words.iter().map(parts).max().unwrap_or(0);
    let number = |word: &&str| {
        let (whole, rest) = word.split_once('.').unwrap_or((word, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = !whole.is_empty() && digits(whole) && digits(rest) && decimals <= MOST_DECIMALS;
        let number = format!("{whole}{rest:0<decimals$}").parse::<i64>().ok().filter(|_| fits);
        number.ok_or_else(|| at(line, Problem::Points((*word).to_owned())))
    };
    let values = words.iter().map(number).collect::<Read<Vec<i64>>>()?;
    Ok((values, u32::try_from(decimals).unwrap_or_default()))
}

/// Files have plain numbers: digits, with a point before decimals if there are any.
fn amount(line: u64, text: &str, currency: Currency) -> Read<Amount> {
    let wrong = || at(line, Problem::Amount(text.to_owned()));
    let scale = usize::try_from(currency.scale()).unwrap_or_default();
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let kept = decimals.trim_end_matches('0');
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) || kept.len() > scale {
        return Err(wrong());
    }
    let minor: i64 = format!("{whole}{kept:0<scale$}").parse().map_err(|_| wrong())?;
    Amount::entered(minor).ok().filter(|amount| amount.is_positive()).ok_or_else(wrong)
}
