#!/usr/bin/env python3
"""Checks that the finished languages have every string of the sources: none missing, unfinished or
left over, and every placeholder of the source in the translation.

Usage: translations.py SOURCE_DIR LUPDATE
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

FINISHED = ["de", "es", "fr", "ja", "pt", "zh_CN"]  # add a language here once it is complete
FOLDERS = ["core", "ui", "app/vignette"]  # as in translations/CMakeLists.txt
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def texts(translation):
    """The forms of a translation: one, or one per plural."""
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def faults(message):
    source = message.findtext("source")
    translation = message.find("translation")
    kind = translation.get("type")
    if kind in ("vanished", "obsolete"):
        return ["is no longer in the sources"]
    if kind == "unfinished" or not all(texts(translation)):
        return ["is not translated"]
    wanted = set(PLACEHOLDER.findall(source))
    found = []
    for text in texts(translation):
        if set(PLACEHOLDER.findall(text)) != wanted:
            found.append(f"has other placeholders: {text!r}")
        if source.count("<") != text.count("<") or source.count("\n") != text.count("\n"):
            found.append(f"has other tags or lines: {text!r}")
        if (re.search(r"&\w", source) is None) != (re.search(r"&\w", text) is None):
            found.append(f"has or lacks a key after '&': {text!r}")
        if source.count(";;") != text.count(";;"):
            found.append(f"has other file filters: {text!r}")
    return found


def check(source_dir, lupdate, language):
    """Updates a copy: what lupdate adds to it is missing in the original."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / f"vignette_{language}.ts"
        shutil.copy(source_dir / "translations" / copy.name, copy)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-I", ".", *FOLDERS, "-ts", str(copy)],
                       cwd=source_dir, check=True, stderr=subprocess.DEVNULL)
        root = xml.parse(copy).getroot()
    count = 0
    for context in root.iter("context"):
        for message in context.iter("message"):
            for fault in faults(message):
                count += 1
                print(f"{language}, {context.findtext('name')}: {message.findtext('source')!r} {fault}")
    return count


def main():
    source_dir, lupdate = Path(sys.argv[1]), sys.argv[2]
    count = sum(check(source_dir, lupdate, language) for language in FINISHED)
    if count:
        print(f"{count} faults. Run the target update_translations, then translate what is unfinished.")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
