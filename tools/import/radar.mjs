import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Instruction } from '../almanac/say.mjs';
import { portalApi } from './portalApi.mjs';

/**
 * Brings a radar that was drawn elsewhere into the portal, or says what that would change.
 *
 * @returns exit code: 1 when something of the list was left out
 */
export async function importRadar(options, print) {
  const content = await readList(options.file);
  const { title, description, matchSignal } = options;
  const done = await portalApi(options).importRadar(options.radar, {
    content,
    from: path.basename(options.file).slice(0, 200),
    ...(title && { title }),
    ...(description && { description }),
    ...(matchSignal && { matchSignal }),
    dryRun: options.isDryRun,
  });
  for (const line of linesOf(done)) print(line);
  return done.findings.some(({ kind }) => kind === 'left-out') ? 1 : 0;
}

async function readList(file) {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Instruction(`${file}: ${error.message}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Instruction(`${file} is no JSON: ${error.message}`);
  }
}

function* linesOf(done) {
  const radar = done.isNew ? `new radar ${done.radarId}` : done.radarId;
  const brought = done.entryCount - done.leftOut.length;
  yield `${radar}: ${brought} of ${done.entryCount} entries of a ${done.format} list`;
  yield `topics: ${done.addedTopics} new, ${done.matchedEntries} known before`;
  yield `entries: ${done.addedEntries} new, ${done.movedEntries} to another quadrant`;
  yield `decisions: ${done.addedDecisions} new, ${done.unchangedDecisions} there before`;
  for (const { title, topicId } of done.matched)
    yield `  ${title} is ${topicId}`;
  if (done.absent.length > 0) {
    yield `${done.absent.length} topics of earlier lists are not in this one; they stay:`;
    for (const topicId of done.absent) yield `  ${topicId}`;
  }
  for (const [kind, words] of [
    ['left-out', 'left out'],
    ['note', 'brought in otherwise'],
  ]) {
    const findings = done.findings.filter(one => one.kind === kind);
    if (findings.length > 0) yield `${words}: ${findings.length}`;
    for (const { pointer, entry, detail, howToMend } of findings) {
      const what = [pointer, entry && `(${entry})`].filter(Boolean).join(' ');
      yield `  ${what}: ${detail} ${howToMend}`;
    }
  }
  if (done.dryRun) yield 'dry run: nothing was kept';
}
