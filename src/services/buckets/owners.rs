//! Who is told about a bucket's money.

use std::collections::BTreeSet;

use crate::domain::ids::{BucketNumber, MemberNumber};
use crate::domain::member::MemberState;
use crate::store::scope::InGroup;
use crate::store::{StoreError, Tx, buckets, members};

/// The owners who can be told by mail and want to be, of every bucket or of one, in two statements.
///
/// # Errors
/// When the database fails.
pub(in crate::services) fn mailable_owners(
    tx: &mut Tx<'_>,
    group: InGroup,
    only: Option<BucketNumber>,
) -> Result<Vec<(BucketNumber, MemberNumber)>, StoreError> {
    let wanted = members::list_members(tx, group)?
        .into_iter()
        .filter(|member| member.state == MemberState::Active && member.mails_buckets && member.email.is_some());
    let wanted: BTreeSet<MemberNumber> = wanted.map(|member| member.number).collect();
    let owners = match only {
        Some(bucket) => {
            let owners = buckets::list_owners_of(tx, group, bucket)?;
            owners.into_iter().map(|owner| (bucket, owner)).collect()
        }
        None => buckets::list_owners(tx, group)?,
    };
    Ok(owners.into_iter().filter(|(_, owner)| wanted.contains(owner)).collect())
}
