//! Every route of Brimful on one screen, each with the one guard it has.

use actix_web::body::BoxBody;
use actix_web::dev::ServiceRequest;
use actix_web::middleware::{Next, from_fn};
use actix_web::{FromRequest, Handler, Responder, Route as Registered, web};

use super::guard::{Guard, stand};
use super::{assets, development, payouts, rounds, server};
use crate::domain::group::Books;
use crate::domain::policy::Action;

/// A route as it is registered, and as the tests walk it.
pub struct Route {
    /// GET (HEAD comes with it) or POST.
    pub method: Method,
    /// With `{group}` and its kind.
    pub path: &'static str,
    /// The one guard.
    pub guard: Guard,
    make: Box<dyn Fn() -> Registered>,
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
    vec![
        get("/assets/{file}", Guard::Anyone, assets::sheet),
        get("/assets/img/{file}", Guard::Anyone, assets::image),
        get("/health", Guard::Anyone, server::health),
        get("/{group}/rounds/{round}", Guard::Books(Books::Totals), rounds::show::show),
        post("/{group}/rounds/{round}/split", Guard::Member(Action::SaveSplit), rounds::split::post),
        post("/{group}/rounds/{round}/closure", Guard::Member(Action::CloseRound), rounds::closure::post),
        get("/{group}/rounds/{round}/mine", Guard::Member(Action::SeeGroup), rounds::mine::show),
        get("/{group}/rounds/{round}/settle", Guard::Fresh(Action::SettleRound), rounds::settle::show),
        post("/{group}/rounds/{round}/settle", Guard::Fresh(Action::SettleRound), rounds::settle::post),
        get("/{group}/rounds/{round}/results", Guard::Books(Books::Totals), rounds::results::show),
        get("/{group}/payouts", Guard::Member(Action::SeeOwnPayouts), payouts::list::show),
        post("/{group}/payouts", Guard::Member(Action::RequestPayout), payouts::list::post),
        get("/{group}/payouts/{payout}", Guard::Member(Action::SeeOwnPayouts), payouts::show::show),
        // A facilitator pays when every treasurer has a hand in it: who exactly may is asked by the service.
        post("/{group}/payouts/{payout}/payment", Guard::Fresh(Action::SeePayouts), payouts::show::payment),
        post("/{group}/payouts/{payout}/refusal", Guard::Fresh(Action::SeePayouts), payouts::show::refusal),
        get("/_kit", Guard::Anyone, development::kit),
        get("/_kit/{page}", Guard::Anyone, development::kit_page),
        get("/_fixed/{bytes}", Guard::Anyone, development::fixed),
    ]
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
    let make = move || {
        let at_the_door = move |request: ServiceRequest, next: Next<BoxBody>| stand(guard, request, next);
        let route = match method {
            Method::Get => {
                Registered::new().guard(actix_web::guard::Any(actix_web::guard::Get()).or(actix_web::guard::Head()))
            }
            Method::Post => web::post(),
        };
        route.to(handler.clone()).wrap(from_fn(at_the_door))
    };
    Route { method, path, guard, make: Box::new(make) }
}

/// Puts the table into the server: one resource per path, so that another method is answered 405.
pub fn configure(config: &mut web::ServiceConfig) {
    let table = table();
    let mut paths: Vec<&'static str> = table.iter().map(|route| route.path).collect();
    // Fixed words before patterns, segment by segment: "/{group}/rounds/new" before "/{group}/rounds/{round}".
    paths.sort_by_key(|path| path.split('/').map(|part| (part.starts_with('{'), part)).collect::<Vec<_>>());
    paths.dedup();
    for path in paths {
        let mut resource = web::resource(path);
        for route in table.iter().filter(|route| route.path == path) {
            resource = resource.route((route.make)());
        }
        config.service(resource);
    }
    let nothing_here = from_fn(|request: ServiceRequest, next: Next<BoxBody>| stand(Guard::Anyone, request, next));
    config.default_service(web::route().to(server::nothing_here).wrap(nothing_here));
}
