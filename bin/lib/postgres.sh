# shellcheck shell=bash
# A private PostgreSQL for tests and measurements: its own folder, an unprivileged owner, one free loopback port,
# a password nobody else knows. It never touches a cluster that is already on the machine.
# Needs common.sh. The caller decides when to stop it: trap postgres_stop EXIT.

postgres_bin=""      # where initdb and pg_ctl are
postgres_owner=""    # who owns the cluster when we are root (the server refuses to run as root)
postgres_folder=""   # everything of this cluster; removed at the end
postgres_port=""
postgres_role=brimful
postgres_database=brimful_test

# Finds the newest server programs: Debian keeps them out of PATH.
postgres_find() {
    local initdb
    initdb=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -rV | head -n 1)
    if [ ! -x "$initdb" ]; then
        initdb=$(command -v initdb) || return 1
    fi
    postgres_bin=$(dirname "$(readlink -f "$initdb")")
}

postgres_need() { postgres_find || { install_packages postgresql && postgres_find; }; }

# Runs a program of the server as the cluster's owner, inside its folder.
postgres_as_owner() (
    cd "$postgres_folder" || exit 1
    if [ -n "$postgres_owner" ]; then
        exec runuser -u "$postgres_owner" -- "$@"
    fi
    exec "$@"
)

# The server refuses root: as root the cluster belongs to "postgres", or to "nobody" where that does not exist.
postgres_choose_owner() {
    [ "$(id -u)" -eq 0 ] || return 0
    if id postgres >/dev/null 2>&1; then postgres_owner=postgres; else postgres_owner=nobody; fi
}

postgres_make_folder() {
    local parent
    for parent in "${TMPDIR:-/tmp}" /tmp; do
        postgres_folder=$(mktemp -d "$parent/brimful-postgres.XXXXXX") || continue
        [ -z "$postgres_owner" ] || chown "$postgres_owner" "$postgres_folder"
        # A temporary folder inside root's own home cannot be entered by the owner: then /tmp.
        if postgres_as_owner test -w . 2>/dev/null; then return 0; fi
        rmdir "$postgres_folder"
    done
    postgres_folder=""
    fail "No temporary folder was found that an unprivileged user can write to."
}

# C.UTF-8 where it exists, so that lower() knows every letter; plain C elsewhere.
postgres_locale() {
    if locale -a 2>/dev/null | grep -qiE '^C\.utf-?8$'; then echo C.UTF-8; else echo C; fi
}

# $1 = quick (tests: nothing is flushed to disk) or durable (measurements: everything is).
postgres_configure() {
    {
        echo "listen_addresses = '127.0.0.1'"
        echo "unix_socket_directories = ''"
        echo "lc_messages = 'C'"
        echo "timezone = 'UTC'"
        echo "max_connections = 300"
        if [ "$1" = quick ]; then
            echo "fsync = off"
            echo "full_page_writes = off"
        fi
    } | postgres_as_owner tee -a data/postgresql.conf >/dev/null
}

# Takes a free port by trying: whoever else took it in between, the next try finds another.
postgres_listen() {
    local try
    for try in 1 2 3 4 5 6 7 8 9 10; do
        postgres_port=$((20000 + RANDOM % 10000))
        if postgres_as_owner "$postgres_bin/pg_ctl" -D data -w -t 60 -l server.log -o "-p $postgres_port" start \
            >/dev/null 2>&1; then
            return 0
        fi
        grep -q 'in use' "$postgres_folder/server.log" || break
        say "Port $postgres_port was taken (try $try); trying another."
        : >"$postgres_folder/server.log"
    done
    say "PostgreSQL did not start. The end of its log:"
    tail -n 20 "$postgres_folder/server.log" >&2
    return 1
}

# Starts the cluster and exports TEST_DATABASE_URL for an ordinary role that owns one empty database: as a careful
# operator would have it, no superuser. $1 = quick (default) or durable.
postgres_start() {
    local mode=${1:-quick} password
    # libpq reads these; somebody's own settings must not reach the private cluster, nor ours theirs.
    unset PGHOST PGHOSTADDR PGPORT PGUSER PGPASSWORD PGPASSFILE PGDATABASE PGSERVICE PGSERVICEFILE PGOPTIONS PGSSLMODE
    postgres_choose_owner
    postgres_make_folder
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && printf '%s\n' "$password" >"$postgres_folder/password")
    [ -z "$postgres_owner" ] || chown "$postgres_owner" "$postgres_folder/password"
    postgres_as_owner "$postgres_bin/initdb" -D data -U admin --pwfile=password --auth=scram-sha-256 \
        --encoding=UTF8 --locale="$(postgres_locale)" --lc-messages=C --no-sync >"$postgres_folder/initdb.log" 2>&1 \
        || { cat "$postgres_folder/initdb.log" >&2; fail "PostgreSQL's initdb failed."; }
    postgres_configure "$mode"
    postgres_listen || fail "No PostgreSQL, so the tests on it cannot run."
    PGPASSWORD=$password "$postgres_bin/psql" -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$postgres_port" -U admin \
        -d postgres -c "CREATE ROLE $postgres_role LOGIN CREATEDB PASSWORD '$password'" \
        -c "CREATE DATABASE $postgres_database OWNER $postgres_role" \
        || fail "The private PostgreSQL started but could not be prepared."
    export TEST_DATABASE_URL="postgres://$postgres_role:$password@127.0.0.1:$postgres_port/$postgres_database"
    # For tools that come with the server (pgbench, psql).
    export BRIMFUL_PG_BIN=$postgres_bin
}

# Stops the cluster and removes its folder. Safe to call twice, and when nothing was started.
postgres_stop() {
    [ -n "$postgres_folder" ] || return 0
    if [ -e "$postgres_folder/data/postmaster.pid" ]; then
        postgres_as_owner "$postgres_bin/pg_ctl" -D data -m immediate -w stop >/dev/null 2>&1 \
            || say "The private PostgreSQL in $postgres_folder could not be stopped."
    fi
    rm -rf "$postgres_folder"
    postgres_folder=""
}
