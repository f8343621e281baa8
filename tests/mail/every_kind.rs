//! Every kind of mail in all its turns, so that a test can read each message that mails are made of.

use brimful::domain::bucket::Goal;
use brimful::domain::money::Amount;
use brimful::mail::{
    AccountMail, AccountNews, BucketNewsMail, Changed, Content, HeadTold, LeftGoes, MyPart, News, ResultDecided,
    ResultOutcome, ResultsMail, RoundOpensRow, WentTo,
};

use crate::bucket_news::{made, mail};
use crate::new_comments::{comments, many};
use crate::other_kinds::offer;
use crate::tidewater::{HOME, changed, closing_soon, day, euro, hands, ines, invite, opens, row, treasurer_month};

/// One mail per turn.
pub fn every_kind() -> Vec<Content> {
    let mut all: Vec<Content> = results().into_iter().map(|mail| Content::Results(Box::new(mail))).collect();
    all.extend(rounds());
    all.extend(offers());
    all.extend(news().into_iter().map(|mail| Content::BucketNews(Box::new(mail))));
    all.extend(treasurer());
    all.extend(talk());
    all.extend(accounts());
    let mut unnamed = invite();
    unnamed.reader = Some("Ama".to_owned());
    all.extend([invite(), unnamed].map(|mail| Content::Invite(Box::new(mail))));
    all
}

fn turned(turn: impl FnOnce(&mut ResultsMail)) -> ResultsMail {
    let mut mail = ines();
    turn(&mut mail);
    mail
}

fn gave(mail: &mut ResultsMail, parts: &[(usize, i64)]) {
    mail.rows.iter_mut().for_each(|row| row.mine = Amount::ZERO);
    parts.iter().for_each(|(at, sum)| mail.rows[*at].mine = euro(*sum));
}

fn results() -> Vec<ResultsMail> {
    let mut all = vec![
        ines(),
        turned(|mail| mail.private_sums = true),
        turned(|mail| mail.rows.iter_mut().for_each(|row| row.outcome = ResultOutcome::NotFunded)),
        turned(|mail| mail.rows.truncate(1)),
        turned(|mail| mail.rows.iter_mut().skip(1).for_each(|row| row.outcome = ResultOutcome::NotFunded)),
        turned(|mail| mail.rows.clear()),
        turned(|mail| drop(mail.rows.remove(5))),
        turned(|mail| (mail.invoices_to, mail.next_round_opens) = (None, Some(day(11, 30)))),
        turned(|mail| {
            let (entry, fingerprint) = (34, "9f3a-02c7-1b44-8e0d-77aa-0c31-5b9f-e2d4".to_owned());
            mail.head = Some(HeadTold { entry, fingerprint, check_url: format!("{HOME}/tidewater/money/chain") });
        }),
        turned(|mail| mail.rows = (0..30).map(|n| row("Cargo trailer", n, n, n, 1)).collect()),
        turned(|mail| {
            mail.rows.iter_mut().for_each(|row| row.maximum = None);
            (mail.rows[0].outcome, mail.rows[0].total) = (ResultOutcome::Funded, euro(2_000));
            (mail.rows[3].outcome, mail.rows[5].total) = (ResultOutcome::Funded, Amount::ZERO);
        }),
        turned(|mail| (mail.rows[3].total, mail.settled_on) = (euro(1_000), day(12, 9))),
    ];
    let reasons = [
        ResultDecided::Early(day(11, 9)),
        ResultDecided::Taken,
        ResultDecided::Declined,
        ResultDecided::Silence,
        ResultDecided::Chosen("Cargo trailer".to_owned()),
    ];
    all.push(turned(|mail| {
        mail.rows.iter_mut().zip(reasons).for_each(|(row, decided)| row.decided = Some(decided));
    }));
    for foundation in [None, Some("Reserve".to_owned())] {
        all.push(turned(|mail| {
            (mail.statement.foundation_name, mail.statement.shortfall) = (foundation, euro(2_225));
            (mail.statement.carried, mail.had) = (euro(30), Amount::ZERO);
        }));
    }
    for (funded, carried, stays) in [
        (5_600, 0, 0),
        (5_000, 0, 0),
        (5_000, 30, 0),
        (5_000, 0, 70),
        (5_000, 30, 70),
        (0, 0, 0),
        (0, 30, 0),
        (0, 0, 70),
        (0, 30, 70),
    ] {
        all.push(turned(|mail| {
            (mail.funded, mail.carries_on, mail.stays_with_givers) = (euro(funded), euro(carried), euro(stays));
        }));
    }
    for left_goes in [LeftGoes::Carried, LeftGoes::Giver] {
        for parts in
            [&[][..], &[(1, 140)], &[(5, 30)], &[(0, 20), (1, 140), (5, 30)], &[(0, 20), (1, 20)], &[(4, 20), (5, 30)]]
        {
            all.push(turned(|mail| {
                gave(mail, parts);
                mail.left_goes = left_goes;
                mail.rows[1].owners.push("Noor".to_owned());
            }));
            all.push(turned(|mail| {
                gave(mail, parts);
                mail.left_goes = left_goes;
                [2, 3, 4].iter().for_each(|at| mail.rows[*at].outcome = ResultOutcome::NotFunded);
            }));
            all.push(turned(|mail| {
                gave(mail, parts);
                mail.rows[1].owners.clear();
            }));
            all.push(turned(|mail| {
                gave(mail, parts);
                (mail.rows[1].starts_on, mail.mine) = (None, Some(MyPart { may_give: Amount::ZERO }));
            }));
        }
    }
    all
}

fn rounds() -> Vec<Content> {
    let (mut nothing, mut last, mut many) = (opens(), opens(), opens());
    nothing.may_give = Amount::ZERO;
    (last.final_after_saving, last.kept, last.participants, last.private_sums) = (true, euro(25), 1, true);
    last.buckets.truncate(1);
    let open = |_| RoundOpensRow {
        title: "Cargo trailer".to_owned(),
        summary: String::new(),
        minimum: Amount::ZERO,
        maximum: None,
    };
    many.buckets = (0..30).map(open).collect();
    let mut all: Vec<Content> =
        [opens(), nothing, last, many].map(|mail| Content::RoundOpens(Box::new(mail))).into_iter().collect();

    let (mut none, mut stays) = (closing_soon(), closing_soon());
    (none.given, none.private_sums) = (Amount::ZERO, true);
    stays.stays_with_giver = true;
    all.extend([closing_soon(), none, stays].map(|mail| Content::ClosingSoon(Box::new(mail))));
    all.push(Content::Hands(Box::new(hands())));

    let title = || "Cargo trailer".to_owned();
    let goal = |minimum, maximum: Option<i64>| Goal { minimum: euro(minimum), maximum: maximum.map(euro) };
    let what = [
        Changed::Close { was: day(11, 17).and_hms_opt(18, 0, 0).unwrap() },
        Changed::Reopened { title: title() },
        Changed::Goal { title: title(), old: goal(850, Some(850)), new: goal(900, Some(1_800)) },
        Changed::Goal { title: title(), old: goal(500, None), new: goal(0, None) },
    ];
    for changed_so in what {
        for (given, is_final) in [(300, false), (0, false), (300, true)] {
            let mut mail = changed();
            mail.reason = "Kitchen or roof?".to_owned();
            (mail.changed, mail.given, mail.left, mail.is_final) =
                (changed_so.clone(), euro(given), euro(100), is_final);
            all.push(Content::RoundChanged(Box::new(mail)));
        }
    }
    all
}

fn offers() -> Vec<Content> {
    let mut all = Vec::new();
    for titles in [&["Cargo trailer"][..], &["Cargo trailer", "Podcast microphone kit"]] {
        for is_reminder in [false, true] {
            for private_sums in [false, true] {
                let mut mail = offer(is_reminder, titles);
                mail.private_sums = private_sums;
                all.push(Content::Offer(Box::new(mail)));
            }
        }
    }
    all
}

fn news() -> Vec<BucketNewsMail> {
    let why = || "Kitchen or roof?".to_owned();
    let by = || "Marit".to_owned();
    let payee = || "Crèche De Kade".to_owned();
    let mut all = vec![
        mail(made(euro(100))),
        BucketNewsMail { private_sums: true, ..mail(made(Amount::ZERO)) },
        mail(News::PayoutDeclined { amount: euro(500), payee: payee(), by: by(), why: why(), left: euro(1_440) }),
        mail(News::Finish { due_on: day(12, 16), is_due: false, left: euro(940) }),
        mail(News::Finish { due_on: day(12, 16), is_due: true, left: Amount::ZERO }),
    ];
    let destinations =
        [WentTo::Foundation(None), WentTo::Foundation(Some("Reserve".to_owned())), WentTo::Givers, WentTo::Carried];
    for to in destinations {
        for (rest, back) in [(1_440, 140), (0, 0)] {
            let (rest, back) = (euro(rest), euro(back));
            let news = News::Cancelled { by: by(), why: why(), rest, to: to.clone(), gave: euro(140), back };
            all.push(BucketNewsMail { is_owner: false, ..mail(news) });
        }
    }
    all
}

fn treasurer() -> Vec<Content> {
    let mut all = Vec::new();
    for name in [None, Some("Reserve".to_owned())] {
        for (runway, months, late) in [(Some(8), 1, 1), (Some(10), 3, 0), (Some(30), 3, 0), (None, 1, 1)] {
            for count in [1, 3] {
                let mut mail = treasurer_month();
                (mail.foundation_name, mail.runway, mail.months, mail.late) = (name.clone(), runway, months, late);
                for waits in [&mut mail.invoices, &mut mail.core_costs, &mut mail.payouts].into_iter().flatten() {
                    waits.count = count;
                }
                all.push(Content::TreasurerMonth(Box::new(mail)));
            }
        }
    }
    all
}

fn talk() -> Vec<Content> {
    let mut all = Vec::new();
    for counts in [&[1][..], &[3], &[1, 2], &[13], &[8, 20]] {
        for is_owner in [true, false] {
            let mut mail = many(counts);
            mail.is_owner = is_owner;
            all.push(Content::NewComments(Box::new(mail)));
        }
    }
    all.push(Content::NewComments(Box::new(comments())));
    all
}

fn accounts() -> Vec<Content> {
    let name = || "Ama Owusu".to_owned();
    let (old, new) = (|| "ama@old.example".to_owned(), || "ama@new.example".to_owned());
    let asked = |asker, address, is_in| AccountNews::InviteAsked {
        reader: "Marit".to_owned(),
        asker,
        address,
        is_in,
        group_name: "Tidewater Co-op".to_owned(),
        url: format!("{HOME}/tidewater/people/invite"),
    };
    let all = [
        AccountNews::MailTest { base: HOME.to_owned() },
        AccountNews::SignInLink { name: name(), url: format!("{HOME}/sign-in/link/x") },
        AccountNews::PasswordChanged { name: name(), url: format!("{HOME}/sign-in") },
        AccountNews::AddressConfirm { name: name(), old: old(), new: new(), url: format!("{HOME}/me/address/x") },
        AccountNews::AddressAsked { name: name(), new: new() },
        AccountNews::AddressChanged { name: name(), new: new() },
        AccountNews::AddressInUse { name: name(), base: HOME.to_owned() },
        asked(Some(name()), Some(new()), false),
        asked(Some(name()), None, true),
        asked(None, None, false),
    ];
    let letter = |news| AccountMail {
        news,
        sender: "Tidewater Co-op".to_owned(),
        postal_address: Some("Kade 14, 3011 Rotterdam".to_owned()),
    };
    all.map(|news| Content::Account(Box::new(letter(news)))).into_iter().collect()
}
