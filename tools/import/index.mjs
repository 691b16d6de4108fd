import { Instruction } from '../almanac/say.mjs';
import { observationsOf } from './observations.mjs';
import { portalApi } from './portalApi.mjs';
import { importRadar } from './radar.mjs';
import { progress } from './progress.mjs';
import { replayable } from './replayable.mjs';
import { readOptions, USAGE } from './readOptions.mjs';
import { badRowLines, survey, surveyLines } from './survey.mjs';

/** Rows of one request: each is answered within a minute. */
const ROWS_OF_REQUEST = 500_000;
const PIECE_CHARACTERS = 64 * 1024;

/**
 * Sends a CSV file to a signal, or brings in a radar. A CSV file is read twice: to say what is wrong before anything is sent,
 * and to send it.
 *
 * @param out - is shown how far it is
 * @returns exit code: 1 when some rows were not kept
 */
export async function importFile(
  args,
  env,
  print = console.log,
  out = process.stderr,
) {
  const options = readOptions(args, env);
  if (options.help) {
    print(USAGE);
    return 0;
  }
  if (options.radar) return importRadar(options, print);
  const found = await readThrough(options);
  if (options.isDryRun) {
    for (const line of surveyLines(options, found)) print(line);
    print('dry run: nothing was sent');
    return found.bad > 0 ? 1 : 0;
  }
  const api = portalApi(options);
  await create(api, options, found, print, out);
  const sent = await sendAll(api, options, found, out);
  print(
    `${sent.received} observations sent: ${sent.written} written, ${sent.unchanged} unchanged, ${sent.superseded} superseded, ${sent.expired} too old, ${sent.rejected} rejected`,
  );
  for (const { line, detail, howToMend } of sent.rejectedLines)
    print(`  line ${line}: ${detail} ${howToMend}`);
  if (found.bad > 0) print(`${found.bad} rows could not be read:`);
  for (const line of badRowLines(found)) print(line);
  const hasChanged = sent.rows !== found.good;
  if (hasChanged)
    print(
      `${options.file} changed while it was read: ${found.good} rows were to be sent, ${sent.rows} were; run the same again`,
    );
  return hasChanged || found.bad + sent.rejected > 0 ? 1 : 0;
}

async function readThrough(options) {
  try {
    return await survey(options);
  } catch (error) {
    throw new Instruction(`${options.file}: ${error.message}`);
  }
}

async function create(api, options, found, print, out) {
  const { signal, definition, dimension } = options;
  if (!definition) return;
  const dimensions = dimension ? [dimension.name] : [];
  if (await api.makeSignal(signal, { ...definition, dimensions }))
    print(`made the signal ${signal}`);
  else if (dimension && (await api.addDimension(signal, dimension.name)))
    print(`added the dimension ${dimension.name} to ${signal}`);
  const show = progress(found.topics.size, 'topics', out);
  const made = await api.makeTopics(found.topics, show);
  if (made > 0) print(`made ${made} topics`);
}

async function sendAll(api, options, { good }, out) {
  const total = {
    ...{ received: 0, written: 0, unchanged: 0, superseded: 0 },
    ...{ expired: 0, rejected: 0, rejectedLines: [] },
  };
  let sent = 0;
  const show = progress(good, 'rows', out);
  const rows = observationsOf(options);
  let isLeft = good > 0;
  while (isLeft) {
    // The line in the file of each line that is sent.
    const lines = [];
    const report = await api.send(
      options.signal,
      replayable(pieces(rows, lines, () => show(sent + lines.length))),
    );
    for (const name of Object.keys(total))
      if (name !== 'rejectedLines') total[name] += report[name];
    total.rejectedLines.push(
      ...report.rejectedLines.map(one => ({
        ...one,
        line: lines[one.line - 1],
      })),
    );
    sent += lines.length;
    // A file that has become shorter gives no more, however many are missing.
    isLeft = sent < good && lines.length === ROWS_OF_REQUEST;
  }
  return { ...total, rows: sent };
}

/** The next rows as pieces of NDJSON. */
async function* pieces(rows, lines, onPiece) {
  let piece = '';
  while (lines.length < ROWS_OF_REQUEST) {
    const { value: row, done } = await rows.next();
    if (done) break;
    if (!row.observation) continue;
    lines.push(row.line);
    piece += `${JSON.stringify(row.observation)}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(piece);
    onPiece();
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
  onPiece();
}
