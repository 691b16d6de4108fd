import { rmSync } from 'node:fs';
import path from 'node:path';
import { countTests } from './countTests.mjs';
import { ensureDocsBuilder } from './docsBuilder.mjs';
import { root } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { runInOrder } from './runInOrder.mjs';
import { runStage } from './runStage.mjs';
import { Instruction, say } from './say.mjs';
import { stages } from './stages.mjs';
import { ensureSystemPrograms, findChromium } from './systemPrograms.mjs';

function chosen(args) {
  const at = args.indexOf('--only');
  if (at < 0) return stages;
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter(
    name => !stages.some(stage => stage.name === name),
  );
  if (unknown.length)
    throw new Instruction(
      `no such stage: ${unknown.join(', ')}. Stages: ${stages
        .map(({ name }) => name)
        .join(', ')}`,
    );
  return stages.filter(({ name }) => names.includes(name));
}

/** Runs one stage with what it needs around it. */
async function runPrepared(stage, env) {
  if (!stage.postgres) return runStage(stage, env);
  const postgres = await startPostgres();
  const stop = () => postgres.stop().finally(() => process.exit(1));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  try {
    return await runStage(stage, {
      ...env,
      BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING:
        postgres.connectionString,
    });
  } finally {
    process.off('SIGTERM', stop);
    process.off('SIGINT', stop);
    await postgres.stop();
  }
}

/** Runs one stage, says how it ended, and counts its tests. */
async function runCounted(stage, env) {
  console.log(`▸ ${stage.name}: ${stage.title}`);
  const resultFile = stage.resultFile && path.join(root, stage.resultFile);
  if (resultFile) rmSync(resultFile, { force: true });
  const { exitCode, output, seconds } = await runPrepared(stage, env);
  const counted = countTests({
    counts: stage.counts,
    output,
    exitCode,
    resultFile,
  });
  console.log(
    `${counted.failed ? '✗' : '✓'} ${stage.name} (${seconds.toFixed(0)} s)`,
  );
  for (const reason of output.match(/^.*(?:suite|test)s? skipped: .*$/gim) ??
    [])
    console.log(`  ${reason.trim()}`);
  return { stage, seconds, ...counted };
}

function report(results) {
  console.log('\nstage                 seconds  passed  failed  skipped');
  for (const { stage, seconds, passed, failed, skipped } of results)
    console.log(
      [
        stage.name.padEnd(20),
        seconds.toFixed(1).padStart(8),
        String(passed).padStart(7),
        String(failed).padStart(7),
        String(skipped).padStart(8),
      ].join(' '),
    );
  const total = key => results.reduce((sum, result) => sum + result[key], 0);
  if (total('skipped')) console.log(`\n${total('skipped')} skipped`);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') ? 1 : 0;
}

/** Runs the stages; one that fails does not hide the later ones, but those that need it. */
export async function test(args, env) {
  if (args.includes('--list')) {
    for (const { name, title } of stages)
      console.log(`${name.padEnd(18)} ${title}`);
    return 0;
  }
  const wanted = chosen(args);
  ensureSystemPrograms(wanted.flatMap(({ system = [] }) => system));
  if (wanted.some(({ docs }) => docs)) ensureDocsBuilder();
  const environment = {
    ...env,
    CHROMIUM_PATH: findChromium(),
    ALMANAC_CONFORMANCE:
      env.ALMANAC_CONFORMANCE ?? path.resolve(root, '../shared/conformance'),
  };
  const results = await runInOrder(wanted, stage =>
    runCounted(stage, environment),
  );
  say('the log of each stage is in .almanac/logs');
  return report(results);
}
