"""Computes changeGoldens.json with ruptures.

    pip install numpy==2.4.6 ruptures==1.1.10
    python3 src/__fixtures__/changeGoldens.py > src/__fixtures__/changeGoldens.json
"""

import json
import sys
import warnings

import numpy as np
import ruptures

warnings.simplefilter("ignore")
random = np.random.default_rng(20261126)


def mean_variance_case(levels, deviations, length, penalty):
    values = np.round(np.concatenate([random.normal(l, d, length) for l, d in zip(levels, deviations)]), 3)
    found = ruptures.Pelt(custom_cost=ruptures.costs.CostNormal(add_small_diag=False), min_size=5, jump=1).fit(values)
    return dict(values=values.tolist(), penalty=penalty, ends=found.predict(pen=penalty))


def trend_case(lines, length, noise, penalty):
    values = np.round(np.concatenate([a + b * np.arange(length) for a, b in lines])
                      + noise * random.standard_normal(length * len(lines)), 3)
    time = np.arange(len(values))
    found = ruptures.Pelt(model="linear", min_size=4, jump=1).fit(np.column_stack([values, np.ones_like(time), time]))
    return dict(values=values.tolist(), penalty=penalty, ends=found.predict(pen=penalty))


json.dump(
    {
        "command": "python3 src/__fixtures__/changeGoldens.py > src/__fixtures__/changeGoldens.json",
        "versions": {"numpy": np.__version__, "ruptures": ruptures.__version__},
        "meanVariance": [
            mean_variance_case([0, 0, 4], [1, 4, 1], 40, 15.0),
            mean_variance_case([0, 0], [1, 1], 60, 12.0),
            mean_variance_case([2, 2, 2, 2], [1, 0.2, 1, 3], 30, 10.0),
        ],
        "trend": [
            trend_case([(0, 0.2), (6, -0.3)], 30, 0.5, 8.0),
            trend_case([(0, 1.0)], 80, 2.0, 60.0),
            trend_case([(0, 0.0), (0, 0.5), (20, 0.5), (0, 0.0)], 25, 1.0, 15.0),
        ],
    },
    sys.stdout,
)
