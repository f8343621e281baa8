//! Buckets: the list, proposing and editing one, its page, and how it ends.

mod after;
pub mod cancellation;
pub mod comments;
pub mod edit;
mod edit_form;
mod edit_page;
mod ending;
pub mod extension;
pub mod favourite;
mod finding;
pub mod list;
pub mod pictures;
pub mod reopening;
pub mod report;
pub mod rows;
pub mod show;
mod talk;
pub mod withdrawal;

use crate::domain::ids::BucketNumber;
use crate::web::page_error::PageError;

/// The bucket of an address: its number, with or without words after it (`17`, `17-soup`).
fn number_of(segment: &str) -> Result<BucketNumber, PageError> {
    let digits = segment.split('-').next().unwrap_or_default();
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    let number = digits.parse().ok().filter(|_| is_number).ok_or(PageError::NotFound)?;
    Ok(BucketNumber::new(number))
}

#[cfg(test)]
mod tests {
    use super::number_of;

    #[test]
    fn a_bucket_is_found_by_its_number_with_or_without_words() {
        for (segment, number) in [("17", Some(17)), ("17-winter-studio", Some(17)), ("017", None), ("soup", None)] {
            assert_eq!(number_of(segment).ok().map(|found| found.get()), number, "{segment}");
        }
    }
}
