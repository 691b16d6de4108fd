"""Computes pieceGoldens.json with other implementations: what the other goldens leave out.

    pip install numpy==2.4.6 scipy==1.17.1 pandas==3.1.1 statsmodels==0.15.0 utilsforecast==0.2.17 \\
      scikit-bio==0.7.4 apportionment==1.0 lttb==0.3.1
    python3 src/__fixtures__/pieceGoldens.py > src/__fixtures__/pieceGoldens.json

Where no package has the whole method, its definition is put together from parts that others computed, and not from our
code: the posterior of scipy for the shrunk growth of emergence and the inverse Simpson index of scikit-bio for its breadth;
statsmodels smooths the lines of Theta and the damped trend, from weights that it searches itself; the Jensen-Shannon
divergence of scipy for the surprise of Adtributor; the matrix of correlations of scipy for the variance of a mean.
"""

import json
import math
import sys
import warnings
from fractions import Fraction
from importlib.metadata import version

import lttb
import numpy as np
import pandas as pd
import statsmodels.api as sm
from apportionment.methods import compute as apportion
from scipy.linalg import toeplitz
from scipy.spatial.distance import jensenshannon
from scipy.stats import expon, gamma, median_abs_deviation
from skbio.diversity.alpha import inv_simpson
from statsmodels.stats.oaxaca import OaxacaBlinder
from statsmodels.tsa.holtwinters import ExponentialSmoothing, SimpleExpSmoothing
from statsmodels.tsa.stattools import acf
from utilsforecast.losses import mase, smape

warnings.simplefilter("ignore")
random = np.random.default_rng(20261128)
HORIZON = 6


def plain(values):
    return [None if np.isnan(v) else float(v) for v in values]


def carried_on(n, phi, slope, level):
    noise = random.standard_normal(n)
    for t in range(1, n):
        noise[t] += phi * noise[t - 1]
    return np.round(level + noise + slope * np.arange(n), 3)


def smoothed(values):
    """Simple smoothing whose weight and first level have the least squared error."""
    fits = [
        SimpleExpSmoothing(values, initialization_method="estimated").fit(method=method)
        for method in ("L-BFGS-B", "TNC", "SLSQP")
    ]
    best = min(fits, key=lambda fit: fit.sse)
    return best


def smoothing_case(values):
    fit = smoothed(values)
    time = sm.add_constant(np.arange(len(values), dtype=float))
    line = sm.OLS(values, time).fit()
    curve = smoothed(2 * values - line.fittedvalues)
    ahead = np.arange(len(values), len(values) + HORIZON)
    theta = (line.params[0] + line.params[1] * ahead + curve.forecast(HORIZON)) / 2
    damped = min(
        (
            ExponentialSmoothing(
                values,
                trend="add",
                damped_trend=True,
                initialization_method="estimated",
                bounds={
                    "smoothing_level": (1e-4, 0.9999),
                    "smoothing_trend": (1e-4, 0.9999),
                    "damping_trend": (0.8, 0.98),
                },
            ).fit(method=method, use_brute=True)
            for method in ("L-BFGS-B", "SLSQP")
        ),
        key=lambda fit: fit.sse,
    )
    mean = damped.forecast(HORIZON)
    return {
        "values": plain(values),
        "level": {"squaredError": float(fit.sse), "mean": float(fit.forecast(1)[0])},
        "theta": plain(theta),
        "damped": {
            "alpha": float(damped.params["smoothing_level"]),
            "beta": float(damped.params["smoothing_trend"]),
            "phi": float(damped.params["damping_trend"]),
            "squaredError": float(damped.sse),
            "mean": plain(mean),
        },
        "combined": plain((theta + mean) / 2),
    }


def score_case(history, season):
    actual = np.round(history[-1] + random.standard_normal(HORIZON), 3)
    forecast = np.round(actual + random.standard_normal(HORIZON), 3)
    frame = pd.DataFrame({"unique_id": "a", "y": actual, "ours": forecast})
    past = pd.DataFrame({"unique_id": "a", "y": history})
    return {
        **{"history": plain(history), "actual": plain(actual), "forecast": plain(forecast), "season": season},
        # There a ratio 0…1; the competition has twice that in percent.
        "smape": 200 * float(smape(frame, ["ours"])["ours"].iloc[0]),
        "mase": float(mase(frame, ["ours"], season, past)["ours"].iloc[0]),
    }


def naive_case(values, season):
    last = pd.Series(values).iloc[-season:]
    return {"values": plain(values), "season": season, "mean": plain(np.resize(last, HORIZON))}


def band_case(values, level, horizon):
    """The naive forecast from each origin from the eighth value on; numpy's quantile that is an order statistic."""
    series = pd.Series(values)
    errors = {step: (series.shift(-step) - series).iloc[7:-step].abs() for step in range(1, horizon + 1)}
    widths = np.maximum.accumulate(
        [
            np.quantile(of_step, min(1.0, math.ceil((len(of_step) + 1) * level) / len(of_step)), method="inverted_cdf")
            for of_step in errors.values()
        ]
    )
    return {
        **{"values": plain(values), "level": level, "horizon": horizon},
        **{"low": plain(values[-1] - widths), "high": plain(values[-1] + widths)},
    }


def correlation_case(values):
    n = len(values)
    line = sm.OLS(values, sm.add_constant(np.arange(n, dtype=float))).fit()
    # Marriott and Pope (1954): rid of the bias towards zero.
    correlation = min((n * acf(line.resid, nlags=1, adjusted=False)[1] + 2) / (n - 4), 0.99)
    # The variance of a mean of n such values beside that of as many independent ones.
    factor = toeplitz(correlation ** np.arange(n)).sum() / n if correlation > 0 else 1.0
    return {
        "values": plain(values),
        "autocorrelation": plain(acf(values, nlags=5, adjusted=False, fft=False)),
        "carried": float(correlation),
        "varianceFactor": float(factor),
    }


def skill_case(cycles, period, size):
    values = np.round(
        np.tile(size * np.sin(2 * np.pi * np.arange(period) / period), cycles)
        + random.standard_normal(cycles * period),
        3,
    )
    frame = pd.DataFrame(
        {"y": values, "phase": np.arange(len(values)) % period, "cycle": np.arange(len(values)) // period}
    )
    missed = 0.0
    for cycle in range(cycles):
        others = frame[frame.cycle != cycle].groupby("phase").y.mean()
        held_out = frame[frame.cycle == cycle].set_index("phase").y
        missed += ((held_out - others) ** 2).sum()
    return {"values": plain(values), "period": period, "skill": float(1 - missed / (values**2).sum())}


def emergence_case(recent, before, age, adopters, half_life, prior, half_breadth):
    # Two Poisson rates with one gamma prior: shape `prior`, one stretch of exposure.
    rates = [gamma(a=prior + count, scale=1 / 2).mean() for count in (before, recent)]
    growth = max(0.0, 1 - rates[0] / rates[1])
    recency = expon(scale=half_life / math.log(2)).sf(age)
    effective = float(inv_simpson(np.array(adopters))) if sum(adopters) else 0.0
    # Half is reached at `half_breadth` others: the saturation of Michaelis and Menten.
    others = max(0.0, effective - 1)
    breadth = 1 / (1 + half_breadth / others) if others else 0.0
    return {
        "input": {"recent": recent, "before": before, "ageSteps": age, "adopters": adopters},
        "options": {"halfLifeSteps": half_life, "priorAdoptions": prior, "halfBreadth": half_breadth},
        "emergence": {
            **{"growth": float(growth), "recency": float(recency), "breadth": breadth},
            **{"effectiveAdopters": effective, "score": float(growth * recency * breadth)},
        },
    }


def exact(value):
    return Fraction(float(value))


def contribution_case(members, missing):
    before, after = (np.round(random.lognormal(8, 6, members), 4) for _ in range(2))
    before[random.random(members) < missing] = np.nan
    after[random.random(members) < missing] = np.nan
    both = ~np.isnan(before) & ~np.isnan(after)
    change = sum((exact(b) - exact(a) for a, b in zip(before[both], after[both])), Fraction(0))
    all_change = sum(map(exact, after[~np.isnan(after)]), Fraction(0)) - sum(
        map(exact, before[~np.isnan(before)]), Fraction(0)
    )
    return {
        **{"before": plain(before), "after": plain(after), "total": float(change)},
        "coverage": float(all_change - change),
    }


def ratio_case(members):
    wholes = random.integers(20, 60, (2, members))
    parts = np.array([[random.integers(1, whole) for whole in row] for row in wholes])
    rows = [
        (time, member, 1 if unit < parts[time, member] else 0)
        for time in (0, 1)
        for member in range(members)
        for unit in range(wholes[time, member])
    ]
    frame = pd.DataFrame(rows, columns=["time", "member", "has"])
    dummies = pd.get_dummies(frame.member, prefix="m", drop_first=True, dtype=float)
    design = pd.concat([frame.time.astype(float), sm.add_constant(dummies)], axis=1)
    groups = [sm.OLS(frame.has[frame.time == t], design[frame.time == t].drop(columns="time")).fit() for t in (0, 1)]
    between = (groups[0].params + groups[1].params) / 2
    model = OaxacaBlinder(frame.has, design, "time", hasconst=True, swap=False)
    unexplained, explained, _ = model.two_fold(two_fold_type="self_submitted", submitted_weight=0.5).params
    sign = (
        1
        if np.isclose(explained + unexplained, frame.has[frame.time == 1].mean() - frame.has[frame.time == 0].mean())
        else -1
    )
    # Of each member by swapping one thing after the other, in both orders, in whole fractions.
    share = [[Fraction(int(w), int(row.sum())) for w in row] for row in wholes]
    own = [[Fraction(int(p), int(w)) for p, w in zip(p_row, w_row)] for p_row, w_row in zip(parts, wholes)]
    ratio = [sum(s * r for s, r in zip(share[t], own[t])) for t in (0, 1)]
    usual = (ratio[0] + ratio[1]) / 2
    return {
        "members": [
            {
                "before": {"part": int(parts[0, m]), "whole": int(wholes[0, m])},
                "after": {"part": int(parts[1, m]), "whole": int(wholes[1, m])},
            }
            for m in range(members)
        ],
        "rateOfAll": float(sign * unexplained),
        "mixOfAll": float(sign * explained),
        "rate": [
            float(((own[1][m] - own[0][m]) * share[0][m] + (own[1][m] - own[0][m]) * share[1][m]) / 2)
            for m in range(members)
        ],
        "mix": [
            float(
                ((share[1][m] - share[0][m]) * (own[0][m] - usual) + (share[1][m] - share[0][m]) * (own[1][m] - usual))
                / 2
            )
            for m in range(members)
        ],
    }


def surprise_case(expected, actual):
    return {
        **{"expected": expected, "actual": actual},
        # All members are named, so their surprises add up to the divergence.
        "surprise": float(jensenshannon(expected, actual) ** 2),
    }


def rounding_case(parts, seats):
    weights = np.array(parts)
    return {"parts": parts, "rounded": apportion("largest_remainder", weights, seats, verbose=False)}


def thinning_case(values, points):
    # Of lengths that give equal buckets: where they do not, implementations share out the rest in other ways.
    data = np.column_stack([np.arange(len(values), dtype=float), values])
    return {
        "values": plain(values),
        "points": points,
        "kept": lttb.downsample(data, n_out=points)[:, 0].astype(int).tolist(),
    }


with_gaps = carried_on(40, 0.3, 0.1, 20)
with_gaps[[0, 1, 7, 8, 9, 22, 39]] = np.nan
known = pd.Series(with_gaps).loc[pd.Series(with_gaps).first_valid_index() : pd.Series(with_gaps).last_valid_index()]
compared = np.abs(np.round(random.normal(5, 2, (3, 12)), 3)) + 0.5
frame = pd.DataFrame(compared.T)
large = random.lognormal(0, 20, 60)
# What is large goes away: only what is small is left, which sums of doubles lose.
summed = random.permutation(np.concatenate([large, random.standard_normal(30), -large]))
noisy = carried_on(300, 0.0, 0.0, 0)
noisy[150:] += 9
picked = np.round(random.standard_normal(1501), 3)
packages = ("numpy", "scipy", "pandas", "statsmodels", "utilsforecast", "scikit-bio", "apportionment", "lttb")
json.dump(
    {
        "command": "python3 src/__fixtures__/pieceGoldens.py > src/__fixtures__/pieceGoldens.json",
        "versions": {name: version(name) for name in packages},
        "smoothing": [
            smoothing_case(carried_on(60, 0.6, 0.0, 50)),
            smoothing_case(carried_on(80, 0.5, 0.3, 20)),
            smoothing_case(np.cumsum(carried_on(70, 0.2, 0.0, 1.5))),
        ],
        "scores": [score_case(carried_on(48, 0.3, 0.2, 30), 1), score_case(carried_on(48, 0.3, 0.2, 30), 12)],
        "naive": [naive_case(carried_on(30, 0.3, 0.1, 5), 1), naive_case(carried_on(30, 0.3, 0.1, 5), 4)],
        "bands": [band_case(carried_on(90, 0.8, 0.0, 10), 0.8, 3), band_case(carried_on(90, 0.8, 0.0, 10), 0.95, 4)],
        "correlations": [
            correlation_case(carried_on(n, phi, 0.05, 3)) for n, phi in ((40, 0.0), (60, 0.5), (120, 0.8), (30, -0.5))
        ],
        "skills": [skill_case(5, 12, 2.0), skill_case(8, 7, 0.3)],
        "emergence": [
            emergence_case(40, 10, 6, [10, 10, 10, 10], 12, 5, 3),
            emergence_case(2, 1, 3, [1, 1], 12, 5, 3),
            emergence_case(300, 0, 1, [250, 20, 20, 10], 26, 5, 3),
            emergence_case(5, 50, 100, [5], 26, 2, 6),
            emergence_case(0, 0, 0, [0, 0], 12, 5, 3),
            emergence_case(17, 4, 30, [9, 4, 3, 1], 52, 1.5, 4),
        ],
        "contributions": [contribution_case(40, 0.0), contribution_case(60, 0.15)],
        "ratios": [ratio_case(2), ratio_case(5)],
        "surprises": [surprise_case([50, 25, 25], [30, 15, 12]), surprise_case([94, 6, 40], [47, 3, 8])],
        "roundings": [
            rounding_case([4.7, 1.6, 1.58, 1.2, 0.61, 0.31], 10),
            rounding_case([33.4, 12.9, 20.15, 8.05, 25.5], 100),
            rounding_case([0.3, 0.4, 0.9, 1.4], 3),
        ],
        "thinnings": [thinning_case(carried_on(200, 0.9, 0.0, 0), 20), thinning_case(carried_on(332, 0.5, 0.1, 0), 32)],
        "sum": {"values": summed.tolist(), "sum": math.fsum(summed)},
        "bridged": {"values": plain(with_gaps), "bridged": plain(known.interpolate("linear"))},
        "noise": {
            "values": plain(noisy),
            # Of a difference of two independent values the variance is twice that of one.
            "sigma": float(
                median_abs_deviation(np.diff(noisy), center=lambda _, axis: 0.0, scale="normal") / math.sqrt(2)
            ),
        },
        "compared": {
            "series": [plain(row) for row in compared],
            "base": 3,
            "indexed": [plain(frame[column] / frame[column].iloc[3] * 100) for column in frame],
            "shares": [plain(column) for _, column in frame.div(frame.sum(axis=1), axis=0).items()],
        },
        "present": {"indexes": np.flatnonzero(~np.isnan(with_gaps)).tolist(), "median": float(np.nanmedian(with_gaps))},
        "select": {
            "values": plain(picked),
            "at": [[k, float(np.partition(picked, k)[k])] for k in (0, 3, 750, 1200, 1500)],
        },
    },
    sys.stdout,
)
