/*
 * Asks the portal what a change of an API breaks, and ends with
 *   0  nothing that fails the build; also where there was no definition before: the first one breaks nobody
 *   1  it breaks somebody
 *   2  wrong use: a variable is missing, a file cannot be read
 *   3  a definition cannot be compared, or not all of it: it has faults, a format that is not compared, or parts elsewhere
 *   4  the portal did not answer, or refused
 *
 * Variables: PORTAL, TOKEN, BEFORE, AFTER; FORMAT (openapi, asyncapi, graphql, protobuf), CONTRACT, FAIL_ON (breaking, risky) and
 * ALLOW_NOT_COMPARED (true: parts that are not compared are told, and do not end it with 3) may be left out. So may the last be said
 * by the argument --allow-not-compared. Needs Node.js 18 or newer.
 */
import { appendFileSync, readFileSync } from 'node:fs';

const WITHIN_MS = 60_000;
const FORMATS = ['openapi', 'asyncapi', 'graphql', 'protobuf'];

class Ended extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

function settings() {
  const { PORTAL, TOKEN, BEFORE, AFTER, FORMAT, CONTRACT, FAIL_ON } =
    process.env;
  const { ALLOW_NOT_COMPARED } = process.env;
  const allowed = ALLOW_NOT_COMPARED || 'false';
  if (!['true', 'false'].includes(allowed)) {
    throw new Ended(2, `ALLOW_NOT_COMPARED is true or false, not ${allowed}.`);
  }
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
  const format = FORMAT || 'openapi';
  if (!FORMATS.includes(format)) {
    throw new Ended(
      2,
      `FORMAT is one of ${FORMATS.join(', ')}, not ${format}.`,
    );
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
      format,
      failOn,
    },
    mayLeaveOut:
      allowed === 'true' || process.argv.includes('--allow-not-compared'),
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Ended(2, `${file} cannot be read: ${error.message}`);
  }
}

/** The definition as it was; undefined where the file is empty: there was none, and what comes is the first. */
function readBefore(file) {
  const definition = read(file);
  return definition.trim() === '' ? undefined : definition;
}

/** @param before - the same as after where there was none: then only what is wrong with it is told */
async function ask({ address, token, contract, format }, before, after) {
  const body = JSON.stringify({
    before: { definition: before ?? after, format },
    after: { definition: after, format },
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

/** A portal of an earlier version tells none. @returns how many places were not compared */
function tellNotes({ notes = [], notesLeftOff = 0 }, asked) {
  const level = asked.mayLeaveOut ? 'notice' : 'error';
  for (const { side, pointer, message } of notes) {
    say(level, asked[side], `not compared: ${pointer} ${message}`);
  }
  if (notesLeftOff > 0) {
    console.log(`${notesLeftOff} more places were not compared.`);
  }
  return notes.length + notesLeftOff;
}

async function check() {
  const asked = settings();
  const after = read(asked.after);
  const before = readBefore(asked.before);
  const diff = await ask(asked, before, after);
  const sides = before === undefined ? ['after'] : ['before', 'after'];
  for (const side of sides) {
    const faults = diff.faults[side];
    for (const { line, why, fix } of faults) {
      // What can be compared has nothing but what its authors may want to look at.
      const level = diff.isCompared ? 'warning' : 'error';
      say(level, asked[side], `${asked[side]}:${line ?? 1}: ${why} ${fix}`);
    }
  }
  const leftOut = before === undefined ? 0 : tellNotes(diff, asked);
  if (!diff.isCompared) {
    throw new Ended(3, 'The definitions could not be compared.');
  }
  if (before === undefined) {
    console.log('There was no definition before: the first breaks nobody.');
  }
  const open = tell(diff, asked);
  console.log(`${open.breaking} breaking, ${open.risky} risky.`);
  const fails =
    open.breaking > 0 || (asked.failOn === 'risky' && open.risky > 0);
  if (!fails && leftOut > 0 && !asked.mayLeaveOut) {
    throw new Ended(
      3,
      `Places that were not compared: ${leftOut}. Nobody knows what breaks there. Bundle each definition into one document; or allow it: ALLOW_NOT_COMPARED=true, or allow-not-compared of the action.`,
    );
  }
  return fails;
}

try {
  process.exitCode = (await check()) ? 1 : 0;
} catch (error) {
  // 1 says that the change breaks somebody, so that it is not told of anything else: an answer of another shape is none.
  const isForeseen = error instanceof Ended;
  console.error(isForeseen ? error.message : error);
  process.exitCode = isForeseen ? error.code : 4;
}
