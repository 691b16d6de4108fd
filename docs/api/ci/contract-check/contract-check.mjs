/*
 * Asks the portal what a change of an API breaks, and ends with
 *   0  nothing that fails the build
 *   1  it breaks somebody
 *   2  wrong use: a variable is missing, a file cannot be read
 *   3  a definition cannot be compared: it has faults, or a format that is not compared
 *   4  the portal did not answer, or refused
 *
 * Variables: PORTAL, TOKEN, BEFORE, AFTER; CONTRACT and FAIL_ON (breaking, risky) may be left out. Needs Node.js 18 or newer.
 */
import { appendFileSync, readFileSync } from 'node:fs';

const WITHIN_MS = 60_000;

class Ended extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

function settings() {
  const { PORTAL, TOKEN, BEFORE, AFTER, CONTRACT, FAIL_ON } = process.env;
  for (const [name, value] of Object.entries({
    PORTAL,
    TOKEN,
    BEFORE,
    AFTER,
  })) {
    if (!value) throw new Ended(2, `${name} is missing.`);
  }
  const failOn = FAIL_ON || 'breaking';
  if (!['breaking', 'risky'].includes(failOn)) {
    throw new Ended(2, `FAIL_ON is breaking or risky, not ${failOn}.`);
  }
  return {
    address: `${PORTAL.replace(
      /\/$/,
      '',
    )}/api/insights/v1/analyses/contract-diff`,
    ...{
      token: TOKEN,
      before: BEFORE,
      after: AFTER,
      contract: CONTRACT,
      failOn,
    },
  };
}

function read(file) {
  try {
    return { definition: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new Ended(2, `${file} cannot be read: ${error.message}`);
  }
}

async function ask({ address, token, before, after, contract }) {
  const body = JSON.stringify({
    before: read(before),
    after: read(after),
    ...(contract && { contractRef: contract, waivers: true }),
  });
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body,
    signal: AbortSignal.timeout(WITHIN_MS),
  }).catch(error => {
    const { message } = error.cause ?? error;
    throw new Ended(4, `The portal did not answer: ${message}`);
  });
  const text = await answer.text().catch(error => {
    throw new Ended(4, `The answer of the portal broke off: ${error.message}`);
  });
  if (!answer.ok)
    throw new Ended(4, `The portal answered ${answer.status}: ${text}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Ended(4, `${address} did not answer JSON: is it the backend?`);
  }
}

/** Says something of a file: to GitHub as an annotation, else as a line. */
function say(level, file, message) {
  const isGitHub = process.env.GITHUB_ACTIONS === 'true';
  const oneLine = message.replace(/%/g, '%25').replace(/\r?\n/g, '%0A');
  console.log(isGitHub ? `::${level} file=${file}::${oneLine}` : message);
}

function tell({ changes, counts, waivedCounts, leftOff }, { after, failOn }) {
  const open = {
    breaking: counts.breaking - (waivedCounts?.breaking ?? 0),
    risky: counts.risky - (waivedCounts?.risky ?? 0),
  };
  for (const { severity, sentence, ruleId, waiver } of changes) {
    if (severity === 'safe') continue;
    const fails = !waiver && (severity === 'breaking' || failOn === 'risky');
    const why = waiver
      ? ` Waived until ${waiver.expiresAt}: ${waiver.reason}`
      : '';
    say(
      fails ? 'error' : 'notice',
      after,
      `${severity}: ${sentence} [${ruleId}]${why}`,
    );
  }
  if (leftOff > 0) console.log(`${leftOff} more changes are not told.`);
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT) {
    appendFileSync(
      GITHUB_OUTPUT,
      `breaking=${open.breaking}\nrisky=${open.risky}\n`,
    );
  }
  return open;
}

/** A portal of an earlier version tells none. */
function tellNotes({ notes = [], notesLeftOff = 0 }, asked) {
  for (const { side, pointer, message } of notes) {
    say('notice', asked[side], `not compared: ${pointer} ${message}`);
  }
  if (notesLeftOff > 0) {
    console.log(`${notesLeftOff} more places were not compared.`);
  }
}

async function check() {
  const asked = settings();
  const diff = await ask(asked);
  for (const [side, faults] of Object.entries(diff.faults)) {
    for (const { line, why, fix } of faults) {
      // What can be compared has nothing but what its authors may want to look at.
      const level = diff.isCompared ? 'warning' : 'error';
      say(level, asked[side], `${asked[side]}:${line ?? 1}: ${why} ${fix}`);
    }
  }
  tellNotes(diff, asked);
  if (!diff.isCompared) {
    throw new Ended(3, 'The definitions could not be compared.');
  }
  const open = tell(diff, asked);
  console.log(`${open.breaking} breaking, ${open.risky} risky.`);
  return open.breaking > 0 || (asked.failOn === 'risky' && open.risky > 0);
}

try {
  process.exitCode = (await check()) ? 1 : 0;
} catch (error) {
  // 1 says that the change breaks somebody, so that it is not told of anything else: an answer of another shape is none.
  const isForeseen = error instanceof Ended;
  console.error(isForeseen ? error.message : error);
  process.exitCode = isForeseen ? error.code : 4;
}
