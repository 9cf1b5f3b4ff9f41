"""The algorithm's channels: which there are, and what their files are.

Source: aws/sagemaker-xgboost-container, `algorithm_mode/channel_validation.py` and `data_utils.py`.
"""

import csv

from ..errors import UserError

CSV = "csv"
LIBSVM = "libsvm"

ACCEPTED = {
    "csv": CSV,
    "libsvm": LIBSVM,
    "text/csv": CSV,
    "text/libsvm": LIBSVM,
    "text/x-libsvm": LIBSVM,
}
NOT_SERVED = ["parquet", "recordio-protobuf", "application/x-parquet", "application/x-recordio-protobuf"]

MAX_DEPTH = 3


def validate(configuration):
    """The format of the data, by the configuration of all channels."""
    for name in configuration:
        if name not in ("train", "validation", "code"):
            raise UserError(f"Extraneous channel found: {name}")
    if "train" not in configuration:
        raise UserError("Missing required channel: train")
    for name, channel in configuration.items():
        if channel.get("TrainingInputMode") == "Pipe":
            raise UserError(f"the channel {name} is in Pipe mode, which is not served here: use File or FastFile")
    return format_of(configuration["train"].get("ContentType"))


def format_of(content_type):
    """CSV or LIBSVM, which is what a channel without a content type is."""
    if content_type is None:
        return LIBSVM
    if content_type in NOT_SERVED:
        raise UserError(f"data of the type {content_type} is not served here: use text/csv or text/libsvm")
    if content_type not in ACCEPTED:
        accepted = ", ".join([*ACCEPTED, *NOT_SERVED])
        raise UserError(f"{content_type} is not an accepted ContentType: {accepted}.")
    return ACCEPTED[content_type]


def files(folder, format):
    """The data files of a channel, in order of their paths, each of which looks like what it should be."""
    found = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    for path in found:
        inside = path.relative_to(folder)
        if any(part.startswith(".") for part in inside.parts):
            raise UserError(f"Hidden file found in the data path! Remove that before training. It is {inside}")
        if len(inside.parts) - 1 > MAX_DEPTH:
            raise UserError(f"Folder depth exceed the limit: {MAX_DEPTH}. It is {inside}")
    found = [path for path in found if path.stat().st_size > 0]
    for path in found:
        line = first_line(path)
        if format == LIBSVM and not is_libsvm(line):
            raise UserError(
                f"First line '{line[:50]}...' of file '{path.name}' is not 'LIBSVM' format. "
                "Please ensure the file is in 'LIBSVM' format."
            )
    return found


def first_line(path):
    with open(path, errors="ignore") as file:
        return file.readline().rstrip("\r\n")


def is_libsvm(line):
    """Whether a line is `LABEL[:WEIGHT] [INDEX:VALUE …]`."""
    label, *features = line.split() or [""]
    return _are_numbers(label.split(":"), (1, 2)) and all(_are_numbers(each.split(":"), (2,)) for each in features)


def delimiter(line):
    """What separates the fields of a line of CSV, guessed as `csv` does."""
    try:
        return csv.Sniffer().sniff(line).delimiter
    except csv.Error as error:
        raise UserError(f"Could not determine delimiter on line {line[:50]}:\n{error}") from error


def _are_numbers(parts, counts):
    try:
        return len(parts) in counts and all(float(part) is not None for part in parts)
    except ValueError:
        return False
