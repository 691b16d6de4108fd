"""Computes whitenedGoldens.json: tails of Student's t, signed ranks of differences, and the test of whitened values, each
put together from functions of scipy and pyMannKendall.

    pip install numpy==2.4.6 scipy==1.17.1 pymannkendall==1.4.3
    python3 src/__fixtures__/whitenedGoldens.py > src/__fixtures__/whitenedGoldens.json
"""

import json
import sys

import numpy as np
import pymannkendall
import scipy
from scipy.stats import linregress, median_abs_deviation, t, wilcoxon

random = np.random.default_rng(20261127)


def without_jumps(values):
    steps = np.diff(values)
    usual = np.median(steps)
    far = 5 * 1.4826 * median_abs_deviation(steps)
    jumps = np.where(np.abs(steps - usual) > far, steps - usual, 0)
    return values - np.concatenate([[0], np.cumsum(jumps)])


def correlation(values):
    n = len(values)
    line = linregress(np.arange(n), values)
    left = values - line.intercept - line.slope * np.arange(n)
    left = left - left.mean()
    r = np.dot(left[1:], left[:-1]) / np.dot(left, left)
    return min(max((n * r + 2) / (n - 4), 0), 0.99)


def drift(values, lag):
    differences = np.diff(values[::-1][::lag][::-1])
    told = wilcoxon(differences, zero_method="wilcox", correction=False, method="approx")
    sign = 1 if np.median(differences) > 0 else -1
    return {"lag": lag, "size": float(abs(told.zstatistic)), "sign": sign, "p": float(told.pvalue)}


def whitened_case(name, values):
    values = np.round(values, 3)
    carried = correlation(values)
    if carried >= 0.5:
        carried = correlation(without_jumps(values))
    test = pymannkendall.original_test(values[1:] - carried * values[:-1])
    n = len(values)
    degrees = n * (1 - carried) / (1 + carried) / 2
    return {
        "name": name,
        "values": [float(v) for v in values],
        "carried": float(carried),
        "s": float(test.s),
        "varS": float(test.var_s),
        "z": float(test.z),
        "degreesOfFreedom": float(degrees),
        "p": float(2 * t.sf(abs(test.z), degrees)),
        "drifts": [drift(values, lag) for lag in (1, 3)] if carried >= 0.5 else [],
    }


def autoregression(n, phi):
    values = [random.standard_normal()]
    for _ in range(n - 1):
        values.append(phi * values[-1] + np.sqrt(1 - phi * phi) * random.standard_normal())
    return np.array(values)


steps = np.arange(60)
json.dump(
    {
        "command": "python3 src/__fixtures__/whitenedGoldens.py > src/__fixtures__/whitenedGoldens.json",
        "versions": {"numpy": np.__version__, "scipy": scipy.__version__, "pymannkendall": "1.4.3"},
        "student": [
            {"t": x, "degreesOfFreedom": nu, "p": float(2 * t.sf(x, nu))}
            for nu in (0.15, 0.8, 1, 2.5, 5, 12, 30, 101.3, 5000)
            for x in (0.01, 0.5, 1.96, 4, 12)
        ],
        "whitened": [
            whitened_case("noise", autoregression(40, 0)),
            whitened_case("serial correlation", autoregression(60, 0.6)),
            whitened_case("a rise in noise", steps * 0.1 + autoregression(60, 0.3)),
            whitened_case("a late jump", np.where(steps < 50, 0, 9) + autoregression(60, 0)),
            whitened_case("a curve with little noise", np.exp(steps / 15) / 5 + 0.1 * autoregression(60, 0)),
            whitened_case("a fall of every third", -np.exp(steps / 15) / 5 + 0.5 * autoregression(60, 0)),
        ],
    },
    sys.stdout,
)
