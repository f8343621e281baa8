//! The pages that tell members about their own money: the statement, and why an allotment is what it is.

use crate::a_group::AGroup;
use crate::november::paid;
use crate::site::{Site, Visitor};
use crate::support::{World, worlds};

fn visitor(world: &World, site: &Site, group: &AGroup, number: i64) -> Visitor {
    site.signed_in(&world.db, group.member(number).user())
}

#[test]
fn a_member_reads_their_statement_and_takes_it_along() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let ines = visitor(&world, &site, &group, 2);
        let person = ines.get("/tidewater/people/2").expect(200);
        assert!(person.attributes("main a", "href").contains(&"/tidewater/people/2/statement".to_owned()));
        let page = ines.get("/tidewater/people/2/statement").expect(200).says("Your statement");
        let page = page.says("You brought €").says("Nothing is held over").says("Winter open studio weekend");
        for part in ["Brought", "Held and given", "Round by round", "Paid out"] {
            assert!(page.all("h2").contains(&part.to_owned()), "{part}");
        }
        let links = page.attributes("main a", "href");
        for entry in links.iter().filter(|href| href.contains("?entry=")) {
            let lines = ines.get(entry).expect(200);
            assert!(!lines.text().contains("No lines match."), "{entry}: {}", lines.text());
        }
        assert!(links.iter().filter(|href| href.contains("?entry=")).count() > 5, "{links:?}");
        for href in links.iter().filter(|href| href.starts_with("/tidewater/") && !href.contains('?')) {
            assert_eq!(ines.get(href).status, 200, "{href}");
        }
        let csv = ines.get("/tidewater/people/2/statement.csv").expect(200);
        assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
        assert_eq!(
            csv.header("content-disposition"),
            Some("attachment; filename=\"tidewater-member-2-statement.csv\"")
        );
        assert!(csv.body.contains(",allotted,round 2026-11,400.00,EUR,400.00"), "{}", csv.body);
        let json = ines.get("/tidewater/people/2/statement.json").expect(200);
        let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
        assert_eq!(json["sums"]["allotted"], "400.00");
        assert_eq!(json["sums"]["holds"], "0.00");
    }
}

#[test]
fn a_statement_and_its_numbers_are_not_for_other_members_and_strangers() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let (marit, ines) = (visitor(&world, &site, &group, 1), visitor(&world, &site, &group, 2));
        let paths = [
            "/tidewater/people/3/statement",
            "/tidewater/people/3/statement.csv",
            "/tidewater/people/3/statement.json",
            "/tidewater/rounds/2026-11/mine/3",
        ];
        for path in paths {
            ines.get(path).expect(403);
            marit.get(path).expect(200);
            let away = site.visitor().get(path).expect(303);
            assert!(away.location.unwrap().starts_with("/sign-in"), "{path}");
        }
        marit.get("/tidewater/people/3/statement").says("Statement of Member 3").says("Member 3 brought €");
        for path in ["/tidewater/people/99/statement", "/tidewater/people/0/statement", "/tidewater/people/x/statement"]
        {
            marit.get(path).expect(404);
        }
        marit.get("/tidewater/rounds/2026-11/mine/99").expect(404);
    }
}

#[test]
fn why_this_amount_is_told_for_each_participant_with_its_entries() {
    for world in worlds() {
        let group = paid(&world);
        let site = Site::start(&world.db);
        let (marit, ines) = (visitor(&world, &site, &group, 1), visitor(&world, &site, &group, 2));
        for path in ["/tidewater/rounds/2026-11/mine", "/tidewater/rounds/2026-11/mine/2"] {
            let page = ines.get(path).expect(200).says("€400 is yours to give");
            let page = page.says("€5,600 ÷ 14 members = €400 each.").says("Your part");
            let entries = page.attributes("main a", "href");
            assert_eq!(entries.iter().filter(|href| href.contains("ledger?entry=")).count(), 2, "{entries:?}");
        }
        let page = marit.get("/tidewater/rounds/2026-11/mine/2").expect(200);
        page.says("Member 2 may give €400").says("The part of Member 2").says("Their part");
        let balance = |number: i64| {
            let page = marit.get(&format!("/tidewater/people/{number}/statement")).expect(200);
            page.all(".figures .figure-amount").last().cloned().unwrap()
        };
        assert_eq!(balance(2), "€0");
    }
}
