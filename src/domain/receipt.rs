//! Invoices and receipts that stand behind a payout: PDF, PNG or JPEG, up to 5 MB, known by their first bytes and not
//! by what their name says (money.md 9).

use sha2::{Digest, Sha256};

use super::ids::text_enum;

/// The most bytes a receipt may have: 5 MiB.
pub const LARGEST_RECEIPT: usize = 5 * 1024 * 1024;

/// Characters of a file's name that are kept.
const LONGEST_NAME: usize = 100;

text_enum! {
    /// What a receipt is.
    pub enum ReceiptKind {
        /// A document.
        Pdf = "pdf",
        /// A picture.
        Png = "png",
        /// A photograph.
        Jpeg = "jpeg",
    }
}

impl ReceiptKind {
    /// The kind that these bytes begin like.
    pub fn of(content: &[u8]) -> Option<ReceiptKind> {
        let begins = |with: &[u8]| content.starts_with(with);
        match () {
            () if begins(b"%PDF-") => Some(ReceiptKind::Pdf),
            () if begins(b"\x89PNG\r\n\x1a\n") => Some(ReceiptKind::Png),
            () if begins(b"\xff\xd8\xff") => Some(ReceiptKind::Jpeg),
            () => None,
        }
    }

    /// The media type for a download.
    pub const fn media(self) -> &'static str {
        match self {
            ReceiptKind::Pdf => "application/pdf",
            ReceiptKind::Png => "image/png",
            ReceiptKind::Jpeg => "image/jpeg",
        }
    }

    /// The ending of a file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            ReceiptKind::Pdf => "pdf",
            ReceiptKind::Png => "png",
            ReceiptKind::Jpeg => "jpg",
        }
    }
}

/// A receipt that may be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    name: String,
    kind: ReceiptKind,
    sha256: [u8; 32],
    content: Vec<u8>,
}

/// Why a file is no receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// It holds nothing.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`LARGEST_RECEIPT`].
    #[error("the file has {size} bytes")]
    TooLarge {
        /// Its bytes.
        size: usize,
    },
    /// It begins neither like a PDF nor like a PNG or JPEG picture.
    #[error("the file is neither PDF nor PNG nor JPEG")]
    Unknown,
}

impl Receipt {
    /// Checks what arrived under a name.
    pub fn parse(name: &str, content: Vec<u8>) -> Result<Receipt, ReceiptError> {
        if content.is_empty() {
            return Err(ReceiptError::Empty);
        }
        if content.len() > LARGEST_RECEIPT {
            return Err(ReceiptError::TooLarge { size: content.len() });
        }
        let kind = ReceiptKind::of(&content).ok_or(ReceiptError::Unknown)?;
        Ok(Receipt { name: tidy(name, kind), kind, sha256: Sha256::digest(&content).into(), content })
    }

    /// What it was called on the other side, without folders and control characters.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    pub const fn kind(&self) -> ReceiptKind {
        self.kind
    }

    /// SHA-256 of its bytes.
    pub const fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// Its bytes.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

impl std::fmt::Debug for Receipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Receipt").field("kind", &self.kind).field("size", &self.content.len()).finish_non_exhaustive()
    }
}

/// Two receipts are the same by their bytes: that is what makes two presses of a form the same.
impl serde::Serialize for Receipt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.name, self.kind, &self.sha256).serialize(serializer)
    }
}

fn tidy(name: &str, kind: ReceiptKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let direction =
        |letter: char| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let kept: String = last.chars().filter(|letter| !letter.is_control() && !direction(*letter)).collect();
    let kept: String = kept.trim().chars().take(LONGEST_NAME).collect();
    if kept.is_empty() { format!("receipt.{}", kind.extension()) } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_known_by_its_first_bytes_whatever_its_name_says() {
        let kind = |bytes: &[u8]| Receipt::parse("invoice.pdf", bytes.to_vec()).map(|receipt| receipt.kind());
        assert_eq!(kind(b"%PDF-1.7\n"), Ok(ReceiptKind::Pdf));
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), Ok(ReceiptKind::Png));
        assert_eq!(kind(b"\xff\xd8\xff\xe0...."), Ok(ReceiptKind::Jpeg));
        assert_eq!(kind(b"<!DOCTYPE html><script>"), Err(ReceiptError::Unknown));
        assert_eq!(kind(b" %PDF-1.7"), Err(ReceiptError::Unknown));
        assert_eq!(kind(b"GIF89a"), Err(ReceiptError::Unknown));
        assert_eq!(kind(b""), Err(ReceiptError::Empty));
    }

    #[test]
    fn five_megabytes_are_taken_and_one_byte_more_is_not() {
        let mut bytes = b"%PDF-1.7".to_vec();
        bytes.resize(LARGEST_RECEIPT, b' ');
        assert!(Receipt::parse("a.pdf", bytes.clone()).is_ok());
        bytes.push(b' ');
        let size = LARGEST_RECEIPT + 1;
        assert_eq!(Receipt::parse("a.pdf", bytes), Err(ReceiptError::TooLarge { size }));
    }

    #[test]
    fn a_name_loses_folders_and_what_nobody_can_see() {
        let name = |name: &str| Receipt::parse(name, b"%PDF-".to_vec()).map(|receipt| receipt.name().to_owned());
        assert_eq!(name("C:\\My Documents\\bill\u{202E}fdp.exe"), Ok("billfdp.exe".to_owned()));
        assert_eq!(name("../../etc/pass\nwd"), Ok("passwd".to_owned()));
        assert_eq!(name("  "), Ok("receipt.pdf".to_owned()));
    }
}
