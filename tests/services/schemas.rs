//! The JSON files keep to their published schemas. The checker here knows just the keywords that these use, and fails
//! on any other.

use brimful::services::books::ledger::EntryFilter;
use brimful::services::exports::{File, ledger_json, month_json, round_json, schemas};
use serde_json::Value;

use crate::books::{member, outsider, treasurer};
use crate::november;
use crate::support::worlds;

/// What is wrong with a value, if anything, with its place.
fn wrong(root: &Value, schema: &Value, value: &Value, place: &str) -> Option<String> {
    for (keyword, said) in schema.as_object().unwrap() {
        let problem = match keyword.as_str() {
            "$schema" | "$id" | "title" | "description" | "$defs" => None,
            "$ref" => {
                let name = said.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                wrong(root, &root["$defs"][name], value, place)
            }
            "anyOf" => {
                let all: Vec<_> = said.as_array().unwrap().iter().map(|one| wrong(root, one, value, place)).collect();
                all.iter().all(Option::is_some).then(|| format!("{place}: none of {all:?}"))
            }
            "type" => {
                let words = said.as_array().cloned().unwrap_or_else(|| vec![said.clone()]);
                let is = |word: &Value| match word.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_i64(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("the checker does not know the type {other}"),
                };
                (!words.iter().any(is)).then(|| format!("{place}: {value} is not {said}"))
            }
            "const" => (value != said).then(|| format!("{place}: {value} is not {said}")),
            "enum" => (!said.as_array().unwrap().contains(value)).then(|| format!("{place}: {value} is not in {said}")),
            "minimum" => {
                let below = value.as_i64().is_some_and(|number| number < said.as_i64().unwrap());
                below.then(|| format!("{place}: {value} is below {said}"))
            }
            "pattern" => {
                let pattern = regex_lite::Regex::new(said.as_str().unwrap()).unwrap();
                let unlike = value.as_str().is_some_and(|text| !pattern.is_match(text));
                unlike.then(|| format!("{place}: {value} is not like {said}"))
            }
            "required" => {
                let missing = |name: &&Value| value.get(name.as_str().unwrap()).is_none();
                said.as_array().unwrap().iter().find(missing).map(|name| format!("{place}: {name} is missing"))
            }
            "properties" => value.as_object().into_iter().flatten().find_map(|(name, one)| {
                said.get(name).and_then(|schema| wrong(root, schema, one, &format!("{place}/{name}")))
            }),
            "additionalProperties" => {
                assert_eq!(said, false);
                let known = &schema["properties"];
                let more = |(name, _): &(&String, &Value)| known.get(name.as_str()).is_none();
                value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .find(more)
                    .map(|(name, _)| format!("{place}: {name} is unknown"))
            }
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
                .find_map(|(number, one)| wrong(root, said, one, &format!("{place}/{number}"))),
            other => panic!("the checker does not know the keyword {other}"),
        };
        if problem.is_some() {
            return problem;
        }
    }
    None
}

fn schema_of(value: &Value) -> Value {
    let address = value["$schema"].as_str().unwrap();
    let schema: Value = serde_json::from_str(schemas::find(address.rsplit('/').next().unwrap()).unwrap()).unwrap();
    assert_eq!(schema["$id"], address);
    schema
}

fn check(file: &File) {
    let value: Value = serde_json::from_str(&file.content).unwrap();
    let schema = schema_of(&value);
    assert_eq!(wrong(&schema, &schema, &value, ""), None, "{}: {}", file.name, file.content);
}

#[test]
fn every_json_file_of_every_reader_keeps_to_its_schema() {
    for world in worlds() {
        let group = november::paid(&world);
        crate::a_group::invoice(&world, &group, 3, Some("2026-11-19"), "-1000", 2_000);
        for reader in [outsider(&world), member(&group), treasurer(&group)] {
            check(&ledger_json(&world.db, reader, &EntryFilter::default()).unwrap());
            check(&month_json(&world.db, reader, "2026-11").unwrap().unwrap());
            check(&round_json(&world.db, reader, "2026-11").unwrap().unwrap());
        }
    }
    for world in worlds() {
        let group = november::split(&world, |command| {
            command.sealed = true;
            command.cap = Some(crate::a_group::eur("300"));
        });
        for reader in [outsider(&world), member(&group), treasurer(&group)] {
            check(&month_json(&world.db, reader, "2026-11").unwrap().unwrap());
            check(&round_json(&world.db, reader, "2026-11").unwrap().unwrap());
        }
    }
}

#[test]
fn the_checker_of_schemas_finds_what_is_wrong() {
    let world = crate::support::sqlite();
    let group = november::settled(&world);
    let file = round_json(&world.db, member(&group), "2026-11").unwrap().unwrap();
    let right: Value = serde_json::from_str(&file.content).unwrap();
    let schema = schema_of(&right);
    let changes: [fn(&mut Value); 7] = [
        |round| round["name"] = Value::from(11),
        |round| round["phase"] = Value::from("over"),
        |round| round["statement"]["came_in"] = Value::from("12,500.00"),
        |round| round["buckets"][2]["funded"] = Value::from(700),
        |round| round["participants"]["members"][0]["email"] = Value::from("marit@tidewater.example"),
        |round| round["allocations"][0]["bucket"] = Value::from(-1),
        |round| {
            round.as_object_mut().unwrap().remove("rules");
        },
    ];
    for change in changes {
        let mut value = right.clone();
        change(&mut value);
        assert!(wrong(&schema, &schema, &value, "").is_some(), "{value}");
    }
}
