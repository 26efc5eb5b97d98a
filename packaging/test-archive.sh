#!/usr/bin/env bash
# Makes the archive and runs it in bare roots of other suites: packaging/test-archive.sh [SUITE...]
#
# Needs a Debian mirror, and root or user namespaces. Without a suite: trixie and bookworm. Nothing but the essential
# packages is in the roots: the samples are screened, the window opens a classifier without a screen, and no library may
# come from elsewhere than the archive, glibc apart.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages mmdebstrap
rm -f "$source_dir"/build/packages/*.tar.zst
"$source_dir/packaging/archive.sh"
archive=$(ls "$source_dir"/build/packages/vignette-*.tar.zst)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
zstd -qdc "$archive" | tar -C "$work" -x
mv "$work"/vignette-* "$work/vignette"

cat >"$work/inside.sh" <<'END'
set -eu
export HOME=/srv LANG=C.UTF-8
cd
cli=/opt/vignette/bin/vignette-cli
samples=/opt/vignette/share/vignette/samples
ln -s "$cli" /usr/local/bin/vignette-cli
vignette-cli doctor
vignette-cli synthesize $samples/task.json --out x.vignette
code=0
vignette-cli screen x.vignette $samples/cases --out results.csv --overlays overlays || code=$?
[ $code = 1 ] # a sample file breaks off in the middle
[ "$(grep -c likely results.csv)" -gt 15 ]
ls overlays | head -n 1 | grep -q .
strays=$(for file in /opt/vignette/libexec/vignette* $(find /opt/vignette/lib -name '*.so*'); do ldd "$file"; done |
    awk '/=>/ && $3 !~ "^/opt/vignette/" {print $1}' | sort -u |
    grep -Ev '^(libc|libm|libmvec|libdl|libpthread|librt|libresolv|libanl|libutil)\.so') || true
[ -z "$strays" ] || { echo "not from the archive: $strays"; exit 1; }
mkdir -p /etc/xdg/vignette
printf '[General]\nlicenceAccepted=1\n' >/etc/xdg/vignette/vignette.conf
code=0
QT_QPA_PLATFORM=offscreen timeout 20 /opt/vignette/bin/vignette "$HOME/x.vignette" || code=$?
[ $code = 124 ] # it went on till it was ended
grep -q "lastFile=$HOME/x.vignette" .config/vignette/vignette.conf
END

[ $# -gt 0 ] || set -- trixie bookworm
for suite in "$@"; do
    step "In a bare root of $suite"
    quietly "test-archive-$suite" mmdebstrap --variant=essential \
        --customize-hook="copy-in $work/vignette /opt" --customize-hook="copy-in $work/inside.sh /srv" \
        --customize-hook='chroot "$1" sh /srv/inside.sh' "$suite" /dev/null "$(debian_mirror)"
    echo "works; all of it in build/logs/test-archive-$suite.log"
done
