#!/usr/bin/env bash
# Makes the Debian packages and tries them in a clean root of Debian 12: packaging/test-deb.sh
#
# Needs a Debian mirror, and root or user namespaces. Looks for complaints of lintian, desktop-file-validate and
# appstreamcli, for paths of this computer in the programs; in the root, screens the samples, opens a classifier by the
# command of the desktop file on an X server, upgrades, removes and purges: what belongs to the user must stay.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages mmdebstrap lintian desktop-file-utils appstream
rm -f "$source_dir"/build/packages/*.deb
"$source_dir/packaging/deb.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/debs" "$work/later"
cp "$source_dir"/build/packages/*.deb "$work/debs/"

step "Looking at the packages"
lintian --fail-on error,warning "$work"/debs/*.deb
for deb in "$work"/debs/*.deb; do
    dpkg-deb -R "$deb" "$work/unpacked"
    if [ -d "$work/unpacked/usr/bin" ]; then
        ! strings -a "$work"/unpacked/usr/bin/* | grep -F -e "$source_dir" -e "$build_dir" -e "$HOME/" ||
            die "a program names a folder of this computer"
    fi
    # The same as a later version, to upgrade to.
    sed -i 's/^Version: .*/&+later/' "$work/unpacked/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -b "$work/unpacked" "$work/later/$(basename "$deb")" >/dev/null
    rm -rf "$work/unpacked"
done

cat >"$work/inside.sh" <<'END'
set -eu
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/srv
cd
apt-get install -y --no-install-recommends ./debs/*.deb
useradd -m doctor
mkdir -p /etc/xdg/vignette
printf '[General]\nlicenceAccepted=1\n' >/etc/xdg/vignette/vignette.conf
as() { su doctor -c "cd && export LANG=C.UTF-8 && $1"; }
samples=/usr/share/vignette/samples
as 'vignette-cli doctor' | tee said
grep -q 'All is well' said
as "vignette-cli synthesize $samples/task.json --out x.vignette"
code=0
as "vignette-cli screen x.vignette $samples/cases --out results.csv" || code=$?
[ $code = 1 ] # a sample file breaks off in the middle
[ "$(as 'grep -c likely results.csv')" -gt 15 ]
test -s /usr/share/doc/vignette/html/resources/manual/contents.html
test -s /usr/share/man/man1/vignette-cli-screen.1.gz

apt-get install -y --no-install-recommends xvfb xauth
command=$(sed -n 's/^Exec=//p' /usr/share/applications/org.vignette.Vignette.desktop | sed 's| %F| x.vignette|')
code=0
as "timeout 30 xvfb-run -a $command" || code=$?
[ $code = 124 ] # it went on till it was ended
as 'grep -q "lastFile=.*x.vignette" .config/vignette/vignette.conf'

as 'touch .local/share/vignette/reviews.sqlite'
as 'find .config/vignette .local/share/vignette -type f | sort | xargs sha256sum' >before
same() { as 'find .config/vignette .local/share/vignette -type f | sort | xargs sha256sum' | diff before - ; }
apt-get install -y --no-install-recommends ./later/*.deb
dpkg-query -W vignette | grep later
same
apt-get remove -y vignette vignette-engine
same
grep -q licenceAccepted /etc/xdg/vignette/vignette.conf
apt-get purge -y vignette vignette-engine | tee said
grep -q '\.local/share/vignette' said
same
END
step "In a clean root (its output in build/logs/test-deb.log)"
quietly test-deb mmdebstrap --variant=minbase \
    --customize-hook="copy-in $work/debs $work/later $work/inside.sh /srv" \
    --customize-hook='chroot "$1" sh /srv/inside.sh' bookworm /dev/null "$(debian_mirror)"
echo "works"
