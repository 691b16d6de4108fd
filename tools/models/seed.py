"""Fills an empty MLflow database with models, through MLflow's own stores: `seed.py <database URI> <models> <versions>`.

Each version has a run of its own with metrics, parameters and a data set. Faster than the REST API by far, and the rows are
those that MLflow writes.
"""

import sys

from mlflow.entities import (
    Dataset,
    DatasetInput,
    InputTag,
    Metric,
    Param,
    RunTag,
)
from mlflow.entities.model_registry import (
    ModelVersionTag,
    RegisteredModelTag,
)
from mlflow.store.model_registry.sqlalchemy_store import (
    SqlAlchemyStore as RegistryStore,
)
from mlflow.store.tracking.sqlalchemy_store import (
    SqlAlchemyStore as TrackingStore,
)

ARTIFACTS = "mlflow-artifacts:/"
START_MILLISECONDS = 1_767_225_600_000
VERSIONS_PER_DAY_MILLISECONDS = 86_400_000
SCHEMA = (
    '{"mlflow_colspec": [{"type": "double", "name": "age", "required": true},'
    ' {"type": "double", "name": "target", "required": true}]}'
)


def log_run(tracking, experiment, model, version):
    """One finished run, as a training would log it."""
    start = START_MILLISECONDS + version * VERSIONS_PER_DAY_MILLISECONDS
    run = tracking.create_run(
        experiment, "data", start, [RunTag("team", "data")], f"run-{version}"
    )
    run_id = run.info.run_id
    metrics = [
        Metric(name, value / (model + version + 1), start, 0)
        for name, value in (("rmse", 50.0), ("mae", 40.0), ("r2", 0.5))
    ]
    params = [Param("alpha", str(0.1 * version)), Param("folds", "5")]
    tracking.log_batch(run_id, metrics, params, [])
    dataset = Dataset(
        "train", f"{model:04x}{version:04x}", "http",
        '{"url": "https://example.com/train"}', SCHEMA, '{"num_rows": 331}',
    )
    tags = [InputTag("mlflow.data.context", "training")]
    tracking.log_inputs(run_id, [DatasetInput(dataset, tags)])
    return run_id


def main(database, models, versions):
    tracking = TrackingStore(database, ARTIFACTS)
    registry = RegistryStore(database)
    for model in range(models):
        name = f"model-{model:04d}"
        if model % 50 == 0:
            experiment = tracking.create_experiment(f"experiment-{model}")
        registry.create_registered_model(
            name,
            [RegisteredModelTag("owner", "group:default/data")],
            f"Model **{model}** of the benchmark.",
        )
        for version in range(1, versions + 1):
            run_id = log_run(tracking, experiment, model, version)
            registry.create_model_version(
                name,
                f"{ARTIFACTS}1/{run_id}/artifacts/model",
                run_id,
                [ModelVersionTag("validation_status", "approved")],
                description=f"Version {version}.",
            )
        registry.set_registered_model_alias(name, "champion", versions)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
