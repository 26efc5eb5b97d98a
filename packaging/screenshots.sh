#!/usr/bin/env bash
# Builds, and writes the pictures of the window under resources/screenshots, from the bundled phantoms:
#
#   packaging/screenshots.sh [FOLDER]
#
# Needs no display. With pngquant or ImageMagick the pictures get a palette of 256 colours, which makes
# them three times smaller.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$(realpath -m "${1:-$source_dir/resources/screenshots}")

install_packages
build screenshots
mkdir -p "$folder"
# Without a display server: the same fonts and style on every computer.
make=(env QT_QPA_PLATFORM=offscreen QT_QPA_PLATFORMTHEME= XDG_CURRENT_DESKTOP=
    "$build_dir/tests/ui/screenshots" "$folder")
step "Taking the pictures"
quietly screenshots "${make[@]}" --all
quietly screenshots "${make[@]}" --theme dark --suffix=-dark
quietly screenshots "${make[@]}" --lang de --suffix=-german
QT_SCALE_FACTOR=2 quietly screenshots "${make[@]}" --suffix=-2x

step "Making them small"
for picture in "$folder"/*.png; do
    # At twice the scale dots that mix colours cost more than they show.
    if [[ $picture = *-2x.png ]] && convert -version 2>/dev/null | grep -q ImageMagick; then
        convert "$picture" -strip +dither -colors 48 -define png:compression-level=9 \
            "PNG8:$picture.small" && mv "$picture.small" "$picture"
    elif command -v pngquant >/dev/null; then
        pngquant --force --strip --ext .png 256 "$picture"
    elif convert -version 2>/dev/null | grep -q ImageMagick; then
        convert "$picture" -strip -dither FloydSteinberg -colors 256 -define png:compression-level=9 \
            "PNG8:$picture.small" && mv "$picture.small" "$picture"
    fi
done
ls -sh "$folder"
