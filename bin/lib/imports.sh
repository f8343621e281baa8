# shellcheck shell=bash
# bin/bench --imports: a file of 10,000 paid invoices from its upload to the end, and how long it holds up others.
# Sourced by bin/bench, which has $bench, $folder and $databases.

# Three files one after the other per database; the slowest counts.
# shellcheck disable=SC2154  # databases, folder and bench are those of bin/bench
measure_imports() {
    local database url line upload review apply total waited missed=0 rows=()
    for database in "${databases[@]}"; do
        case "$database" in
        sqlite) url=sqlite:$folder/imports.sqlite ;;
        postgres)
            postgres_start durable
            url=$TEST_DATABASE_URL
            ;;
        esac
        say "== $database: three files of 10,000 paid invoices"
        "$bench" imports --database-url "$url" >"$folder/imports.txt"
        "$bench" verify --database-url "$url"
        [ "$database" = sqlite ] || postgres_stop
        while read -r upload review apply total waited; do
            line="| $database | $upload | $review | $apply | $total | $waited |"
            if [ "$total" -gt 5000 ] || [ "$waited" -gt 1500 ]; then
                missed=$((missed + 1))
                line="$line FAIL |"
            else
                line="$line PASS |"
            fi
            rows+=("$line")
        done <"$folder/imports.txt"
    done
    echo "| 10,000 invoices, ms | upload | review | import | from upload to done (5,000) | others waited at most (1,500) | |"
    echo "|---|---|---|---|---|---|---|"
    printf '%s\n' "${rows[@]}"
    [ "$missed" -eq 0 ] || fail "$missed of ${#rows[@]} files missed a goal."
}
