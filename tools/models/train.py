"""Trains small real models and registers them, as a team would: `train.py <tracking URI>`.

Ridge regressions on scikit-learn's diabetes data: three runs, each with its data sets, metrics and signature, and a version
of `diabetes-progression`; the second holds the alias `champion`, and is measured again by a later run. Metrics that are no
number are logged too, and a model without versions whose name has other letters than ASCII.
"""

import sys

import mlflow
import numpy as np
from mlflow.models import infer_signature
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

NAME = "diabetes-progression"
SOURCE = "https://scikit-learn.org/stable/datasets/toy_dataset.html"


def root_mean_squared_error(truth, predicted):
    return float(np.sqrt(np.mean((predicted - truth) ** 2)))


def log_data(train, test):
    for data, name, context in (
        (train, "diabetes-train", "training"),
        (test, "diabetes-test", "evaluation"),
    ):
        dataset = mlflow.data.from_pandas(
            data, source=SOURCE, name=name, targets="target"
        )
        mlflow.log_input(dataset, context=context)


def train_one(alpha, x_train, x_test, y_train, y_test):
    with mlflow.start_run(run_name=f"ridge-{alpha}"):
        mlflow.log_param("alpha", alpha)
        mlflow.set_tag("team", "data")
        log_data(x_train.assign(target=y_train), x_test.assign(target=y_test))
        model = Ridge(alpha=alpha).fit(x_train, y_train)
        predicted = model.predict(x_test)
        mlflow.log_metric("rmse", root_mean_squared_error(y_test, predicted))
        fitted = root_mean_squared_error(y_train, model.predict(x_train))
        for step in range(3):
            mlflow.log_metric("rmse_train", fitted, step=step)
        mlflow.log_metric("not_a_number", float("nan"))
        mlflow.log_metric("infinite", float("inf"))
        mlflow.sklearn.log_model(
            model,
            name="model",
            signature=infer_signature(x_train, predicted),
            registered_model_name=NAME,
        )


def measure_again(client, test, truth):
    """A later run that measures the logged model of the second version on data of its own."""
    source = client.get_model_version(NAME, "2").source
    model_id = source.removeprefix("models:/")
    dataset = mlflow.data.from_pandas(
        test.assign(target=truth).tail(50),
        source=SOURCE,
        name="diabetes-later",
        targets="target",
    )
    with mlflow.start_run(run_name="evaluate-2"):
        for name, value in (("rmse", 61.5), ("not_a_number", float("nan"))):
            mlflow.log_metric(name, value, model_id=model_id, dataset=dataset)
    client.set_logged_model_tags(model_id, {"reviewed": "yes"})


def describe(client):
    client.update_registered_model(
        NAME, "Predicts how far diabetes **progresses** in a year."
    )
    client.set_registered_model_tag(NAME, "owner", "group:default/data")
    client.set_registered_model_tag(NAME, "task", "tabular-regression")
    client.set_registered_model_tag(NAME, "license", "bsd-3-clause")
    client.set_registered_model_alias(NAME, "champion", "2")
    client.set_model_version_tag(NAME, "2", "validation_status", "approved")
    client.update_model_version(NAME, "2", "Best on the test split.")
    client.create_registered_model("empty model — ünïcode")


def main(tracking_uri):
    mlflow.set_tracking_uri(tracking_uri)
    mlflow.set_experiment(NAME)
    features, target = load_diabetes(return_X_y=True, as_frame=True)
    parts = train_test_split(features, target, random_state=1)
    for alpha in (0.01, 0.1, 1.0):
        train_one(alpha, *parts)
    client = mlflow.MlflowClient()
    measure_again(client, parts[1], parts[3])
    describe(client)


if __name__ == "__main__":
    main(sys.argv[1])
