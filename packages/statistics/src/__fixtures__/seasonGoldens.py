"""Computes seasonGoldens.json with statsmodels.

    pip install numpy==2.4.6 statsmodels==0.15.0
    python3 src/__fixtures__/seasonGoldens.py > src/__fixtures__/seasonGoldens.json
"""

import json
import sys

import numpy as np
import statsmodels
from statsmodels.tsa.seasonal import MSTL, STL

random = np.random.default_rng(20261126)


def seasonal(n, periods, slope, noise):
    time = np.arange(n)
    values = slope * time + noise * random.standard_normal(n)
    for size, period in enumerate(periods, start=1):
        values = values + 2 * size * np.sin(2 * np.pi * time / period) + np.where(time % period == 1, size, 0)
    return np.round(values, 3)


def outlying(values):
    changed = values.copy()
    changed[[17, 40]] += (25, -30)
    return changed


def stl_case(values, period, **options):
    found = STL(values, period=period, **options).fit()
    return dict(values=values.tolist(), period=period, seasonalWindow=options["seasonal"], robust=options["robust"],
                trend=found.trend.tolist(), seasonal=found.seasonal.tolist(), weights=found.weights.tolist())


def mstl_case(values, periods):
    found = MSTL(values, periods=periods).fit()
    return dict(values=values.tolist(), periods=list(periods), trend=found.trend.tolist(),
                seasonals=found.seasonal.T.tolist())


monthly = seasonal(72, (12,), 0.1, 0.5)
json.dump(
    {
        "command": "python3 src/__fixtures__/seasonGoldens.py > src/__fixtures__/seasonGoldens.json",
        "versions": {"numpy": np.__version__, "statsmodels": statsmodels.__version__},
        "stl": [
            stl_case(monthly, 12, seasonal=7, robust=False),
            stl_case(outlying(monthly), 12, seasonal=7, robust=True),
            stl_case(seasonal(60, (4,), -0.2, 1.0), 4, seasonal=13, robust=False),
            stl_case(seasonal(150, (52,), 0.0, 0.3), 52, seasonal=7, robust=True),
        ],
        "mstl": [mstl_case(seasonal(120, (4, 24), 0.05, 0.4), (4, 24))],
    },
    sys.stdout,
)
