#!/usr/bin/env python3
"""Packs Samples/containers anew, the same bytes every time: python3 Tests/HeadwaterTests/pack_samples.py"""
import gzip
import io
import pathlib
import tarfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
UBL = ROOT / "Samples/hospital/documents/ubl"
OUT = ROOT / "Samples/containers"


def document(name):
    return (UBL / name).read_bytes()


def zipped(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return bytearray(buffer.getvalue())


def tarred(members):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(content), 1767225600
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def gzipped(content):
    return gzip.compress(content, 9, mtime=0)


def headers(archive, name):
    """Where the two headers of a member begin, in front of its content and in the directory."""
    return archive.index(name.encode()) - 30, archive.rindex(name.encode()) - 46


def change(archive, name, local_offset, central_offset, change):
    local, central = headers(archive, name)
    archive[local + local_offset] = change(archive[local + local_offset])
    archive[central + central_offset] = change(archive[central + central_offset])


def write(path, content):
    (OUT / path).parent.mkdir(parents=True, exist_ok=True)
    (OUT / path).write_bytes(content)


resin, dies = document("invoice-resin.xml"), document("invoice-dies.xml")
yarn, gowns = document("invoice-kashgar-yarn.xml"), document("invoice-corvane-gowns.xml")

older = gzipped(tarred([("2025/yarn.xml", yarn), ("2025/gowns.xml", gowns)]))
write("sound/invoices.zip", zipped([("2026/resin.xml", resin), ("older.tar.gz", older), ("__MACOSX/._x", b"x")]))
write("sound/dies.xml.gz", gzipped(dies))

damaged = zipped([("sound.xml", resin), ("changed.xml", dies), ("locked.xml", yarn), ("../../outside.xml", gowns)])
change(damaged, "changed.xml", 14, 16, lambda byte: byte ^ 1)  # its checksum
change(damaged, "locked.xml", 6, 8, lambda byte: byte | 1)  # the mark of a password
write("damaged/mixed.zip", damaged)
write("damaged/cut.tar.gz", older[: len(older) - 200])
write("damaged/empty.zip", zipped([]))
bomb = io.BytesIO()
with gzip.GzipFile(fileobj=bomb, mode="wb", compresslevel=9, mtime=0) as stream:
    for _ in range(96):
        stream.write(bytes(1 << 20))
write("damaged/bomb.xml.gz", bomb.getvalue())
