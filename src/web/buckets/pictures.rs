//! Pictures at a bucket: on its page, and the bytes of each at an address of its own.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::number_of;
use super::show::{self, Typed};
use crate::domain::ids::{BucketNumber, PictureNumber};
use crate::domain::picture::{MOST_PICTURES, PictureError};
use crate::domain::policy::Action;
use crate::domain::text::Caption;
use crate::services::buckets::{PictureRefused, add_picture, may_change_pictures, open_picture, remove_picture};
use crate::services::once::IdempotencyKey;
use crate::store::Failure;
use crate::store::pictures::PictureHead;
use crate::tr;
use crate::web::form::Form;
use crate::web::page_error::PageError;
use crate::web::parts::{Dialog, Field, FieldKind};
use crate::web::typed::text_sentence;
use crate::web::upload::ReceiptUpload;
use crate::web::visit::Visit;

/// Nothing in a picture runs or asks for anything, whatever a browser takes it for.
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// The pictures of a bucket, and the form for one more.
pub struct Gallery {
    /// In the order they came.
    pub pictures: Vec<Shown>,
    /// For those who may add one.
    pub form: Option<PictureForm>,
    /// The token of every form.
    pub csrf: String,
}

/// A picture.
pub struct Shown {
    /// Where its bytes are.
    pub src: String,
    /// What can be seen, in words.
    pub caption: String,
    /// How many pixels wide.
    pub width: i64,
    /// How many pixels high.
    pub height: i64,
    /// What those who may take it away are asked before.
    pub removal: Option<Dialog>,
}

/// The form for a picture.
pub struct PictureForm {
    /// Where it goes.
    pub action: String,
    /// The file, and what can be seen.
    pub fields: [Field; 2],
    /// Of this form.
    pub key: String,
    /// Something is wrong with it.
    pub is_open: bool,
}

/// `GET /{group}/buckets/{bucket}/pictures/{picture}`: `3-0a1b2c3d4e5f`, the number and the beginning of the picture's
/// own sum, so that an address always shows the same.
///
/// # Errors
/// Not found for everybody who does not see the bucket, or the database.
pub async fn show(visit: Visit, path: web::Path<(String, String, String)>) -> Result<HttpResponse, PageError> {
    let (bucket, reader) = (number_of(&path.1)?, visit.reader()?);
    let (group, me, wanted) = (reader.group(), reader.member().copied(), path.2.clone());
    let found = visit.on_db(move |db| open_picture(db, group, me.as_ref(), bucket, |head| place(head) == wanted));
    let content = found.await??.ok_or(PageError::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "image/jpeg"))
        .insert_header((CONTENT_DISPOSITION, "inline"))
        .insert_header((CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((CACHE_CONTROL, "private, max-age=31536000, immutable"))
        .body(content))
}

/// `POST /{group}/buckets/{bucket}/pictures`.
///
/// # Errors
/// When the bucket is not there or not the member's; the database.
pub async fn add(
    visit: Visit,
    path: web::Path<(String, String)>,
    ReceiptUpload(upload): ReceiptUpload,
) -> Result<HttpResponse, PageError> {
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    let mut typed = Typed { caption: upload.text("caption").to_owned(), ..Typed::default() };
    let caption = Caption::parse(&typed.caption);
    if let Err(error) = &caption {
        typed.problems.add("caption", text_sentence(*error));
    }
    if upload.is_oversized() {
        typed.problems.add("picture", tr!("talk-picture-large"));
    }
    let file = upload.file("picture").map(|(_, bytes)| bytes.to_vec());
    if file.is_none() && !upload.is_oversized() {
        typed.problems.add("picture", tr!("talk-picture-none"));
    }
    if let (Some(file), Ok(caption), true) = (file, caption, typed.problems.is_empty()) {
        let content = (bucket, &caption, HEXLOWER.encode(&Sha256::digest(&file)));
        let key = IdempotencyKey::parse(upload.text("idem"), &content);
        match visit.on_db(move |db| add_picture(db, &scope, bucket, caption, &file, key)).await? {
            Ok(_) => return visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &tr!("talk-picture-done")),
            Err(Failure::Refused(PictureRefused::Picture(error))) => typed.problems.add("picture", sentence(error)),
            Err(Failure::Refused(PictureRefused::TooMany { most })) => {
                typed.problems.add("picture", tr!("talk-picture-many", most = most));
            }
            Err(failure) => return Err(no_form(failure)),
        }
    }
    visit.on_db(move |db| may_change_pictures(db, &scope, bucket)).await?.map_err(no_form)?;
    show::draw(&visit, bucket, StatusCode::UNPROCESSABLE_ENTITY, typed).await
}

/// `POST /{group}/buckets/{bucket}/pictures/{picture}/removal`.
///
/// # Errors
/// When there is no such picture, or the bucket is not the member's; the database.
pub async fn remove(
    visit: Visit,
    path: web::Path<(String, String, String)>,
    form: Form,
) -> Result<HttpResponse, PageError> {
    form.only(&[])?;
    let number = path.2.parse().map(PictureNumber::new).map_err(|_| PageError::NotFound)?;
    let (bucket, scope) = (number_of(&path.1)?, visit.member()?);
    visit.on_db(move |db| remove_picture(db, &scope, bucket, number)).await?.map_err(no_form)?;
    visit.redirect(&visit.to(&format!("buckets/{bucket}"))?, &tr!("talk-picture-removed"))
}

fn sentence(error: PictureError) -> String {
    match error {
        PictureError::Empty => tr!("talk-picture-none"),
        PictureError::TooLarge { .. } => tr!("talk-picture-large"),
        PictureError::Unknown => tr!("talk-picture-unknown"),
        PictureError::TooManyPixels { width, height } => tr!("talk-picture-pixels", width = width, height = height),
        PictureError::Broken => tr!("talk-picture-broken"),
    }
}

fn no_form(failure: Failure<PictureRefused>) -> PageError {
    match failure {
        Failure::Store(error) => error.into(),
        Failure::Refused(PictureRefused::NotYours) => PageError::Forbidden(Action::CloseBucket),
        Failure::Refused(PictureRefused::KeyReused(_)) => PageError::Conflict(tr!("talk-picture-sent")),
        Failure::Refused(_) => PageError::NotFound,
    }
}

/// The last part of a picture's address.
fn place(head: &PictureHead) -> String {
    let sum = HEXLOWER.encode(head.sha256.get(..6).unwrap_or_default());
    format!("{}-{sum}", head.number)
}

/// The pictures as this reader sees them; none if there are none and they cannot add one.
pub fn gallery(
    visit: &Visit,
    bucket: BucketNumber,
    heads: &[PictureHead],
    may_change: bool,
    typed: &Typed,
) -> Result<Option<Gallery>, PageError> {
    if heads.is_empty() && !may_change {
        return Ok(None);
    }
    let at = format!("{}/buckets/{bucket}/pictures", visit.to("")?);
    let pictures = heads.iter().map(|head| Shown {
        src: format!("{at}/{}", place(head)),
        caption: head.caption.clone(),
        width: head.width,
        height: head.height,
        removal: may_change.then(|| {
            let (name, action) = (format!("picture-{}", head.number), format!("{at}/{}/removal", head.number));
            Dialog::new(name, tr!("talk-picture-remove"), tr!("talk-picture-remove-ask"), action, visit.csrf())
                .say(tr!("talk-picture-remove-does", caption = head.caption))
                .small(&head.caption)
        }),
    });
    let mut file = Field::new(FieldKind::File, "picture", tr!("talk-picture-file"))
        .hint(tr!("talk-picture-file-hint"))
        .error(typed.problems.at("picture"));
    file.accept = Some("image/png,image/jpeg,image/webp".to_owned());
    let caption = Field::text("caption", tr!("talk-picture-caption"))
        .hint(tr!("talk-picture-caption-hint"))
        .value(&typed.caption)
        .max_length(300)
        .error(typed.problems.at("caption"));
    let is_open = file.error.is_some() || caption.error.is_some();
    let has_room = may_change && (heads.len() < MOST_PICTURES || is_open);
    Ok(Some(Gallery {
        pictures: pictures.collect(),
        form: match has_room {
            true => Some(PictureForm { action: at, fields: [file, caption], key: visit.new_key()?, is_open }),
            false => None,
        },
        csrf: visit.csrf(),
    }))
}
