# shellcheck shell=bash
# bin/bench --reader: what one reader waits for, with a middling phone on slow 4G (pages.md 7).
# Sourced by bin/bench, which has $bench, $folder and $base.

# shellcheck disable=SC2154  # databases, folder, bench, base and project_root are those of bin/bench
measure_reader() {
    local plan=$folder/plan-reader.json what value first second most verdict missed=0 rows=()
    url=sqlite:$folder/reader.sqlite
    command -v chromium >/dev/null 2>&1 || install_packages chromium nodejs npm
    (cd "$project_root/tests/browser" && [ -d node_modules ] || npm ci --no-audit --no-fund --loglevel=error)
    say "== seeding"
    "$bench" seed --database-url "$url" --out "$plan"
    start_server
    say "== reading"
    (cd "$project_root/tests/browser" && BRIMFUL_BROWSER_CHROMIUM=$(command -v chromium) \
        node lib/reader.js "http://localhost:${base##*:}" "$plan") >"$folder/reader.txt"
    stop_server
    while IFS=$'\t' read -r what value; do
        read -r first second <<<"$value"
        case "$what" in
        server*) most=50 value="p50 $first ms, p95 $second ms" first=$second ;;
        lcp*) most=1500 value="$first ms" ;;
        inp*) most=100 value="$first ms" ;;
        cls*) most=0.02 ;;
        *) fail "The reader said something odd: $what" ;;
        esac
        verdict=PASS
        awk -v is="$first" -v most="$most" 'BEGIN { exit !(is > most) }' && { verdict=FAIL; missed=$((missed + 1)); }
        rows+=("| $what | $value | at most $most | $verdict |")
    done <"$folder/reader.txt"
    echo "| What | Measured | Set | |"
    echo "|---|---|---|---|"
    printf '%s\n' "${rows[@]}"
    [ "$missed" -eq 0 ] || fail "$missed of ${#rows[@]} figures missed a goal."
}
