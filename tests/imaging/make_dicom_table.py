#!/usr/bin/env python3
"""Writes dicom_expected.csv: what the reader must make of every file of the DICOM test bed.

Usage: make_dicom_table.py DUMP_IMAGE DICOM_FOLDER OUT.csv

DUMP_IMAGE is the built test tool. Each picture it delivers is compared with what pydicom decodes
and renders (window, palette and colour written out below, not taken from the program). The columns
oracle, max_diff and mean_diff say which decoder agreed and how far (0..255). A row whose oracle is
empty was not confirmed and needs a look before it is committed.

Needs: pydicom, numpy, pylibjpeg with its libjpeg, openjpeg and rle plugins, python-gdcm, pillow.
"""
import csv
import hashlib
import io
import json
import os
import subprocess
import sys
import warnings

import gdcm
import numpy as np
import PIL.Image
import pydicom
from pydicom.pixels import apply_color_lut, apply_modality_lut, apply_voi_lut, pixel_array

warnings.simplefilter("ignore")
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE

CODES = ["InvalidArgument", "InvalidTask", "NotFound", "Unreadable", "NotAnImage", "Unsupported",
         "Corrupt", "TooLarge", "WriteFailed", "Cancelled", "Internal"]


def ours(tool, path, frame):
    out = subprocess.run([tool, path, str(frame)], capture_output=True, check=True).stdout
    line, pixels = out.split(b"\n", 1)
    info = json.loads(line)
    if "width" in info:
        info["pixels"] = np.frombuffer(pixels, np.uint8).reshape(info["height"], info["width"], 3)
    return info


def group(ds, frame, name):
    for sequence, index in (("PerFrameFunctionalGroupsSequence", frame),
                            ("SharedFunctionalGroupsSequence", 0)):
        items = ds.get(sequence)
        if items and index < len(items) and name in items[index]:
            return items[index][name][0]
    return ds


def first(value):
    return value[0] if isinstance(value, pydicom.multival.MultiValue) else value


def gray(ds, frame, stored):
    transform = group(ds, frame, "PixelValueTransformationSequence")
    x = apply_modality_lut(stored, transform if transform is not ds else ds).astype(np.float64)
    voi = group(ds, frame, "FrameVOILUTSequence")
    center, width = first(voi.get("WindowCenter")), first(voi.get("WindowWidth"))
    if ds.BitsStored == 1:
        y = x
    elif center not in (None, "") and width not in (None, ""):
        c, w = float(center) - 0.5, float(width) - 1
        y = np.clip((x - c) / w + 0.5, 0, 1)
    elif ds.get("VOILUTSequence"):
        x = apply_voi_lut(x.astype(np.int64), ds).astype(np.float64)
        y = x / (2 ** int(ds.VOILUTSequence[0].LUTDescriptor[2]) - 1)
    else:
        low, high = x.min(), x.max()
        y = (x - low) / (high - low) if high > low else x * 0
    if ds.PhotometricInterpretation == "MONOCHROME1":
        y = 1 - y
    return np.repeat(np.rint(y * 255)[..., None], 3, -1)


def dataset(path):
    try:
        ds = pydicom.dcmread(path)
    except pydicom.errors.InvalidDicomError:
        ds = pydicom.dcmread(path, force=True)
    if "PixelData" not in ds:  # the last delimiter is missing
        with open(path, "rb") as file:
            ds = pydicom.dcmread(io.BytesIO(file.read() + b"\xfe\xff\xdd\xe0\0\0\0\0"))
    if "TransferSyntaxUID" not in ds.file_meta:
        ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2" if ds.is_implicit_VR else \
            "1.2.840.10008.1.2.1"
    try:
        int(ds.get("NumberOfFrames", 1) or 1)
    except ValueError:
        ds.NumberOfFrames = 1
    for name in ("ModalityLUTSequence", "VOILUTSequence"):
        if name in ds and not (ds[name].value and ds[name][0].get("LUTDescriptor")):
            del ds[name]
    for name in ("RescaleSlope", "RescaleIntercept"):
        if name in ds and ds[name].value is None:
            del ds[name]
    return ds


def gdcm_array(path, ds):
    """GDCM itself; pydicom does not let it decode JPEG of 12 bits."""
    reader = gdcm.ImageReader()
    reader.SetFileName(path)
    if ds.PhotometricInterpretation[:4] != "MONO" or not reader.Read():
        raise ValueError("not for GDCM")
    raw = reader.GetImage().GetBuffer().encode("utf-8", "surrogateescape")
    kind = ("i" if ds.PixelRepresentation else "u") + str(ds.BitsAllocated // 8)
    return np.frombuffer(raw, kind)[:ds.Rows * ds.Columns].reshape(ds.Rows, ds.Columns)


def pillow_array(ds, frame):
    """The JPEG stream by its own markers, whatever the data set says of its colours."""
    stream = pydicom.encaps.get_frame(ds.PixelData, frame,
                                      number_of_frames=int(ds.get("NumberOfFrames", 1)))
    if stream[:2] != b"\xff\xd8" or ds.SamplesPerPixel != 3:
        raise ValueError("not for Pillow")
    return np.asarray(PIL.Image.open(io.BytesIO(stream)).convert("RGB"))


def theirs(path, frame, witness):
    ds = dataset(path)
    if witness == "gdcm-only":
        return gray(ds, frame, gdcm_array(path, ds))
    if witness == "pillow-only":
        return pillow_array(ds, frame)
    array = pixel_array(ds, index=frame, decoding_plugin=witness)
    if ds.PhotometricInterpretation == "PALETTE COLOR":
        if not ds.original_encoding[1]:  # pydicom reads palettes (but for segmented ones) as little endian
            for colour in ("Red", "Green", "Blue"):
                name = f"{colour}PaletteColorLookupTableData"
                if name in ds and ds[name].VR == "OW":
                    ds[name].value = np.frombuffer(ds[name].value, ">u2").astype("<u2").tobytes()
        array = apply_color_lut(array, ds)
        return array / 257.0 if array.dtype == np.uint16 else array
    if array.ndim == 2:
        return gray(ds, frame, array)
    return array * (255.0 / (2 ** ds.BitsStored - 1))


def confirm(path, frame, pixels):
    best = ("", "", "")
    for plugin in ("", "pylibjpeg", "gdcm", "gdcm-only", "pillow-only"):
        try:
            expected = theirs(path, frame, plugin)
        except Exception as error:  # a decoder that cannot is no witness
            if os.environ.get("VERBOSE"):
                print(path, plugin, repr(error)[:200], file=sys.stderr)
            continue
        if expected.shape != pixels.shape:
            continue
        difference = np.abs(expected - pixels.astype(np.float64))
        row = (plugin or "pydicom", round(difference.max(), 1),
               round(difference.mean(), 3))
        if best[0] == "" or row[2] < best[2]:
            best = row
        if best[2] < 1:
            break
    return best


def main():
    tool, root, out = sys.argv[1:]
    rows = []
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            rows.append(os.path.relpath(path, root))
    with open(out, "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["file", "code", "reason", "width", "height", "frames", "frame", "sha256",
                        "oracle", "max_diff", "mean_diff"])
        for name in sorted(rows):
            path = os.path.join(root, name)
            info = ours(tool, path, 0)
            if "width" not in info:
                table.writerow([name, CODES[info["code"]], info["detail"].split(":")[0]]
                               + [""] * 8)
                continue
            for frame in sorted({0, info["frames"] - 1}):
                info = ours(tool, path, frame)
                if "width" not in info:
                    table.writerow([name, CODES[info["code"]], info["detail"].split(":")[0], "", "",
                                    "", frame] + [""] * 4)
                    continue
                digest = hashlib.sha256(info["pixels"].tobytes()).hexdigest()[:16]
                table.writerow([name, "", "", info["width"], info["height"], info["frames"], frame,
                                digest, *confirm(path, frame, info["pixels"])])


main()
