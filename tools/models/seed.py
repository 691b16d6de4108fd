"""Fills an empty MLflow database with models, through MLflow's own stores: `seed.py <database URI> <models> <versions>`.

Each version has a run of its own with metrics, parameters and a data set, and a logged model that it was registered of; that
of the last version was measured again by another run. Faster than the REST API by far, and the rows are those that MLflow
writes: of the first models by its stores, of the others copies of those under other ids and names.
"""

import hashlib
import re
import sqlite3
import sys

import sqlalchemy
from mlflow.entities import (
    Dataset,
    DatasetInput,
    InputTag,
    LoggedModelParameter,
    LoggedModelStatus,
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
END_MILLISECONDS = 1_795_000_000_000
MODELS_BY_STORES = 20
SCHEMA = (
    '{"mlflow_colspec": [{"type": "double", "name": "age", "required": true},'
    ' {"type": "double", "name": "target", "required": true}]}'
)


@sqlalchemy.event.listens_for(sqlalchemy.engine.Engine, "connect")
def do_not_wait_for_the_disk(connection, _):
    """What is cut off is seeded anew."""
    connection.execute("PRAGMA synchronous = OFF")


def log_run(tracking, experiment, model, version):
    """One finished run with its logged model, as a training would log them."""
    start = START_MILLISECONDS + version * VERSIONS_PER_DAY_MILLISECONDS
    run = tracking.create_run(
        experiment, "data", start, [RunTag("team", "data")], f"run-{version}"
    )
    run_id = run.info.run_id
    alpha = str(0.1 * version)
    logged = tracking.create_logged_model(
        experiment,
        name="model",
        source_run_id=run_id,
        params=[LoggedModelParameter("alpha", alpha)],
    )
    metrics = [
        Metric(name, value / (model + version + 1), start, 0, logged.model_id)
        for name, value in (("rmse", 50.0), ("mae", 40.0), ("r2", 0.5))
    ]
    params = [Param("alpha", alpha), Param("folds", "5")]
    tracking.log_batch(run_id, metrics, params, [])
    dataset = Dataset(
        "train", f"{model:04x}{version:04x}", "http",
        '{"url": "https://example.com/train"}', SCHEMA, '{"num_rows": 331}',
    )
    tags = [InputTag("mlflow.data.context", "training")]
    tracking.log_inputs(run_id, [DatasetInput(dataset, tags)])
    tracking.finalize_logged_model(logged.model_id, LoggedModelStatus.READY)
    return run_id, logged.model_id


def log_evaluation(tracking, experiment, model, model_id):
    """A later run that measures a logged model on data of its own."""
    run = tracking.create_run(
        experiment, "data", END_MILLISECONDS, [], "evaluation"
    )
    name, digest = "holdout", f"{model:08x}"
    dataset = Dataset(
        name, digest, "http", '{"url": "https://example.com/holdout"}',
        SCHEMA, '{"num_rows": 111}',
    )
    tracking.log_inputs(run.info.run_id, [DatasetInput(dataset, [])])
    metric = Metric(
        "rmse", 60.0 / (model + 1), END_MILLISECONDS, 0, model_id, name, digest
    )
    tracking.log_batch(run.info.run_id, [metric], [], [])


def fill(database, models, versions):
    """Fills one experiment by MLflow's own stores."""
    tracking = TrackingStore(database, ARTIFACTS)
    registry = RegistryStore(database)
    experiment = tracking.create_experiment("experiment-0000")
    for model in range(models):
        name = f"model-{model:04d}"
        registry.create_registered_model(
            name,
            [RegisteredModelTag("owner", "group:default/data")],
            f"Model **{model:04d}** of the benchmark.",
        )
        for version in range(1, versions + 1):
            run_id, model_id = log_run(tracking, experiment, model, version)
            registry.create_model_version(
                name,
                f"models:/{model_id}",
                run_id,
                [ModelVersionTag("validation_status", "approved")],
                description=f"Version {version}.",
            )
        log_evaluation(tracking, experiment, model, model_id)
        registry.set_registered_model_alias(name, "champion", versions)
    return int(experiment)


IDS = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
NUMBERS = re.compile(
    r"(?<=model-)\d{4}\b|(?<=Model \*\*)\d{4}\b|(?<=experiment-)\d{4}\b"
)


def renamed(text, offset):
    """A text with other ids, and with numbers of models that are larger by an offset."""
    other = IDS.sub(
        lambda one: hashlib.md5(f"{offset} {one[0]}".encode()).hexdigest(), text
    )
    return NUMBERS.sub(lambda one: f"{int(one[0]) + offset:04d}", other)


def rows_of(file):
    """Every row by table, with its columns."""
    tables = file.execute("select name from sqlite_master where type = 'table'")
    for (table,) in tables.fetchall():
        found = file.execute(f'select * from "{table}"')
        columns = [column[0] for column in found.description]
        yield table, columns, found.fetchall()


def copy(path, models, experiment, part):
    """Copies what is there under other names until there are so many models."""
    file = sqlite3.connect(path)
    file.execute("PRAGMA synchronous = OFF")
    tables = list(rows_of(file))
    for number, offset in enumerate(range(part, models, part), start=1):
        for table, columns, rows in tables:
            copies = []
            for row in rows:
                copied = tuple(
                    renamed(value, offset)
                    if isinstance(value, str)
                    else value + number
                    if column == "experiment_id" and value == experiment
                    else value
                    for column, value in zip(columns, row)
                )
                if copied != row:
                    copies.append(copied)
            if not copies:
                continue
            names = ",".join(f'"{column}"' for column in columns)
            places = ",".join("?" * len(columns))
            file.executemany(
                f'insert into "{table}" ({names}) values ({places})', copies
            )
    file.commit()
    file.close()


def main(database, models, versions):
    part = min(models, MODELS_BY_STORES)
    if models % part:
        raise SystemExit(f"so many models cannot be copies of {part}")
    experiment = fill(database, part, versions)
    copy(database.removeprefix("sqlite:///"), models, experiment, part)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
