#!/usr/bin/env bash
# What the Tab key offers, against what --help tells: completion.sh COMPLETION_FILE VIGNETTE_CLI
set -euo pipefail
. "$1"
cli=$2

# offered WORD...: what is offered in the place of the last word
offered() {
    COMP_WORDS=("$cli" "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _vignette_cli
    printf '%s\n' "${COMPREPLY[@]}" | sort -u
}

# same WHAT OFFERED WANTED
same() {
    [ "$2" = "$3" ] && return
    printf 'FAIL: %s: offered and wanted differ\n' "$1"
    diff <(echo "$2") <(echo "$3") || true
    exit 1
}

options() { # of the list of options only: other text names those of other commands
    "$cli" "$@" --help | sed -nE 's/^  (-h, )?(--[a-z][a-z-]*).*/\2/p' | sort -u
}

commands=$("$cli" --help | sed -nE 's/^  ([a-z][a-z-]*) .*/\1/p' | sort)
[ "$(wc -l <<<"$commands")" -ge 12 ]
same "commands" "$(offered '' | grep -v '^--')" "$commands"
for command in $commands; do
    [ "$command" != pacs ] || continue
    same "$command" "$(offered "$command" --)" "$(options "$command")"
done
same "pacs" "$(offered pacs '' | grep -v '^--')" "$(printf '%s\n' echo find get store)"
for verb in echo find get store; do
    same "pacs $verb" "$(offered pacs "$verb" --)" "$(options pacs "$verb")"
done
same "one option" "$(offered screen --overl)" --overlays
echo "completion is that of --help"
