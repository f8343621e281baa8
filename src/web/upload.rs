//! Files as they arrive: the form's token before the file, and a limit on all of it.

use std::time::Duration;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;

use super::form::{BODY_DEADLINE, check_token};
use super::page_error::PageError;
use super::visit::Visit;
use crate::domain::receipt::LARGEST_RECEIPT;
use crate::tr;

/// 2 MiB for the file and all fields beside it (safety.md 4).
pub const LARGEST_UPLOAD: usize = 2 * 1024 * 1024;

/// A receipt and all fields beside it: 5 MiB for the file (money.md 9).
const LARGEST_RECEIPT_FORM: usize = LARGEST_RECEIPT + 128 * 1024;
/// What still arrives of a file that is too large is let go up to here, so that the form can come back with what was
/// typed.
const LET_GO: usize = 64 * 1024 * 1024;
/// A photograph takes its time on a slow line.
const RECEIPT_DEADLINE: Duration = Duration::from_secs(180);

/// A form with a file, whose token was right and came first.
#[derive(Debug, Clone)]
pub struct Upload {
    fields: Vec<(String, String)>,
    files: Vec<(String, String, Vec<u8>)>,
    is_oversized: bool,
}

/// A form with a receipt. A file that is too large is let go, and the fields are there all the same.
#[derive(Debug, Clone)]
pub struct ReceiptUpload(pub Upload);

impl Upload {
    /// The value of a field; empty when it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// A file was larger than it may be: it is not here.
    pub const fn is_oversized(&self) -> bool {
        self.is_oversized
    }

    /// The name and the bytes of a file, unless none was chosen.
    pub fn file(&self, name: &str) -> Option<(&str, &[u8])> {
        self.files
            .iter()
            .find(|(field, file_name, bytes)| field == name && !(file_name.is_empty() && bytes.is_empty()))
            .map(|(_, file_name, bytes)| (file_name.as_str(), bytes.as_slice()))
    }
}

impl FromRequest for Upload {
    type Error = PageError;
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visit = request.extensions().get::<Visit>().cloned();
        let multipart = Multipart::from_request(request, payload);
        Box::pin(async move {
            let visit = visit.ok_or_else(|| PageError::Internal("an upload without a guard".to_owned()))?;
            let multipart = multipart.await.map_err(|_| unreadable())?;
            in_time(BODY_DEADLINE, read(&visit, multipart, LARGEST_UPLOAD, LARGEST_UPLOAD)).await
        })
    }
}

impl FromRequest for ReceiptUpload {
    type Error = PageError;
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visit = request.extensions().get::<Visit>().cloned();
        let multipart = Multipart::from_request(request, payload);
        Box::pin(async move {
            let visit = visit.ok_or_else(|| PageError::Internal("an upload without a guard".to_owned()))?;
            let multipart = multipart.await.map_err(|_| unreadable())?;
            in_time(RECEIPT_DEADLINE, read(&visit, multipart, LARGEST_RECEIPT_FORM, LET_GO)).await.map(Self)
        })
    }
}

async fn in_time(
    deadline: Duration,
    reading: impl Future<Output = Result<Upload, PageError>>,
) -> Result<Upload, PageError> {
    let read = tokio::time::timeout(deadline, reading).await;
    read.map_err(|_| PageError::Malformed(tr!("group-upload-slow")))?
}

/// Keeps up to `most` bytes, and reads up to `all`: between the two, files are let go.
async fn read(visit: &Visit, mut multipart: Multipart, most: usize, all: usize) -> Result<Upload, PageError> {
    let mut upload = Upload { fields: Vec::new(), files: Vec::new(), is_oversized: false };
    let mut read = 0_usize;
    let mut trusted = false;
    while let Some(field) = multipart.next().await {
        let mut field = field.map_err(|_| unreadable())?;
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.content_disposition().and_then(|head| head.get_filename()).map(str::to_owned);
        if !trusted && file_name.is_some() {
            return Err(PageError::Forged);
        }
        let mut bytes = Vec::new();
        while let Some(part) = field.next().await {
            let part = part.map_err(|_| unreadable())?;
            read = read.saturating_add(part.len());
            if read > all || (read > most && file_name.is_none()) {
                return Err(PageError::TooLarge);
            }
            if read > most {
                upload.is_oversized = true;
                bytes = Vec::new();
            } else {
                bytes.extend_from_slice(&part);
            }
        }
        match file_name {
            Some(_) if upload.is_oversized => {}
            Some(file_name) => upload.files.push((name, file_name, bytes)),
            None => {
                let text = String::from_utf8(bytes).map_err(|_| unreadable())?;
                if name == "csrf" {
                    check_token(visit, &text)?;
                    trusted = true;
                }
                upload.fields.push((name, text));
            }
        }
    }
    if trusted { Ok(upload) } else { Err(PageError::Forged) }
}

fn unreadable() -> PageError {
    PageError::Malformed(tr!("group-upload-broken"))
}
