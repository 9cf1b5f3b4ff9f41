"""Puts a cloud assembly together from what is committed, where a build has no formwork.

It runs in the platform's folder with Python alone: `python3 assembly/synth.py OUTPUT`. What is committed is refused unless
`formwork.lock` says that it was made of what is committed beside it.
"""

import hashlib
import json
import pathlib
import shutil
import sys
import zipfile

# What tools leave in a working folder.
LEFTOVERS = {".git", ".ipynb_checkpoints", ".mypy_cache", ".pytest_cache", ".venv", "__pycache__"}


def digest(path):
    """The SHA-256 of a file, if it is there."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def inputs():
    """The files that an assembly is made of, by their paths."""
    found = {"formwork.toml"}
    found.update(path.as_posix() for path in pathlib.Path("products").glob("[!.]*/template.yaml"))
    found.update(path.as_posix() for path in pathlib.Path("products").glob("[!.]*/versions/*/*") if path.is_file())
    seeds = (path for path in pathlib.Path("seed_code").glob("[!.]*/**/*") if path.is_file())
    found.update(path.as_posix() for path in seeds if not LEFTOVERS.intersection(path.parts))
    return found


def stale(lock):
    """What is not as the lock says, a line each."""
    known = {**lock["inputs"], **lock["outputs"]}
    for path in sorted(inputs() - known.keys()):
        yield f"{path} is new"
    for path, expected in sorted(known.items()):
        found = digest(pathlib.Path(path))
        if found is None:
            yield f"{path} is not there"
        elif found != expected:
            yield f"{path} has changed"


def asset(entry, to):
    """Puts an asset into its place."""
    if "file" in entry:
        shutil.copyfile(entry["file"], to)
        return
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in entry["files"]:
            archive.write(pathlib.Path(entry["folder"], path), path)


def main(output):
    """Checks the lock, then makes the folder."""
    try:
        lock = json.loads(pathlib.Path("formwork.lock").read_text(encoding="utf-8"))
    except FileNotFoundError:
        sys.exit("there is no formwork here and no formwork.lock: run `formwork lock`, and commit what it writes")
    wrong = list(stale(lock))
    if wrong:
        lines = "\n  ".join(wrong)
        sys.exit(f"formwork.lock is stale: run `formwork lock`, and commit what it writes\n  {lines}")
    shutil.copytree("assembly", output, ignore=shutil.ignore_patterns("assets", "synth.py"))
    manifest = json.loads(pathlib.Path("assembly/manifest.json").read_text(encoding="utf-8"))
    assets = pathlib.Path(output, "assets")
    assets.mkdir()
    for entry in manifest["assets"]:
        asset(entry, assets / entry["key"])
    print(f"{len(manifest['assets'])} assets and what is committed in assembly/ are in {output}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 assembly/synth.py OUTPUT")
    main(sys.argv[1])
