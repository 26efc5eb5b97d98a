#!/usr/bin/env python3
"""Features of an index as NumPy arrays: read_index.py FOLDER prints path, frame and the first features of each picture.

The format is in core/index/README.md.
"""
import pathlib
import sqlite3
import sys

import numpy


def read_index(folder):
    """Yields (path, frame, features) in the order of the table of results; features is a view of the file."""
    records = sqlite3.connect(f"{(pathlib.Path(folder) / 'index.sqlite').resolve().as_uri()}?mode=ro", uri=True)
    info = dict(records.execute("SELECT key, value FROM info"))
    length, shards = int(info["feature_length"]), {}
    for path, frame, shard, place in records.execute(
            "SELECT path, frame, shard, place FROM picture JOIN file ON file.id = file_id "
            "WHERE shard IS NOT NULL ORDER BY shard, place"):
        if shard not in shards:
            file = pathlib.Path(folder) / f"features-{shard:05}.f16"
            assert file.open("rb").read(8) == b"VGNTFEAT"
            rows = (file.stat().st_size - 64) // (2 * length)
            shards[shard] = numpy.memmap(file, "<f2", "r", 64, (rows, length))
        yield path, frame, shards[shard][place]


if __name__ == "__main__":
    for path, frame, features in read_index(sys.argv[1]):
        print(path, frame, *features[:3].astype(float), sep="\t")
