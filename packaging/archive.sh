#!/usr/bin/env bash
# Makes build/packages/vignette-VERSION-linux-x86_64.tar.zst, which runs wherever it is unpacked: packaging/archive.sh
#
# With all libraries but glibc; README in it says which version of that it needs. Libraries find each other relative to
# themselves (RUNPATH), so that nothing of it reaches the programs that Vignette starts, as LD_LIBRARY_PATH would.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages help2man cmark-gfm patchelf zstd qt6-wayland
build vignette vignette-cli
. "$source_dir/packaging/documents.sh"

version=$(sed -n 's/^project(Vignette VERSION \([0-9.]*\).*/\1/p' "$source_dir/CMakeLists.txt")
name=vignette-$version-linux-$(uname -m)
root=$build_dir/archive/$name
qt_dir=$(qmake6 -query QT_INSTALL_PLUGINS)

step "Collecting programs and libraries"
rm -rf "$root"
mkdir -p "$root/lib/plugins" "$root/licences" "$root/share/qt6"
for component in program engine; do
    quietly install cmake --install "$build_dir" --strip --prefix "$root" --component $component
done
mv "$root/bin" "$root/libexec"
for kind in platforms sqldrivers tls imageformats iconengines xcbglintegrations platforminputcontexts \
    wayland-shell-integration wayland-graphics-integration-client wayland-decoration-client; do
    [ ! -d "$qt_dir/$kind" ] || cp -r "$qt_dir/$kind" "$root/lib/plugins/"
done
# These want a screen of their own or a server, not a desktop.
rm -f "$root"/lib/plugins/platforms/libq{eglfs,linuxfb,minimalegl,vkkhrdisplay,vnc}.so
cp -r "$(qmake6 -query QT_INSTALL_TRANSLATIONS)" "$root/share/qt6/translations"
find "$root/share/qt6/translations" -name '*.qm' ! -name 'qtbase_*' -delete
cp -L /usr/share/libdcmtk*/dicom.dic "$root/share/vignette/"

# What the programs and plugins need, glibc apart: it must fit the kernel and the programs of the system.
glibc='/(ld-linux-x86-64|libc|libm|libmvec|libdl|libpthread|librt|libresolv|libanl|libutil|libBrokenLocale)\.so'
mapfile -t own < <(find "$root/libexec" "$root/lib/plugins" -type f)
ldd "${own[@]}" | grep -q 'not found' && die "a library is missing on this computer"
ldd "${own[@]}" | awk '$2 == "=>" {print $3}' | sort -u | grep -Ev "$glibc" >"$root/../libraries"
while read -r library; do
    cp -L "$library" "$root/lib/"
    file=$(realpath "$library")
    # What is below /lib is known to dpkg by one of two names.
    package=$({ dpkg -S "$file" || dpkg -S "${file#/usr}"; } 2>/dev/null | head -n 1 | cut -d: -f1)
    [ -n "$package" ] || die "no package has $library, so its licence is not known"
    cp -L "/usr/share/doc/$package/copyright" "$root/licences/$package"
done <"$root/../libraries"
cp -L /usr/share/doc/dcmtk-data/copyright "$root/licences/dcmtk-data" 2>/dev/null || true

chmod -R u+w "$root/lib"
patchelf --set-rpath '$ORIGIN' "$root"/lib/*.so*
patchelf --set-rpath '$ORIGIN/../..' "$root"/lib/plugins/*/*.so
patchelf --set-rpath '$ORIGIN/../lib' "$root"/libexec/*

step "Writing starters and README"
printf '[Paths]\nPrefix = ..\nPlugins = lib/plugins\nTranslations = share/qt6/translations\n' >"$root/libexec/qt.conf"
mkdir "$root/bin"
for program in vignette vignette-cli; do
    cat >"$root/bin/$program" <<'END'
#!/bin/sh
# Starts the program of the same name; a link to this file will do as well.
here=$(dirname "$(readlink -f "$0")")
DCMDICTPATH=$here/../share/vignette/dicom.dic
export DCMDICTPATH
exec "$here/../libexec/$(basename "$0")" "$@"
END
    chmod 755 "$root/bin/$program"
done
needed=$(find "$root/lib" "$root/libexec" -type f ! -name qt.conf -exec readelf -V {} + 2>/dev/null |
    grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
cp "$source_dir/LICENSE" "$source_dir/NOTICE" "$root/"
cat >"$root/README" <<END
Vignette $version. Research use only. Not for diagnosis.

Start bin/vignette (window) or bin/vignette-cli (command line). Nothing has to be installed, and the folder may lie
anywhere. It needs Linux on $(uname -m) with glibc ${needed#GLIBC_} or later; the window also needs X11 or Wayland, and fonts.

Manual: share/doc/vignette/html/index.html. Terms: LICENSE, NOTICE; those of the libraries: licences.
The engine (share/vignette/vignette-engine.safetensors) is for research and non-commercial use only, see NOTICE.
Among the libraries is x265 (GPL 2 or later, for HEIC): who passes this archive on does so under the GPL 3 as well, which
the terms of Vignette (Apache 2.0) go with, and offers the source. The libraries are those of Debian, unchanged but for
where they look for each other; their sources are in Debian's archive.
END

step "Packing"
mkdir -p "$source_dir/build/packages"
tar --sort=name --owner=0 --group=0 --numeric-owner -C "$root/.." -c "$name" |
    zstd -q -f -T0 -10 -o "$source_dir/build/packages/$name.tar.zst"
ls -sh "$source_dir/build/packages/$name.tar.zst"
echo "It needs glibc ${needed#GLIBC_} or later."
