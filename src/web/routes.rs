//! Every route of Brimful with the one guard it has, each area on one screen in `routes/`.

mod accounts;
mod around;
mod besides;
mod buckets;
mod income;
mod money;
mod payouts;
mod people;
mod rounds;

use actix_web::body::BoxBody;
use actix_web::dev::ServiceRequest;
use actix_web::middleware::{Next, from_fn};
use actix_web::{FromRequest, Handler, Resource, Responder, Route as Registered, web};

use super::guard::{Guard, stand};
use super::limits::Limit;
use super::server;

/// A route as it is registered, and as the tests walk it.
pub struct Route {
    /// GET (HEAD comes with it) or POST.
    pub method: Method,
    /// With `{group}` and its kind.
    pub path: &'static str,
    /// The one guard.
    pub guard: Guard,
    /// How often it may be asked for.
    pub limits: &'static [Limit],
    make: Box<dyn Fn(&'static [Limit]) -> Registered>,
}

impl Route {
    /// The same with limits. Whoever is counted narrowest stands first: who is refused uses up nothing of all.
    fn limited(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }
}

/// The two methods there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Shows something and changes nothing.
    Get,
    /// Changes something.
    Post,
}

/// The table.
pub fn table() -> Vec<Route> {
    let areas = [
        around::routes,
        accounts::routes,
        rounds::routes,
        buckets::routes,
        money::routes,
        besides::routes,
        income::routes,
        payouts::routes,
        people::routes,
    ];
    areas.into_iter().flat_map(|routes: fn() -> Vec<Route>| routes()).collect()
}

fn get<F, Args>(path: &'static str, guard: Guard, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    route(Method::Get, path, guard, handler)
}

fn post<F, Args>(path: &'static str, guard: Guard, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    route(Method::Post, path, guard, handler)
}

fn route<F, Args>(method: Method, path: &'static str, guard: Guard, handler: F) -> Route
where
    F: Handler<Args>,
    Args: FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let make = move |limits| {
        let at_the_door = move |request: ServiceRequest, next: Next<BoxBody>| stand(guard, limits, request, next);
        let route = match method {
            Method::Get => {
                Registered::new().guard(actix_web::guard::Any(actix_web::guard::Get()).or(actix_web::guard::Head()))
            }
            Method::Post => web::post(),
        };
        route.to(handler.clone()).wrap(from_fn(at_the_door))
    };
    Route { method, path, guard, limits: &[], make: Box::new(make) }
}

/// Puts the table into the server: one resource per path, so that another method is answered 405.
pub fn configure(config: &mut web::ServiceConfig) {
    let table = table();
    let mut paths: Vec<&'static str> = table.iter().map(|route| route.path).collect();
    // Fixed words before patterns, segment by segment: "/{group}/rounds/new" before "/{group}/rounds/{round}".
    paths.sort_by_key(|path| path.split('/').map(|part| (part.starts_with('{'), part)).collect::<Vec<_>>());
    paths.dedup();
    // One scope per section of a group, since an address is compared with one path after another: "/{group}/rounds"
    // once instead of each path that begins so.
    for paths in paths.chunk_by(|one, next| section(one).is_some() && section(one) == section(next)) {
        let Some(first) = paths.first() else { continue };
        let Some(section) = section(first) else {
            config.service(resource(&table, first, first));
            continue;
        };
        let inner = |path: &&'static str| resource(&table, path, path.strip_prefix(section).unwrap_or(path));
        config.service(paths.iter().map(inner).fold(web::scope(section), |scope, resource| scope.service(resource)));
    }
    let nothing_here = from_fn(|request: ServiceRequest, next: Next<BoxBody>| stand(Guard::Anyone, &[], request, next));
    config.default_service(web::route().to(server::nothing_here).wrap(nothing_here));
}

/// Whether a page can be asked for at this path: what only takes forms has none to lead back to.
pub fn is_page(path: &str) -> bool {
    let fits = |route: &Route| {
        let parts = || path.split('/').zip(route.path.split('/'));
        path.split('/').count() == route.path.split('/').count()
            && parts().all(|(one, part)| part.starts_with('{') || one == part)
    };
    table().iter().any(|route| route.method == Method::Get && fits(route))
}

/// `/{group}/rounds` of `/{group}/rounds/{round}/mine`; none outside a group and for the group's own page.
fn section(path: &'static str) -> Option<&'static str> {
    let after = path.strip_prefix("/{group}/")?;
    let end = path.len() - after.len() + after.find('/').unwrap_or(after.len());
    path.get(..end)
}

/// The routes of `path`, at `place` within what they stand in. Who asks for a page where only a form is sent gets one
/// that says so.
fn resource(table: &[Route], path: &str, place: &str) -> Resource {
    let here = || table.iter().filter(|route| route.path == path);
    let resource = here().fold(web::resource(place), |resource, route| resource.route((route.make)(route.limits)));
    if here().any(|route| route.method == Method::Get) {
        return resource;
    }
    let for_anyone = from_fn(|request: ServiceRequest, next: Next<BoxBody>| stand(Guard::Anyone, &[], request, next));
    resource.default_service(web::route().to(server::only_forms).wrap(for_anyone))
}
