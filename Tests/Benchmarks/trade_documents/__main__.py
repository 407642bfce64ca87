"""Writes fictional trade documents: the same bytes for the same arguments.

usage: python3 -m trade_documents invoices FOLDER [COUNT]     one UBL invoice per file, 20,000 by default
       python3 -m trade_documents ubl|gleif|epcis FILE [RECORDS]   one file, 250,000 records by default
"""
import sys

from . import folder, large_files

try:
    shape, path, *count = sys.argv[1:]
    if shape == "invoices":
        folder.write(path, *map(int, count))
    else:
        large_files.SHAPES[shape]
        large_files.write(shape, path, int(count[0]) if count else 250_000)
except (ValueError, KeyError):
    sys.exit(__doc__)
