# shellcheck shell=bash
# What every script here needs: where the project is, how to speak, how to get a missing tool.

# shellcheck disable=SC2034  # used by the scripts that read this one
project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# A line for the person watching. Goes to standard error, so that a command's own output stays clean.
say() { printf '%s\n' "$*" >&2; }

# One clear sentence, then the end. Status 1: something failed.
fail() {
    say "$*"
    exit 1
}

# Wrong usage: one clear sentence and status 2.
usage_error() {
    say "$*"
    exit 2
}

# The first program found under any of the given names or paths.
first_program() {
    local candidate
    for candidate in "$@"; do
        if command -v "$candidate" >/dev/null 2>&1; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

# Installs Debian packages as root; without root, or without apt-get, says what to run and stops.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        fail "Missing here: $*. This system has no apt-get; please install them its own way and start again."
    fi
    if [ "$(id -u)" -ne 0 ]; then
        fail "Missing here: $*. Please run this, then start again:
    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    fi
    say "Installing $* ..."
    apt-get update -qq >&2 || say "apt-get update failed; trying with the package lists that are here."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 \
        || fail "apt-get could not install: $*."
}

# Cargo is the one thing the scripts do not install themselves.
need_cargo() {
    command -v cargo >/dev/null 2>&1 \
        || fail "cargo was not found. Please install Rust (the version in Cargo.toml or newer) and start again."
}
