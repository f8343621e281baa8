//! "Open the round": posts the statement and the allotments, freezes the participants, takes the waiting buckets in
//! (money.md 5).

use chrono::{NaiveDate, NaiveTime};

use super::closing_soon::queue_closing_soon;
use super::opening::{OpenRound, OpenRoundRefused, Opened, Opens};
use super::preview::{HandsCounted, RoundPreview, Seen, preview};
use crate::domain::bucket::Goal;
use crate::domain::ids::{BucketNumber, MemberNumber, RoundNumber};
use crate::domain::ledger::{Account, BelongsTo, EntryDraft, EntryKind, Transfer};
use crate::domain::money::Amount;
use crate::domain::round::ParticipantsBy;
use crate::domain::split::{SplitRules, step_size};
use crate::domain::time::{UtcTime, Zone};
use crate::services::once::once;
use crate::services::settlement::queue_mails;
use crate::services::statements;
use crate::store::ledger::{LockedGroup, append, lock_group};
use crate::store::outbox::{self, NewMail};
use crate::store::participants::{NewParticipant, insert_participants};
use crate::store::rounds::{self, NewRound};
use crate::store::scope::GroupScope;
use crate::store::{Db, Failure, StoreError, Tx, announcements, buckets, groups, log, round_buckets};

/// Opens a round.
///
/// # Errors
/// Why not; then nothing was written.
pub fn open(db: &Db, who: &GroupScope, command: OpenRound) -> Result<Opened, Failure<OpenRoundRefused>> {
    let who = *who;
    db.write(move |tx| {
        let mut locked = lock_group(tx, who.group())?;
        let key = command.key.clone();
        once(tx, who.user(), key.as_ref(), OpenRoundRefused::from, |tx| open_in(tx, &mut locked, &who, &command))
    })
}

/// The same inside a transaction that holds the group's lock.
///
/// # Errors
/// Why not; the caller lets the transaction fall.
pub fn open_in<'b>(
    tx: &mut Tx<'b>,
    locked: &mut LockedGroup<'b>,
    who: &GroupScope,
    command: &OpenRound,
) -> Result<Opened, Failure<OpenRoundRefused>> {
    if let Some(running) = rounds::find_unsettled(tx, who.group())? {
        let phase = running.phase(locked.at());
        return Err(Failure::Refused(OpenRoundRefused::RoundRunning { name: running.name, phase }));
    }
    let (opens_at, closes_at) = when(locked, command).map_err(Failure::Refused)?;
    if command.cap.is_some_and(|cap| !cap.is_positive()) {
        return Err(Failure::Refused(OpenRoundRefused::CapNotPositive));
    }
    if command.step.is_some_and(|step| !step.is_positive()) {
        return Err(Failure::Refused(OpenRoundRefused::StepNotPositive));
    }
    let preview = preview(tx, who.group(), locked.at(), &command.plan)?;
    let hands = preview.hands;
    if let Some(HandsCounted { silent: silent @ 1.., until, is_over: false, .. }) = hands {
        return Err(Failure::Refused(OpenRoundRefused::HandsStillOpen { silent, until }));
    }
    let may_give = still_as_seen(&preview, command.seen.as_ref()).map_err(Failure::Refused)?;

    let statement = statements::post_in(tx, locked, who, &preview.name, &preview.statement)?;
    let round = rounds::next_number(tx, locked)?;
    let allotments = allotment_transfers(&preview);
    let entry = if allotments.is_empty() {
        None
    } else {
        let draft = EntryDraft {
            kind: EntryKind::Allotment,
            effective_on: locked.today(),
            belongs_to: BelongsTo::Round(round),
            reverses: None,
            memo: format!("Allotments of the round {}", preview.name),
            transfers: allotments,
        };
        Some(append(tx, locked, who.member(), &draft)?)
    };
    let new = NewRound {
        name: preview.name.clone(),
        statement,
        participants_by: if hands.is_some() { ParticipantsBy::Hands } else { ParticipantsBy::All },
        sharing: preview.sharing,
        unit_minor: preview.unit.in_minor(preview.currency),
        stays_carried: preview.stays_carried,
        step: command.step.unwrap_or_else(|| step_for(&preview, may_give)),
        step_is_chosen: command.step.is_some(),
        rules: SplitRules {
            cap: command.cap,
            own_bucket: command.own_bucket,
            sealed: command.sealed,
            final_after_saving: command.final_after_saving,
        },
        members_see_names: command.members_see_names,
        below_minimum: command.below_minimum,
        answer_days: command.answer_days,
        unspent_to: command.unspent_to.unwrap_or(preview.statement.agreement.unspent_to),
        opens_at,
        closes_at,
        invoices_by: command.invoices_by,
    };
    rounds::insert_round(tx, locked, who.member(), round, entry, &new)?;
    if let Some(hands) = hands {
        announcements::set_round(tx, locked, hands.announcement, round)?;
    }
    insert_participants(tx, locked, round, &new_participants(&preview))?;
    let waiting = goals_of_waiting(tx, who)?;
    round_buckets::insert_round_buckets(tx, locked, round, command.sealed, &waiting)?;
    let owners = buckets::list_owners(tx, who.group())?.into_iter();
    let owners = owners.filter(|(bucket, _)| waiting.iter().any(|(one, _)| one == bucket));
    let owners: Vec<MemberNumber> = owners.map(|(_, owner)| owner).collect();
    queue_mails(tx, who.group(), round, (command.below_minimum, closes_at, command.answer_days), &owners)?;
    queue_closing_soon(tx, who.group(), round, (opens_at, closes_at))?;
    tell(tx, locked, who, round, &preview, opens_at)?;
    Ok(Opened { round, name: preview.name, participants: preview.participants.len(), may_give, opens_at, closes_at })
}

/// The opening and the closing moment. A round is open for at least the night between two days.
fn when(locked: &LockedGroup<'_>, command: &OpenRound) -> Result<(UtcTime, UtcTime), OpenRoundRefused> {
    let (zone, today) = (locked.zone(), locked.today());
    let at = |day: NaiveDate, hour: u32| hour_of(zone, day, hour);
    let (opens_on, opens_at) = match command.opens {
        Opens::Now => (today, locked.at()),
        Opens::On(day) if day < today => return Err(OpenRoundRefused::OpensInPast { today }),
        Opens::On(day) => (day, at(day, 9).max(locked.at())),
    };
    if command.closes_on <= opens_on {
        return Err(OpenRoundRefused::ClosesTooEarly { opens_on });
    }
    if command.invoices_by.is_some_and(|day| day < command.closes_on) {
        return Err(OpenRoundRefused::InvoicesTooEarly { closes_on: command.closes_on });
    }
    Ok((opens_at, at(command.closes_on, 18)))
}

/// A full hour of a day where the group is. Rounds open at 9 and close at 18.
pub(super) fn hour_of(zone: Zone, day: NaiveDate, hour: u32) -> UtcTime {
    zone.to_utc(day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN)))
}

/// What all may give; refused if it is nothing, or something else than the facilitator saw.
fn still_as_seen(preview: &RoundPreview, seen: Option<&Seen>) -> Result<Amount, OpenRoundRefused> {
    let (to_share, shortfall) = (preview.statement.result.to_share, preview.statement.result.shortfall);
    if let Some(seen) = seen
        && *seen != preview.seen()
    {
        let participants = preview.participants.len();
        return Err(OpenRoundRefused::Changed { was: seen.to_share, to_share, participants });
    }
    for one in &preview.participants {
        Amount::entered(one.allotment.minor())?;
    }
    let may_give = preview.allotted.checked_add(preview.brought()?)?;
    if may_give.is_zero() {
        return Err(OpenRoundRefused::NothingToShare { to_share, shortfall });
    }
    Ok(may_give)
}

fn allotment_transfers(preview: &RoundPreview) -> Vec<Transfer> {
    let moves = preview
        .participants
        .iter()
        .map(|one| Transfer::new(Account::Carried, Account::Allotment(one.member), one.allotment));
    moves.filter(|transfer| transfer.amount.is_positive()).collect()
}

fn new_participants(preview: &RoundPreview) -> Vec<NewParticipant> {
    let new = preview.participants.iter().map(|one| NewParticipant {
        member: one.member,
        allotment: one.allotment,
        brought: one.brought,
        contributed: one.contributed,
        weight: one.weight,
        weight_reason: one.weight_reason.clone(),
    });
    new.collect()
}

/// The step of the + and − buttons, by what a participant has on average (pages.md 3).
fn step_for(preview: &RoundPreview, may_give: Amount) -> Amount {
    let heads = i64::try_from(preview.participants.len()).unwrap_or(i64::MAX).max(1);
    step_size(Amount::from_minor(may_give.minor() / heads), preview.currency.scale())
}

/// Published buckets that wait for money, with their goals as they stand.
fn goals_of_waiting(tx: &mut Tx<'_>, who: &GroupScope) -> Result<Vec<(BucketNumber, Goal)>, StoreError> {
    let waiting = buckets::list_waiting(tx, who.group())?;
    let mut lines = buckets::list_lines(tx, who.group())?;
    let mut goals = Vec::with_capacity(waiting.len());
    for (bucket, open_ended) in waiting {
        let own: Vec<_> = lines.extract_if(.., |(of, _)| *of == bucket).map(|(_, line)| line).collect();
        let goal = Goal::from_lines(&own, open_ended)
            .map_err(|error| StoreError::Corrupt(format!("bucket {bucket} is published: {error}")))?;
        goals.push((bucket, goal));
    }
    Ok(goals)
}

/// The log line, and a mail to everyone who takes part and wants one, due when the round opens.
fn tell(
    tx: &mut Tx<'_>,
    locked: &LockedGroup<'_>,
    who: &GroupScope,
    round: RoundNumber,
    preview: &RoundPreview,
    opens_at: UtcTime,
) -> Result<(), StoreError> {
    let slug = groups::get_group(tx, who.group())?.slug;
    let subject = format!("round:{slug}:{round}");
    for one in preview.participants.iter().filter(|one| one.is_mailed) {
        let recipient = format!("member:{}", one.member);
        let mail = NewMail {
            group: Some(who.group()),
            kind: "round_opens",
            subject: &subject,
            recipient: &recipient,
            version: 1,
            payload: "{}",
        };
        outbox::enqueue(tx, &mail, opens_at)?;
    }
    let to_share = preview.currency.format(preview.statement.result.to_share);
    let detail = format!("Opened the round {}: {to_share} to share among {}", preview.name, preview.participants.len());
    log::record(tx, locked, who.member(), "round_opened", &format!("round:{round}"), &detail)
}
