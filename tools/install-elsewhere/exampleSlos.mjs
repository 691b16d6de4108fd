import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { addLines } from './freshPortal.mjs';

/** Made-up counts. */
export const EXAMPLE_PACKAGE =
  '@almanac/backstage-plugin-insights-backend-module-example-slos';

/** Fills the SLO pages of a portal that has no source of counts: this repository's SLOs, with the counts they ask for. */
export function addExampleSlos({ root, directory }) {
  addLines({
    directory,
    file: 'packages/backend/src/index.ts',
    lines: [`backend.add(import('${EXAMPLE_PACKAGE}'));`],
  });
  const folder = 'examples/slos';
  cpSync(path.join(root, folder), path.join(directory, folder), {
    recursive: true,
  });
  const settings = {
    exampleData: true,
    slos: { files: [path.join(directory, folder)] },
  };
  appendFileSync(
    path.join(directory, 'app-config.yaml'),
    `\ninsights: ${JSON.stringify(settings)}\n`,
  );
}
