const DAY_MS = 86_400_000;
const BEGAN = Date.UTC(2025, 0, 1);
const OWNERS = 60;
const TASKS = ['tabular-classification', 'text-ranking', 'image-tagging'];

const at = days => new Date(BEGAN + days * DAY_MS).toISOString();

const metric = (name, value, more) => ({ name, value, ...more });

/** A version as MLflow has it: a run with parameters and tags, metrics on two data sets and some slices, a signature. */
function versionOf(model, number, versionNumber) {
  const score = 0.7 + ((number + versionNumber) % 25) / 100;
  const dataset = 'held-out';
  return {
    model,
    version: String(versionNumber),
    description: `Trained on the data of month ${versionNumber}.`,
    tags: { commit: `${number}-${versionNumber}`, stage: 'trained' },
    createdAt: at((number % 300) + versionNumber * 14),
    createdBy: `person-${number % 200}`,
    status: 'ready',
    sourceUri: `s3://models/${number}/${versionNumber}`,
    run: {
      id: `run-${number}-${versionNumber}`,
      startedAt: at((number % 300) + versionNumber * 14),
      status: 'FINISHED',
      params: Object.fromEntries(
        Array.from({ length: 12 }, (_, n) => [`param_${n}`, `${n * 3}`]),
      ),
      tags: { 'mlflow.user': `person-${number % 200}` },
    },
    metrics: [
      metric('accuracy', score, { dataset, lower: score - 0.01 }),
      metric('f1', score - 0.05, { dataset }),
      metric('log_loss', 1 - score, { dataset }),
      metric('train_accuracy', score + 0.03, { dataset: 'training' }),
      ...['north', 'south', 'new customers'].map(slice =>
        metric('accuracy', score - 0.02, { dataset, slice }),
      ),
    ],
    datasets: [
      {
        name: 'training',
        role: 'training',
        digest: `sha256:${'0'.repeat(64)}`,
      },
      { name: dataset, role: 'evaluation', digest: `sha256:${'1'.repeat(64)}` },
    ],
    artifacts: [{ path: 'model.bin', digest: `sha256:${'2'.repeat(64)}` }],
    signature: {
      inputs: Array.from({ length: 10 }, (_, n) => ({
        name: `column_${n}`,
        type: 'double',
      })),
      outputs: [{ name: 'score', type: 'double' }],
    },
  };
}

/** Name of a model. */
export const modelName = number => `team-${number % OWNERS}/model-${number}`;

/**
 * Batches of a registry with so many models, as a collector brings them.
 *
 * @param cards - every fifth model has none, the others one of these each
 */
export function* registryBatches({ models, versions, cards, size = 100 }) {
  for (let from = 0; from < models; from += size) {
    const numbers = Array.from(
      { length: Math.min(size, models - from) },
      (_, n) => from + n,
    );
    yield {
      pass: at(0),
      models: numbers.map(number => ({
        name: modelName(number),
        description: `Model ${number} of the registry.`,
        tags: {
          task: TASKS[number % TASKS.length],
          area: `area-${number % 7}`,
        },
        aliases: number % 3 === 0 ? { champion: String(versions) } : {},
        ...(number % 4 !== 0 && {
          owner: `group:default/team-${number % OWNERS}`,
        }),
        createdAt: at(number % 300),
        cards: number % 5 === 0 ? [] : [cards[number % cards.length]],
      })),
      versions: numbers.flatMap(number =>
        Array.from({ length: versions }, (_, n) =>
          versionOf(modelName(number), number, n + 1),
        ),
      ),
    };
  }
}
