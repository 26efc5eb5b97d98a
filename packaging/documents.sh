# shellcheck shell=bash
# Makes what is installed to be read, in $made_dir; sourced behind lib.sh by the scripts that pack, not run:
#
#   *.1.gz     man pages of all commands, made from --help, so that there is one source
#   manual/    the manual as HTML: resources/manual and what its pages lead to, at the same places
made_dir=$build_dir/debian

step "Making man pages and manual"
rm -rf "$made_dir"
mkdir -p "$made_dir/manual"
cli=$build_dir/app/vignette-cli/vignette-cli
page() { # page NAME SUMMARY COMMAND...
    local name=$1 summary=$2
    shift 2
    help2man --no-info --no-discard-stderr --name="$summary" --output="$made_dir/$name.1" "$*"
    gzip --force --no-name --best "$made_dir/$name.1"
}
export QT_QPA_PLATFORM=offscreen
page vignette "window that makes and uses classifiers for skin images" "$build_dir/app/vignette/vignette"
page vignette-cli "makes and uses classifiers for skin images" "$cli"
for command in $("$cli" --help | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p'); do
    page "vignette-cli-$command" "a command of vignette-cli" "$cli $command"
done
for verb in echo find get store; do
    page "vignette-cli-pacs-$verb" "a command of vignette-cli" "$cli pacs $verb"
done

# html FILE.md: with links to the other pages as HTML.
html() {
    local out=$made_dir/manual/${1%.md}.html title
    title=$(sed -n 's/^# //p;T;q' "$source_dir/$1")
    mkdir -p "$(dirname "$out")"
    {
        printf '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>%s</title><style>\n' "$title"
        printf 'body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}img{max-width:100%%}\n'
        printf 'table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left}\n'
        printf 'pre{background:#f3f4f6;padding:.8em;overflow-x:auto}</style></head><body>\n'
        cmark-gfm --extension table "$source_dir/$1" | sed -E 's/(href="[^":]*)\.md"/\1.html"/g'
        printf '</body></html>\n'
    } >"$out"
}
cd "$source_dir"
for page in resources/manual/*.md $(cat resources/manual/linked.txt); do
    case $page in
    *.md) html "$page" ;;
    *) install -D -m 644 "$page" "$made_dir/manual/$page" ;;
    esac
done
printf '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Vignette</title>%s</head><body>%s</body></html>\n' \
    '<meta http-equiv="refresh" content="0; url=resources/manual/contents.html">' \
    '<a href="resources/manual/contents.html">The manual of Vignette</a>' >"$made_dir/manual/index.html"
