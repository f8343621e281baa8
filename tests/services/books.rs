//! Who sees how much of the books: outsiders totals, members each other's sums, treasurers everything (money.md 11).

use brimful::domain::bucket::RoundPhase;
use brimful::domain::ids::{EntryNumber, MemberNumber};
use brimful::domain::ledger::EntryKind;
use brimful::domain::money::Amount;
use brimful::domain::time::Month;
use brimful::services::books::ledger::{AccountFilter, EntryFilter, LedgerPage, Words, page};
use brimful::services::books::month::{MonthFacts, Which, month};
use brimful::services::books::{Audience, Detail};
use brimful::store::scope::find_entrance;

use crate::a_group::{AGroup, eur, invoice};
use crate::november;
use crate::support::{World, worlds};

/// Anyone.
pub fn outsider(world: &World) -> Audience {
    let entrance = world.read(|snapshot| find_entrance(snapshot, "tidewater", None, None)).unwrap();
    entrance.public.unwrap().into()
}

/// Marit, facilitator and treasurer.
pub fn treasurer(group: &AGroup) -> Audience {
    (*group.facilitator()).into()
}

/// Ines, a member.
pub fn member(group: &AGroup) -> Audience {
    (*group.member(2)).into()
}

fn november(world: &World, reader: Audience) -> MonthFacts {
    month(&world.db, reader, &Which::Named("2026-11".to_owned())).unwrap().unwrap()
}

fn ledger(world: &World, reader: Audience, filter: &EntryFilter) -> LedgerPage {
    page(&world.db, reader, filter, 1).unwrap()
}

fn kinds(page: &LedgerPage) -> Vec<&str> {
    page.lines.iter().map(|line| line.kind.as_str()).collect()
}

#[test]
fn the_month_holds_every_figure_of_the_files() {
    for world in worlds() {
        let group = november::settled(&world);
        let facts = november(&world, treasurer(&group));
        let statement = &facts.statement;
        assert_eq!((statement.came_in, statement.foundation), (eur("12500"), eur("3125")));
        assert_eq!((facts.core_costs(), statement.to_share), (eur("3775"), eur("5600")));
        assert_eq!((facts.income.invoices, facts.income.members), (Some(31), Some(14)));
        assert_eq!(facts.income.paid_in, Month::parse("2026-10").ok());
        assert_eq!(facts.lines.len(), 5);
        assert_eq!((facts.previous, facts.next), (None, None));
        let round = facts.round.unwrap();
        assert_eq!((round.phase, round.participants), (RoundPhase::Settled, 14));
        assert_eq!(round.each, Some((eur("400"), eur("400"))));
        assert_eq!(round.funded_count(), 6);
        assert_eq!((round.settlement.unwrap().funded, round.carried_on()), (eur("5570"), eur("30")));
        assert_eq!(round.stays_with_givers(), Amount::ZERO);
        let first = round.results().first().map(|row| row.title.clone());
        assert_eq!(first.as_deref(), Some("Childcare at assemblies, all of 2027"));
        let last = round.results().last().map(|row| row.title.clone());
        assert_eq!(last.as_deref(), Some("Podcast microphone kit"));
    }
}

#[test]
fn the_newest_month_is_the_last_one_posted() {
    for world in worlds() {
        let group = crate::a_group::tidewater(&world);
        assert!(month(&world.db, treasurer(&group), &Which::Newest).unwrap().is_none());
    }
    for world in worlds() {
        let group = november::settled(&world);
        let newest = month(&world.db, treasurer(&group), &Which::Newest).unwrap().unwrap();
        assert_eq!(newest.statement.name, "2026-11");
        assert!(month(&world.db, treasurer(&group), &Which::Named("2026-12".to_owned())).unwrap().is_none());
    }
}

#[test]
fn a_sealed_round_shows_no_totals_before_its_close() {
    for world in worlds() {
        let group = november::split(&world, |command| command.sealed = true);
        for reader in [outsider(&world), member(&group), treasurer(&group)] {
            let round = november(&world, reader).round.unwrap();
            assert!(round.hidden);
            assert!(round.buckets.iter().all(|row| row.total.is_zero() && row.givers == 0));
        }
        world.at("2026-11-17T17:00:00Z");
        assert!(!november(&world, outsider(&world)).round.unwrap().hidden);
    }
}

#[test]
fn a_treasurer_reads_every_entry() {
    for world in worlds() {
        let group = november::paid(&world);
        assert_eq!(treasurer(&group).detail(), Detail::Everything);
        let all = ledger(&world, treasurer(&group), &EntryFilter::default());
        assert_eq!((all.found, all.lines.len(), all.pages()), (35, 35, 1));
        assert_eq!(kinds(&all)[..5], ["payout", "settlement", "allotment", "statement", "contribution"]);
        assert_eq!(all.lines.first().unwrap().entry, Some(EntryNumber::new(35)));
        assert!(all.lines.iter().all(|line| line.hash.is_some()));
    }
}

#[test]
fn a_member_reads_one_sum_per_member_and_no_invoice() {
    for world in worlds() {
        let group = november::paid(&world);
        let all = ledger(&world, member(&group), &EntryFilter::default());
        assert_eq!(all.found, 4);
        let sums: Vec<_> = all.lines.iter().filter(|line| line.kind == EntryKind::Contribution).collect();
        assert_eq!(sums.len(), 14);
        let ama = sums.iter().find(|line| {
            matches!(&line.words, Words::Contributions { member: Some((number, _)), count: Some(3) } if *number == MemberNumber::new(3))
        });
        assert_eq!(ama.unwrap().moves.first().unwrap().amount, eur("1810"));
        assert!(all.lines.iter().all(|line| line.hash.is_none()));
    }
}

#[test]
fn an_outsider_reads_one_sum_per_statement_and_no_name() {
    for world in worlds() {
        let group = november::paid(&world);
        // Paid later: no statement has collected it, so no outsider may see it.
        invoice(&world, &group, 3, Some("2026-11-19"), "1000", 2_000);
        let all = ledger(&world, outsider(&world), &EntryFilter::default());
        assert_eq!(kinds(&all), ["payout", "settlement", "allotment", "statement", "contribution"]);
        let sum = all.lines.last().unwrap();
        assert_eq!(sum.words, Words::Contributions { member: None, count: Some(31) });
        assert_eq!(sum.moves.first().unwrap().amount, eur("12500"));
        let allotments = all.lines.iter().find(|line| line.kind == EntryKind::Allotment).unwrap();
        assert_eq!(allotments.moves.len(), 1);
        assert_eq!(allotments.moves.first().unwrap().amount, eur("5600"));
        let settlement = all.lines.iter().find(|line| line.kind == EntryKind::Settlement).unwrap();
        assert_eq!(settlement.moves.len(), 7);
        let text = format!("{all:?}");
        assert!(!text.contains("Crèche") && !text.contains("Member"), "{text}");
        // The treasurer's newest line is that invoice.
        let theirs = ledger(&world, treasurer(&group), &EntryFilter::default());
        assert_eq!(theirs.lines.first().unwrap().kind, EntryKind::Contribution);
    }
}

#[test]
fn the_ledger_is_filtered_by_kind_account_and_month() {
    for world in worlds() {
        let group = november::paid(&world);
        let by_kind = |kind| EntryFilter { kind: Some(kind), ..EntryFilter::default() };
        for (reader, contributions) in [(treasurer(&group), 31), (member(&group), 14), (outsider(&world), 1)] {
            let found = ledger(&world, reader, &by_kind(EntryKind::Contribution));
            assert_eq!(found.lines.len(), contributions);
            assert!(found.lines.iter().all(|line| line.kind == EntryKind::Contribution));
            let found = ledger(&world, reader, &by_kind(EntryKind::Settlement));
            assert_eq!(kinds(&found), ["settlement"]);
        }
        let account =
            |name: &str| EntryFilter { account: Some(AccountFilter::One(name.to_owned())), ..EntryFilter::default() };
        assert_eq!(kinds(&ledger(&world, member(&group), &account("bucket:2"))), ["payout", "settlement"]);
        assert_eq!(kinds(&ledger(&world, member(&group), &account("allotment:2"))), ["settlement", "allotment"]);
        assert!(ledger(&world, outsider(&world), &account("allotment:2")).lines.is_empty());
        let allotments = EntryFilter { account: Some(AccountFilter::Allotments), ..EntryFilter::default() };
        assert_eq!(kinds(&ledger(&world, outsider(&world), &allotments)), ["settlement", "allotment"]);
        let october = EntryFilter { month: Month::parse("2026-10").ok(), ..EntryFilter::default() };
        assert_eq!(ledger(&world, treasurer(&group), &october).lines.len(), 31);
        assert!(
            ledger(&world, treasurer(&group), &EntryFilter { month: Month::parse("2026-12").ok(), ..october })
                .lines
                .is_empty()
        );
    }
}

#[test]
fn pages_of_the_ledger_do_not_overlap() {
    for world in worlds() {
        let group = november::paid(&world);
        for _ in 0..40 {
            invoice(&world, &group, 3, Some("2026-11-19"), "10", 2_000);
        }
        let everything = EntryFilter::default();
        let pages: Vec<LedgerPage> =
            (1..=3).map(|number| page(&world.db, treasurer(&group), &everything, number).unwrap()).collect();
        assert_eq!(pages[0].pages(), 2);
        let numbers: Vec<i64> =
            pages.iter().flat_map(|page| &page.lines).map(|line| line.entry.unwrap().get()).collect();
        assert_eq!(numbers, (1..=75).rev().collect::<Vec<i64>>());
    }
}

#[test]
fn where_a_round_hides_names_members_see_allotments_as_one_sum() {
    for world in worlds() {
        let group = november::settled_with(&world, |command| command.members_see_names = false);
        let all = ledger(&world, member(&group), &EntryFilter::default());
        let settlement = all.lines.iter().find(|line| line.kind == EntryKind::Settlement).unwrap();
        assert_eq!(settlement.moves.len(), 7);
        assert!(!format!("{:?}", settlement.moves).contains("Allotment("));
    }
}
