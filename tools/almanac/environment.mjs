import path from 'node:path';
import { docsBuilderPrograms } from './docsBuilder.mjs';

/**
 * Environment for everything that is started.
 *
 * A `nodedir` in somebody's npm settings would make native builds use the headers of another Node.js.
 */
export function environment() {
  const env = { ...process.env };
  for (const name of Object.keys(env))
    if (name.toLowerCase() === 'npm_config_nodedir') delete env[name];
  return {
    ...env,
    PATH: [env.PATH, docsBuilderPrograms].join(path.delimiter),
    YARN_ENABLE_TELEMETRY: '0',
    REDOCLY_TELEMETRY: 'off',
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  };
}
