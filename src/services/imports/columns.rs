//! Which column is what: guessed by name, corrected by hand, remembered per group.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::read::Table;
use crate::domain::text::fold;

/// Something that a row of a file says.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in our own files, and in forms.
    pub key: &'static str,
    /// The name on screen.
    pub label: &'static str,
    /// Without it no row can be read.
    pub required: bool,
    /// Other names it is known by, in lower case letters without spaces and signs.
    pub also: &'static [&'static str],
}

/// Field key to header, as a person left it: what is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ColumnMap(BTreeMap<String, String>);

impl ColumnMap {
    /// A map from pairs of field key and header; an empty header means that the file does not say it.
    pub fn from_pairs<'p>(pairs: impl IntoIterator<Item = (&'p str, &'p str)>) -> Self {
        Self(pairs.into_iter().map(|(key, header)| (key.to_owned(), header.to_owned())).collect())
    }

    /// The same without the fields that no column was chosen for, unless one would be guessed for them: only then is
    /// "none" a choice, and worth remembering.
    pub(super) fn chosen(&self, fields: &'static [Field], table: &Table) -> Self {
        let named = self.0.iter().filter(|(_, header)| !header.is_empty());
        let named = Self(named.map(|(key, header)| (key.clone(), header.clone())).collect());
        let guess = Columns::find(fields, table, &named);
        let mut chosen = self.0.clone();
        chosen.retain(|key, header| !header.is_empty() || guess.has(key));
        Self(chosen)
    }

    /// For storing.
    pub fn to_json(&self) -> String {
        serde_json::json!(self.0).to_string()
    }

    /// What was stored; an unreadable map is as good as none.
    pub fn from_json(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}

/// One field and the column that says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// The field.
    pub field: &'static Field,
    /// The place of its column, if the file has one.
    pub column: Option<usize>,
}

/// The columns of a file, field by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// Every field of this kind of file, in order.
    pub matched: Vec<Matched>,
    /// The headers of the file, in order.
    pub headers: Vec<String>,
    /// The fields that a person said no column is for.
    left_out: Vec<&'static str>,
}

impl Columns {
    /// Finds the column of every field: where `map` names a header that the file has (or says that there is none),
    /// that; else the first column with one of the field's names. No column is used twice.
    pub fn find(fields: &'static [Field], table: &Table, map: &ColumnMap) -> Self {
        let place_of = |header: &str| table.headers.iter().position(|one| one == header);
        let mut taken: Vec<usize> = Vec::new();
        let mut chosen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut left_out = Vec::new();
        for field in fields {
            let Some(header) = map.0.get(field.key) else { continue };
            match place_of(header) {
                Some(place) if !taken.contains(&place) => {
                    taken.push(place);
                    chosen.insert(field.key, place);
                }
                None if header.is_empty() => left_out.push(field.key),
                _ => {}
            }
        }
        // A column with the very name of a field is not given to another one that merely knows that name too.
        for exactly in [true, false] {
            for field in fields {
                if chosen.contains_key(field.key) || left_out.contains(&field.key) {
                    continue;
                }
                let free = (0..).zip(&table.headers).filter(|(place, _)| !taken.contains(place));
                let place = free.filter(|(_, header)| names(field, header, exactly)).map(|(place, _)| place).next();
                if let Some(place) = place {
                    taken.push(place);
                    chosen.insert(field.key, place);
                }
            }
        }
        let column = |field: &Field| chosen.get(field.key).copied();
        Self {
            matched: fields.iter().map(|field| Matched { field, column: column(field) }).collect(),
            headers: table.headers.clone(),
            left_out,
        }
    }

    /// The required fields that no column says.
    pub fn missing(&self) -> Vec<&'static Field> {
        self.matched.iter().filter(|one| one.field.required && one.column.is_none()).map(|one| one.field).collect()
    }

    /// Whether the file says this field at all.
    pub fn has(&self, key: &str) -> bool {
        self.place(key).is_some()
    }

    /// What a row says about a field; empty when the file does not say it.
    pub fn cell<'r>(&self, cells: &'r [String], key: &str) -> &'r str {
        self.place(key).and_then(|place| cells.get(place)).map_or("", String::as_str)
    }

    /// The headers that no field uses.
    pub fn unused(&self) -> Vec<&str> {
        let used = |place: usize| self.matched.iter().any(|one| one.column == Some(place));
        (0..).zip(&self.headers).filter(|(place, _)| !used(*place)).map(|(_, header)| header.as_str()).collect()
    }

    /// The map as it now stands, for storing.
    pub fn to_map(&self) -> ColumnMap {
        let header = |one: &Matched| one.column.and_then(|place| self.headers.get(place)).cloned();
        let found = self.matched.iter().filter_map(|one| Some((one.field.key.to_owned(), header(one)?)));
        ColumnMap(found.chain(self.left_out.iter().map(|key| ((*key).to_owned(), String::new()))).collect())
    }

    fn place(&self, key: &str) -> Option<usize> {
        self.matched.iter().find(|one| one.field.key == key).and_then(|one| one.column)
    }
}

fn names(field: &Field, header: &str, exactly: bool) -> bool {
    let plain: String = fold(header).chars().filter(|letter| letter.is_alphanumeric()).collect();
    let own: String = field.key.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if exactly { plain == own } else { field.also.contains(&plain.as_str()) }
}
