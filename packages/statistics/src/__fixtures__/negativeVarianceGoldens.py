"""Computes negativeVarianceGoldens.json: series that alternate so much that Hamed and Rao's variance of S is negative.

    pip install numpy==2.4.6 scipy==1.17.1 pymannkendall==1.4.3
    python3 src/__fixtures__/negativeVarianceGoldens.py > src/__fixtures__/negativeVarianceGoldens.json

pymannkendall takes the root of that variance all the same: its z and p are NaN, and its trend is "no trend". modifiedmk of R
(mmkh) does the same. What stands in for it here is Yue and Wang with the first lag, and the test without a correction where
that is not positive either: both are given by pymannkendall beside it.
"""

import json
import sys
import warnings

import numpy as np
import pymannkendall
import scipy

warnings.simplefilter("ignore", RuntimeWarning)
random = np.random.default_rng(1998)

EACH = 2


def alternating(n, phi, slope, steps):
    noise = random.standard_normal(n)
    for t in range(1, n):
        noise[t] += phi * noise[t - 1]
    values = noise + slope * np.arange(n)
    return np.floor(values * 2) if steps == "tied" else np.round(values, 3)


def score(result):
    figures = dict(s=result.s, varS=result.var_s, tau=result.Tau, z=result.z, p=result.p)
    plain = {name: None if np.isnan(value) else float(value) for name, value in figures.items()}
    return {**plain, "trend": result.trend}


def cases(phi, slope, steps):
    found = 0
    while found < EACH:
        values = alternating(60, phi, slope, steps)
        hamed_rao = pymannkendall.hamed_rao_modification_test(values)
        if hamed_rao.var_s > 0:
            continue
        found += 1
        yield {
            "name": f"phi {phi}, slope {slope}, {steps}, no. {found}",
            "values": values.tolist(),
            "hamedRao": score(hamed_rao),
            "yueWangOfFirstLag": score(pymannkendall.yue_wang_modification_test(values, lag=1)),
            "none": score(pymannkendall.original_test(values)),
        }


json.dump(
    {
        "command": "python3 src/__fixtures__/negativeVarianceGoldens.py > src/__fixtures__/negativeVarianceGoldens.json",
        "versions": {
            "numpy": np.__version__,
            "scipy": scipy.__version__,
            "pymannkendall": "1.4.3",
        },
        "alternating": [
            case
            for phi, slope, steps in [
                (-0.4, 0.0, "even"),
                (-0.4, 0.03, "tied"),
                (-0.8, 0.0, "even"),
                (-0.8, 0.05, "even"),
                (-0.95, -0.05, "tied"),
            ]
            for case in cases(phi, slope, steps)
        ],
    },
    sys.stdout,
)
