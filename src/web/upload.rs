//! Files as they arrive: the form's token before the file, and a limit on all of it.

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;

use super::form::{BODY_DEADLINE, check_token};
use super::page_error::PageError;
use super::visit::Visit;

/// 2 MiB for the file and all fields beside it (safety.md 4).
pub const LARGEST_UPLOAD: usize = 2 * 1024 * 1024;

/// A form with a file, whose token was right and came first.
#[derive(Debug, Clone)]
pub struct Upload {
    fields: Vec<(String, String)>,
    files: Vec<(String, String, Vec<u8>)>,
}

impl Upload {
    /// The value of a field; empty when it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
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
            tokio::time::timeout(BODY_DEADLINE, read(&visit, multipart))
                .await
                .map_err(|_| PageError::Malformed("The file took too long to arrive.".to_owned()))?
        })
    }
}

async fn read(visit: &Visit, mut multipart: Multipart) -> Result<Upload, PageError> {
    let mut upload = Upload { fields: Vec::new(), files: Vec::new() };
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
            if read > LARGEST_UPLOAD {
                return Err(PageError::TooLarge);
            }
            bytes.extend_from_slice(&part);
        }
        match file_name {
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
    PageError::Malformed("The file did not arrive whole.".to_owned())
}
