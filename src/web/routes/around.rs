//! What stands around the groups: files, help, pages for those who build Brimful.

use super::{Route, get, post};
use crate::web::guard::Guard;
use crate::web::{assets, colours, development, help, server};

/// The routes of this area.
pub(super) fn routes() -> Vec<Route> {
    vec![
        get("/assets/{file}", Guard::Anyone, assets::sheet),
        get("/assets/img/{file}", Guard::Anyone, assets::image),
        get("/health", Guard::Anyone, server::health),
        get("/_kit", Guard::Anyone, development::kit),
        get("/_kit/{page}", Guard::Anyone, development::kit_page),
        get("/_fixed/{bytes}", Guard::Anyone, development::fixed),
        get("/help", Guard::Anyone, help::show),
        get("/help/accessibility", Guard::Anyone, help::accessibility),
        get("/help/colours", Guard::Anyone, colours::show),
        post("/help/colours", Guard::Anyone, colours::choose),
        get("/help/schemas/{file}", Guard::Anyone, help::schema),
    ]
}
