/** Each layering rule is broken on purpose in a small tree of its own, and must be refused by its name. */
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const cruiser = path.join(root, 'node_modules/.bin/depcruise');
const BACKEND = 'plugins/insights-backend/src';

const CASES = [
  [
    'database-driver-in-stores-only',
    {
      [`${BACKEND}/domains/a/Service.ts`]:
        "import knex from 'knex'; export const k = knex;",
    },
  ],
  [
    'models-are-pure',
    {
      [`${BACKEND}/domains/a/model/m.ts`]:
        "import express from 'express'; export const e = express;",
    },
  ],
  [
    'models-know-no-node',
    {
      [`${BACKEND}/domains/a/model/m.ts`]:
        "import fs from 'node:fs'; export const f = fs;",
    },
  ],
  [
    'statistics-stands-alone',
    {
      'packages/statistics/src/s.ts':
        "import express from 'express'; export const e = express;",
    },
  ],
  [
    'domains-by-their-facade',
    {
      [`${BACKEND}/domains/a/x.ts`]:
        "import { y } from '../b/y'; export const z = y;",
      [`${BACKEND}/domains/b/y.ts`]: 'export const y = 1;',
    },
  ],
  [
    'domains-by-their-facade-from-outside',
    {
      [`${BACKEND}/plugin.ts`]:
        "import { y } from './domains/b/y'; export const z = y;",
      [`${BACKEND}/domains/b/y.ts`]: 'export const y = 1;',
    },
  ],
  [
    'domains-know-no-collection',
    {
      [`${BACKEND}/domains/a/x.ts`]:
        "import { y } from '../../collection/y'; export const z = y;",
      [`${BACKEND}/collection/y.ts`]: 'export const y = 1;',
    },
  ],
  [
    'platform-knows-no-domain',
    {
      [`${BACKEND}/platform/x.ts`]:
        "import { y } from '../domains/b'; export const z = y;",
      [`${BACKEND}/domains/b/index.ts`]: 'export const y = 1;',
    },
  ],
  [
    'pages-know-no-other-page',
    {
      'plugins/trend-radar/src/x.ts':
        "import { y } from '../../slo/src/y'; export const z = y;",
      'plugins/slo/src/y.ts': 'export const y = 1;',
    },
  ],
  [
    'frontend-and-backend-apart',
    {
      'plugins/trend-radar/src/x.ts':
        "import { y } from '../../insights-node/src/y'; export const z = y;",
      'plugins/insights-node/src/y.ts': 'export const y = 1;',
    },
  ],
  [
    'common-stands-alone',
    {
      'plugins/insights-common/src/x.ts':
        "import { y } from '../../insights-node/src/y'; export const z = y;",
      'plugins/insights-node/src/y.ts': 'export const y = 1;',
    },
  ],
  [
    'no-circles',
    {
      'plugins/slo/src/x.ts':
        "import { y } from './y'; export const x = () => y;",
      'plugins/slo/src/y.ts':
        "import { x } from './x'; export const y = () => x;",
    },
  ],
];

const folders = [];
after(() =>
  folders.forEach(folder => rmSync(folder, { recursive: true, force: true })),
);

function cruise(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'almanac-layers-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  cpSync(
    path.join(root, '.dependency-cruiser.cjs'),
    path.join(folder, '.dependency-cruiser.cjs'),
  );
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler"}}',
  );
  symlinkSync(
    path.join(root, 'node_modules'),
    path.join(folder, 'node_modules'),
  );
  const tops = [...new Set(Object.keys(files).map(file => file.split('/')[0]))];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      cruiser,
      '--config',
      '.dependency-cruiser.cjs',
      '--preserve-symlinks',
      ...tops,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return stdout + stderr;
}

for (const [rule, files] of CASES)
  test(`${rule} refuses its breach`, () => {
    assert.match(cruise(files), new RegExp(`error ${rule}:`));
  });

test('a sound tree passes', () => {
  const output = cruise({
    [`${BACKEND}/domains/a/DatabaseStore.ts`]:
      "import knex from 'knex'; export const k = knex;",
    [`${BACKEND}/domains/a/x.ts`]:
      "import { y } from '../b'; export const z = y;",
    [`${BACKEND}/domains/b/index.ts`]: 'export const y = 1;',
  });
  assert.match(output, /no dependency violations found/);
});
