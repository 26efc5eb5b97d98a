#!/usr/bin/env python3
"""Shows that layering.py finds what it is there to find, on small trees made for it."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import layering

GOOD = {
    "core/base/error.h": "#pragma once\n#include <vector>\n",
    "core/base/CMakeLists.txt": "vignette_library(vignette_base\n    SOURCES a.cpp)\n",
    "core/imaging/image.h": '#include "core/base/error.h"\n',
    "core/imaging/dicom.cpp": "#include <dcmtk/dcmdata/dctk.h>\n#include <opencv2/core.hpp>\n",
    "core/imaging/CMakeLists.txt":
        "vignette_library(vignette_imaging SOURCES a.cpp\n    PUBLIC vignette_base)\n",
    "core/engine/net.h": '#include "core/imaging/image.h"\n',
    "core/engine/net.cpp": '#include "net.h"\n#include <ATen/ATen.h>\n',
    "core/engine/CMakeLists.txt": "vignette_library(vignette_engine PRIVATE vignette_torch)\n",
    "core/screening/store.h": '#include "core/engine/net.h"\n',
    "core/screening/CMakeLists.txt": "vignette_library(vignette_screening PUBLIC vignette_engine)\n",
    "core/evaluation/metrics.h": '#include "core/screening/store.h"\n',
    "core/benchmark/episodes.h": '#include "core/evaluation/metrics.h"\n',
    "core/benchmark/CMakeLists.txt": "vignette_library(vignette_benchmark PUBLIC vignette_screening)\n",
    "core/pretraining/loop.h": '#include "core/benchmark/episodes.h"\n',
    "core/pretraining/CMakeLists.txt": "vignette_library(vignette_pretraining PUBLIC vignette_benchmark)\n",
    "core/runtime/workbench.cpp": '#include <thread>\nstd::thread t; // "core/screening/store.h"\n',
    "ui/common/bar.h": '#include "core/runtime/workbench.cpp"\n#include <QWidget>\n',
    "ui/session/session.h": '#include "core/runtime/workbench.cpp"\n#include <QObject>\n',
    "ui/review/bar.h": '#include "ui/common/bar.h"\n',
    "ui/image_stage/view.h": '#include "ui/review/bar.h"\n#include "ui/session/session.h"\n',
    "ui/main_window/window.h": '#include "ui/image_stage/view.h"\n#include <QMainWindow>\n',
    "ui/main_window/window.cpp": '#include "ui/main_window/window.h"\n#include "window.moc"\n',
    "ui/CMakeLists.txt": "vignette_library(vignette_ui PUBLIC Qt6::Widgets vignette_imaging)\n",
    "app/vignette/main.cpp": '#include "ui/main_window/window.h"\n#include <QApplication>\n',
    "app/vignette-cli/main.cpp": '#include "core/benchmark/episodes.h"\n#include <QTextLayout>\n',
    "app/vignette-pretrain/main.cpp": '#include "core/pretraining/loop.h"\n',
}


def violations(changes):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**GOOD, **changes}.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return layering.check(folder)[0]


class LayeringTest(unittest.TestCase):
    def test_good_tree(self):
        self.assertEqual(violations({}), [])

    def test_comments_are_free(self):
        self.assertEqual(violations({"core/base/a.cpp": "// std::thread is not used here\n",
                                     "core/base/CMakeLists.txt": "# vignette_imaging\n"}), [])

    def test_each_violation_is_found_once(self):
        for name, text, expected in [
            ("core/base/a.cpp", '#include "core/imaging/image.h"\n', "must not use core/imaging"),
            ("core/base/a.cpp", '  #  include <core/imaging/image.h>\n', "must not use core/imaging"),
            ("core/imaging/b.h", '#include "core/engine/net.h"\n', "must not use core/engine"),
            ("core/imaging/b.h", '#include "../engine/net.h"\n', "path from the top"),
            ("core/engine/b.cpp", '#include "core/screening/store.h"\n', "must not use core/screening"),
            ("core/screening/b.cpp", '#include "core/evaluation/metrics.h"\n', "must not use"),
            ("core/evaluation/b.cpp", '#include "core/benchmark/episodes.h"\n', "must not use"),
            ("core/runtime/b.cpp", '#include "core/benchmark/episodes.h"\n', "must not use"),
            ("core/benchmark/b.cpp", '#include "core/runtime/workbench.cpp"\n', "must not use"),
            ("core/runtime/b.cpp", '#include "core/pretraining/loop.h"\n', "must not use"),
            ("core/runtime/b.cpp", '#include "ui/common/bar.h"\n', "must not use ui"),
            ("ui/common/b.cpp", '#include "ui/session/session.h"\n', "must not use ui/session"),
            ("ui/session/b.cpp", '#include "ui/review/bar.h"\n', "must not use ui/review"),
            ("ui/session/b.cpp", "#include <QPushButton>\n", "Qt Widgets"),
            ("ui/review/b.cpp", '#include "ui/image_stage/view.h"\n', "must not use ui/image_stage"),
            ("ui/image_stage/b.cpp", '#include "ui/main_window/window.h"\n', "must not use ui/main_window"),
            ("ui/news/b.cpp", "", "not a known room"),
            ("core/engine/b.cpp", '#include "tests/helper.h"\n', "must not use tests"),
            ("ui/review/b.cpp", '#include "core/pretraining/loop.h"\n', "must not use"),
            ("ui/review/b.cpp", "#include <torch/torch.h>\n", "LibTorch"),
            ("ui/review/b.cpp", "#include <ATen/ATen.h>\n", "LibTorch"),
            ("ui/review/b.cpp", "#include <c10/core/Device.h>\n", "LibTorch"),
            ("ui/review/b.cpp", "#include <dcmtk/config/osconfig.h>\n", "DCMTK"),
            ("ui/review/b.cpp", "#include <opencv2/core.hpp>\n", "OpenCV"),
            ("core/task/b.cpp", "#include <dcmtk/config/osconfig.h>\n", "DCMTK"),
            ("core/screening/b.cpp", "#include <ATen/ATen.h>\n", "LibTorch"),
            ("core/classifier/b.h", "#include <ATen/ATen.h>\n", "no torch header"),
            ("core/runtime/b.cpp", "#include <QtWidgets/QWidget>\n", "Qt Widgets"),
            ("core/runtime/b.cpp", "#include <QApplication>\n", "Qt Widgets"),
            ("core/screening/b.cpp", "#include <QTableView>\n", "Qt Widgets"),
            ("core/screening/b.cpp", "#include <thread>\n", "threads live"),
            ("core/screening/b.cpp", "#include <QtConcurrentRun>\n", "threads live"),
            ("ui/review/b.cpp", "#include <QThread>\n", "threads live"),
            ("app/vignette-cli/b.cpp", "auto f = std::async([] {});\n", "threads live"),
            ("app/vignette-cli/b.cpp", '#include "ui/common/bar.h"\n', "must not use ui"),
            ("app/vignette-cli/b.cpp", '#include "core/pretraining/loop.h"\n', "must not use"),
            ("core/news/b.cpp", "", "not a known room"),
            ("core/base/CMakeLists.txt", "target_link_libraries(x vignette_imaging)\n",
             "must not link vignette_imaging"),
            ("core/base/CMakeLists.txt", "target_link_libraries(x Qt6::Widgets)\n", "Qt Widgets"),
            ("core/runtime/CMakeLists.txt", "target_link_libraries(x\n  vignette_pretraining)\n",
             "must not link vignette_pretraining"),
            ("ui/CMakeLists.txt", "vignette_library(vignette_ui PRIVATE vignette_benchmark)\n",
             "must not link vignette_benchmark"),
            ("ui/CMakeLists.txt", "vignette_library(vignette_ui PRIVATE ${DCMTK_LIBRARIES})\n", "DCMTK"),
            ("ui/CMakeLists.txt", "vignette_library(vignette_ui PRIVATE vignette_torch)\n", "LibTorch"),
        ]:
            with self.subTest(name=name, text=text):
                found = violations({name: text})
                self.assertEqual(len(found), 1, found)
                self.assertIn(expected, found[0])
                self.assertTrue(found[0].startswith(name))

    def test_the_order_of_the_rooms_has_no_circle(self):
        for room in layering.MAY_USE:
            self.assertFalse(layering.reached(layering.MAY_USE, room) - layering.MAY_USE[room], room)
            self.assertNotIn(room, layering.reached({k: v - {k} for k, v in layering.MAY_USE.items()}, room))

    def test_folders_of_a_room_have_no_circle(self):
        words = {"core/engine/text/words.h": '#include "core/engine/image/net.h"\n'}
        direct = violations({**words, "core/engine/image/net.h": '#include "core/engine/text/words.h"\n'})
        self.assertEqual([line.split(":")[0] for line in direct],
                         ["core/engine/image/net.h", "core/engine/text/words.h"])
        by_way = violations({**words, "core/engine/image/net.h": '#include "core/engine/other/a.h"\n',
                             "core/engine/other/a.h": '#include "core/engine/text/words.h"\n'})
        self.assertEqual(len(by_way), 3, by_way)
        there_and_back = {"core/engine/net.cpp": '#include "core/engine/cpu/fast.h"\n',
                          "core/engine/cpu/fast.h": '#include "core/engine/net.h"\n'}
        self.assertEqual(len(violations(there_and_back)), 2)

    def test_the_research_bench_is_not_linked_by_way_of_others(self):
        with mock.patch.dict(layering.MAY_USE, {"core/evaluation": layering.BENCHMARK}):
            found = violations({"core/evaluation/CMakeLists.txt":
                                "vignette_library(vignette_evaluation PUBLIC vignette_benchmark)\n",
                                "ui/CMakeLists.txt": "vignette_library(vignette_ui PUBLIC vignette_evaluation)\n"})
        self.assertEqual(found, ["ui: links core/benchmark by way of other libraries"])

    def test_an_empty_tree_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(layering.check(folder), ([], 0))


if __name__ == "__main__":
    unittest.main()
