import assert from 'node:assert/strict';
import { guestToken } from '../guest.mjs';

const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAY_MS = 86_400_000;
const PIECE_LINES = 5_000;

/** As many observations as the backend keeps in one transaction. */
export const BATCH = 50_000;

/**
 * Observations of some topics by the day, and what a portal has to have of them in the end.
 *
 * @param signal - id of the signal
 * @param topics - ids
 * @param days - values of each
 */
export function observationStream({ signal, topics, days }) {
  const valueOf = (topic, day) => (topic * 31 + day * 7) % 997;
  const send = (url, lines) =>
    call(
      url,
      'POST',
      `/signals/${signal}/observations`,
      ReadableStream.from(lines),
      { 'Content-Type': 'application/x-ndjson' },
    );

  /** All of them, topic by topic, in pieces; `onLines` is told how many were given before each. */
  async function* pieces(onLines = async () => {}) {
    let lines = [];
    let given = 0;
    for (const [number, topic] of topics.entries())
      for (let day = 0; day < days; day += 1) {
        const at = new Date(FIRST_DAY + day * DAY_MS)
          .toISOString()
          .slice(0, 10);
        const value = valueOf(number, day);
        lines.push(`${JSON.stringify({ topic, at, value })}\n`);
        if (lines.length < PIECE_LINES) continue;
        await onLines(given);
        yield Buffer.from(lines.join(''));
        given += lines.length;
        lines = [];
      }
    if (lines.length === 0) return;
    await onLines(given);
    yield Buffer.from(lines.join(''));
  }

  /** Values of a topic as they are kept; none where it has no series. */
  async function keptOf(url, topic) {
    const { signals } = await call(url, 'GET', `/topics/${topic}`);
    if (signals.length === 0) return [];
    const where = `/topics/${topic}/series/${signal}`;
    return (await call(url, 'GET', where)).total;
  }

  return {
    all: topics.length * days,
    send,
    pieces,
    keptOf,

    /** Makes the signal, and these topics. */
    async define(url, ids = topics) {
      await make(url, `/signals/${signal}`, {
        ...{ title: 'Requests', unit: '{request}', step: 'day' },
        ...{ kind: 'count', aggregation: 'sum' },
      });
      for (const id of ids) await make(url, `/topics/${id}`, { title: id });
    },

    /** Some are kept and not all, and these in whole batches. */
    async isKeptInBatches(url) {
      let kept = 0;
      for (const topic of topics) kept += (await keptOf(url, topic)).length;
      assert.ok(kept > 0 && kept < topics.length * days, `${kept} are kept`);
      assert.equal(kept % BATCH, 0);
    },

    /** Sent again, each is there once, as it was sent; and once more changes nothing. */
    async isWholeOnceSentAgain(url) {
      const all = topics.length * days;
      const report = await send(url, pieces());
      assert.equal(report.received, all);
      assert.equal(report.written + report.unchanged, all);
      assert.ok(report.unchanged >= BATCH);
      for (const [number, topic] of topics.entries())
        assert.deepEqual(
          await keptOf(url, topic),
          Array.from({ length: days }, (_, day) => valueOf(number, day)),
        );
      const again = await send(url, pieces());
      assert.deepEqual([again.written, again.unchanged], [0, all]);
      assert.equal(again.revision, report.revision);
    },
  };
}

/** Asks a portal's API. @returns what it answers; throws where it refuses */
export async function call(url, method, where, body, headers = {}) {
  const answer = await fetch(`${url}/api/insights/v1${where}`, {
    ...{ method, body, duplex: 'half' },
    headers: {
      Authorization: `Bearer ${await guestToken(url)}`,
      'Content-Type': 'application/json',
      ...headers,
    },
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${where}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

const make = (url, where, definition) =>
  call(url, 'PUT', where, JSON.stringify(definition), { 'If-None-Match': '*' });
