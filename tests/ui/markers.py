"""Pictures with markers in everything but their pixels, and the search for them in what was made of these.

    markers.py dress FOLDER        puts them into the JPEG and PNG files of a folder; prints how many
    markers.py find PATH...        prints each marker found, with the file; looks into compressed content too
"""

import base64
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib

MARKER = re.compile(rb"MARKXQ\d+")
WIDE = [re.compile(rb"M\0A\0R\0K\0X\0Q\0(?:\d\0)+"), re.compile(rb"\0M\0A\0R\0K\0X\0Q(?:\0\d)+")]
HEX = re.compile(rb"4d41524b5851(?:3\d)+", re.IGNORECASE)
DEFLATED_SYNTAX = b"1.2.840.10008.1.2.1.99"

count = 100_000  # those in DICOM are below


def marker():
    global count
    count += 1
    return b"MARKXQ%d" % count


def tiff(tags, gps):
    """A TIFF file of texts: tags of the picture, of the camera, and of the place (Exif 2.32, 4.6)."""

    def directory(entries, start):
        body, values = b"", b""
        after = start + 2 + 12 * len(entries) + 4
        for tag, kind, data in sorted(entries):
            length = len(data) if kind != 4 else 1
            if len(data) <= 4:
                body += struct.pack("<HHI", tag, kind, length) + data.ljust(4, b"\0")
            else:
                body += struct.pack("<HHII", tag, kind, length, after + len(values))
                values += data
        return struct.pack("<H", len(entries)) + body + b"\0\0\0\0" + values

    def text(tag):
        return tag, 2, marker() + b"\0"

    exif = [text(tag) for tag in (0x9003, 0x9004, 0xA420, 0xA430, 0xA431, 0xA433, 0xA434, 0xA435)]
    exif += [(0x927C, 7, marker()), (0x9286, 7, b"ASCII\0\0\0" + marker())]
    place = [text(tag) for tag in gps]
    main = [text(tag) for tag in tags]
    start = 8
    size = len(directory(main + [(0x8769, 4, b"\0" * 4), (0x8825, 4, b"\0" * 4)], start))
    exif_at = start + size
    exif_bytes = directory(exif, exif_at)
    gps_at = exif_at + len(exif_bytes)
    main += [(0x8769, 4, struct.pack("<I", exif_at)), (0x8825, 4, struct.pack("<I", gps_at))]
    # The markers of the directory were made before: its size is the same.
    return b"II*\0" + struct.pack("<I", 8) + directory(main, start) + exif_bytes + directory(place, gps_at)


def exif():
    return tiff(
        [0x010D, 0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x013C, 0x8298, 0x9C9B, 0x9C9F],
        list(range(1, 4, 2)) + [8, 16, 18, 27, 28, 29],
    )


def xmp():
    fields = "dc:creator dc:title dc:description photoshop:City xmp:CreatorTool exif:GPSLatitude Iptc4xmpCore:Location"
    body = "".join(f"<{name}>{marker().decode()}</{name}>" for name in fields.split())
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{body}</x:xmpmeta>".encode()


def jpeg(data):
    def segment(code, content):
        return bytes([0xFF, code]) + struct.pack(">H", len(content) + 2) + content

    iptc = b"".join(b"\x1c\x02" + bytes([k]) + struct.pack(">H", len(m)) + m for k in (5, 25, 80, 90, 120) for m in [marker()])
    extra = segment(0xE1, b"Exif\0\0" + exif())
    extra += segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp())
    extra += segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc + b"\0" * (len(iptc) % 2))
    extra += segment(0xFE, marker()) + segment(0xEB, marker())
    at = 2 + 2 + struct.unpack(">H", data[4:6])[0]  # behind JFIF
    return data[:at] + extra + data[at:] + marker()


def png(data):
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    extra = chunk(b"tEXt", b"Author\0" + marker())
    extra += chunk(b"zTXt", b"Comment\0\0" + zlib.compress(marker()))
    extra += chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(xmp()))
    extra += chunk(b"eXIf", exif())
    end = 8 + 25  # signature and IHDR
    return data[:end] + extra + data[end:] + marker()


def dress(folder):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in (".jpg", ".png"):
            data = path.read_bytes()
            path.write_bytes(jpeg(data) if path.suffix == ".jpg" else png(data))
    print(count - 100_000)


def inflated(data):
    """What any zlib or gzip stream in it holds."""
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08", data):
        try:
            yield zlib.decompressobj(47).decompress(data[match.start() :], 64 << 20)
        except zlib.error:
            pass
    if DEFLATED_SYNTAX in data[:1024]:
        for at in range(128, 1024):
            try:
                yield zlib.decompressobj(-15).decompress(data[at:], 64 << 20)
            except zlib.error:
                pass


def search(data, depth=0):
    found = set(MARKER.findall(data))
    for wide in WIDE:
        found |= {match.replace(b"\0", b"") for match in wide.findall(data)}
    found |= {bytes.fromhex(match.decode()) for match in HEX.findall(data)}
    if depth < 3:
        for content in inflated(data):
            found |= search(content, depth + 1)
        for match in re.findall(rb"[A-Za-z0-9+/]{16,}={0,2}", data):
            if depth == 0 and len(match) > 64 or match.startswith(b"TUFSS1"):
                try:
                    found |= search(base64.b64decode(match + b"=" * (-len(match) % 4)), depth + 1)
                except ValueError:
                    pass
    return found


def content(path):
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode() + entry.comment + entry.extra
                yield archive.read(entry)
    if path.suffix == ".pdf" and shutil.which("pdftotext"):  # its letters are numbers of glyphs
        yield subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
        yield subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout


def find(roots):
    files = 0
    for root in map(pathlib.Path, roots):
        for path in [root, *sorted(root.rglob("*"))]:
            found = set(MARKER.findall(str(path.relative_to(root.parent)).encode()))
            if path.is_file():
                files += 1
                for data in content(path):
                    found |= search(data)
            for one in sorted(found):
                print(one.decode(), path)
    print(f"{files} files", file=sys.stderr)


if sys.argv[1] == "dress":
    dress(sys.argv[2])
else:
    find(sys.argv[2:])
