"""Another reader of our tables, by the rules that core/base/csv.h documents: prints the rows as JSON."""

import csv, json, re, sys
def text(field):
    if field.startswith("'") and field.lstrip("'")[:1] and field.lstrip("'")[0] in "=+-@\t\r\n":
        field = field[1:]
    def control(match):
        code = int(match[0][2:], 16)
        steers = code < 32 or 127 <= code < 160 or code == 0x5c or 0x2028 <= code <= 0x202e or 0x2066 <= code <= 0x2069
        return chr(code) if steers else match[0]
    return re.sub(r"\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}", control, field)
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(json.dumps([[text(field) for field in row] for row in csv.reader(file)]))
