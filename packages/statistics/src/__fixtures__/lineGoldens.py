"""Computes lineGoldens.json with scipy: intervals of least-squares lines, and two lines that meet at a peak.

    pip install numpy==2.4.6 scipy==1.17.1
    python3 src/__fixtures__/lineGoldens.py > src/__fixtures__/lineGoldens.json

The half width is the standard error of linregress, times the root of the factor, times t.ppf. The rise and the fall are two
linregress that share the peak, each slope over its standard error with the variance of both together.
"""

import json
import math
import sys
from importlib.metadata import version

import numpy as np
from scipy.stats import linregress, t

random = np.random.default_rng(20261127)


def left(at, values, line):
    return float(np.sum((values - line.intercept - line.slope * at) ** 2))


def spread(at):
    return float(np.sum((at - np.mean(at)) ** 2))


def half_width(values, factor, degrees, confidence):
    known = ~np.isnan(values)
    line = linregress(np.flatnonzero(known), values[known])
    return float(t.ppf((1 + confidence) / 2, degrees) * math.sqrt(factor) * line.stderr)


def rise_and_fall(values):
    at = np.flatnonzero(~np.isnan(values))
    values = values[at]
    best = (-math.inf, -1)
    for peak in range(4, len(values) - 4):
        parts = [(at[: peak + 1], values[: peak + 1]), (at[peak:], values[peak:])]
        lines = [linregress(*part) for part in parts]
        variance = sum(left(*part, line) for part, line in zip(parts, lines)) / (len(values) - 4)
        rise, fall = (
            line.slope * math.sqrt(spread(part[0]) / variance) for part, line in zip(parts, lines)
        )
        best = max(best, (float(min(rise, -fall)), int(at[peak])))
    return {"score": best[0], "peak": best[1]}


def series(length, gap):
    values = np.cumsum(random.normal(size=length)) + 10
    if gap:
        values[random.integers(0, length, 3)] = np.nan
    return values


def plain(values):
    return [None if np.isnan(v) else float(v) for v in values]


cases = [series(length, gap) for length in (12, 20, 40) for gap in (False, True)]
print(
    json.dumps(
        {
            "command": "python3 src/__fixtures__/lineGoldens.py > src/__fixtures__/lineGoldens.json",
            "versions": {name: version(name) for name in ("numpy", "scipy")},
            "lines": [
                {
                    "values": plain(values),
                    "varianceFactor": factor,
                    "degreesOfFreedom": degrees,
                    "confidence": confidence,
                    "halfWidth": half_width(values, factor, degrees, confidence),
                    **rise_and_fall(values),
                }
                for values in cases
                for factor, degrees, confidence in ((1, 9, 0.95), (3.2, 2.4, 0.8), (9, 1, 0.95))
            ],
        },
        indent=1,
    )
)
sys.stdout.flush()
