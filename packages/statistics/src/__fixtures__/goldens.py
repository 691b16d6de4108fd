"""Computes goldens.json with other implementations.

    pip install numpy==2.4.6 scipy==1.17.1 pymannkendall==1.4.3 ruptures==1.1.10
    python3 src/__fixtures__/goldens.py > src/__fixtures__/goldens.json
"""

import json
import sys

import numpy as np
import pymannkendall
import ruptures
import scipy
from scipy.stats import false_discovery_control, norm, rankdata, theilslopes

random = np.random.default_rng(20240501)


def plain(values):
    return [None if np.isnan(v) else float(v) for v in values]


def autoregressive(n, phi, slope):
    noise = random.standard_normal(n)
    for t in range(1, n):
        noise[t] += phi * noise[t - 1]
    return np.round(noise + slope * np.arange(n), 3)


SERIES = {
    "noise": autoregressive(60, 0.0, 0.0),
    "rising": autoregressive(80, 0.4, 0.05),
    "tied": np.floor(autoregressive(90, 0.5, 0.02) * 2),
    "gaps": np.where(np.arange(70) % 9 == 4, np.nan, autoregressive(70, 0.3, -0.03)),
    "short": np.array([3.0, 1.0, 4.0, 1.0, 5.0]),
    "long": autoregressive(400, 0.6, 0.0),
}

TESTS = {
    "none": pymannkendall.original_test,
    "hamed-rao": pymannkendall.hamed_rao_modification_test,
    "yue-wang": pymannkendall.yue_wang_modification_test,
    "pre-whitening": pymannkendall.pre_whitening_modification_test,
    "trend-free-pre-whitening": pymannkendall.trend_free_pre_whitening_modification_test,
}


def score(result):
    figures = dict(s=result.s, varS=result.var_s, tau=result.Tau, z=result.z, p=result.p)
    return {name: None if np.isnan(value) else float(value) for name, value in figures.items()}


def trend_case(name, values):
    present = ~np.isnan(values)
    sen = theilslopes(values[present], np.arange(len(values))[present], 0.95)
    case = {
        "name": name,
        "values": plain(values),
        "theilSen": {
            "slope": float(sen.slope),
            "intercept": float(sen.intercept),
            "slopeLow": float(sen.low_slope),
            "slopeHigh": float(sen.high_slope),
        },
        "tests": {k: score(f(values)) for k, f in TESTS.items()},
        "lagThree": score(pymannkendall.hamed_rao_modification_test(values, lag=3)),
        "lagOne": score(pymannkendall.yue_wang_modification_test(values, lag=1)),
    }
    if len(values) >= 60:
        seasonal = pymannkendall.seasonal_test(values, period=12)
        case["seasonal"] = {
            **score(seasonal),
            "slope": float(seasonal.slope),
            "intercept": float(seasonal.intercept),
        }
    return case


def change_case(levels, length, penalty):
    values = np.concatenate([random.normal(level, 1, length) for level in levels])
    values = np.round(values, 3)
    algorithm = ruptures.Pelt(model="l2", min_size=2, jump=1).fit(values)
    return {
        "values": plain(values),
        "penalty": penalty,
        "ends": algorithm.predict(pen=penalty),
    }


p_values = np.round(random.uniform(0, 1, 40) ** 3, 6)
points = [-37.0, -20.0, -8.3, -6.0, -5.657, -3.0, -1.0, -0.66, -0.1, 0.0, 0.3, 2.5, 7.0]
shares = [1e-300, 1e-20, 1e-5, 0.01, 0.07, 0.3, 0.5, 0.8, 0.975, 0.9999]
json.dump(
    {
        "command": "python3 src/__fixtures__/goldens.py > src/__fixtures__/goldens.json",
        "versions": {
            "numpy": np.__version__,
            "scipy": scipy.__version__,
            "pymannkendall": "1.4.3",
            "ruptures": ruptures.__version__,
        },
        "normalCdf": [[x, float(np.exp(norm.logcdf(x)) if x < -9 else norm.cdf(x))] for x in points],
        "normalQuantile": [[p, float(norm.ppf(p))] for p in shares],
        "ranks": {"values": [3, 1, 3, 2, 3, 1], "ranks": rankdata([3, 1, 3, 2, 3, 1]).tolist()},
        "falseDiscovery": {
            "p": p_values.tolist(),
            "benjaminiHochberg": false_discovery_control(p_values, method="bh").tolist(),
            "benjaminiYekutieli": false_discovery_control(p_values, method="by").tolist(),
        },
        "quantile": {
            "values": plain(SERIES["rising"]),
            "quantiles": [[q, float(np.quantile(SERIES["rising"], q))] for q in (0, 0.1, 0.5, 0.83, 1)],
        },
        "trend": [trend_case(name, values) for name, values in SERIES.items()],
        "pelt": [
            change_case([0, 3], 30, 10.0),
            change_case([0, 2, -1, 4, 0], 25, 12.0),
            change_case([0, 0.5, 0, 1], 40, 3.0),
            change_case([0], 100, 4.0),
        ],
    },
    sys.stdout,
)
