import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { documents } from './definitions.mjs';

const PORTAL = 'https://portal.example.org';

/**
 * The rules of each SLO, and files with them.
 *
 * @returns per SLO its definition (`slo`), its `groups` of rules, the `file` of all of them, and the file of those that its
 *   `alerts` need
 * @throws Error where a definition or its rules have a fault
 */
export async function writeRules(model, directory) {
  const text = documents
    .map(document => JSON.stringify(document))
    .join('\n---\n');
  const { documents: read, faults } = model.readOpenSlo([
    { file: 'slos', text },
  ]);
  const wrong = faults.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
  return Promise.all(
    model.definitionsOf(read).map(async slo => {
      const rules = model.prometheusRules(slo, { portalUrl: PORTAL });
      const refused = rules.faults.filter(
        ({ severity }) => severity === 'error',
      );
      if (refused.length > 0) throw new Error(JSON.stringify(refused, null, 2));
      const { groups } = rules;
      const file = path.join(directory, `${slo.name}.yaml`);
      await writeFile(file, model.rulesAsYaml(groups));
      // Alerts do not go by the budgets, which look back a month each time, but for the traffic that is usual.
      const needed = slo.lowTraffic.isWeighted ? groups : groups.slice(0, 1);
      const alerts = path.join(directory, `${slo.name}.alerts.yaml`);
      await writeFile(alerts, model.rulesAsYaml(needed));
      return { slo, groups, file, alerts };
    }),
  );
}
