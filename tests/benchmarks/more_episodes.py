#!/usr/bin/env python3
"""Draws further episodes of a benchmark, where its own are too few to tell two methods apart.

    more_episodes.py BENCH.json DATA_FOLDER --episodes 100 --queries 60 --seed 1 >MORE.json

Same classes, settings and rules as BENCH.json (`isic_fs.json` or `rare_fs.json`): support and query
never share a lesion, one picture per lesion; DermNet photographs, whose patients are not known, count
as a lesion each. Only what is drawn differs, and how many queries there are of a class (fewer
where a class has no more pictures): accuracies of an episode are then less noisy.
For `vignette-cli benchmark --episodes`. Only the standard library is needed.
"""

import argparse
import csv
import json
import random
import re
import sys
from collections import defaultdict
from pathlib import Path


def lesions_of_classes(bench: dict, data: Path) -> dict[str, list[list[str]]]:
    """class -> lesions -> picture ids as BENCH.json writes them"""
    lesions: dict[tuple[str, str], list[str]] = defaultdict(list)
    if bench["name"] == "isic-fs":
        with open(data / "ham10000/metadata.csv", newline="") as file:
            for row in csv.DictReader(file):
                lesions[row["dx"], row["lesion_id"]].append(row["image_id"])
    else:
        with open(data / "clinical/index.csv", newline="") as file:
            for row in csv.DictReader(file):
                lesions[row["class"], row["path"]].append(row["path"])
    out = defaultdict(list)
    for (name, _), pictures in sorted(lesions.items()):
        if name in bench["novel"]:
            out[name].append(sorted(pictures))
    return out


def episode(lesions: dict[str, list[list[str]]], way: int, shot: int, queries: int, rng: random.Random) -> dict:
    classes = rng.sample(sorted(lesions), way)
    support, query = [], []
    for name in classes:
        drawn = [rng.choice(pictures) for pictures in rng.sample(lesions[name], len(lesions[name]))]
        support.append(drawn[:shot])
        query.append(drawn[shot:shot + queries])
    return {"classes": classes, "support": support, "query": query}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--episodes", type=int, default=100, help="of each setting")
    parser.add_argument("--queries", type=int, default=60, help="of each class, at most")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    bench = json.loads(options.bench.read_text())
    lesions = lesions_of_classes(bench, options.data)
    settings = {}
    for name in bench["settings"]:
        way, shot = map(int, re.fullmatch(r"(\d+)-way (\d+)-shot", name).groups())
        rng = random.Random(f"{options.seed} {name}")  # a setting's draws do not depend on the others
        settings[name] = [episode(lesions, way, shot, options.queries, rng) for _ in range(options.episodes)]
    json.dump({key: bench[key] for key in ("root", "suffix")}
              | {"name": f"{bench['name']}, drawn with seed {options.seed}", "settings": settings}, sys.stdout)


if __name__ == "__main__":
    main()
