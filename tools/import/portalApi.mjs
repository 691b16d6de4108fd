import { setTimeout as sleep } from 'node:timers/promises';
import { Instruction } from '../almanac/say.mjs';

/** So long it is waited between tries of what failed in the portal. */
const WAITS_SECONDS = [1, 4, 15];
/** A signal that others change at the same time is read so often. */
const MOST_READS = 3;
/** What of a signal is its definition, as it is sent. */
const DEFINITION_FIELDS = [
  ...['title', 'description', 'unit', 'step', 'kind'],
  ...['aggregation', 'higherIs', 'definitionVersion', 'note', 'source'],
];
/** As many topics are made at once. */
const AT_ONCE = 8;

/**
 * The operations of a portal that an import needs. Each throws an Instruction with what a refusal said.
 *
 * @param options - `portal` and `token`
 */
export function portalApi({ portal, token }) {
  const base = `${portal}/api/insights/v1`;

  async function call(method, path, { body, type, headers = {} }) {
    let answer;
    try {
      answer = await fetch(`${base}${path}`, {
        ...{ method, body, duplex: 'half' },
        headers: {
          'Content-Type': type ?? 'application/json',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...headers,
        },
      });
    } catch (error) {
      const why = error.cause?.message ?? error.message;
      throw new Instruction(
        `${portal} does not answer: ${why}. What was acknowledged is kept; run the same again.`,
      );
    }
    // A proxy answers with a page of its own.
    const read = await answer.json().catch(() => undefined);
    return {
      status: answer.status,
      body: read ?? { detail: answer.statusText },
      isJson: read !== undefined,
      tag: answer.headers.get('ETag'),
    };
  }

  /** A portal that is busy may do better in a moment. What it did all the same is there then, and done twice is done once. */
  async function callAgain(ask) {
    let answer = await ask();
    for (const seconds of WAITS_SECONDS) {
      if (answer.status < 500) break;
      await sleep(seconds * 1_000);
      answer = await ask();
    }
    return answer;
  }

  /** Makes what is not there yet. */
  async function make(path, definition) {
    const answer = await callAgain(() =>
      call('PUT', path, {
        body: JSON.stringify(definition),
        headers: { 'If-None-Match': '*' },
      }),
    );
    if (answer.status === 412) return false;
    accepted(answer);
    return true;
  }

  /**
   * Adds a dimension to a signal that is there, and leaves all else of it as it is. Who changed it meanwhile is not overwritten:
   * it is read again.
   *
   * @returns whether it was added
   */
  async function addDimension(id, dimension) {
    const path = `/signals/${encodeURIComponent(id)}`;
    let answer;
    for (let attempt = 0; attempt < MOST_READS; attempt += 1) {
      const read = await callAgain(() => call('GET', path, {}));
      const signal = accepted(read);
      if (signal.dimensions.includes(dimension)) return false;
      const definition = Object.fromEntries(
        DEFINITION_FIELDS.filter(name => signal[name] !== undefined).map(
          name => [name, signal[name]],
        ),
      );
      const dimensions = [...signal.dimensions, dimension];
      answer = await callAgain(() =>
        call('PUT', path, {
          body: JSON.stringify({ ...definition, dimensions }),
          headers: { 'If-Match': read.tag },
        }),
      );
      if (answer.status !== 412) break;
    }
    accepted(answer);
    return true;
  }

  return {
    addDimension,

    makeSignal: (id, definition) =>
      make(`/signals/${encodeURIComponent(id)}`, definition),

    /**
     * Topics are made one by one, as their API has it.
     *
     * @param onDone - is told how many are there so far, made or known before
     * @returns how many were made
     */
    async makeTopics(topics, onDone) {
      const left = [...topics];
      let made = 0;
      let done = 0;
      const work = async () => {
        for (let one = left.pop(); one; one = left.pop()) {
          const [id, title] = one;
          const path = `/topics/${encodeURIComponent(id)}`;
          if (await make(path, { title })) made += 1;
          done += 1;
          onDone(done);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return made;
    },

    /** @returns what was brought in, or would be */
    importRadar: async (radar, body) =>
      accepted(
        await callAgain(() =>
          call('POST', `/radars/${encodeURIComponent(radar)}/import`, {
            body: JSON.stringify(body),
          }),
        ),
      ),

    /** @param lines - gives the pieces of NDJSON, the same each time */
    async send(signal, lines) {
      const path = `/signals/${encodeURIComponent(signal)}/observations`;
      return accepted(
        await callAgain(() =>
          call('POST', path, {
            body: ReadableStream.from(lines()),
            type: 'application/x-ndjson',
          }),
        ),
      );
    },
  };
}

function accepted({ status, body, isJson }) {
  if (status < 300 && isJson) return body;
  const why = [body.detail ?? body.error?.message, body.howToMend];
  throw new Instruction(
    `the portal answers ${status}: ${why.filter(Boolean).join(' ')}`,
  );
}
