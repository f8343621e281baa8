//! What was said at the buckets of a member, or with their name, since the last mail about it. Dropped when nothing of it
//! can be read any more.

use super::{Letter, Links, NotWanted, facilitator, not_wanted, number_in};
use crate::domain::comment::Concern;
use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::member::{MemberKind, MemberState};
use crate::mail::{CommentTold, CommentedBucket, Contact, Content, Footer, NewCommentsMail, words};
use crate::services::comment_digest::{CommentsPayload, Said};
use crate::services::reader_language::language_of_member;
use crate::services::secret::Secret;
use crate::services::unsubscribe::{MailList, make_mail_token};
use crate::store::groups::{Group, get_group};
use crate::store::members::{Member, list_members};
use crate::store::outbox::Mail;
use crate::store::scope::{InGroup, find_group_of_mail};
use crate::store::{Db, Failure, Snapshot, StoreError};

/// What the letter tells.
struct Told {
    buckets: Vec<CommentedBucket>,
    is_owner: bool,
}

pub(super) fn write(db: &Db, mail: &Mail, links: &Links) -> Result<Letter, Failure<NotWanted>> {
    let member = MemberNumber::new(number_in(&mail.recipient, "member:")?);
    let Some(group) = mail.group else { return Err(not_wanted("the mail names no group")) };
    let payload: CommentsPayload = serde_json::from_str(&mail.payload)
        .map_err(|error| StoreError::Corrupt(format!("the payload of new comments: {error}")))?;
    let (scope, group, reader, told, facilitator, language) = db.read(|snapshot| {
        let scope = find_group_of_mail(snapshot, group)?.ok_or_else(|| not_wanted("the group is gone"))?;
        let members = list_members(snapshot, scope)?;
        let reader = members.iter().find(|one| one.number == member && one.state == MemberState::Active);
        let reader = reader.ok_or_else(|| not_wanted("the member has left"))?;
        if !reader.mails_buckets {
            return Err(not_wanted("the member turned these mails off"));
        }
        let group = get_group(snapshot, scope)?;
        let told = told(snapshot, (scope, &group), &members, (member, payload), links)?;
        let facilitator = facilitator(snapshot, scope)?;
        let language = language_of_member(snapshot, scope, reader, group.language)?;
        Ok::<_, Failure<NotWanted>>((scope, group, reader.clone(), told, facilitator, language))
    })?;
    if told.buckets.is_empty() {
        return Err(not_wanted("there is nothing new to read"));
    }
    let Some(address) = reader.email.clone() else { return Err(not_wanted("the member has no address")) };
    let token: Secret = db.write(move |tx| Ok(make_mail_token(tx, scope, member, MailList::Buckets)?))?;
    let url = format!("{}/mail/{}", links.base, token.text());
    let content = NewCommentsMail {
        reader: words::called(&reader.name, reader.kind == MemberKind::Organisation),
        group_name: group.name.clone(),
        group_slug: group.slug.clone(),
        is_owner: told.is_owner,
        buckets: told.buckets,
        buckets_url: format!("{}/{}/buckets", links.base, group.slug),
        footer: Footer { preferences_url: url.clone(), unsubscribe_url: url, postal_address: group.postal_address },
    };
    Ok(Letter {
        content: Content::NewComments(Box::new(content)),
        to: Contact { name: reader.name, address },
        member,
        reply_to: facilitator,
        group_name: group.name,
        group_slug: group.slug,
        about: "comments".to_owned(),
        round: None,
        language,
    })
}

/// The news by bucket, in the order in which the first of each was said.
fn told(
    snapshot: &mut Snapshot<'_>,
    (scope, group): (InGroup, &Group),
    members: &[Member],
    (reader, payload): (MemberNumber, CommentsPayload),
    links: &Links,
) -> Result<Told, StoreError> {
    let said = Said::load(snapshot, scope, payload)?;
    let home = format!("{}/{}/buckets", links.base, group.slug);
    let mut told = Told { buckets: Vec::new(), is_owner: false };
    let mut places: Vec<BucketNumber> = Vec::new();
    for (comment, bucket, why) in said.news_for(reader, payload) {
        told.is_owner |= why == Concern::Owner;
        let writer = members.iter().find(|one| one.number == comment.written_by);
        let line = CommentTold {
            by: writer.map(|one| one.name.clone()).unwrap_or_default(),
            at: group.zone.local(comment.written_at),
            words: comment.words.clone(),
            url: format!("{home}/{}#c-{}", bucket.number, comment.number),
        };
        let place = places.iter().position(|number| *number == bucket.number);
        match place.and_then(|place| told.buckets.get_mut(place)) {
            Some(there) => there.comments.push(line),
            None => {
                places.push(bucket.number);
                told.buckets.push(CommentedBucket {
                    title: bucket.title.clone(),
                    url: format!("{home}/{}#comments", bucket.number),
                    comments: vec![line],
                });
            }
        }
    }
    Ok(told)
}
