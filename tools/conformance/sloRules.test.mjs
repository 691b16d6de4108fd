/**
 * Holds the rules that are made of SLOs against the promtool that is installed: every definition by `check rules`, and those
 * that differ in how they count and alert by `test rules`. `sloRules.mjs` follows all of them, which takes minutes.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { documents } from './slo-rules/definitions.mjs';
import { followOutage } from './slo-rules/followOutage.mjs';
import { installedPromtool } from './slo-rules/installedPromtool.mjs';
import { loadModel } from './slo-rules/model.mjs';
import { promtoolSays } from './slo-rules/promtoolSays.mjs';
import { writeRules } from './slo-rules/writeRules.mjs';

/** One SLO of each budgeting method and kind of alert, with an outage that moves its alerts. */
const FOLLOWED = [
  ['thirty-days', 'sharp'],
  ['time-slices', 'sharp'],
  ['ratio-slices', 'sharp'],
  ['own-alerts', 'flapping'],
  ['weighted-traffic', 'sharp'],
  ['low-traffic', 'sharp'],
  ['gauges-of-good', 'sharp'],
  ['threshold', 'sharp'],
  ['raw', 'sharp'],
];

let directory;
let model;
let tool;
let made;

const madeOf = name => made.find(({ slo }) => slo.name === name);

const follow = (name, shape, file = madeOf(name).alerts) =>
  followOutage(model, tool, { ...madeOf(name), file, directory, shape });

before(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'slo-rules-'));
  tool = await installedPromtool();
  model = await loadModel(directory);
  made = await writeRules(model, directory);
});
after(() => rm(directory, { recursive: true, force: true }));

for (const { metadata } of documents)
  test(`promtool takes the rules of ${metadata.name}`, async () => {
    await promtoolSays(
      tool.program,
      ...['check', 'rules', madeOf(metadata.name).file],
    );
  });

for (const [name, shape] of FOLLOWED)
  test(`alerts of ${name} begin and end in the minutes of the portal's maths: ${shape}`, async () => {
    const { alertTests } = await follow(name, shape);
    assert.ok(alertTests > 0, 'no alert began');
  });

test('a rule that alerts at another burn rate is found out', async () => {
  const { slo, alerts } = madeOf('thirty-days');
  const text = await readFile(alerts, 'utf8');
  const wrong = text.replaceAll('> 14.4 *', '> 1 *');
  assert.notEqual(wrong, text);
  const file = path.join(directory, `${slo.name}.wrong.yaml`);
  await writeFile(file, wrong);
  await assert.rejects(follow(slo.name, 'sharp', file), /FAILED/);
});

test('a rule that cannot be read is found out', async () => {
  const file = path.join(directory, 'unreadable.yaml');
  await writeFile(
    file,
    'groups: [{ name: one, rules: [{ record: a, expr: sum( }] }]',
  );
  await assert.rejects(
    promtoolSays(tool.program, 'check', 'rules', file),
    /could not parse expression/,
  );
});
