"""Data as XGBoost takes it: of training, from the files of a channel; of a request, from its text."""

import tempfile
from pathlib import Path

from ..errors import UserError
from . import channels, library


def of_channel(folder, format, weighted=False):
    """The data of a channel, label first, or none if there is none. `weighted`: a weight stands after the label."""
    files = channels.files(folder, format)
    if not files:
        return None
    options = f"format={format}"
    if format == channels.CSV:
        options += f"&label_column=0&delimiter={channels.delimiter(channels.first_line(files[0]))}"
        options += "&weight_column=1" if weighted else ""
    xgboost = library.load()
    # XGBoost reads one folder: that its files are elsewhere, in folders of folders, is hidden from it.
    with tempfile.TemporaryDirectory() as flat:
        for number, file in enumerate(files):
            (Path(flat) / f"{number:06}").symlink_to(file)
        try:
            # It warns that a coming version will not read text.
            with xgboost.config_context(verbosity=0):
                return xgboost.DMatrix(f"{flat}?{options}")
        except Exception as error:
            raise UserError(f"Failed to load {format} data with exception:\n{error}") from error


def of_csv(text):
    """The data of a request: a row a line, no label, an empty field is missing."""
    import numpy

    lines = text.strip().splitlines()
    separator = next((each for each in ",\t;|" if each in lines[0]), " " if " " in lines[0].strip() else ",")
    rows = [[float(field) if field.strip() else float("nan") for field in line.split(separator)] for line in lines]
    return library.load().DMatrix(numpy.array(rows, dtype=numpy.float32), nthread=1)


def of_libsvm(text, columns):
    """The data of a request: `[LABEL] INDEX:VALUE …` a line, for a model of so many `columns`."""
    import numpy
    from scipy.sparse import csr_matrix

    values, places, starts = [], [], [0]
    for line in text.strip().splitlines():
        for index, _, value in (field.partition(":") for field in line.split() if ":" in field):
            places.append(int(index))
            values.append(float(value))
        starts.append(len(places))
    width = max(columns, max(places, default=-1) + 1)
    parts = (numpy.array(values, dtype=numpy.float32), numpy.array(places), numpy.array(starts))
    return library.load().DMatrix(csr_matrix(parts, shape=(len(starts) - 1, width)), nthread=1)
