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
    decode(&text).map_err(serde::de::Error::custom)
}

/// The same for bytes that may be missing.
pub mod optional {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes the bytes, or null.
    ///
    /// # Errors
    /// What the serializer says.
    pub fn serialize<S: Serializer>(bytes: &Option<Vec<u8>>, serializer: S) -> Result<S::Ok, S::Error> {
        match bytes {
            Some(bytes) => super::serialize(bytes, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads them, or null.
    ///
    /// # Errors
    /// When the text is something else.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        let bytes = text.map(|text| super::decode(&text)).transpose();
        bytes.map_err(serde::de::Error::custom)
    }
}

fn decode(text: &str) -> Result<Vec<u8>, &'static str> {
    HEXLOWER.decode(text.as_bytes()).map_err(|_| "not lower-case hexadecimal")
}
