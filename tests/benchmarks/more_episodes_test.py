#!/usr/bin/env python3
"""What more_episodes.py draws keeps the rules of its benchmark, and depends on nothing but the seed."""

import csv
import json
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

SCRIPT = Path(__file__).with_name("more_episodes.py")
CLASSES = {"akiec": 30, "vasc": 12, "df": 7, "nv": 40}  # lesions; every third has two pictures


def draw(bench: Path, data: Path, *options: str) -> dict:
    answer = subprocess.run([sys.executable, "-B", str(SCRIPT), str(bench), str(data), *options],
                            check=True, capture_output=True, text=True)
    return json.loads(answer.stdout)


class MoreEpisodes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = Path(folder.name)
        self.bench = self.data / "bench.json"
        self.lesion_of = {}

    def make_dermoscopy(self):
        (self.data / "ham10000").mkdir()
        with open(self.data / "ham10000/metadata.csv", "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["lesion_id", "image_id", "dx"])
            for name, lesions in CLASSES.items():
                for lesion in range(lesions):
                    for picture in range(2 if lesion % 3 == 0 else 1):
                        image = f"{name}-{lesion}-{picture}"
                        self.lesion_of[image] = f"{name}-{lesion}"
                        rows.writerow([self.lesion_of[image], image, name])
        self.bench.write_text(json.dumps({"name": "isic-fs", "root": "ham10000/images", "suffix": ".jpg",
                                          "novel": ["akiec", "vasc", "df"],
                                          "settings": {"2-way 1-shot": [], "3-way 5-shot": []}}))

    def make_clinical(self):
        (self.data / "clinical").mkdir()
        with open(self.data / "clinical/index.csv", "w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["path", "class", "name", "split"])
            for name, pictures in CLASSES.items():
                rows.writerows([f"clinical/{name}/{i}.jpg", name, name, "rare-benchmark"] for i in range(pictures))
        self.bench.write_text(json.dumps({"name": "rare-fs", "root": "", "suffix": "", "novel": ["akiec", "vasc", "df"],
                                          "settings": {"2-way 0-shot": [], "2-way 5-shot": []}}))

    def test_no_lesion_is_drawn_twice(self):
        self.make_dermoscopy()
        drawn = draw(self.bench, self.data, "--episodes", "40", "--queries", "10")
        self.assertEqual((drawn["root"], drawn["suffix"]), ("ham10000/images", ".jpg"))
        for name, way, shot in (("2-way 1-shot", 2, 1), ("3-way 5-shot", 3, 5)):
            episodes = drawn["settings"][name]
            self.assertEqual(len(episodes), 40)
            for episode in episodes:
                self.assertEqual(len(set(episode["classes"])), way)
                self.assertNotIn("nv", episode["classes"])
                for cls, support, query in zip(episode["classes"], episode["support"], episode["query"]):
                    self.assertEqual(len(support), shot)
                    self.assertEqual(len(query), min(10, CLASSES[cls] - shot))
                    lesions = Counter(self.lesion_of[image] for image in support + query)
                    self.assertEqual(max(lesions.values()), 1)
                    self.assertTrue(all(lesion.startswith(cls) for lesion in lesions))

    def test_photographs_are_support_or_query(self):
        self.make_clinical()
        drawn = draw(self.bench, self.data, "--episodes", "20", "--queries", "3")
        for episode in drawn["settings"]["2-way 5-shot"]:
            for cls, support, query in zip(episode["classes"], episode["support"], episode["query"]):
                self.assertEqual((len(support), len(set(support + query))), (5, 5 + len(query)))
                self.assertTrue(all(path.startswith(f"clinical/{cls}/") for path in support + query))
        self.assertEqual({len(part) for episode in drawn["settings"]["2-way 0-shot"] for part in episode["support"]}, {0})

    def test_only_the_seed_decides(self):
        self.make_dermoscopy()
        first = draw(self.bench, self.data, "--episodes", "5", "--seed", "3")
        self.assertEqual(first, draw(self.bench, self.data, "--episodes", "5", "--seed", "3"))
        other = draw(self.bench, self.data, "--episodes", "5", "--seed", "4")
        self.assertNotEqual(first["settings"], other["settings"])
        longer = draw(self.bench, self.data, "--episodes", "7", "--seed", "3")
        for name, episodes in first["settings"].items():
            self.assertEqual(episodes, longer["settings"][name][:5])


if __name__ == "__main__":
    unittest.main()
