//! Where the money went, every line, and the files, as each reader gets them.

use std::collections::BTreeMap;

use brimful::domain::group::Books;
use brimful::services::verify::verify;
use brimful::store::groups::{GroupSettings, get_group, update_group};
use brimful::store::scope::GroupScope;
use brimful::store::{Failure, Tx};

use crate::a_group::{AGroup, a_group, agreement, cost, day, invoice};
use crate::november;
use crate::site::{Page, Site, Visitor};
use crate::support::{World, worlds};

const MONTH: &str = "/tidewater/money/2026-11";

fn settled() -> Vec<(World, AGroup, Site)> {
    let lived = |world: World| {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        (world, group, site)
    };
    worlds().into_iter().map(lived).collect()
}

fn as_member(world: &World, site: &Site, who: &GroupScope) -> Visitor {
    site.signed_in(&world.db, who.user())
}

pub fn open_books(world: &World, who: &GroupScope, books: Books) {
    let (group, name) = world.read(|snapshot| Ok((who.group(), get_group(snapshot, who.group())?.name)));
    let settings = GroupSettings {
        language: None,
        name: brimful::domain::text::Name::parse(&name).unwrap(),
        books,
        postal_address: None,
        next_round_opens_on: None,
        accent: None,
    };
    let job = move |tx: &mut Tx<'_>| Ok::<_, Failure<()>>(update_group(tx, group, &settings)?);
    world.db.write(job).unwrap();
}

/// The rows of a file by their first and last columns.
fn rows(page: &Page) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(page.body.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn an_outsider_reads_where_novembers_money_went() {
    for (_, _, site) in settled() {
        let page = site.visitor().get(MONTH).expect(200);
        let page = page.says("Where November’s money went").says(
            "Of every €10 that members put in, €2.50 went to the foundation, €3.02 paid the bills we agreed to, \
             and €4.48 was shared out by the fourteen of us.",
        );
        assert_eq!(page.all(".figures .figure-amount"), ["€12,500", "€3,125", "€3,775", "€5,570"]);
        let notes = page.all(".figures .note");
        assert_eq!(
            notes,
            ["31 invoices paid in October", "25% of what came in", "five bills", "six buckets; €30 carried on"]
        );
        let steps = ["€12,500", "−€3,125", "−€3,775", "€5,600", "−€5,570", "€30"];
        assert_eq!(page.all(".step-amount"), steps);
        let labels = page.all(".step-table tbody th");
        assert!(labels.last().unwrap().starts_with("Carried to December"), "{labels:?}");
        assert_eq!(page.all(".result-amount strong"), ["€1,440", "€1,200", "€900", "€850", "€700", "€480", "€30"]);
        let page = page.says("needed €400; the €30 goes into December").says("of €1,800; €900 is enough to start");
        assert!(!page.body.contains("Member 3") && !page.body.contains("you €"));
        assert_eq!(page.attributes("[style]", "style"), Vec::<String>::new());
        assert!(page.attributes("script", "src").is_empty());
        site.visitor().get("/tidewater/money").expect(200).says("Where November’s money went");
        for missing in ["2026-10", "2026-12", "november", "2026-11-2"] {
            site.visitor().get(&format!("/tidewater/money/{missing}")).expect(404);
        }
    }
}

#[test]
fn a_member_sees_what_they_gave_and_the_way_to_the_other_pages() {
    for (world, group, site) in settled() {
        let ines = as_member(&world, &site, group.member(2));
        let page = ines.get(MONTH).expect(200).says("you €140");
        assert_eq!(
            page.all(".tabs a"),
            ["Where it went", "Every line", "My invoices", "Core costs", "Payouts", "Funds"]
        );
        let marit = as_member(&world, &site, group.facilitator());
        assert_eq!(marit.get(MONTH).expect(200).all(".tabs a")[2], "Invoices");
    }
}

#[test]
fn groups_that_keep_their_books_to_themselves_have_no_money_page() {
    for (world, group, site) in settled() {
        let files = [
            "money/2026-11/month.json",
            "money/2026-11/month.csv",
            "money/2026-11/steps.csv",
            "money/2026-11/steps.svg",
            "rounds/2026-11/round.json",
            "rounds/2026-11/round.csv",
            "rounds/2026-11/results.csv",
        ];
        let lines = [
            "money/ledger",
            "money/ledger.csv",
            "money/ledger.json",
            "money/ledger.journal",
            "money/2026-11/ledger.csv",
        ];
        let stranger = site.visitor();
        for path in files.iter().chain(&lines) {
            stranger.get(&format!("/tidewater/{path}")).expect(200);
        }
        open_books(&world, group.facilitator(), Books::Totals);
        for path in files {
            stranger.get(&format!("/tidewater/{path}")).expect(200);
        }
        for path in lines {
            stranger.get(&format!("/tidewater/{path}")).expect(404);
        }
        let page = stranger.get(MONTH).expect(200);
        assert!(page.attributes("a[href*=ledger]", "href").is_empty(), "no link to what is not shown");
        open_books(&world, group.facilitator(), Books::Members);
        let hidden = stranger.get(MONTH).expect(404);
        assert_eq!(hidden.text(), stranger.get("/elsewhere/money/2026-11").expect(404).text());
        for path in files.iter().chain(&lines) {
            stranger.get(&format!("/tidewater/{path}")).expect(404);
            as_member(&world, &site, group.member(2)).get(&format!("/tidewater/{path}")).expect(200);
        }
    }
}

#[test]
fn files_are_downloads_with_names_that_tell_what_they_are() {
    for (_, _, site) in settled() {
        for (path, name, media) in [
            ("money/2026-11/ledger.csv", "tidewater-2026-11-ledger.csv", "text/csv; charset=utf-8"),
            ("money/2026-11/month.json", "tidewater-2026-11.json", "application/json"),
            ("money/2026-11/steps.svg", "tidewater-2026-11-steps.svg", "image/svg+xml"),
            ("money/ledger.journal", "tidewater-ledger.journal", "text/plain; charset=utf-8"),
            ("rounds/2026-11/round.json", "tidewater-2026-11-round.json", "application/json"),
        ] {
            let file = site.visitor().get(&format!("/tidewater/{path}")).expect(200);
            let disposition = format!("attachment; filename=\"{name}\"");
            assert_eq!(file.header("content-disposition"), Some(disposition.as_str()));
            assert_eq!(file.header("content-type"), Some(media));
            assert_eq!(file.header("x-content-type-options"), Some("nosniff"));
        }
        site.visitor().get("/tidewater/money/2026-12/month.json").expect(404);
        site.visitor().get("/tidewater/rounds/2026-12/round.json").expect(404);
    }
}

#[test]
fn the_chart_the_table_and_the_file_agree() {
    for (_, _, site) in settled() {
        let page = site.visitor().get(MONTH).expect(200);
        let file = site.visitor().get(&format!("{MONTH}/steps.csv")).expect(200);
        let svg = site.visitor().get(&format!("{MONTH}/steps.svg")).expect(200);
        let of_file: Vec<(String, i64)> =
            rows(&file).iter().map(|row| (row[0].clone(), row[2].replace('.', "").parse().unwrap())).collect();
        let shown = page.all(".step-amount");
        assert_eq!(shown.len(), of_file.len());
        for (shown, (label, minor)) in shown.iter().zip(&of_file) {
            let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
            let sign = if shown.starts_with('−') { -1 } else { 1 };
            assert_eq!(digits.parse::<i64>().unwrap() * 100 * sign, *minor, "{label}");
            assert!(svg.body.contains(label.as_str()) && svg.body.contains(shown.as_str()), "{label}");
        }
    }
}

#[test]
fn the_ledger_page_is_filtered_by_its_address() {
    for (world, group, site) in settled() {
        let marit = as_member(&world, &site, group.facilitator());
        let page = marit.get("/tidewater/money/ledger").expect(200);
        assert_eq!(page.all(".table tbody tr").len(), 35);
        let page = marit.get("/tidewater/money/ledger?kind=payout").expect(200).says("First term; paid on account");
        assert_eq!(page.all(".table tbody tr").len(), 1);
        assert_eq!(page.attributes("#kind option[selected]", "value"), ["payout"]);
        let csv = page.attributes("a[href*='ledger.csv']", "href").remove(0);
        assert_eq!(rows(&marit.get(&csv).expect(200)).len(), 2);
        for empty in ["kind=cover", "kind=theft", "month=2027-01", "month=x", "account=bucket:99", "account=cash"] {
            let page = marit.get(&format!("/tidewater/money/ledger?{empty}")).expect(200).says("No lines match.");
            assert!(page.all(".table").is_empty());
        }
        let stranger = site.visitor().get("/tidewater/money/ledger").expect(200).says("31 contributions");
        assert_eq!(stranger.all(".table tbody tr").len(), 5);
        assert!(!stranger.body.contains("Member ") && !stranger.body.contains("First term"));
        site.visitor().get("/tidewater/money/ledger?account=allotment:3").expect(200).says("No lines match.");
    }
}

#[test]
fn a_new_group_is_told_what_will_stand_here() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let site = Site::start(&world.db);
        site.visitor().get("/tidewater/money").expect(200).says("No month is closed yet.");
        let page = as_member(&world, &site, group.facilitator()).get("/tidewater/money").expect(200);
        page.says("Open a round");
        site.visitor().get("/tidewater/money/ledger").expect(200).says("No money has moved yet.");
        let journal = site.visitor().get("/tidewater/money/ledger.journal").expect(200);
        assert!(journal.body.contains("commodity 1000.00 EUR"));
    }
}

#[test]
fn what_is_missing_is_said_first_and_a_small_group_keeps_its_kinds_to_itself() {
    use brimful::services::statements::{PostStatement, post_statement};
    for world in worlds() {
        // money.md 12, example 5: came in 2,556.00; foundation 639.00; core 4,142.00.
        let group = a_group(&world, 3, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "12780", 2_000);
        cost(&world, &group, "Rent", "4142", brimful::domain::core_cost::Cadence::Monthly, "2026-09");
        let command = PostStatement { last_day: day("2026-09-30"), name: None, seen: None, key: None };
        post_statement(&world.db, group.facilitator(), command).unwrap();
        assert_eq!(verify(&world.db).unwrap().findings, []);
        let site = Site::start(&world.db);
        let page = site.visitor().get("/tidewater/money").expect(200);
        let page = page.says(
            "After the foundation’s share, €2,225 was missing for the agreed costs; it goes into the next statement. \
             Of every €10 that members put in, €2.50 went to the foundation and €7.50 paid the bills we agreed to.",
        );
        assert_eq!(page.all(".step-amount"), ["€2,556", "−€639", "−€4,142", "−€2,225"]);
        let page = page.says("so only the sum is shown");
        assert!(!page.body.contains("1 invoice") && !page.body.contains("Design"), "{}", page.text());
        let ledger = site.visitor().get("/tidewater/money/ledger").expect(200);
        assert!(!ledger.body.contains("1 contribution"));
        as_member(&world, &site, group.member(2)).get("/tidewater/money").expect(200).says("Design");
    }
}

#[test]
fn a_month_whose_round_is_open_is_still_counting() {
    for world in worlds() {
        november::split(&world, |_| ());
        let site = Site::start(&world.db);
        let page = site.visitor().get(MONTH).expect(200).says("Still counting");
        let page =
            page.says("The round is open until Tuesday 17 November, 18:00.").says("is for the fourteen of us to share");
        assert!(page.all(".results li").is_empty());
        assert_eq!(page.all(".figures dt")[3], "Ours to share");
    }
}

#[test]
fn a_page_of_money_is_as_long_whatever_the_number_of_members() {
    // The page's figures come from sums, so ten times the members make the page no longer than its lists.
    let lengths: BTreeMap<i64, usize> = [5, 50]
        .into_iter()
        .map(|count| {
            let world = crate::support::sqlite();
            let group = a_group(&world, count, agreement());
            for member in 1..=count {
                invoice(&world, &group, member, Some("2026-09-10"), "1000", 2_000);
            }
            world.at("2026-10-02T08:00:00Z");
            let command = brimful::services::statements::PostStatement {
                last_day: day("2026-09-30"),
                name: None,
                seen: None,
                key: None,
            };
            brimful::services::statements::post_statement(&world.db, group.facilitator(), command).unwrap();
            let site = Site::start(&world.db);
            (count, site.visitor().get("/tidewater/money").expect(200).body.len())
        })
        .collect();
    assert!(lengths[&50].abs_diff(lengths[&5]) < 100, "{lengths:?}");
}
