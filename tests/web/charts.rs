//! The charts of the money pages: what they show to whom, and that page, drawing and file agree.

use brimful::domain::group::Books;
use brimful::services::book_checks::{check_books, check_due_books};
use brimful::services::demo;
use brimful::services::statements::{PostStatement, post_statement};
use brimful::store::scope::find_group_for_operator;

use super::every_word::{names, plain_words};
use crate::a_group::{AGroup, a_group, agreement, cost, day, invoice, invoice_for};
use crate::money::open_books;
use crate::november;
use crate::site::{Page, Site, Visitor};
use crate::support::{World, moment, worlds};

const MONTH: &str = "/tidewater/money/2026-11";

fn post(world: &World, group: &AGroup, last_day: &str) {
    let command = PostStatement { last_day: day(last_day), name: None, seen: None, key: None };
    post_statement(&world.db, group.facilitator(), command).unwrap();
}

fn as_member(world: &World, site: &Site, group: &AGroup, number: i64) -> Visitor {
    site.signed_in(&world.db, group.member(number).user())
}

fn rows(page: &Page) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(page.body.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The rows of a table on a page, cell by cell.
fn table(page: &Page, of: &str, columns: usize) -> Vec<Vec<String>> {
    let cells = page.all(&format!("{of} tbody :is(th, td)"));
    cells.chunks(columns).map(<[String]>::to_vec).collect()
}

/// Minor units of "€1,440", "−€3.50".
fn shown(text: &str) -> i64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let minor = digits.parse::<i64>().unwrap() * if text.contains('.') { 1 } else { 100 };
    if text.starts_with('−') { -minor } else { minor }
}

fn plain(text: &str) -> i64 {
    text.replace('.', "").parse().unwrap()
}

#[test]
fn the_flow_of_november_is_the_same_on_the_page_in_the_drawing_and_in_the_file() {
    for world in worlds() {
        let _group = november::paid(&world);
        let site = Site::start(&world.db);
        let page = site.visitor().get(MONTH).expect(200).says("From invoice to bucket");
        let file = site.visitor().get(&format!("{MONTH}/flow.csv")).expect(200);
        let svg = site.visitor().get(&format!("{MONTH}/flow.svg")).expect(200);
        assert_eq!(svg.header("content-type"), Some("image/svg+xml"));
        let (table, rows) = (table(&page, "#flow", 3), rows(&file));
        assert_eq!(table.len(), rows.len());
        for (cells, row) in table.iter().zip(&rows) {
            assert_eq!(cells[..2], row[..2]);
            assert_eq!((shown(&cells[2]), row[3].as_str()), (plain(&row[2]), "EUR"));
            assert!(
                svg.body.contains(&format!(">{}</tspan>", cells[2])) || svg.body.contains(&format!(">{}<", cells[2]))
            );
        }
        let of = |stream: &str| -> i64 { rows.iter().filter(|row| row[0] == stream).map(|row| plain(&row[2])).sum() };
        assert_eq!((of("Came in"), of("Foundation"), of("Core costs")), (1_250_000, 312_500, 377_500));
        assert_eq!(of("Shared out together"), 560_000);
        let last = rows.last().unwrap();
        assert_eq!(last[..3], ["Shared out together", "Carried to December", "30.00"]);
        let said = page.all(".chart-wide desc").remove(0);
        assert_eq!(
            said,
            "€12,500 in the pool, from Design €12,500. \
             Out of it: Foundation €3,125, Core costs €3,775, Shared out together €5,600."
        );
        // Both forms say who they are; a browser shows one of them.
        assert_eq!(page.attributes("svg.chart-svg", "role"), ["img", "img"]);
        for (svg, name) in [(".chart-wide", "flow-wide"), (".chart-narrow", "flow-narrow")] {
            let named = page.attributes(&format!("svg{svg}"), "aria-labelledby");
            assert_eq!(named, [format!("{name}-t")]);
            assert_eq!(page.attributes(&format!("svg{svg} title"), "id"), [format!("{name}-t")]);
        }
        assert!(page.attributes("[style], main style", "style").is_empty());
        assert_eq!(page.all(".chart-list dt"), ["Design", "The pool"]);
        site.visitor().get("/tidewater/money/2026-12/flow.csv").expect(404);
    }
}

/// Seven members: web work by four, writing by two, hire by one.
fn seven(world: &World) -> AGroup {
    let group = a_group(world, 7, agreement());
    for member in 1..=4 {
        invoice_for(world, &group, member, Some("2026-09-10"), "1000", 2_000, "Web work");
    }
    for member in [5, 6] {
        invoice_for(world, &group, member, Some("2026-09-11"), "700", 2_000, "Writing");
    }
    invoice_for(world, &group, 7, Some("2026-09-12"), "330", 2_000, "Hire of a very rare machine");
    cost(world, &group, "Rent", "100", brimful::domain::core_cost::Cadence::Monthly, "2026-09");
    post(world, &group, "2026-09-30");
    group
}

#[test]
fn outsiders_see_kinds_of_three_members_or_more_and_members_see_all() {
    for world in worlds() {
        let group = seven(&world);
        let site = Site::start(&world.db);
        let month = "/tidewater/money/2026-10";
        let stranger = site.visitor();
        for path in [month, "/tidewater/money/2026-10/flow.csv", "/tidewater/money/2026-10/flow.svg"] {
            let page = stranger.get(path).expect(200);
            assert!(page.body.contains("Web work") && page.body.contains("Other kinds of work"), "{path}");
            assert!(!page.body.contains("Writing") && !page.body.contains("rare machine"), "{path}");
        }
        assert_eq!(stranger.get(month).all(".chart-list dt"), ["Web work", "Other kinds of work", "The pool"]);
        let ines = as_member(&world, &site, &group, 2);
        let page = ines.get(month).expect(200);
        assert_eq!(page.all(".chart-list dt"), ["Web work", "Writing", "Hire of a very rare machine", "The pool"]);
        // And a member can look at it as everybody does, with the files that everybody gets.
        let public = page.attributes("a[href*='as=public']", "href").remove(0);
        let preview = ines.get(&public).expect(200).says("You see this page as everybody does");
        assert!(!preview.body.contains("Writing"));
        assert_eq!(preview.all(".chart-list dt"), stranger.get(month).all(".chart-list dt"));
        let files = preview.attributes(".card-foot a", "href");
        assert!(files.len() >= 4 && files.iter().all(|href| href.contains("as=public")), "{files:?}");
        for href in files {
            let path = href.split('?').next().unwrap();
            assert_eq!(ines.get(&href).expect(200).body, stranger.get(path).expect(200).body, "{href}");
        }
        let back = preview.attributes(".remark a", "href").remove(0);
        assert!(ines.get(&back).expect(200).body.contains("Writing"));
        // Whatever is for members only is not there for the public, also in the preview.
        ines.get("/tidewater/money/funds?as=public").expect(404);
        open_books(&world, group.facilitator(), Books::Members);
        ines.get(&public).expect(404);
        assert!(ines.get(month).expect(200).attributes("a[href*='as=public']", "href").is_empty());
    }
}

#[test]
fn with_fewer_than_five_contributors_outsiders_see_only_what_came_in() {
    for world in worlds() {
        let group = a_group(&world, 6, agreement());
        for member in 1..=4 {
            let kind = if member == 4 { "Writing" } else { "Web work" };
            invoice_for(&world, &group, member, Some("2026-09-10"), "1000", 2_000, kind);
        }
        post(&world, &group, "2026-09-30");
        let site = Site::start(&world.db);
        let month = "/tidewater/money/2026-10";
        let page = site.visitor().get(month).expect(200).says("Fewer than five members put something in");
        assert_eq!(page.all(".chart-list dt"), ["All that came in", "The pool"]);
        for path in ["", "/flow.csv", "/flow.svg", "/month.csv", "/month.json"] {
            let body = site.visitor().get(&format!("{month}{path}")).expect(200).body;
            assert!(!body.contains("Web work") && !body.contains("Writing"), "{path}");
        }
        let member = as_member(&world, &site, &group, 2).get(month).expect(200);
        assert_eq!(member.all(".chart-list dt"), ["Web work", "Writing", "The pool"]);
    }
}

#[test]
fn what_was_taken_back_and_what_was_there_before_flow_too() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        invoice_for(&world, &group, 1, Some("2026-09-10"), "1000", 2_000, "Web work");
        post(&world, &group, "2026-09-30");
        world.at("2026-11-02T08:00:00Z");
        invoice_for(&world, &group, 2, Some("2026-10-10"), "2000", 2_000, "Web work");
        invoice_for(&world, &group, 3, Some("2026-10-11"), "-500", 2_000, "Writing");
        post(&world, &group, "2026-10-31");
        let site = Site::start(&world.db);
        let member = as_member(&world, &site, &group, 2);
        let file = rows(&member.get(&format!("{MONTH}/flow.csv")).expect(200));
        let told: Vec<[&str; 3]> = file.iter().map(|row| [row[0].as_str(), row[1].as_str(), row[2].as_str()]).collect();
        assert_eq!(
            told,
            [
                ["Came in", "Web work", "400.00"],
                ["Came in", "Left from before", "150.00"],
                ["Foundation", "Kept in reserve", "75.00"],
                ["Carried on", "Carried to December", "375.00"],
                ["Taken back", "Writing", "100.00"],
            ]
        );
        member.get(MONTH).expect(200).says("€150 had been carried over from before.");
    }
}

#[test]
fn with_a_shortfall_only_what_was_there_flows() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        invoice(&world, &group, 1, Some("2026-09-10"), "12780", 2_000);
        cost(&world, &group, "Rent", "1000", brimful::domain::core_cost::Cadence::Monthly, "2026-09");
        cost(&world, &group, "Insurance", "3142", brimful::domain::core_cost::Cadence::Monthly, "2026-09");
        post(&world, &group, "2026-09-30");
        let site = Site::start(&world.db);
        let file = rows(&site.visitor().get("/tidewater/money/2026-10/flow.csv").expect(200));
        let told: Vec<[&str; 3]> = file.iter().map(|row| [row[0].as_str(), row[1].as_str(), row[2].as_str()]).collect();
        assert_eq!(
            told,
            [
                ["Came in", "All that came in", "2556.00"],
                ["Foundation", "Kept in reserve", "639.00"],
                ["Core costs", "Rent", "1000.00"],
                ["Core costs", "Insurance", "917.00"],
            ]
        );
        let bills = rows(&site.visitor().get("/tidewater/money/2026-10/core-costs.csv").expect(200));
        assert_eq!(bills[1], ["Insurance", "2026-09", "3142.00", "917.00", "0.00", "EUR"]);
    }
}

#[test]
fn a_month_without_money_has_no_charts_of_zeros() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        post(&world, &group, "2026-09-30");
        let site = Site::start(&world.db);
        let page = site.visitor().get("/tidewater/money/2026-10").expect(200).says("Nothing came in.");
        assert!(page.attributes("main svg[role=img]", "role").is_empty() && page.all(".step-table").is_empty());
        site.visitor().get("/tidewater/money/2026-10/flow.csv").expect(404);
        site.visitor().get("/tidewater/money/idle.csv").expect(404);
        site.visitor().get("/tidewater/money/history").expect(200).says("Money that waits None does.");
    }
}

#[test]
fn before_the_first_month_it_is_said_when_that_closes() {
    for world in worlds() {
        let _group = a_group(&world, 3, agreement());
        world.at("2026-11-08T08:00:00Z");
        let site = Site::start(&world.db);
        site.visitor().get("/tidewater/money").expect(200).says("The first month closes 30 November");
        let page = site.visitor().get("/tidewater/money/history").expect(200);
        page.says("A history needs two months. None is closed yet.");
    }
}

/// Fourteen months from 2026-11 on, of which one has a note.
fn fourteen_months(world: &World) -> AGroup {
    let group = a_group(world, 5, agreement());
    let first = brimful::domain::time::Month::parse("2026-10").unwrap();
    let months = std::iter::successors(Some(first), |month| Some(month.next())).take(14);
    for (place, month) in months.enumerate() {
        for member in 1..=5 {
            let paid_on = format!("{month}-15");
            let sum = (1000 + 100 * (place * 7 % 5)).to_string();
            invoice(world, &group, member, Some(&paid_on), &sum, 2_000);
        }
        world.at(&format!("{}-02T08:00:00Z", month.next()));
        post(world, &group, &month.last_day().to_string());
    }
    group
}

#[test]
fn the_history_is_the_same_on_the_page_in_the_drawing_and_in_the_file() {
    for world in worlds() {
        let group = fourteen_months(&world);
        let site = Site::start(&world.db);
        let marit = as_member(&world, &site, &group, 1);
        let note = "/tidewater/money/2027-07/note";
        marit.get("/tidewater/money/2027-07").form(note).set("note", "two on leave").send().expect(303);
        let stranger = site.visitor();
        for (months, query) in [(12, ""), (14, "?months=36")] {
            let page = stranger.get(&format!("/tidewater/money/history{query}")).expect(200);
            let file = rows(&stranger.get(&format!("/tidewater/money/history.csv{query}")).expect(200));
            let svg = stranger.get(&format!("/tidewater/money/history.svg{query}")).expect(200);
            let table = table(&page, "#history-table", 8);
            assert_eq!((table.len(), file.len()), (months, months));
            for (cells, row) in table.iter().zip(&file) {
                assert_eq!(shown(&cells[1]), plain(&row[1]));
                assert_eq!(shown(&cells[4]), plain(&row[4]));
            }
            // As many points on each line as there are months.
            for class in ["line line--stone", "line"] {
                let line = svg.body.split(&format!("class=\"{class}\" d=\"")).nth(1).unwrap();
                assert_eq!(line.split('"').next().unwrap().matches(['M', 'L']).count(), months);
            }
            let july = file.iter().find(|row| row[0] == "2027-07").unwrap();
            assert_eq!(july[9], "two on leave");
            assert!(svg.body.contains("July: two on leave"), "the note is a flag");
            assert!(page.attributes("[style]", "style").is_empty());
            assert!(page.all(".tabs a").contains(&"36 months".to_owned()));
        }
        let month = stranger.get("/tidewater/money").expect(200).says("The last twelve months");
        month.says("All months");
    }
}

#[test]
fn a_note_is_written_by_facilitators_changed_and_taken_away() {
    for world in worlds() {
        let group = november::settled(&world);
        let site = Site::start(&world.db);
        let marit = as_member(&world, &site, &group, 1);
        let note = format!("{MONTH}/note");
        let send = |words: &str| marit.get(MONTH).expect(200).form(&note).set("note", words).send();
        let refused = send(&"x".repeat(81)).expect(422).says("The note");
        assert_eq!(refused.attributes("#note", "value"), ["x".repeat(81)], "what was typed is kept");
        send("one client late").expect(303).follow().says("Noted by the facilitators: one client late");
        site.visitor().get(MONTH).expect(200).says("one client late");
        send("two clients late").expect(303);
        let page = site.visitor().get(MONTH).expect(200).says("two clients late");
        assert!(!page.text().contains("one client late") && page.attributes("form[action$=note]", "action").is_empty());
        send(" ").expect(303).follow();
        assert!(!site.visitor().get(MONTH).text().contains("two clients late"));
        marit.get("/tidewater/log").expect(200).says("Noted at 2026-11: two clients late");
        // A month that is not there takes no note.
        let csrf = marit.get(MONTH).form(&note).value("csrf").unwrap().to_owned();
        marit.post("/tidewater/money/2027-01/note", &[("csrf".to_owned(), csrf)]).expect(404);
    }
}

#[test]
fn each_figure_says_when_it_was_checked_against_the_ledger() {
    for world in worlds() {
        let group = november::settled(&world);
        let site = Site::start(&world.db);
        site.visitor().get(MONTH).expect(200).says("Not checked against the ledger yet.");
        world.at("2026-11-25T05:00:00Z");
        let checked = check_due_books(&world.db).unwrap();
        assert_eq!(
            checked.iter().map(|(slug, check)| (slug.as_str(), check.findings)).collect::<Vec<_>>(),
            [("tidewater", 0)]
        );
        assert!(check_due_books(&world.db).unwrap().is_empty(), "once is enough");
        site.visitor().get(MONTH).expect(200).says("Checked against the ledger on 25 November at 06:00.");
        // A day later it is done again, whether or not anything happened.
        world.at("2026-11-26T05:00:00Z");
        assert_eq!(check_due_books(&world.db).unwrap().len(), 1);
        // A later statement is not covered by an earlier check, and the next check is soon.
        world.at("2026-12-02T08:00:00Z");
        check_due_books(&world.db).unwrap();
        post(&world, &group, "2026-11-30");
        assert!(check_due_books(&world.db).unwrap().is_empty());
        site.visitor().get("/tidewater/money/2026-12").expect(200).says("Not checked against the ledger yet.");
        world.at("2026-12-02T08:15:00Z");
        assert_eq!(check_due_books(&world.db).unwrap().len(), 1);
        site.visitor().get("/tidewater/money/2026-12").expect(200).says("on 2 December at 09:15.");
    }
}

#[test]
fn books_that_do_not_agree_say_so_on_top() {
    for world in worlds() {
        let group = november::settled(&world);
        crate::raw::Raw::open(&world.url).run("UPDATE round_buckets SET funded = funded - 1 WHERE bucket_number = 2");
        let check = check_books(&world.db, "tidewater", group.facilitator().group()).unwrap();
        assert!(check.findings > 0);
        let site = Site::start(&world.db);
        let page = site.visitor().get(MONTH).expect(200).says("These books do not agree");
        assert!(!page.text().contains("Checked against the ledger on"));
    }
}

#[test]
fn the_page_of_a_full_month_is_within_its_budget() {
    for world in worlds() {
        demo::make(&world.db, &world.clock, moment("2026-11-21T10:00:00Z"), || Ok(())).unwrap();
        let site = Site::start(&world.db);
        let page = site.visitor().get(MONTH).expect(200);
        assert_eq!(page.attributes("svg[role=img]", "role").len(), 2, "both forms of the flow");
        let who = world.read(|snapshot| find_group_for_operator(snapshot, "tidewater")).unwrap();
        assert!(check_books(&world.db, "tidewater", who.group()).is_ok());
        for path in [MONTH, "/tidewater/money/2026-12", "/tidewater/money/history"] {
            let size = site.visitor().packed_size(path);
            println!("{size:6} {path}");
            assert!(size < 20_000, "{path} has {size} bytes");
        }
    }
}

#[test]
fn how_open_the_books_are_is_seen_and_changed_in_the_settings() {
    for world in worlds() {
        let group = november::settled(&world);
        let site = Site::start(&world.db);
        let marit = as_member(&world, &site, &group, 1);
        let stranger = site.visitor();
        let settings = "/tidewater/settings";
        for (books, page, lines) in [("members", 404, 404), ("totals", 200, 404), ("open", 200, 200)] {
            let form = marit.get(settings).expect(200).form(settings).set("books", books);
            let saved = form.send().expect(303).follow().expect(200);
            assert_eq!(saved.attributes("input[name=books][checked]", "value"), [books]);
            assert_eq!(saved.attributes("a[href*='as=public']", "href").len(), usize::from(page == 200), "{books}");
            for path in [MONTH, "/tidewater/money/history", "/tidewater/money/2026-11/flow.svg"] {
                stranger.get(path).expect(page);
            }
            stranger.get("/tidewater/money/ledger").expect(lines);
            let foot = marit.get(MONTH).expect(200).all("footer p").remove(0);
            assert_eq!(foot.starts_with("Only members of"), books == "members", "{foot}");
        }
    }
}

/// The charts of a month and of the past, as the addresses of their files without the ending.
const CHARTS: [&str; 4] = [
    "/tidewater/money/2027-11/steps",
    "/tidewater/money/2027-11/flow",
    "/tidewater/money/history",
    "/tidewater/money/idle",
];

#[test]
fn files_are_the_same_whatever_language_their_reader_reads() {
    for world in worlds() {
        let group = november::paid(&world);
        let site = Site::start(&world.db);
        let member = as_member(&world, &site, &group, 2);
        let files = ["2026-11/steps.csv", "2026-11/flow.csv", "2026-11/core-costs.csv", "idle.csv", "ledger.csv"];
        let files = files.into_iter().chain(["2026-11/month.csv", "2026-11/month.json", "ledger.journal"]);
        for file in files {
            let path = format!("/tidewater/money/{file}");
            let english = member.get(&path).expect(200).body;
            assert!(!english.is_empty());
            for language in ["de", "ar", "en-XA"] {
                assert_eq!(member.reading(language).get(&path).expect(200).body, english, "{path} in {language}");
            }
        }
    }
}

#[test]
fn page_and_drawing_speak_the_language_of_the_reader_and_agree_with_the_file() {
    for world in worlds() {
        let _group = november::paid(&world);
        let site = Site::start(&world.db);
        let strange = site.visitor().reading("en-XA");
        let page = strange.get(MONTH).expect(200);
        let file = rows(&strange.get(&format!("{MONTH}/flow.csv")).expect(200));
        let svg = strange.get(&format!("{MONTH}/flow.svg")).expect(200);
        let table = table(&page, "#flow", 3);
        assert_eq!(table.len(), file.len());
        for (cells, row) in table.iter().zip(&file) {
            assert_ne!(cells[0], row[0], "the stream is said in the language of the reader");
            assert_eq!(shown(&cells[2]), plain(&row[2]));
            assert!(svg.body.contains(&cells[2]), "{cells:?}");
        }
        assert_eq!(file[0][0], "Came in");
        let steps = rows(&strange.get(&format!("{MONTH}/steps.csv")).expect(200));
        let amounts = page.all(".step-amount");
        let of_file: Vec<i64> = steps.iter().map(|row| plain(&row[2])).collect();
        assert_eq!(amounts.iter().map(|amount| shown(amount)).collect::<Vec<_>>(), of_file);
        assert!(page.all(".step-table tbody th").iter().zip(&steps).all(|(label, row)| !label.contains(&row[0])));
        let said = page.all(".chart-wide desc").remove(0);
        assert!(said.contains("€12,500") && said.contains("€5,600"), "{said}");
        assert!(plain_words(&svg, &names()).is_empty(), "{:?}", plain_words(&svg, &names()));
    }
}

#[test]
fn every_word_of_the_months_beside_one_another_comes_from_a_file() {
    for world in worlds() {
        let group = fourteen_months(&world);
        let site = Site::start(&world.db);
        let marit = as_member(&world, &site, &group, 1).reading("en-XA");
        let note = "/tidewater/money/2027-07/note";
        marit.get("/tidewater/money/2027-07").form(note).set("note", "nobody in").send().expect(303);
        let mut allowed = names();
        allowed.push("nobody in".to_owned());
        let mut wrong = Vec::new();
        let pages = ["/tidewater/money", "/tidewater/money/2027-07", "/tidewater/money/history?months=36"];
        let drawings = CHARTS.map(|chart| format!("{chart}.svg"));
        for path in pages.into_iter().map(str::to_owned).chain(drawings) {
            let words = plain_words(&marit.get(&path).expect(200), &allowed);
            wrong.extend((!words.is_empty()).then(|| format!("{path}: {words:?}")));
        }
        assert!(wrong.is_empty(), "words that come from no file:\n{}", wrong.join("\n"));
    }
}

#[test]
fn from_right_to_left_flows_are_mirrored_and_time_is_not() {
    for world in worlds() {
        let _group = fourteen_months(&world);
        let site = Site::start(&world.db);
        let stranger = site.visitor();
        let of = |language: &str, path: &str, of: &str, attribute: &str| {
            stranger.reading(language).get(path).expect(200).attributes(of, attribute)
        };
        let month = "/tidewater/money/2027-11";
        let x = |language: &str, scene: &str| of(language, month, &format!("{scene} rect"), "x");
        for (scene, width) in [("svg.chart-wide", 1024), ("svg.chart-narrow", 360)] {
            assert_eq!(of("en", month, scene, "direction"), ["ltr"]);
            assert_eq!(of("ar", month, scene, "direction"), ["rtl"]);
            let widths = of("en", month, &format!("{scene} rect"), "width");
            let mirrored: Vec<String> = x("en", scene)
                .iter()
                .zip(&widths)
                .map(|(x, wide)| (width - x.parse::<i32>().unwrap() - wide.parse::<i32>().unwrap()).to_string())
                .collect();
            assert_eq!(x("ar", scene), mirrored);
        }
        let history = "/tidewater/money/history";
        assert_eq!(of("ar", history, "svg.chart-svg", "direction"), ["ltr", "ltr"]);
        let line = |language| of(language, history, "svg.chart-wide path.line", "d");
        let months = |d: &str| d.matches(['M', 'L']).count();
        assert_eq!(line("ar").iter().map(|d| months(d)).collect::<Vec<_>>(), [12, 12]);
        for d in line("ar") {
            let across: Vec<u32> =
                d[1..].split('L').map(|point| point.split(' ').next().unwrap().parse().unwrap()).collect();
            assert!(across.windows(2).all(|pair| pair[0] < pair[1]), "later is further right: {d}");
        }
        // The files say the same as the page, and which way they are read.
        for (chart, direction) in CHARTS.into_iter().zip(["rtl", "rtl", "ltr", "rtl"]) {
            let svg = stranger.reading("ar").get(&format!("{chart}.svg")).expect(200);
            assert!(svg.body.contains(&format!("direction=\"{direction}\"")), "{chart}");
        }
    }
}
