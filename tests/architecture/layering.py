#!/usr/bin/env python3
"""Keeps the order of the data: fails where a room includes or links what lies below it.

usage: layering.py SOURCE_FOLDER

Prints one line per violation (file:line: what) and exits with 1 if there is any.
"""

import re
import sys
from pathlib import Path

# Room -> the rooms it may use besides itself. Benchmark and pretraining stand beside runtime.
# A new room under core/ must be entered here.
BASE = {"core/base"}
IMAGING = BASE | {"core/imaging"}
TASK = IMAGING | {"core/task"}
ENGINE = TASK | {"core/engine"}
CLASSIFIER = ENGINE | {"core/classifier"}
SYNTHESIS = CLASSIFIER | {"core/synthesis"}
SCREENING = SYNTHESIS | {"core/screening"}
INDEX = SCREENING | {"core/index"}
EVALUATION = SCREENING | {"core/evaluation"}
DICOM_OUT = SCREENING | {"core/dicom_out"}
PACS = DICOM_OUT | {"core/pacs"}
RUNTIME = EVALUATION | INDEX | PACS | {"core/runtime"}
BENCHMARK = EVALUATION | {"core/benchmark"}
# The rooms of the window. What several need is in common; what is worked on is in the session, which knows no widget;
# the modes and their helpers show it; the main window puts them together. "ui" is the folder of all, with their CMake target.
COMMON = RUNTIME | {"ui/common"}
SESSION = COMMON | {"ui/session"}
UI = {
    "ui/common": RUNTIME,
    "ui/session": COMMON,
    "ui/archive": COMMON,
    "ui/help": COMMON,
    "ui/library": COMMON,
    "ui/settings": COMMON,
    "ui/start": COMMON,
    "ui/review": SESSION,
    "ui/screen": SESSION,
    "ui/image_stage": SESSION | {"ui/review"},
    "ui/define": SESSION | {"ui/image_stage", "ui/review"},
    "ui/exports": SESSION | {"ui/screen"},
    "ui/evaluate": SESSION | {"ui/screen", "ui/exports", "ui/image_stage", "ui/library", "ui/review"},
}
UI["ui/main_window"] = RUNTIME | UI.keys()
UI["ui"] = UI["ui/main_window"] | {"ui/main_window"}
MAY_USE = {
    "core/base": set(),
    "core/imaging": BASE,
    "core/task": IMAGING,
    "core/engine": TASK,
    "core/classifier": ENGINE,
    "core/synthesis": CLASSIFIER,
    "core/screening": SYNTHESIS,
    # Keeps features of pictures, and writes the table that a screening writes.
    "core/index": SCREENING,
    # Screens the labelled folder that it judges a classifier by.
    "core/evaluation": SCREENING,
    "core/dicom_out": SCREENING,
    # Sends what dicom_out wrote, and reads text of archives as it does.
    "core/pacs": DICOM_OUT,
    "core/benchmark": EVALUATION,
    # Chooses between engines by the figures of the benchmark.
    "core/pretraining": BENCHMARK,
    "core/runtime": RUNTIME,
    **UI,
    "app/vignette": RUNTIME | UI.keys(),
    "app/vignette-cli": RUNTIME | BENCHMARK,
    "app/vignette-pretrain": RUNTIME | BENCHMARK | {"core/pretraining"},
}

# What clinicians get in the window does not hold the research bench, by whatever way.
PRODUCT = {"core/runtime", "ui", "app/vignette"}
NOT_IN_PRODUCT = {"core/benchmark", "core/pretraining"}

# Libraries: pattern of the header's name, the rooms that may include it, the CMake targets that
# bring it, and why.
LIBRARIES = [
    ("DCMTK", r"dcmtk/", {"core/imaging", "core/screening", "core/dicom_out", "core/pacs"},
     r"\$\{DCMTK_LIBRARIES\}|DCMTK::\w+",
     "one place decodes DICOM, one writes it, one sends and fetches it"),
    ("OpenCV", r"opencv2/",
     {"core/imaging", "core/task", "core/engine", "core/classifier", "core/synthesis", "core/screening",
      "core/pretraining", "core/runtime"}, r"opencv_\w+|\$\{OpenCV_LIBS\}",
     "the window sees pictures as Image and QImage only"),
    ("LibTorch", r"(torch|ATen|c10)/",
     {"core/engine", "core/classifier", "core/benchmark", "core/pretraining", "core/runtime",
      "app/vignette-pretrain"},
     r"vignette_torch|\$\{TORCH_LIBRARIES\}", "no tensor leaves the rooms that compute"),
    ("ONNX", r"onnx/", {"core/classifier"}, r"onnx(_proto)?(?![\w.])", "one place exports classifiers"),
    ("Qt Widgets", r"QtWidgets\b|Q(Widget|Application|Dialog|MainWindow|MessageBox|Layout|Menu"
     r"|FileDialog|Label|\w+(Button|Widget|View|Layout|Dialog|ComboBox|SpinBox|Delegate))$",
     UI.keys() - {"ui/session"} | {"app/vignette"}, r"Qt6?::Widgets", "core and session need no window"),
]
NOT_WIDGETS = {"QTextLayout"}

THREADS = re.compile(r"\bstd::(thread|jthread|async)\b|\bQtConcurrent::|\bQThread(Pool)?\b")
THREAD_HEADERS = re.compile(r"(thread|future|QThread|QThreadPool|QtConcurrent\w*|QtConcurrent/.*)$")
THREAD_ROOM = "core/runtime"

# Torch headers cost seconds in each file that sees them.
TORCH_HEADER_ROOMS = {"core/engine", "core/pretraining"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TARGET = re.compile(r"\b(?:vignette_library|add_library|qt_add_library)\s*\(\s*([\w-]+)")
SOURCES = {".h", ".hpp", ".cpp", ".cc", ".cu"}


def room_of(path):
    """The room of a path relative to the source folder; None for tests, resources, packaging."""
    parts = path.parts
    if parts[0] == "ui":
        return "/".join(parts[:2]) if len(parts) > 2 else "ui"
    if parts[0] in ("core", "app") and len(parts) > 2:
        return "/".join(parts[:2])
    return None


def included(root, path, header):
    """The file of the source tree that an include means; it need not exist."""
    own = root / header
    return own if own.exists() else path.parent / header


def check_sources(root, path, room):
    relative = path.relative_to(root)
    for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        where = f"{relative}:{number}"
        match = INCLUDE.match(line)
        if match:
            quote, header = match.groups()
            yield from check_include(root, path, room, where, quote, header)
        elif room != THREAD_ROOM and THREADS.search(line.split("//")[0]):
            yield f"{where}: threads live in {THREAD_ROOM} alone"


def check_include(root, path, room, where, quote, header):
    own = root / header
    if quote == '"' and not own.exists():
        own = included(root, path, header)
        if ".." in Path(header).parts:
            yield f"{where}: write {header} as a path from the top of the source tree"
            return
    used = room_of(own.relative_to(root)) if own.exists() else None
    if used and used != room and used not in MAY_USE[room]:
        yield f"{where}: {room} must not use {used} ({header})"
    if header.split("/")[0] == "tests":
        yield f"{where}: {room} must not use tests ({header})"
    for name, pattern, rooms, _, why in LIBRARIES:
        if re.match(pattern, header) and header not in NOT_WIDGETS and room not in rooms:
            yield f"{where}: {room} must not include {name} ({header}): {why}"
    if (path.suffix in {".h", ".hpp"} and room not in TORCH_HEADER_ROOMS
            and re.match(r"(torch|ATen|c10)/", header)):
        yield f"{where}: no torch header in a header of {room} ({header})"
    if room != THREAD_ROOM and quote == "<" and THREAD_HEADERS.match(header):
        yield f"{where}: threads live in {THREAD_ROOM} alone ({header})"


def reached(edges, start):
    """Everything that can be reached from `start` in at least one step."""
    seen, waiting = set(), [start]
    while waiting:
        new = set(edges.get(waiting.pop(), ())) - seen
        seen |= new
        waiting.extend(new)
    return seen


def check_circles(root, files):
    """Folders of a room that use each other, directly or by way of others; between rooms MAY_USE allows none."""
    edges = {}  # folder -> folder -> the first include
    for path in (p for p in files if p.suffix in SOURCES):
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
            match = INCLUDE.match(line)
            used = match and included(root, path, match[2]).resolve()
            if used and used.exists() and used.is_relative_to(root):
                start, to = (p.parent.relative_to(root).as_posix() for p in (path, used))
                if start != to and room_of(path.relative_to(root)) == room_of(used.relative_to(root)):
                    edges.setdefault(start, {}).setdefault(
                        to, f"{path.relative_to(root)}:{number}: includes {match[2]}")
    for start, uses in edges.items():
        for to, why in uses.items():
            if start in reached(edges, to):
                yield f"{why}, but {to} uses {start}: a circle"


def cmake_lines(path):
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        yield number, line.split("#")[0]


def check_links(root, path, room, owners):
    relative = path.relative_to(root)
    for number, line in cmake_lines(path):
        for token in re.findall(r"[\w-]+", line):
            used = owners.get(token)
            if used and used != room and used not in MAY_USE[room]:
                yield f"{relative}:{number}: {room} must not link {token} of {used}"
        for name, _, rooms, targets, why in LIBRARIES:
            if room not in rooms and re.search(targets, line):
                yield f"{relative}:{number}: {room} must not link {name}: {why}"


def check_product(root, lists, owners):
    """The research bench in what the window links, by way of other libraries too."""
    links = {}
    for path in lists:
        room = room_of(path.relative_to(root))
        for _, line in cmake_lines(path):
            links.setdefault(room, set()).update(owners[token] for token in re.findall(r"[\w-]+", line)
                                                 if token in owners)
    for room in sorted(PRODUCT & links.keys()):
        for used in sorted(NOT_IN_PRODUCT & reached(links, room)):
            yield f"{room}: links {used} by way of other libraries"


def check(root):
    """All violations in a source tree, as text."""
    root = Path(root).resolve()
    files = [p for top in ("core", "ui", "app") for p in sorted((root / top).rglob("*")) if p.is_file()]
    lists = [p for p in files if p.name == "CMakeLists.txt"]
    owners = {target: room_of(p.relative_to(root)) for p in lists for _, line in cmake_lines(p)
              for target in TARGET.findall(line)}
    found = []
    for path in files:
        room = room_of(path.relative_to(root))
        if room is None:
            continue
        if room not in MAY_USE:
            found.append(f"{path.relative_to(root)}: {room} is not a known room")
        elif path.suffix in SOURCES:
            found.extend(check_sources(root, path, room))
        elif path in lists:
            found.extend(check_links(root, path, room, owners))
    found.extend(check_circles(root, files))
    found.extend(check_product(root, lists, owners) if not found else [])
    return found, len(files)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found, count = check(sys.argv[1])
    print("\n".join(found + [f"{count} files, {len(found)} violations"]))
    sys.exit(1 if found or not count else 0)


if __name__ == "__main__":
    main()
