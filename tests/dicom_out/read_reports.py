"""Reads measurement reports with pydicom, and prints what they hold as CSV.

usage: read_reports.py FILE...

One line each: source instance, frame (from 0), outcome, then per class probability and logit, and the region that was
judged: template of its group, graphic type and coordinates.
"""

import csv
import sys

import pydicom


def items(item):
    """An item of the content tree and all below it."""
    yield item
    for child in getattr(item, "ContentSequence", []):
        yield from items(child)


def concept(item):
    names = getattr(item, "ConceptNameCodeSequence", None)
    return names[0].CodeValue if names else ""


def number(item):
    return str(item.MeasuredValueSequence[0].NumericValue)


def row(path):
    measured, outcome, source, template, region = [], "", None, "", ""
    for item in items(pydicom.dcmread(path)):
        if concept(item) == "PROBABILITY":
            measured.append(number(item))
            for child in item.ContentSequence:
                if child.ValueType == "NUM":
                    measured.append(number(child))
                elif child.ValueType == "IMAGE":
                    source = child.ReferencedSOPSequence[0]
        elif concept(item) == "125007":  # Measurement Group
            template = item.ContentTemplateSequence[0].TemplateIdentifier
        elif concept(item) == "111030":  # Image Region
            region = " ".join([template, item.GraphicType, *(f"{value:g}" for value in item.GraphicData)])
            assert item.ContentSequence[0].RelationshipType == "SELECTED FROM"
        elif concept(item) == "OUTCOME":
            outcome = item.ConceptCodeSequence[0].CodeValue.lower()
    frame = int(getattr(source, "ReferencedFrameNumber", 1)) - 1
    return [source.ReferencedSOPInstanceUID, frame, outcome, *measured, region]


if __name__ == "__main__":
    csv.writer(sys.stdout, lineterminator="\n").writerows(map(row, sys.argv[1:]))
