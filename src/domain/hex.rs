//! Bytes as files write them: lower-case hexadecimal. For `#[serde(with = "hex")]`.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serializer};

/// Writes the bytes.
///
/// # Errors
/// What the serializer says.
pub fn serialize<S: Serializer>(bytes: impl AsRef<[u8]>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&HEXLOWER.encode(bytes.as_ref()))
}

/// Reads them; anything but whole pairs of lower-case digits is refused, so that the same bytes are the same text.
///
/// # Errors
/// When the text is something else.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    HEXLOWER.decode(text.as_bytes()).map_err(|_| serde::de::Error::custom("not lower-case hexadecimal"))
}
