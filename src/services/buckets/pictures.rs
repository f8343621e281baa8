//! Pictures at a bucket: added and taken away by its owners, whoever proposed it, and the facilitators; seen by everybody
//! who sees the bucket.

use std::sync::{Mutex, PoisonError};

use super::facts::find_visible;
use crate::domain::ids::{BucketNumber, PictureNumber};
use crate::domain::picture::{MOST_PICTURES, Picture, PictureError};
use crate::domain::text::Caption;
use crate::services::once::{IdempotencyKey, KeyReused, once};
use crate::store::buckets::{self, Bucket};
use crate::store::ledger::lock_group;
use crate::store::pictures::{self, PictureHead};
use crate::store::scope::{GroupScope, InGroup};
use crate::store::{Db, Failure, Snapshot, StoreError, log};

/// A large picture takes some hundred megabytes while it is read: one at a time.
static READING: Mutex<()> = Mutex::new(());

/// Why a picture was neither added nor taken away.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureRefused {
    /// There is no bucket with this number that the member may see.
    #[error("there is no such bucket")]
    NoSuchBucket,
    /// There is no such picture at this bucket.
    #[error("there is no such picture")]
    NoSuchPicture,
    /// Only its owners and the facilitators change it.
    #[error("the bucket belongs to others")]
    NotYours,
    /// It has as many as it may have.
    #[error("a bucket has at most {most} pictures")]
    TooMany {
        /// How many those are.
        most: usize,
    },
    /// The file is no picture.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The form was sent before with other content.
    #[error(transparent)]
    KeyReused(#[from] KeyReused),
}

/// Adds a picture: made anew, without what the file said besides.
///
/// # Errors
/// Why not; then nothing was kept.
pub fn add_picture(
    db: &Db,
    who: &GroupScope,
    number: BucketNumber,
    caption: Caption,
    file: &[u8],
    key: Option<IdempotencyKey>,
) -> Result<PictureNumber, Failure<PictureRefused>> {
    // Nobody lets the server work who may not add it.
    may_change_pictures(db, who, number)?;
    let picture = {
        let _one = READING.lock().unwrap_or_else(PoisonError::into_inner);
        Picture::parse(file).map_err(|error| Failure::Refused(error.into()))?
    };
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        once(tx, who.user(), key.as_ref(), PictureRefused::from, |tx| {
            let bucket = own_bucket(tx, &who, number)?;
            if pictures::list_pictures(tx, who.group(), number)?.len() >= MOST_PICTURES {
                return Err(Failure::Refused(PictureRefused::TooMany { most: MOST_PICTURES }));
            }
            let added = pictures::insert_picture(tx, &locked, (number, who.member()), &caption, &picture)?;
            let detail = format!("Added a picture to {}: {caption}", bucket.title);
            log::record(tx, &locked, who.member(), "picture_added", &format!("bucket:{number}"), &detail)?;
            Ok(added)
        })
    })
}

/// Whether the member may change the pictures of a bucket.
///
/// # Errors
/// Why not, or the database.
pub fn may_change_pictures(db: &Db, who: &GroupScope, number: BucketNumber) -> Result<(), Failure<PictureRefused>> {
    db.read(|snapshot| own_bucket(snapshot, who, number)).map(|_| ())
}

/// Takes a picture away.
///
/// # Errors
/// Why not; then nothing was changed.
pub fn remove_picture(
    db: &Db,
    who: &GroupScope,
    number: BucketNumber,
    picture: PictureNumber,
) -> Result<(), Failure<PictureRefused>> {
    let who = *who;
    db.write(move |tx| {
        let locked = lock_group(tx, who.group())?;
        let bucket = own_bucket(tx, &who, number)?;
        let all = pictures::list_pictures(tx, who.group(), number)?;
        let Some(found) = all.into_iter().find(|one| one.number == picture) else {
            return Err(Failure::Refused(PictureRefused::NoSuchPicture));
        };
        pictures::delete_picture(tx, &locked, picture)?;
        let detail = format!("Took a picture away from {}: {}", bucket.title, found.caption);
        log::record(tx, &locked, who.member(), "picture_removed", &format!("bucket:{number}"), &detail)?;
        Ok(())
    })
}

/// The bucket, for those who may change its pictures.
fn own_bucket(
    snapshot: &mut Snapshot<'_>,
    who: &GroupScope,
    number: BucketNumber,
) -> Result<Bucket, Failure<PictureRefused>> {
    let Some(bucket) = find_visible(snapshot, who.group(), Some(who), number)? else {
        return Err(Failure::Refused(PictureRefused::NoSuchBucket));
    };
    let owners = buckets::list_owners_of(snapshot, who.group(), number)?;
    let is_own = owners.contains(&who.member()) || bucket.proposed_by == who.member();
    if is_own || who.roles().facilitator { Ok(bucket) } else { Err(Failure::Refused(PictureRefused::NotYours)) }
}

/// The pictures of a bucket that the reader sees.
///
/// # Errors
/// When the database fails.
pub fn list_pictures(db: &Db, group: InGroup, bucket: BucketNumber) -> Result<Vec<PictureHead>, StoreError> {
    db.read_one(|snapshot| pictures::list_pictures(snapshot, group, bucket))
}

/// The bytes of a picture, for everybody who sees its bucket.
///
/// # Errors
/// When the database fails.
pub fn open_picture(
    db: &Db,
    group: InGroup,
    me: Option<&GroupScope>,
    bucket: BucketNumber,
    is_wanted: impl Fn(&PictureHead) -> bool,
) -> Result<Option<Vec<u8>>, StoreError> {
    db.read(|snapshot| {
        if find_visible(snapshot, group, me, bucket)?.is_none() {
            return Ok(None);
        }
        match pictures::list_pictures(snapshot, group, bucket)?.into_iter().find(is_wanted) {
            Some(head) => Ok(Some(pictures::get_picture(snapshot, group, head.number)?)),
            None => Ok(None),
        }
    })
}
