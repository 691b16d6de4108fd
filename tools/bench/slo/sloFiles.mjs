import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const PER_FILE = 100;
const SCENARIOS = [
  'cart-answers',
  'gateway-answers',
  'product-answers',
  'search-speed',
];
const TARGETS = [0.99, 0.995, 0.999, 0.9995];

/** Writes so many definitions into a folder, a hundred a file. */
export async function writeSloFiles(folder, count, metricsOf = exampleMetrics) {
  await mkdir(folder, { recursive: true });
  for (let from = 0; from < count; from += PER_FILE) {
    const documents = Array.from(
      { length: Math.min(PER_FILE, count - from) },
      (_, i) => JSON.stringify(definition(from + i, metricsOf(from + i))),
    );
    await writeFile(
      path.join(folder, `slos-${from}.yaml`),
      `${documents.join('\n---\n')}\n`,
    );
  }
}

function definition(number, metrics) {
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: {
      name: `slo-${number}`,
      displayName: `Objective ${number}`,
      labels: { tier: String(number % 3), team: `team-${number % 40}` },
    },
    spec: {
      description: `What service ${number % 800} promises`,
      service: `service-${number % 800}`,
      indicator: {
        metadata: { name: `indicator-${number}` },
        spec: { ratioMetric: { counter: true, ...metrics } },
      },
      timeWindow: [{ duration: '30d', isRolling: true }],
      budgetingMethod: 'Occurrences',
      objectives: [{ target: TARGETS[number % TARGETS.length] }],
    },
  };
}

function exampleMetrics(number) {
  const scenario = SCENARIOS[number % SCENARIOS.length];
  const metric = count => ({
    metricSource: { metricSourceRef: 'example', spec: { scenario, count } },
  });
  return { good: metric('good'), total: metric('total') };
}
