//! The JSON files keep to their published schemas. The checker here knows just the keywords that these use, and fails
//! on any other.

use brimful::domain::settlement::BelowMinimum;
use brimful::services::books::Audience;
use brimful::services::books::ledger::EntryFilter;
use brimful::services::exports::{File, ledger_json, month_json, round_json, schemas};
use brimful::services::settlement::{SettleEarly, SettleRound, early_preview, preview, settle, settle_early};
use brimful::services::splits::{SaveSplit, save};
use serde_json::{Value, json};

use crate::books::{member, outsider, treasurer};
use crate::november;
use crate::support::round::{Plan, PlannedBucket, bucket, cents};
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

/// How each bucket was decided, in the order of their numbers.
fn decided(world: &crate::support::World, reader: Audience, round: &str) -> Vec<Value> {
    let file = round_json(&world.db, reader, round).unwrap().unwrap();
    check(&file);
    let value: Value = serde_json::from_str(&file.content).unwrap();
    value["buckets"].as_array().unwrap().iter().map(|bucket| bucket["decided"].clone()).collect()
}

#[test]
fn a_round_says_how_each_bucket_was_decided() {
    for world in worlds() {
        let group = crate::a_year::lived(&world);
        let (mine, public) = (member(&group), outsider(&world));
        let early = json!({ "by": "early", "at": "2026-11-03T12:00:00Z" });
        let answered = json!({ "by": "offer", "accepted": true, "at": "2026-11-21T09:00:00Z" });
        let rule = json!({ "by": "rule" });
        assert_eq!(decided(&world, public, "2026-11"), [early.clone(), answered.clone(), rule.clone()]);
        let named = |mut value: Value, name: &str| {
            value["name"] = Value::from(name);
            value
        };
        let for_members = [named(early, "Member 1"), named(answered, "Member 2"), rule];
        assert_eq!(decided(&world, mine, "2026-11"), for_members, "members read who it was");
        let chosen =
            |accepted: bool, reason: &str| json!({ "by": "facilitator", "accepted": accepted, "reason": reason });
        let both = [chosen(true, "It is enough to start"), chosen(false, "Too little")];
        assert_eq!(decided(&world, public, "2026-12"), both, "everybody reads the reason");
    }
    for world in worlds() {
        let mut plan = Plan::new(2, 10_000, vec![PlannedBucket::fixed(9_000), PlannedBucket::fixed(5_000)]);
        plan.below_minimum = BelowMinimum::AskOwner;
        let round = plan.open(world);
        let asked = vec![(bucket(1), cents(4_000)), (bucket(2), cents(5_000))];
        save(&round.world.db, &round.member(1), SaveSplit { round: round.round, version_seen: 0, asked, key: None })
            .unwrap();
        let reader = Audience::from(round.member(2));
        assert_eq!(
            decided(&round.world, reader, "2026-11"),
            [Value::Null, Value::Null],
            "nothing before the settlement"
        );
        let seen = early_preview(&round.world.db, round.group, round.round, bucket(2)).unwrap();
        let early = SettleEarly { round: round.round, bucket: bucket(2), expected: seen.fingerprint };
        settle_early(&round.world.db, &round.member(1), early).unwrap();
        let now = decided(&round.world, reader, "2026-11");
        assert_eq!((&now[0], &now[1]["by"]), (&Value::Null, &Value::from("early")));
        round.world.at("2026-11-20T17:00:00Z");
        let seen = preview(&round.world.db, round.group, round.round, &[]).unwrap().unwrap();
        settle(&round.world.db, &round.member(1), SettleRound::as_seen(round.round, seen.fingerprint)).unwrap();
        let silence = json!({ "by": "offer", "accepted": false, "until": "2026-11-20T17:00:00Z" });
        assert_eq!(decided(&round.world, reader, "2026-11")[0], silence);
    }
}

#[test]
fn the_checker_of_schemas_finds_what_is_wrong() {
    let world = crate::support::sqlite();
    let group = november::settled(&world);
    let file = round_json(&world.db, member(&group), "2026-11").unwrap().unwrap();
    let right: Value = serde_json::from_str(&file.content).unwrap();
    let schema = schema_of(&right);
    let changes: [fn(&mut Value); 9] = [
        |round| round["name"] = Value::from(11),
        |round| round["phase"] = Value::from("over"),
        |round| round["statement"]["came_in"] = Value::from("12,500.00"),
        |round| round["buckets"][2]["funded"] = Value::from(700),
        |round| round["participants"]["members"][0]["email"] = Value::from("marit@tidewater.example"),
        |round| round["allocations"][0]["bucket"] = Value::from(-1),
        |round| round["buckets"][2]["decided"]["by"] = Value::from("dice"),
        |round| round["buckets"][2]["decided"]["who"] = Value::from("Marit"),
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
