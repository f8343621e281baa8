//! The server: what every worker runs, and how it starts and stops.

use std::net::TcpListener;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as ActixApp, HttpResponse, HttpServer, web};

use super::app::App;
use super::form::LARGEST_FORM;
use super::page_error::PageError;
use super::visit::Visit;
use super::{routes, security};

/// Starts to serve on a listener that is bound already. The future ends after a graceful stop.
///
/// # Errors
/// When the listener cannot be used.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let workers = app.config.workers;
    let app = web::Data::new(app);
    let server = HttpServer::new(move || {
        ActixApp::new()
            .app_data(app.clone())
            .app_data(web::PayloadConfig::new(LARGEST_FORM))
            .configure(routes::configure)
            .wrap(from_fn(security::watch))
            .wrap(Compress::default())
    })
    // Without it every chunked answer waits 40 ms for an acknowledgement.
    .tcp_nodelay(true)
    .shutdown_timeout(10)
    .server_hostname("");
    let server = match workers {
        Some(workers) => server.workers(workers.max(1)),
        None => server,
    };
    Ok(server.listen(listener)?.run())
}

/// `GET /health`: whether the database answers.
///
/// # Errors
/// When it does not.
pub async fn health(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.on_db(crate::store::migrate::answers).await??;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n"))
}

/// For every address that no route has.
///
/// # Errors
/// Always: there is nothing here.
pub async fn nothing_here() -> Result<HttpResponse, PageError> {
    Err(PageError::NotFound)
}

/// For the address of a form that is asked for as a page, by loading it anew say.
///
/// # Errors
/// Always: there is no page here.
pub async fn only_forms() -> Result<HttpResponse, PageError> {
    Err(PageError::OnlyForms)
}
