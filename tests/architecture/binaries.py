#!/usr/bin/env python3
"""Reads every program of a build tree: no library is looked for in the current folder, and relocations
are read-only before main() starts. With --source, no path of the source tree stands in the programs given, and with
--checked they watch their stack and the sizes of what they copy. With --terms, LICENSE and
NOTICE lie in that folder.

usage: binaries.py BUILD_FOLDER [--source SOURCE_FOLDER --installed PROGRAM... [--checked]] [--terms FOLDER]
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path


def is_program(path):
    if path.is_symlink() or not path.is_file() or not os.access(path, os.X_OK) or "CMakeFiles" in path.parts:
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def faults(path):
    dynamic = subprocess.run(["readelf", "--wide", "--dynamic", str(path)], capture_output=True, text=True,
                             check=True).stdout
    for kind, value in re.findall(r"\((RPATH|RUNPATH)\).*?\[(.*)\]", dynamic):
        for entry in value.split(":"):
            if not entry.startswith(("/", "$ORIGIN")):
                yield f"{kind} has the entry \"{entry}\", which depends on the current folder"
    if not re.search(r"\((BIND_NOW|FLAGS)\).*BIND_NOW|\(FLAGS_1\).*\bNOW\b|\(BIND_NOW\)", dynamic):
        yield "functions are bound late (no BIND_NOW)"
    header = subprocess.run(["readelf", "--wide", "--file-header", "--segments", str(path)], capture_output=True,
                            text=True, check=True).stdout
    if "GNU_RELRO" not in header:
        yield "relocations stay writable (no RELRO)"
    if not re.search(r"Type:\s+DYN", header):
        yield "not position-independent"
    if re.search(r"GNU_STACK.*\bRWE\b", header):
        yield "the stack is executable"


def unchecked(path):
    symbols = subprocess.run(["readelf", "--wide", "--dyn-syms", str(path)], capture_output=True, text=True,
                             check=True).stdout
    if "__stack_chk_fail" not in symbols:
        yield "the stack is not watched (no stack protector)"
    if not re.search(r"\b__mem(cpy|set|move)_chk\b", symbols):
        yield "sizes of copies are not watched (no FORTIFY_SOURCE)"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--installed", type=Path, nargs="*", default=[])
    parser.add_argument("--checked", action="store_true")
    parser.add_argument("--terms", type=Path)
    options = parser.parse_args()
    programs = [p for p in sorted(options.build.rglob("*")) if is_program(p)]
    found = [f"{p}: {fault}" for p in programs for fault in faults(p)]
    for program in options.installed:
        if os.fsencode(options.source.resolve()) in program.read_bytes():
            found.append(f"{program}: the path of the source folder stands in it")
        if options.checked:
            found += [f"{program}: {fault}" for fault in unchecked(program)]
    if options.terms:
        found += [f"{options.terms / name} is missing" for name in ("LICENSE", "NOTICE")
                  if not (options.terms / name).is_file()]
    print("\n".join(found + [f"{len(programs)} programs, {len(found)} faults"]))
    sys.exit(1 if found or not programs else 0)


if __name__ == "__main__":
    main()
