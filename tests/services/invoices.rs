//! Recording, paying and voiding invoices (money.md 3).

use brimful::domain::ids::{InvoiceId, MemberNumber};
use brimful::domain::ledger::{Account, EntryKind};
use brimful::domain::money::{Amount, Rate};
use brimful::domain::text::{LongText, Name};
use brimful::services::invoices::InvoiceRefused::NumberTaken;
use brimful::services::invoices::{
    ChangeInvoice, InvoiceRefused, MarkPaid, RecordInvoice, VoidInvoice, change_invoice, find_invoice, list_invoices,
    mark_paid, record_invoice, void_invoice,
};
use brimful::services::once::IdempotencyKey;
use brimful::services::statements::{PostStatement, post_statement};
use brimful::services::verify::verify;
use brimful::store::Failure;
use brimful::store::contributions::list_contributions;
use brimful::store::invoices::InvoiceFilter;
use brimful::store::ledger::{balance, list_entries};
use brimful::store::scope::GroupScope;

use crate::a_group::{a_group, agreement, day, eur};
use crate::support::{World, worlds};

fn an_invoice(who: &GroupScope, number: &str, amount: &str) -> RecordInvoice {
    RecordInvoice {
        number: Name::parse(number).unwrap(),
        member: who.member(),
        issued_on: day("2026-09-10"),
        paid_on: None,
        client: None,
        kind: Some(Name::parse("Design").unwrap()),
        description: LongText::parse("").unwrap(),
        amount: eur(amount),
        own_rate: None,
        key: None,
    }
}

fn paying(invoice: InvoiceId, paid_on: &str) -> MarkPaid {
    MarkPaid { invoice, paid_on: day(paid_on), own_rate: None, key: None }
}

fn voiding(invoice: InvoiceId, why: &str) -> VoidInvoice {
    VoidInvoice { invoice, why: LongText::parse(why).unwrap(), key: None }
}

fn pool(world: &World, who: &GroupScope) -> Amount {
    world.read(|snapshot| balance(snapshot, who.group(), Account::Pool))
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Failure<InvoiceRefused>>) -> InvoiceRefused {
    match outcome.unwrap_err() {
        Failure::Refused(refused) => refused,
        Failure::Store(error) => panic!("{error}"),
    }
}

#[test]
fn a_member_records_an_own_invoice_and_the_treasurer_marks_it_paid() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let (treasurer, member) = (group.member(1), group.member(2));
        let recorded = record_invoice(&world.db, member, an_invoice(member, "7", "1333.33")).unwrap();
        assert_eq!(recorded.posted, None);
        assert_eq!(pool(&world, member), Amount::ZERO);
        let list = list_invoices(&world.db, member, &InvoiceFilter::default(), 10).unwrap();
        assert_eq!((list.unpaid, list.on_the_way), (1, eur("266.67")));

        let by_member = mark_paid(&world.db, member, paying(recorded.id, "2026-09-30"));
        assert_eq!(refusal(by_member), InvoiceRefused::TreasurersOnly);
        let paid = mark_paid(&world.db, treasurer, paying(recorded.id, "2026-09-30")).unwrap();
        let posted = paid.posted.unwrap();
        assert_eq!((posted.rate.basis_points(), posted.amount), (2_000, eur("266.67")));
        assert!(!paid.enters_next_statement);
        assert_eq!(pool(&world, member), eur("266.67"));
        let entries = world.read(|snapshot| list_entries(snapshot, member.group()));
        assert_eq!((entries.len(), entries[0].effective_on), (1, day("2026-09-30")));

        let again = mark_paid(&world.db, treasurer, paying(recorded.id, "2026-09-29"));
        assert_eq!(refusal(again), InvoiceRefused::AlreadyPaid(day("2026-09-30")));
    }
}

#[test]
fn members_cannot_record_others_invoices_or_paid_days_or_rates() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let member = group.member(2);
        let own = || an_invoice(member, "7", "100.00");
        let refused = [
            RecordInvoice { member: MemberNumber::new(3), ..own() },
            RecordInvoice { member: MemberNumber::GROUP, ..own() },
            RecordInvoice { paid_on: Some(day("2026-09-30")), ..own() },
            RecordInvoice { own_rate: Some(Rate::ZERO), ..own() },
        ];
        for command in refused {
            let outcome = record_invoice(&world.db, member, command);
            assert_eq!(refusal(outcome), InvoiceRefused::TreasurersOnly);
        }
        let theirs = record_invoice(&world.db, group.member(3), an_invoice(group.member(3), "8", "100.00")).unwrap();
        assert!(find_invoice(&world.db, member, theirs.id).unwrap().is_none());
        let outcome = void_invoice(&world.db, member, voiding(theirs.id, "mine"));
        assert_eq!(refusal(outcome), InvoiceRefused::Missing, "as if it did not exist");
        assert!(list_invoices(&world.db, member, &InvoiceFilter::default(), 10).unwrap().lines.is_empty());
        let all = list_invoices(&world.db, group.member(1), &InvoiceFilter::default(), 10).unwrap();
        assert_eq!(all.lines.len(), 1);
    }
}

#[test]
fn wrong_invoices_are_refused_with_what_is_wrong() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let base = |number: &str| an_invoice(treasurer, number, "100.00");
        let first = record_invoice(&world.db, treasurer, base("7")).unwrap();
        let twin = refusal(record_invoice(&world.db, treasurer, base("7")));
        assert_eq!(twin, InvoiceRefused::NumberTaken { number: "7".to_owned(), twin: first.id, paid_on: None });
        record_invoice(&world.db, treasurer, RecordInvoice { member: MemberNumber::new(2), ..base("7") }).unwrap();

        let zero = RecordInvoice { amount: Amount::ZERO, ..base("8") };
        assert_eq!(refusal(record_invoice(&world.db, treasurer, zero)), InvoiceRefused::ZeroAmount);
        let nobody = RecordInvoice { member: MemberNumber::new(9), ..base("8") };
        let refused = refusal(record_invoice(&world.db, treasurer, nobody));
        assert_eq!(refused, InvoiceRefused::UnknownMember(MemberNumber::new(9)));
        // It is 23:30 on 1 October in UTC, and the 2nd where the group is.
        world.at("2026-10-01T23:30:00Z");
        let (today, tomorrow) = (day("2026-10-02"), day("2026-10-03"));
        let early = RecordInvoice { paid_on: Some(tomorrow), ..base("8") };
        let refused = refusal(record_invoice(&world.db, treasurer, early));
        assert_eq!(refused, InvoiceRefused::PaidInFuture { paid_on: tomorrow, today });
        record_invoice(&world.db, treasurer, RecordInvoice { paid_on: Some(today), ..base("8") }).unwrap();
    }
}

#[test]
fn the_own_rate_comes_first_and_a_gift_to_the_group_goes_to_the_pool_whole() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let paid = |number: &str, member: i64, rate: Option<i64>| RecordInvoice {
            paid_on: Some(day("2026-09-30")),
            member: MemberNumber::new(member),
            own_rate: rate.map(|rate| Rate::new(rate).unwrap()),
            ..an_invoice(treasurer, number, "100.00")
        };
        let amount = |command| record_invoice(&world.db, treasurer, command).unwrap().posted.unwrap().amount;
        assert_eq!(amount(paid("1", 2, None)), eur("20.00"));
        assert_eq!(amount(paid("2", 2, Some(500))), eur("5.00"));
        assert_eq!(amount(paid("3", 0, None)), eur("100.00"));
        assert_eq!(pool(&world, treasurer), eur("125.00"));
    }
}

#[test]
fn an_invoice_that_gives_nothing_is_paid_without_an_entry_and_voided_without_one() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let command = RecordInvoice {
            paid_on: Some(day("2026-09-30")),
            own_rate: Some(Rate::ZERO),
            ..an_invoice(treasurer, "1", "100.00")
        };
        let recorded = record_invoice(&world.db, treasurer, command).unwrap();
        let posted = recorded.posted.unwrap();
        assert_eq!((posted.amount, posted.entry), (Amount::ZERO, None));
        let facts = find_invoice(&world.db, treasurer, recorded.id).unwrap().unwrap();
        assert_eq!(facts.line.invoice.paid_on, Some(day("2026-09-30")));
        void_invoice(&world.db, treasurer, voiding(recorded.id, "twice")).unwrap();
        assert!(world.read(|snapshot| list_entries(snapshot, treasurer.group())).is_empty());
    }
}

#[test]
fn voiding_a_paid_invoice_posts_the_opposite_today_and_counts_on_the_paid_day() {
    for world in worlds() {
        world.at("2026-10-20T10:00:00Z");
        let group = a_group(&world, 2, agreement());
        let (treasurer, member) = (group.member(1), group.member(2));
        let command = RecordInvoice {
            member: member.member(),
            paid_on: Some(day("2026-10-03")),
            ..an_invoice(treasurer, "7", "500.00")
        };
        let recorded = record_invoice(&world.db, treasurer, command.clone()).unwrap();
        let by_member = void_invoice(&world.db, member, voiding(recorded.id, "wrong"));
        assert_eq!(refusal(by_member), InvoiceRefused::TreasurersOnly);
        let no_reason = void_invoice(&world.db, treasurer, voiding(recorded.id, "  "));
        assert_eq!(refusal(no_reason), InvoiceRefused::NoReason);

        world.at("2026-10-25T10:00:00Z");
        void_invoice(&world.db, treasurer, voiding(recorded.id, "The client paid somebody else")).unwrap();
        assert_eq!(pool(&world, treasurer), Amount::ZERO);
        let entries = world.read(|snapshot| list_entries(snapshot, treasurer.group()));
        assert_eq!(entries[1].kind, EntryKind::Reversal);
        assert_eq!(entries[1].reverses, Some(entries[0].number));
        assert_eq!(entries[1].effective_on, day("2026-10-25"));
        let given = world.read(|snapshot| list_contributions(snapshot, treasurer.group()));
        let lines: Vec<_> = given.iter().map(|one| (one.counts_on, one.amount, one.statement)).collect();
        let paid_on = day("2026-10-03");
        assert_eq!(lines, [(paid_on, eur("100.00"), None), (paid_on, eur("-100.00"), None)]);

        let again = void_invoice(&world.db, treasurer, voiding(recorded.id, "again"));
        assert_eq!(refusal(again), InvoiceRefused::AlreadyVoided);
        record_invoice(&world.db, treasurer, command).expect("a voided number is free again");
    }
}

#[test]
fn a_member_voids_an_own_unpaid_invoice() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let member = group.member(2);
        let recorded = record_invoice(&world.db, member, an_invoice(member, "7", "500.00")).unwrap();
        void_invoice(&world.db, member, voiding(recorded.id, "typed twice")).unwrap();
        let list = list_invoices(&world.db, member, &InvoiceFilter::default(), 10).unwrap();
        assert_eq!((list.unpaid, list.lines.len()), (0, 1));
        assert_eq!(list.lines[0].invoice.voided_why.as_deref(), Some("typed twice"));
    }
}

#[test]
fn credit_notes_may_take_the_pool_below_zero() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let note = RecordInvoice { paid_on: Some(day("2026-09-30")), ..an_invoice(treasurer, "C-1", "-1333.33") };
        record_invoice(&world.db, treasurer, note).unwrap();
        assert_eq!(pool(&world, treasurer), eur("-266.67"));
        let bank = world.read(|snapshot| balance(snapshot, treasurer.group(), Account::Bank));
        assert_eq!(bank, eur("-266.67"));
    }
}

#[test]
fn a_double_press_pays_once_and_the_same_key_with_other_content_is_refused() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let recorded = record_invoice(&world.db, treasurer, an_invoice(treasurer, "7", "500.00")).unwrap();
        let keyed = |day: &str| MarkPaid {
            key: IdempotencyKey::parse("a-key-of-twenty-letters", &day),
            ..paying(recorded.id, day)
        };
        let first = mark_paid(&world.db, treasurer, keyed("2026-09-30")).unwrap();
        let second = mark_paid(&world.db, treasurer, keyed("2026-09-30")).unwrap();
        assert_eq!(first, second);
        assert_eq!(pool(&world, treasurer), eur("100.00"));
        let other = refusal(mark_paid(&world.db, treasurer, keyed("2026-09-29")));
        assert!(matches!(other, InvoiceRefused::KeyReused(_)));
    }
}

#[test]
fn sixteen_threads_record_and_pay_and_every_number_is_given_once() {
    for world in worlds() {
        let group = a_group(&world, 16, agreement());
        let treasurer = *group.member(1);
        std::thread::scope(|threads| {
            for number in 1..=16 {
                let db = world.db.clone();
                threads.spawn(move || {
                    for count in 1..=5 {
                        let command = RecordInvoice {
                            member: MemberNumber::new(number),
                            paid_on: Some(day("2026-09-30")),
                            ..an_invoice(&treasurer, &format!("{count}"), "10.00")
                        };
                        record_invoice(&db, &treasurer, command).unwrap();
                    }
                });
            }
        });
        let entries = world.read(|snapshot| list_entries(snapshot, treasurer.group()));
        let numbers: Vec<i64> = entries.iter().map(|entry| entry.number.get()).collect();
        assert_eq!(numbers, (1..=80).collect::<Vec<_>>());
        assert!(entries.windows(2).all(|pair| pair[1].previous_hash == pair[0].hash));
        assert_eq!(pool(&world, &treasurer), eur("160.00"));
        let list = list_invoices(&world.db, &treasurer, &InvoiceFilter::default(), 100).unwrap();
        let ids: Vec<i64> = list.lines.iter().map(|line| line.invoice.id.get()).rev().collect();
        assert_eq!(ids, (1..=80).collect::<Vec<_>>());
    }
}

#[test]
fn one_number_recorded_from_sixteen_places_at_once_stands_once() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let member = *group.member(2);
        let outcomes: Vec<bool> = std::thread::scope(|threads| {
            let record = |db: brimful::store::Db| {
                move || match record_invoice(&db, &member, an_invoice(&member, "7", "10.00")) {
                    Ok(_) => true,
                    Err(Failure::Refused(InvoiceRefused::NumberTaken { .. })) => false,
                    Err(other) => panic!("{other}"),
                }
            };
            let started: Vec<_> = (0..16).map(|_| threads.spawn(record(world.db.clone()))).collect();
            started.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(outcomes.iter().filter(|done| **done).count(), 1);
    }
}

#[test]
fn what_is_paid_or_voided_after_its_statement_enters_the_next_one() {
    for world in worlds() {
        world.at("2026-11-02T09:00:00Z");
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let paid = |number: &str, amount: &str| RecordInvoice {
            paid_on: Some(day("2026-10-03")),
            ..an_invoice(treasurer, number, amount)
        };
        let first = record_invoice(&world.db, treasurer, paid("1", "500.00")).unwrap();
        assert!(!first.enters_next_statement);
        let october = PostStatement { last_day: day("2026-10-31"), name: None, seen: None, key: None };
        post_statement(&world.db, treasurer, october).unwrap();

        let late = record_invoice(&world.db, treasurer, paid("2", "1000.00")).unwrap();
        assert!(late.enters_next_statement);
        void_invoice(&world.db, treasurer, voiding(first.id, "The client paid somebody else")).unwrap();
        let given = world.read(|snapshot| list_contributions(snapshot, treasurer.group()));
        let lines: Vec<_> = given.iter().map(|one| (one.amount, one.statement.map(|number| number.get()))).collect();
        assert_eq!(lines, [(eur("100.00"), Some(1)), (eur("200.00"), None), (eur("-100.00"), None)]);

        world.at("2026-12-02T09:00:00Z");
        let november = PostStatement { last_day: day("2026-11-30"), name: None, seen: None, key: None };
        let next = post_statement(&world.db, treasurer, november).unwrap();
        assert_eq!(next.to_share, eur("150.00"), "carried 75, and 75 % of 200 - 100");
    }
}

fn changing(invoice: InvoiceId, to: RecordInvoice) -> ChangeInvoice {
    ChangeInvoice { invoice, to }
}

#[test]
fn an_unpaid_invoice_is_changed_by_its_member_or_the_treasurer_and_a_paid_one_never() {
    for world in worlds() {
        let group = a_group(&world, 3, agreement());
        let (treasurer, member, other) = (group.member(1), group.member(2), group.member(3));
        let first = record_invoice(&world.db, member, an_invoice(member, "7", "100.00")).unwrap();
        let second = record_invoice(&world.db, member, an_invoice(member, "8", "200.00")).unwrap();
        let find = |id| find_invoice(&world.db, treasurer, id).unwrap().unwrap().line;

        let to = RecordInvoice { client: Name::parse("Kade Theatre").ok(), ..an_invoice(member, "9", "120.00") };
        change_invoice(&world.db, member, changing(first.id, to)).unwrap();
        let line = find(first.id);
        assert_eq!((line.invoice.number.as_str(), line.contribution), ("9", eur("24.00")));
        assert_eq!(line.invoice.client.as_deref(), Some("Kade Theatre"));

        let taken = change_invoice(&world.db, member, changing(second.id, an_invoice(member, "9", "1.00")));
        let NumberTaken { twin, .. } = refusal(taken) else { panic!("a number that is taken") };
        assert_eq!(twin, first.id, "the twin is named");
        let zero = RecordInvoice { amount: Amount::ZERO, ..an_invoice(member, "8", "1.00") };
        assert_eq!(refusal(change_invoice(&world.db, member, changing(second.id, zero))), InvoiceRefused::ZeroAmount);
        let by_other = change_invoice(&world.db, other, changing(second.id, an_invoice(other, "8", "1.00")));
        assert_eq!(refusal(by_other), InvoiceRefused::Missing);

        let rate = |who: &GroupScope, rate| RecordInvoice {
            own_rate: Rate::new(rate).ok(),
            member: member.member(),
            ..an_invoice(who, "8", "200.00")
        };
        let by_member = change_invoice(&world.db, member, changing(second.id, rate(member, 0)));
        assert_eq!(refusal(by_member), InvoiceRefused::TreasurersOnly);
        change_invoice(&world.db, treasurer, changing(second.id, rate(treasurer, 500))).unwrap();
        change_invoice(&world.db, member, changing(second.id, an_invoice(member, "8", "300.00"))).unwrap();
        let line = find(second.id);
        assert_eq!((line.rate, line.contribution), (Rate::new(500).ok(), eur("15.00")), "the rate stays as it was set");
        let to_other = RecordInvoice { member: other.member(), ..an_invoice(member, "8", "300.00") };
        let refused = refusal(change_invoice(&world.db, member, changing(second.id, to_other.clone())));
        assert_eq!(refused, InvoiceRefused::TreasurersOnly);
        change_invoice(&world.db, treasurer, changing(second.id, to_other)).unwrap();
        assert_eq!(find(second.id).invoice.member, other.member());

        mark_paid(&world.db, treasurer, paying(first.id, "2026-09-30")).unwrap();
        for who in [member, treasurer] {
            let to = RecordInvoice { member: member.member(), ..an_invoice(who, "9", "1.00") };
            let refused = refusal(change_invoice(&world.db, who, changing(first.id, to)));
            assert_eq!(refused, InvoiceRefused::AlreadyPaid(day("2026-09-30")));
        }
        void_invoice(&world.db, treasurer, voiding(first.id, "wrong")).unwrap();
        let refused = change_invoice(&world.db, member, changing(first.id, an_invoice(member, "9", "1.00")));
        assert_eq!(refusal(refused), InvoiceRefused::AlreadyVoided);
        change_invoice(&world.db, other, changing(second.id, an_invoice(other, "9", "5.00"))).unwrap();
        record_invoice(&world.db, member, an_invoice(member, "9", "120.00")).unwrap();
        assert!(verify(&world.db).unwrap().findings.is_empty(), "{}", world.name);
    }
}

#[test]
fn a_gift_that_names_no_kind_of_work_is_called_a_gift() {
    for world in worlds() {
        let group = a_group(&world, 2, agreement());
        let treasurer = group.member(1);
        let kind = |number: &str, member| {
            let unnamed = RecordInvoice { kind: None, member, ..an_invoice(treasurer, number, "100.00") };
            let id = record_invoice(&world.db, treasurer, unnamed).unwrap().id;
            find_invoice(&world.db, treasurer, id).unwrap().unwrap().line.invoice.kind
        };
        assert_eq!(kind("1", MemberNumber::GROUP), "Gift");
        assert_eq!(kind("2", treasurer.member()), "Other");
    }
}
