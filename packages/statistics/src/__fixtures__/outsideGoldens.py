"""Computes outsideGoldens.json with other implementations: bursts, correlated seasons, intervals of seasonal slopes, cycles.

    pip install numpy==2.4.6 scipy==1.17.1 pandas==3.1.1 pymannkendall==1.4.3 burst-detection==0.1.3
    python3 src/__fixtures__/outsideGoldens.py > src/__fixtures__/outsideGoldens.json

burst-detection gives the costs of Kleinberg's automaton and the weights of bursts. Its own search goes forward only and
keeps the cheaper state of each step, which is not always the cheapest sequence, and does not run with numpy 2: the states
are found here with all of its costs (Viterbi). scipy.signal.periodogram with the
frequency that carries most. The interval of the seasonal slope is that of Gilbert (1987), section 17.2, whose ranks are
cut as scipy.stats.theilslopes cuts them, over all slopes that numpy lists.
"""

import json
import math
import sys

import burst_detection
import numpy as np
import pymannkendall
import scipy
from scipy.signal import periodogram
from scipy.stats import norm

# burst-detection 0.1.3 is older than numpy 1.20, which took the name away.
np.float = float
random = np.random.default_rng(20261127)


def plain(values):
    return [None if np.isnan(v) else float(v) for v in values]


def cheapest_states(relevant, total, p, gamma):
    n = len(total)
    best = [([], 0.0)]
    for t in range(n):
        after = []
        for state in (0, 1):
            fit = burst_detection.fit(total[t], relevant[t], p[state])
            ways = [
                (states + [state], cost + fit + burst_detection.tau(states[-1] if states else 0, state, gamma, n))
                for states, cost in best
            ]
            after.append(min(ways, key=lambda way: way[1]))
        best = after
    return np.array(min(best, key=lambda way: way[1])[0]).reshape(-1, 1)


def burst_case(name, shares, totals, ratio, gamma):
    total = np.asarray(totals, dtype=float)
    relevant = random.binomial(total.astype(int), shares).astype(float)
    usual = relevant.sum() / total.sum()
    p = {0: usual, 1: usual * ratio}
    states = cheapest_states(relevant, total, p, gamma)
    bursts = burst_detection.enumerate_bursts(states, name)
    weighed = burst_detection.burst_weights(bursts, relevant, total, p)
    return {
        "name": name,
        "relevant": plain(relevant),
        "total": plain(total),
        "ratio": ratio,
        "gamma": gamma,
        "usual": float(p[0]),
        "bursts": [
            {"start": int(row.begin), "end": int(row.end), "weight": float(row.weight)}
            for row in weighed.sort_values("begin").itertuples()
        ],
    }


def monthly(cycles, phi, slope, gaps):
    n = cycles * 12
    noise = random.standard_normal(n)
    for t in range(1, n):
        noise[t] += phi * noise[t - 1]
    values = np.round(noise + slope * np.arange(n) + 3 * np.sin(np.arange(n) * np.pi / 6), 3)
    values[list(gaps)] = np.nan
    return values


def seasonal_interval(values, period):
    slopes, variance = [], 0.0
    for first in range(period):
        column = values[first::period]
        cycles = np.flatnonzero(~np.isnan(column))
        present = column[cycles]
        n = len(present)
        for i in range(n):
            for j in range(i + 1, n):
                slopes.append((present[j] - present[i]) / (cycles[j] - cycles[i]))
        _, ties = np.unique(present, return_counts=True)
        variance += (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    slopes.sort()
    reach = norm.ppf(0.975) * math.sqrt(variance)
    low = max(round((len(slopes) - reach) / 2) - 1, 0)
    high = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    return {"slopeLow": float(slopes[low]), "slopeHigh": float(slopes[high])}


def seasonal_case(name, values):
    test = pymannkendall.correlated_seasonal_test(values, period=12)
    return {
        "name": name,
        "values": plain(values),
        "correlated": dict(
            s=float(test.s), varS=float(test.var_s), tau=float(test.Tau), z=float(test.z), p=float(test.p)
        ),
        "interval": seasonal_interval(values, 12),
    }


def cycle_case(cycle, length, noise):
    steps = np.arange(length)
    values = np.round(10 + np.sin(2 * np.pi * steps / cycle) * 2 + noise * random.standard_normal(length), 3)
    frequencies, power = periodogram(values, detrend="linear")
    return {
        "cycle": cycle,
        "values": plain(values),
        "periodogram": float(1 / frequencies[np.argmax(power)]),
    }


usual = np.full(60, 0.1)
raised = np.where((np.arange(60) >= 20) & (np.arange(60) < 28), 0.3, 0.1)
twice = np.where(np.arange(60) % 30 < 6, 0.22, 0.08)
json.dump(
    {
        "command": "python3 src/__fixtures__/outsideGoldens.py > src/__fixtures__/outsideGoldens.json",
        "versions": {
            "numpy": np.__version__,
            "scipy": scipy.__version__,
            "pymannkendall": "1.4.3",
            "burst-detection": "0.1.3",
        },
        "bursts": [
            burst_case("nothing unusual", usual, np.full(60, 100), 2.0, 1.0),
            burst_case("one stretch", raised, random.integers(50, 150, 60), 2.0, 1.0),
            burst_case("two stretches", twice, random.integers(80, 300, 60), 1.5, 1.0),
            burst_case("hard to enter", twice, random.integers(20, 60, 60), 2.0, 3.0),
            burst_case("few of each", raised, random.integers(5, 12, 60), 3.0, 0.5),
        ],
        "seasonal": [
            seasonal_case("rising", monthly(12, 0.4, 0.01, ())),
            seasonal_case("noise", monthly(15, 0.7, 0.0, ())),
            seasonal_case("gaps", monthly(14, 0.3, -0.01, (5, 40, 41, 100))),
            seasonal_case("tied", np.floor(monthly(12, 0.5, 0.01, ()))),
        ],
        "cycles": [cycle_case(7, 140, 0.5), cycle_case(12, 120, 0.6), cycle_case(24, 240, 0.6), cycle_case(52, 260, 0.5)],
    },
    sys.stdout,
)
