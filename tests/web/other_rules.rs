//! What another rule would have funded, on its page, and the files beside the results.

use crate::november;
use crate::site::Site;
use crate::support::worlds;

const RESULTS: &str = "/tidewater/rounds/2026-11/results";
const RULES: &str = "/tidewater/rounds/2026-11/results/other-rules";
const FILE: &str = "/tidewater/rounds/2026-11/round.pb";

#[test]
fn a_member_compares_three_rules_with_what_was_chosen() {
    for world in worlds() {
        let group = november::settled(&world);
        let site = Site::start(&world.db);
        let visitor = site.signed_in(&world.db, group.member(2).user());
        let page = visitor.get(RESULTS).expect(200).says("It decides nothing.");
        assert!(page.attributes("a", "href").iter().any(|href| href == RULES));

        // The second answer is the kept page, and the same.
        for _ in 0..2 {
            let page = visitor.get(RULES).expect(200).says("What another rule would have funded");
            assert_eq!(page.all("h2"), ["Side by side", "Support transfer", "Equal shares", "Plain greedy"]);
            let page = page
                .says("The November round is settled, and nothing here changes it.")
                .says("Funds 6 of 7 buckets with €5,600.00: the same buckets as we chose.")
                .says("It ends with €930.00; €30.00 moved on to it. €900.00 would have been enough.")
                .says("It was given €30.00. €370.00 more would have been enough.")
                .says("Its one giver has €30.00 left of the €400.00 it needs")
                .says("It was given €30.00. €480.01 would have been enough.");
            let file = page.attributes("a[href$='.pb']", "href");
            assert_eq!(file, [FILE]);
        }
        let file = visitor.get(FILE).expect(200);
        assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"tidewater-2026-11.pb\""));
        assert!(file.body.starts_with("META\nkey;value\n"));
    }
}

#[test]
fn strangers_and_members_of_a_round_without_names_get_the_rule_that_tells_nothing() {
    for world in worlds() {
        let group = november::settled_with(&world, |command| command.members_see_names = false);
        let site = Site::start(&world.db);
        for visitor in [site.visitor(), site.signed_in(&world.db, group.member(1).user())] {
            let page = visitor.get(RULES).expect(200).says("Two more rules are not shown here");
            assert_eq!(page.all("main h2").iter().filter(|words| words.contains("shares")).count(), 0);
            assert!(page.all("h2").contains(&"Plain greedy".to_owned()));
            assert!(page.attributes("a[href$='.pb']", "href").is_empty());
            let results = visitor.get(RESULTS).expect(200);
            assert!(results.attributes("a[href$='.pb']", "href").is_empty());
        }
        site.signed_in(&world.db, group.member(1).user()).get(FILE).expect(404);
        let stranger = site.visitor().get(FILE).expect(303);
        assert!(stranger.location.unwrap().starts_with("/sign-in"));
    }
}

#[test]
fn before_the_settlement_there_is_nothing_to_compare() {
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        let site = Site::start(&world.db);
        let visitor = site.signed_in(&world.db, group.member(1).user());
        let page = visitor.get(RULES).expect(200).says("The results stand here once it is settled.");
        assert!(!page.text().contains("1,440"), "{}", page.text());
        visitor.get(FILE).expect(404);
        visitor.get("/tidewater/rounds/2026-10/results/other-rules").expect(404);
    }
}

#[test]
fn the_schemas_are_served_at_the_addresses_that_the_files_name() {
    for world in worlds() {
        let group = november::settled(&world);
        let site = Site::start(&world.db);
        let visitor = site.signed_in(&world.db, group.member(1).user());
        for file in [
            "/tidewater/rounds/2026-11/round.json",
            "/tidewater/money/2026-11/month.json",
            "/tidewater/money/ledger.json",
        ] {
            let content: serde_json::Value = serde_json::from_str(&visitor.get(file).expect(200).body).unwrap();
            let address = content["$schema"].as_str().unwrap();
            let schema = site.visitor().get(address).expect(200);
            assert_eq!(schema.header("content-type"), Some("application/schema+json"));
            let schema: serde_json::Value = serde_json::from_str(&schema.body).unwrap();
            assert_eq!(schema["$id"], address);
        }
        visitor.get("/help/schemas/round-9.json").expect(404);
    }
}

#[test]
fn the_accountants_file_has_a_period_and_an_account() {
    for world in worlds() {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        let visitor = site.signed_in(&world.db, group.member(1).user());
        let page = visitor.get("/tidewater/money/ledger").expect(200).says("2026 for the accountant, CSV");
        let href = page.attributes("a[href*='accountant.csv']", "href");
        assert_eq!(href, ["/tidewater/money/accountant.csv?from=2026-01-01&until=2026-12-31"]);
        let all = visitor.get(&href[0]).expect(200);
        let asked = "/tidewater/money/accountant.csv?account=fund:carried&from=2026-11-18";
        let some = visitor.get(asked).expect(200);
        assert!(all.body.lines().count() > some.body.lines().count());
        let rows: Vec<&str> = some.body.lines().skip(1).collect();
        assert_eq!(rows.len(), 1, "{rows:?}");
        assert!(rows[0].contains(",fund:carried,30.00,30.00,EUR,"), "{rows:?}");
        visitor.get("/tidewater/money/accountant.csv?from=yesterday").expect(404);
    }
}
