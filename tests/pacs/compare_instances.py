"""Prints what differs between the DICOM instances of two folders: one line for each, none where they are the same."""

import sys
from pathlib import Path

import pydicom


def read(folder):
    found = {}
    for path in sorted(Path(folder).iterdir()):
        data = pydicom.dcmread(path)
        uid = str(data.SOPInstanceUID)
        if uid in found:
            print(f"{uid}: twice")
        if str(data.file_meta.MediaStorageSOPInstanceUID) != uid:
            print(f"{uid}: meta information of another instance")
        found[uid] = data
    return found


one, other = read(sys.argv[1]), read(sys.argv[2])
for uid in sorted(one.keys() ^ other.keys()):
    print(f"{uid}: in one folder only")
for uid in sorted(one.keys() & other.keys()):
    if one[uid].file_meta.TransferSyntaxUID != other[uid].file_meta.TransferSyntaxUID:
        print(f"{uid}: other transfer syntax")
    for element in one[uid]:
        if element.tag not in other[uid] or other[uid][element.tag].value != element.value:
            print(f"{uid}: {element.tag} differs")
    for element in other[uid]:
        if element.tag not in one[uid]:
            print(f"{uid}: {element.tag} is new")
