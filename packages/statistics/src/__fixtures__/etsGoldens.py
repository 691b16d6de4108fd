"""Computes etsGoldens.json with statsforecast.

    pip install numpy==2.4.6 statsforecast==2.1.1
    python3 src/__fixtures__/etsGoldens.py > src/__fixtures__/etsGoldens.json
"""

import json
import sys

import numpy as np
import statsforecast
from statsforecast.models import AutoETS

random = np.random.default_rng(20261126)
HORIZON = 6
MODELS = {"level": ("ANN", None), "linear": ("AAN", False), "damped": ("AAN", True)}


def walk(n, level, trend, phi, alpha, beta):
    values = []
    for _ in range(n):
        error = random.standard_normal()
        values.append(level + phi * trend + error)
        level += phi * trend + alpha * error
        trend = phi * trend + beta * error
    return np.round(values, 3)


def case(values):
    found = {}
    for name, (model, damped) in MODELS.items():
        fitted = AutoETS(season_length=1, model=model, damped=damped).fit(values)
        found[name] = dict(squaredError=float(np.sum(fitted.model_["residuals"] ** 2)),
                           aicc=float(fitted.model_["aicc"]),
                           mean=fitted.predict(HORIZON)["mean"].tolist())
    return dict(values=values.tolist(), models=found)


json.dump(
    {
        "command": "python3 src/__fixtures__/etsGoldens.py > src/__fixtures__/etsGoldens.json",
        "versions": {"numpy": np.__version__, "statsforecast": statsforecast.__version__},
        "cases": [
            case(walk(80, 50, 0, 1, 0.3, 0)),
            case(walk(80, 50, 1.5, 1, 0.5, 0.1)),
            case(walk(80, 50, 3, 0.9, 0.6, 0.2)),
        ],
    },
    sys.stdout,
)
