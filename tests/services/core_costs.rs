//! The list of core costs (money.md 4).

use brimful::domain::core_cost::{Cadence, due, not_agreed_yet};
use brimful::domain::text::Name;
use brimful::domain::time::Month;
use brimful::services::core_costs::{
    AddCoreCost, CoreCostRefused, add_core_cost, agree_core_cost, end_core_cost, list_core_costs, withdraw_core_cost,
};
use brimful::services::statements::{PostStatement, post_statement, preview};
use brimful::store::{Failure, log};

use crate::a_group::{a_group, agreement, day, eur};
use crate::besides::why;
use crate::support::worlds;

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn a_cost(name: &str, from: &str) -> AddCoreCost {
    AddCoreCost {
        name: Name::parse(name).unwrap(),
        amount: eur("650.00"),
        cadence: Cadence::Monthly,
        from: month(from),
        until: None,
        agreed_on: Some(day("2026-01-14")),
        decision: None,
        key: None,
    }
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Failure<CoreCostRefused>>) -> CoreCostRefused {
    match outcome.unwrap_err() {
        Failure::Refused(refused) => refused,
        Failure::Store(error) => panic!("{error}"),
    }
}

#[test]
fn a_cost_is_due_from_its_month_and_an_agreement_is_needed() {
    for world in worlds() {
        let group = a_group(&world, 1, agreement());
        let who = group.facilitator();
        let added = add_core_cost(&world.db, who, a_cost("Rent", "2026-01")).unwrap();
        assert_eq!(added.due_from, month("2026-01"));
        let open = AddCoreCost { agreed_on: None, ..a_cost("Cleaning", "2026-01") };
        let open = add_core_cost(&world.db, who, open).unwrap();

        let list = list_core_costs(&world.db, who.group()).unwrap();
        let costs: Vec<_> = list.costs.iter().map(|one| one.cost.clone()).collect();
        let covered = [month("2026-09")];
        assert_eq!(due(&costs, &covered).len(), 1);
        assert_eq!(not_agreed_yet(&costs, &covered)[0].name, "Cleaning");
        assert_eq!(list.monthly, eur("650.00"));

        let early = refusal(agree_core_cost(&world.db, who, open.number, day("2026-10-02"), None));
        assert_eq!(early, CoreCostRefused::AgreedInFuture { agreed_on: day("2026-10-02"), today: day("2026-10-01") });
        agree_core_cost(&world.db, who, open.number, day("2026-10-01"), None).unwrap();
        let again = refusal(agree_core_cost(&world.db, who, open.number, day("2026-09-01"), None));
        assert_eq!(again, CoreCostRefused::AlreadyAgreed(day("2026-10-01")));
        assert_eq!(list_core_costs(&world.db, who.group()).unwrap().monthly, eur("1300.00"));
    }
}

#[test]
fn wrong_costs_are_refused_with_what_is_wrong() {
    for world in worlds() {
        let group = a_group(&world, 1, agreement());
        let who = group.facilitator();
        let rent = add_core_cost(&world.db, who, a_cost("Rent", "2026-01")).unwrap();
        let twin = refusal(add_core_cost(&world.db, who, a_cost("RENT", "2026-05")));
        assert_eq!(twin, CoreCostRefused::NameTaken { name: "Rent".to_owned(), number: rent.number });
        let nothing = AddCoreCost { amount: eur("0.00"), ..a_cost("Tea", "2026-01") };
        assert_eq!(refusal(add_core_cost(&world.db, who, nothing)), CoreCostRefused::NotPositive);
        let (from, until) = (month("2026-05"), month("2026-04"));
        let backwards = AddCoreCost { until: Some(until), ..a_cost("Tea", "2026-05") };
        let refused = refusal(add_core_cost(&world.db, who, backwards));
        assert_eq!(refused, CoreCostRefused::EndsBeforeItBegins { from, until });
    }
}

#[test]
fn a_cost_ends_with_a_month_and_its_name_is_free_after_it() {
    for world in worlds() {
        let group = a_group(&world, 1, agreement());
        let who = group.facilitator();
        let rent = add_core_cost(&world.db, who, a_cost("Rent", "2026-01")).unwrap();
        end_core_cost(&world.db, who, rent.number, month("2026-09")).unwrap();
        let list = list_core_costs(&world.db, who.group()).unwrap();
        let costs: Vec<_> = list.costs.iter().map(|one| one.cost.clone()).collect();
        assert_eq!(due(&costs, &[month("2026-09"), month("2026-10")]).len(), 1);
        add_core_cost(&world.db, who, a_cost("Rent", "2026-10")).unwrap();
    }
}

#[test]
fn a_cost_agreed_later_is_due_from_the_next_covered_month_never_backwards() {
    for world in worlds() {
        world.at("2026-11-02T09:00:00Z");
        let group = a_group(&world, 1, agreement());
        let who = group.facilitator();
        let open = AddCoreCost { agreed_on: None, ..a_cost("Cleaning", "2026-01") };
        let open = add_core_cost(&world.db, who, open).unwrap();
        assert_eq!(open.due_from, month("2026-01"));
        let october = PostStatement { last_day: day("2026-10-31"), name: None, seen: None, key: None };
        post_statement(&world.db, who, october).unwrap();

        let agreed = agree_core_cost(&world.db, who, open.number, day("2026-11-01"), None).unwrap();
        assert_eq!(agreed.due_from, month("2026-11"));
        let once = AddCoreCost { cadence: Cadence::Once, ..a_cost("A new door", "2026-10") };
        assert_eq!(add_core_cost(&world.db, who, once).unwrap().due_from, month("2026-11"));
        let yearly = AddCoreCost { cadence: Cadence::Yearly, ..a_cost("Insurance", "2026-10") };
        add_core_cost(&world.db, who, yearly).unwrap();

        let list = list_core_costs(&world.db, who.group()).unwrap();
        let costs: Vec<_> = list.costs.iter().map(|one| one.cost.clone()).collect();
        let months = Month::from_to(month("2026-10"), month("2027-10"));
        let names = |month: Month| due(&costs, &[month]).into_iter().map(|line| line.name).collect::<Vec<_>>();
        assert!(names(months[0]).is_empty());
        assert_eq!(names(months[1]), ["Cleaning", "A new door"]);
        assert_eq!(names(months[2]), ["Cleaning"]);
        assert_eq!(names(months[12]), ["Cleaning", "Insurance"]);
        assert_eq!(list.expected, Some(eur("0.00")), "as the last statement");
    }
}

#[test]
fn a_cost_that_nobody_agreed_to_is_taken_back_and_stays_to_be_read() {
    for world in worlds() {
        let group = a_group(&world, 1, agreement());
        let who = group.facilitator();
        let open = AddCoreCost { agreed_on: None, ..a_cost("Cleaning", "2026-01") };
        let open = add_core_cost(&world.db, who, open).unwrap().number;
        let rent = add_core_cost(&world.db, who, a_cost("Rent", "2026-01")).unwrap().number;
        let agreed = refusal(withdraw_core_cost(&world.db, who, rent, why("Too dear")));
        assert_eq!(agreed, CoreCostRefused::AlreadyAgreed(day("2026-01-14")));
        withdraw_core_cost(&world.db, who, open, why("We clean ourselves")).unwrap();
        let list = list_core_costs(&world.db, who.group()).unwrap();
        let end = list.costs.iter().find(|one| one.cost.number == open).and_then(|one| one.withdrawn.clone()).unwrap();
        assert_eq!((end.by, end.why.as_str()), (who.member(), "We clean ourselves"));
        let line = world.read(|snapshot| log::list_log(snapshot, who.group(), None, 1)).remove(0);
        assert_eq!(line.detail, "Cleaning taken back before it was agreed: We clean ourselves");

        let taken_back = CoreCostRefused::TakenBack(day("2026-10-01"));
        assert_eq!(refusal(withdraw_core_cost(&world.db, who, open, why("Again"))), taken_back);
        assert_eq!(refusal(agree_core_cost(&world.db, who, open, day("2026-10-01"), None)), taken_back);
        assert_eq!(refusal(end_core_cost(&world.db, who, open, month("2026-12"))), taken_back);
        let posted = PostStatement { last_day: day("2026-09-30"), name: None, seen: None, key: None };
        let (_, seen) = preview(&world.db, who.group(), Some(day("2026-09-30"))).unwrap();
        assert!(seen.unwrap().not_agreed.is_empty(), "it is not shown as waiting for a decision");
        post_statement(&world.db, who, posted).unwrap();
        let anew = AddCoreCost { agreed_on: None, ..a_cost("Cleaning", "2026-01") };
        assert!(add_core_cost(&world.db, who, anew).is_ok(), "its name is free again");
        crate::besides::check(&world);
    }
}
