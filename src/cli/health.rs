//! `brimful health`: for the container's health check, which has no other program to ask with.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use super::CliError;
use super::out::say;
use crate::config::ServerConfig;

pub(super) fn run(config: &ServerConfig) -> Result<ExitCode, CliError> {
    let address = on_this_machine(config.listen);
    let answer = ask(config, address).map_err(CliError::io(format!("the server at {address} does not answer")))?;
    if answer.starts_with("HTTP/1.1 200") {
        say!("ok");
        return Ok(ExitCode::SUCCESS);
    }
    let status = answer.lines().next().unwrap_or("an empty answer").to_owned();
    Err(CliError::Said(format!("the server at {address} is not well: {status}")))
}

/// A server that listens on every address is asked on the loopback one.
fn on_this_machine(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

fn ask(config: &ServerConfig, address: SocketAddr) -> std::io::Result<String> {
    let patience = Duration::from_secs(4);
    let mut stream = TcpStream::connect_timeout(&address, patience)?;
    stream.set_read_timeout(Some(patience))?;
    let host = config.base_url.authority();
    write!(stream, "GET /health HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.take(16 * 1024).read_to_string(&mut answer)?;
    Ok(answer)
}
