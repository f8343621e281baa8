//! Inviting, joining, changing, leaving, and what members are mailed.

use std::sync::Barrier;

use brimful::domain::ids::{MemberNumber, UserId};
use brimful::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use brimful::domain::member::{MemberState, Roles};
use brimful::domain::money::Amount;
use brimful::domain::text::{Email, Name};
use brimful::services::people::{
    AcceptRefused, ChangeRefused, InvitePayload, InviteRefused, Joining, Standing, Why, Wishes, accept, change_roles,
    change_standing, close_link, find_link, invite, leave, look_at_invite, make_link, my_preferences, people, person,
    public_people, read_lines, review, save_preferences, write_invite,
};
use brimful::services::secret::Secret;
use brimful::services::unsubscribe::{MailList, UnsubscribeRefused, look_at_mail_link, make_mail_token, unsubscribe};
use brimful::store::scope::{GroupScope, find_entrance, find_signed_in};
use brimful::store::{Failure, ledger, log, members, outbox};
use chrono::Duration;

use crate::support::group::{account, member, password, passwords, tidewater};
use crate::support::{World, worlds};

const PLAIN: Roles = Roles { facilitator: false, treasurer: false };

/// What the worker would write into the mails that wait: the secret of each invitation, by member.
fn letters(world: &World, marit: &GroupScope) -> Vec<(MemberNumber, Secret)> {
    let mut letters = Vec::new();
    loop {
        let mail = world.db.write(|tx| outbox::claim_next(tx, Duration::minutes(5)).map_err(Failure::<()>::from));
        let Some(mail) = mail.unwrap() else { return letters };
        assert_eq!(mail.kind, "invite");
        let payload: InvitePayload = serde_json::from_str(&mail.payload).unwrap();
        assert_eq!(mail.recipient, format!("member:{}", payload.member));
        if let Some(letter) = write_invite(&world.db, marit.group(), payload).unwrap() {
            letters.push((payload.member, letter.token));
        }
        let done =
            world.db.write(move |tx| outbox::finish(tx, &mail, &outbox::Ending::Sent).map_err(Failure::<()>::from));
        done.unwrap();
    }
}

fn new_account(name: &str, email: Option<&str>) -> Joining {
    Joining::New {
        name: Some(Name::parse(name).unwrap()),
        email: email.map(|email| Email::parse(email).unwrap()),
        password: password(),
    }
}

fn scope_of(world: &World, user: UserId) -> Option<GroupScope> {
    world.read(|snapshot| find_entrance(snapshot, "tidewater", Some(user), None)).unwrap().member
}

fn state(world: &World, marit: &GroupScope, number: MemberNumber) -> MemberState {
    world.read(|snapshot| members::find_member(snapshot, marit.group(), number)).unwrap().state
}

#[test]
fn pasted_lines_are_read_in_the_usual_forms_and_bad_ones_are_named() {
    let lines = read_lines(
        "Ama Owusu <ama@tidewater.example>\n\n  Jonas Keller, jonas@tidewater.example\n\
         \"Romero, Pilar\" <pilar@tidewater.example>\nleila@tidewater.example\nSamir Bose\n\
         Ama <AMA@tidewater.example>\nNoor <noor@>\n\u{200B} <ravi@tidewater.example>",
    );
    let good: Vec<(usize, &str, &str)> =
        lines.good.iter().map(|good| (good.line, good.name.as_str(), good.email.as_str())).collect();
    assert_eq!(
        good,
        [
            (1, "Ama Owusu", "ama@tidewater.example"),
            (3, "Jonas Keller", "jonas@tidewater.example"),
            (4, "Romero, Pilar", "pilar@tidewater.example"),
            (5, "leila", "leila@tidewater.example"),
        ]
    );
    let bad: Vec<usize> = lines.bad.iter().map(|bad| bad.line).collect();
    assert_eq!(bad, [6, 7, 8, 9]);
    assert_eq!(lines.bad[0].why, Why::NoAddress);
    assert_eq!(lines.bad[1].why, Why::Twice { line: 1 });
    assert!(matches!(lines.bad[2].why, Why::Address { .. }));
    assert!(matches!(lines.bad[3].why, Why::Name { .. }));
}

#[test]
fn good_lines_are_invited_bad_ones_handed_back_and_each_gets_one_mail_without_a_secret_in_it() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let text = "Ama Owusu <ama@tidewater.example>\nMarit <marit@tidewater.example>\nnonsense";
        let checked = review(&world.db, &marit, text).unwrap();
        assert_eq!((checked.good.len(), checked.bad.len()), (1, 2));
        assert_eq!(people(&world.db, &marit).unwrap().rows.len(), 1, "a review changes nothing");

        let invited = invite(&world.db, &marit, text, Roles { facilitator: false, treasurer: true }, None).unwrap();
        assert_eq!(invited.members.len(), 1);
        assert_eq!(invited.bad.iter().map(|bad| bad.line).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(invited.bad[0].why, Why::Member { name: "Marit Solberg".to_owned() });
        let list = people(&world.db, &marit).unwrap();
        assert_eq!((list.rows.len(), list.active), (2, 1));
        assert_eq!(list.rows[1].state, MemberState::Invited);

        let letters = letters(&world, &marit);
        assert_eq!(letters.len(), 1);
        let welcome = look_at_invite(&world.db, &letters[0].1).unwrap();
        assert_eq!((welcome.group.as_str(), welcome.inviter.as_str()), ("Tidewater Co-op", "Marit Solberg"));
        assert_eq!(welcome.invited.unwrap().0, "Ama Owusu");
        assert!(welcome.roles.treasurer && !welcome.has_account);

        let nobody = invite(&world.db, &marit, "nonsense", PLAIN, None);
        assert!(matches!(nobody, Err(Failure::Refused(InviteRefused::Nobody))));
        let many = "x\n".repeat(501);
        let too_many = invite(&world.db, &marit, &many, PLAIN, None);
        assert!(matches!(too_many, Err(Failure::Refused(InviteRefused::TooMany { lines: 501, most: 500 }))));
    }
}

#[test]
fn an_invited_person_joins_with_a_new_account_and_the_roles_that_were_offered() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        invite(
            &world.db,
            &marit,
            "Samir <samir@tidewater.example>",
            Roles { facilitator: false, treasurer: true },
            None,
        )
        .unwrap();
        let (number, token) = letters(&world, &marit).remove(0);
        let done = accept(&world.db, &passwords(), &token, new_account("Samir Bose", Some("evil@elsewhere.example")));
        let done = done.unwrap();
        assert_eq!((done.member, done.slug.as_str()), (number, "tidewater"));
        let session = done.session.unwrap();
        let now = world.db.now();
        let samir = world.read(|snapshot| find_signed_in(snapshot, &session.hash(), now)).unwrap();
        assert_eq!(samir.email, "samir@tidewater.example", "the address is the one that was invited");
        let scope = scope_of(&world, samir.user).unwrap();
        assert_eq!(scope.roles(), Roles { facilitator: false, treasurer: true });
        let facts = person(&world.db, &marit, number).unwrap();
        assert_eq!((facts.row.name.as_str(), facts.row.state), ("Samir Bose", MemberState::Active));
        let again = accept(&world.db, &passwords(), &token, new_account("Samir", None));
        assert!(matches!(again, Err(Failure::Refused(AcceptRefused::Used { .. }))));
    }
}

#[test]
fn twenty_answers_to_one_invitation_at_once_make_one_membership() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None).unwrap();
        let (number, token) = letters(&world, &marit).remove(0);
        let (barrier, passwords) = (Barrier::new(20), passwords());
        let others: Vec<UserId> =
            (0..10).map(|n| account(&world.db, &format!("Other {n}"), &format!("o{n}@elsewhere.example"))).collect();
        let joined = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..20)
                .map(|n| {
                    let (world, token, barrier, passwords) = (&world, &token, &barrier, &passwords);
                    let who = others.get(n).map_or_else(|| new_account("Ama", None), |user| Joining::Account(*user));
                    scope.spawn(move || {
                        barrier.wait();
                        match accept(&world.db, passwords, token, who) {
                            Ok(_) => true,
                            Err(Failure::Refused(_)) => false,
                            Err(Failure::Store(error)) => panic!("{}: {error}", world.name),
                        }
                    })
                })
                .collect();
            tries.into_iter().map(|one| one.join().unwrap()).filter(|joined| *joined).count()
        });
        assert_eq!(joined, 1, "{}", world.name);
        let roles = world.read(|snapshot| members::list_roles(snapshot, marit.group()));
        assert_eq!(roles.iter().filter(|(member, ..)| *member == number).count(), 1, "{}", world.name);
        assert_eq!(roles.len(), 2, "{}", world.name);
    }
}

#[test]
fn looking_at_an_invitation_never_uses_it() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None).unwrap();
        let (_, token) = letters(&world, &marit).remove(0);
        for _ in 0..3 {
            look_at_invite(&world.db, &token).unwrap();
        }
        accept(&world.db, &passwords(), &token, new_account("Ama", None)).unwrap();
    }
}

#[test]
fn expired_replaced_and_unknown_invitations_say_whom_to_ask() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None).unwrap();
        let (number, old) = letters(&world, &marit).remove(0);
        invite(&world.db, &marit, "Ama Owusu <ama@tidewater.example>", PLAIN, None).unwrap();
        let (again, new) = letters(&world, &marit).remove(0);
        assert_eq!(number, again, "the number stays");
        let replaced = look_at_invite(&world.db, &old);
        assert!(
            matches!(replaced, Err(Failure::Refused(AcceptRefused::Revoked { ask, .. })) if ask == "Marit Solberg")
        );
        world.at("2026-10-08T07:59:59Z");
        look_at_invite(&world.db, &new).unwrap();
        world.at("2026-10-08T08:00:00Z");
        let late = accept(&world.db, &passwords(), &new, new_account("Ama", None));
        assert!(matches!(late, Err(Failure::Refused(AcceptRefused::Expired { ask, .. })) if ask == "Marit Solberg"));
        let unknown = look_at_invite(&world.db, &Secret::new([7; 32]));
        assert!(matches!(unknown, Err(Failure::Refused(AcceptRefused::Unknown))));
        assert_eq!(state(&world, &marit, number), MemberState::Invited);
    }
}

#[test]
fn one_address_gets_five_invitations_a_day() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        for _ in 0..5 {
            invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None).unwrap();
        }
        let sixth = invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None);
        assert!(matches!(sixth, Err(Failure::Refused(InviteRefused::Nobody))));
        let checked = review(&world.db, &marit, "Ama <ama@tidewater.example>").unwrap();
        assert_eq!(checked.bad[0].why, Why::Enough { most: 5 });
        world.at("2026-10-02T08:00:01Z");
        invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None).unwrap();
    }
}

#[test]
fn a_link_lets_anyone_join_until_it_is_replaced_ended_or_seven_days_old() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        assert!(find_link(&world.db, &marit).unwrap().is_none());
        let first = make_link(&world.db, &marit).unwrap();
        let join = |token: &Secret, name: &str| {
            let email = format!("{}@elsewhere.example", name.to_lowercase());
            accept(&world.db, &passwords(), token, new_account(name, Some(&email)))
        };
        join(&first, "Kofi").unwrap();
        join(&first, "Greta").unwrap();
        let kofi = people(&world.db, &marit).unwrap().rows.remove(1);
        assert_eq!((kofi.name.as_str(), kofi.roles), ("Kofi", PLAIN));

        let second = make_link(&world.db, &marit).unwrap();
        assert!(matches!(join(&first, "Ravi"), Err(Failure::Refused(AcceptRefused::Revoked { .. }))));
        join(&second, "Ravi").unwrap();
        close_link(&world.db, &marit).unwrap();
        assert!(find_link(&world.db, &marit).unwrap().is_none());
        assert!(join(&second, "Noor").is_err());

        let third = make_link(&world.db, &marit).unwrap();
        world.at("2026-10-08T08:00:00Z");
        assert!(find_link(&world.db, &marit).unwrap().is_none());
        assert!(matches!(join(&third, "Noor"), Err(Failure::Refused(AcceptRefused::Expired { .. }))));
        assert_eq!(people(&world.db, &marit).unwrap().active, 4);
    }
}

#[test]
fn nobody_takes_an_invited_members_place_by_typing_their_address_at_a_link() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let treasurer = Roles { facilitator: false, treasurer: true };
        invite(&world.db, &marit, "Samir <samir@tidewater.example>", treasurer, None).unwrap();
        let link = make_link(&world.db, &marit).unwrap();
        let taken = accept(&world.db, &passwords(), &link, new_account("Not Samir", Some("samir@tidewater.example")));
        assert!(matches!(taken, Err(Failure::Refused(AcceptRefused::AddressKnown { .. }))));
        let twice = accept(&world.db, &passwords(), &link, new_account("Marit", Some("marit@tidewater.example")));
        assert!(matches!(twice, Err(Failure::Refused(AcceptRefused::HasAccount))));
        let nameless = Joining::New { name: None, email: None, password: password() };
        let refused = accept(&world.db, &passwords(), &link, nameless);
        assert!(matches!(refused, Err(Failure::Refused(AcceptRefused::NameAndAddress))));
        assert_eq!(people(&world.db, &marit).unwrap().active, 1);
    }
}

#[test]
fn a_signed_in_account_joins_and_a_member_is_told_that_they_are_one() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let ines = account(&world.db, "Ines", "ines@elsewhere.example");
        invite(&world.db, &marit, "Ines <ines@tidewater.example>", PLAIN, None).unwrap();
        let (number, token) = letters(&world, &marit).remove(0);
        let own = accept(&world.db, &passwords(), &token, Joining::Account(marit.user()));
        assert!(matches!(own, Err(Failure::Refused(AcceptRefused::MemberAlready { .. }))), "the invitation stays");
        let done = accept(&world.db, &passwords(), &token, Joining::Account(ines)).unwrap();
        assert_eq!((done.member, done.session.is_none()), (number, true));
        assert_eq!(scope_of(&world, ines).unwrap().member(), number);
    }
}

#[test]
fn roles_change_at_once_and_a_group_keeps_a_facilitator() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let ines = member(&world.db, &marit, "Ines", "ines@tidewater.example", PLAIN);
        let both = Roles { facilitator: true, treasurer: true };
        let last = |result: Result<(), Failure<ChangeRefused>>| {
            assert!(matches!(result, Err(Failure::Refused(ChangeRefused::LastFacilitator { .. }))), "{}", world.name);
        };
        last(change_roles(&world.db, &marit, marit.member(), PLAIN));
        last(change_standing(&world.db, &marit, marit.member(), Standing::Suspended));
        last(leave(&world.db, &marit));
        let foreign = change_roles(&world.db, &ines, marit.member(), PLAIN);
        assert!(matches!(foreign, Err(Failure::Refused(ChangeRefused::NotYours))));

        change_roles(&world.db, &marit, ines.member(), both).unwrap();
        assert_eq!(scope_of(&world, ines.user()).unwrap().roles(), both);
        change_roles(&world.db, &marit, marit.member(), PLAIN).unwrap();
        let ines = scope_of(&world, ines.user()).unwrap();
        let itself = change_roles(&world.db, &ines, MemberNumber::GROUP, both);
        assert!(matches!(itself, Err(Failure::Refused(ChangeRefused::NoSuchMember))));
    }
}

#[test]
fn two_facilitators_stepping_down_at_once_leave_one() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let roles = Roles { facilitator: true, treasurer: false };
        let ines = member(&world.db, &marit, "Ines", "ines@tidewater.example", roles);
        let barrier = Barrier::new(2);
        let done = std::thread::scope(|scope| {
            let tries: Vec<_> = [marit, ines]
                .map(|who| {
                    let (world, barrier) = (&world, &barrier);
                    scope.spawn(move || {
                        barrier.wait();
                        leave(&world.db, &who).is_ok()
                    })
                })
                .into_iter()
                .collect();
            tries.into_iter().map(|one| one.join().unwrap()).filter(|left| *left).count()
        });
        assert_eq!(done, 1, "{}", world.name);
    }
}

#[test]
fn a_suspended_member_is_out_until_restored_and_one_who_left_comes_back_by_invitation() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let ines = member(&world.db, &marit, "Ines", "ines@tidewater.example", PLAIN);
        change_standing(&world.db, &marit, ines.member(), Standing::Suspended).unwrap();
        assert!(scope_of(&world, ines.user()).is_none());
        let link = make_link(&world.db, &marit).unwrap();
        let around = accept(&world.db, &passwords(), &link, Joining::Account(ines.user()));
        assert!(matches!(around, Err(Failure::Refused(AcceptRefused::Suspended { .. }))));
        change_standing(&world.db, &marit, ines.member(), Standing::Active).unwrap();
        let ines = scope_of(&world, ines.user()).unwrap();

        leave(&world.db, &ines).unwrap();
        assert!(scope_of(&world, ines.user()).is_none());
        let back = change_standing(&world.db, &marit, ines.member(), Standing::Active);
        assert!(matches!(back, Err(Failure::Refused(ChangeRefused::WrongState { .. }))));
        invite(&world.db, &marit, "Ines <ines@tidewater.example>", PLAIN, None).unwrap();
        let (number, token) = letters(&world, &marit).remove(0);
        accept(&world.db, &passwords(), &token, Joining::Account(ines.user())).unwrap();
        assert_eq!((number, scope_of(&world, ines.user()).unwrap().member()), (ines.member(), ines.member()));
    }
}

#[test]
fn an_invitation_taken_back_leads_nowhere_and_is_not_mailed() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let invited =
            invite(&world.db, &marit, "Ama <ama@tidewater.example>\nKofi <kofi@x.example>", PLAIN, None).unwrap();
        let (ama, kofi) = (invited.members[0].0, invited.members[1].0);
        change_standing(&world.db, &marit, kofi, Standing::Left).unwrap();
        let letters = letters(&world, &marit);
        assert_eq!(letters.len(), 1, "only Ama's");
        change_standing(&world.db, &marit, ama, Standing::Left).unwrap();
        let dead = look_at_invite(&world.db, &letters[0].1);
        assert!(matches!(dead, Err(Failure::Refused(AcceptRefused::Revoked { .. }))));
        assert_eq!(people(&world.db, &marit).unwrap().rows.len(), 1);
    }
}

#[test]
fn what_a_leaving_member_kept_goes_to_carried() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let ines = member(&world.db, &marit, "Ines", "ines@tidewater.example", PLAIN);
        let kept = Amount::from_minor(1_234);
        let allotment = Account::Allotment(ines.member());
        let given = world.db.write(move |tx| {
            let mut locked = ledger::lock_group(tx, marit.group())?;
            let draft = |kind, from, to| EntryDraft {
                kind,
                effective_on: chrono::NaiveDate::from_ymd_opt(2026, 10, 1).unwrap(),
                belongs_to: BelongsTo::None,
                reverses: None,
                memo: "for the test".to_owned(),
                transfers: vec![Transfer::new(from, to, kept)],
            };
            let opening = draft(EntryKind::Opening, Account::Bank, Account::Carried);
            ledger::append(tx, &mut locked, marit.member(), &opening)?;
            let allotted = draft(EntryKind::Allotment, Account::Carried, allotment);
            ledger::append(tx, &mut locked, marit.member(), &allotted)?;
            Ok::<(), Failure<()>>(())
        });
        given.unwrap();
        leave(&world.db, &ines).unwrap();
        let balance = |account| world.read(|snapshot| ledger::balance(snapshot, marit.group(), account));
        assert_eq!(balance(allotment), Amount::ZERO);
        assert_eq!(balance(Account::Carried), kept);
    }
}

#[test]
fn every_change_of_a_member_stands_in_the_log() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        invite(&world.db, &marit, "Ama <ama@tidewater.example>", PLAIN, None).unwrap();
        let (number, token) = letters(&world, &marit).remove(0);
        accept(&world.db, &passwords(), &token, new_account("Ama", None)).unwrap();
        change_roles(&world.db, &marit, number, Roles { facilitator: true, treasurer: false }).unwrap();
        change_standing(&world.db, &marit, number, Standing::Suspended).unwrap();
        change_standing(&world.db, &marit, number, Standing::Active).unwrap();
        change_standing(&world.db, &marit, number, Standing::Left).unwrap();
        let lines = world.read(|snapshot| log::list_log(snapshot, marit.group(), None, 50));
        let mut events: Vec<&str> = lines.iter().map(|line| line.event.as_str()).collect();
        events.reverse();
        assert_eq!(
            events,
            [
                "group_founded",
                "member_invited",
                "member_joined",
                "roles_changed",
                "member_suspended",
                "member_restored",
                "member_left"
            ]
        );
        assert!(lines.iter().all(|line| !line.detail.contains("Ama")), "names stand in one place only");
    }
}

#[test]
fn wishes_are_kept_per_group_and_outsiders_see_names_by_consent_only() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let ines = member(&world.db, &marit, "Ines", "ines@tidewater.example", PLAIN);
        let wishes = Wishes {
            mails_results: false,
            mails_rounds: true,
            mails_buckets: false,
            mails_money: true,
            named_in_public: true,
        };
        save_preferences(&world.db, ines.user(), "tidewater", wishes, None).unwrap();
        let kept = my_preferences(&world.db, ines.user()).unwrap().remove(0);
        assert_eq!(
            (kept.mails_results, kept.mails_rounds, kept.mails_buckets, kept.named_in_public),
            (false, true, false, true)
        );
        let others = my_preferences(&world.db, marit.user()).unwrap().remove(0);
        assert_eq!(
            (others.mails_results, others.mails_rounds, others.mails_buckets, others.named_in_public),
            (true, true, true, false)
        );
        let stranger = account(&world.db, "Kofi", "kofi@elsewhere.example");
        assert!(save_preferences(&world.db, stranger, "tidewater", wishes, None).is_err());

        let entrance = world.read(|snapshot| find_entrance(snapshot, "tidewater", None, None)).unwrap();
        assert!(entrance.public.is_none(), "the books are closed");
        let change = brimful::services::group_settings::ChangeSettings {
            name: Name::parse("Tidewater").unwrap(),
            books: brimful::domain::group::Books::Totals,
            postal_address: brimful::domain::text::LongText::parse("").unwrap(),
            language: None,
            next_round_opens_on: None,
            accent: None,
        };
        brimful::services::group_settings::change_settings(&world.db, &marit, change).unwrap();
        let entrance = world.read(|snapshot| find_entrance(snapshot, "tidewater", None, None)).unwrap();
        let seen = public_people(&world.db, &entrance.public.unwrap()).unwrap();
        assert_eq!((seen.count, seen.names), (2, vec!["Ines".to_owned()]));
    }
}

#[test]
fn a_mails_link_turns_off_its_one_kind_again_and_again() {
    for world in worlds() {
        let marit = tidewater(&world).scope;
        let token = world.db.write(move |tx| {
            make_mail_token(tx, marit.group(), marit.member(), MailList::Results).map_err(Failure::<()>::from)
        });
        let token = token.unwrap();
        let choice = look_at_mail_link(&world.db, &token).unwrap();
        assert_eq!((choice.group.as_str(), choice.list, choice.wanted), ("Tidewater Co-op", MailList::Results, true));
        for _ in 0..3 {
            assert!(!unsubscribe(&world.db, &token).unwrap().wanted);
        }
        let kept = my_preferences(&world.db, marit.user()).unwrap().remove(0);
        assert_eq!((kept.mails_results, kept.mails_rounds), (false, true));
        let unknown = unsubscribe(&world.db, &Secret::new([9; 32]));
        assert!(matches!(unknown, Err(Failure::Refused(UnsubscribeRefused::Unknown))));
    }
}
