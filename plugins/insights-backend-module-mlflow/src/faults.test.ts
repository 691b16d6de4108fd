import type { Collected } from '@almanac/backstage-plugin-insights-node';
import {
  checkpointOf,
  collect,
  modelsIn,
  NOW,
  problemsIn,
  sourceOf,
  versionsIn,
} from './__testUtils__/collecting';
import { FakeMlflow, send, type Meddling } from './__testUtils__/FakeMlflow';

const TOKEN = 'of-a-secret';

let server: FakeMlflow;
beforeEach(async () => {
  server = await new FakeMlflow().start();
});
afterEach(() => server.stop());

const failure = async (settings = {}) =>
  collect(sourceOf(server.url, { token: TOKEN, ...settings })).then(
    () => 'none',
    error => String(error),
  );
/** Meddles with one path alone. */
const at =
  (wanted: string, meddling: Meddling): Meddling =>
  (asked, response) =>
    asked.path === wanted && meddling(asked, response);
const answering =
  (status: number, body: unknown, headers = {}): Meddling =>
  (_, response) => {
    send(response, status, body, headers);
    return true;
  };

/** Faults of an answer with a list, and what is said of them. */
const faultsOf = (list: string): [Meddling, RegExp][] => [
  [answering(401, 'Unauthorized'), /401.*`token` or `basic`/],
  [
    answering(500, { error_code: 'INTERNAL_ERROR', message: 'disk full' }),
    /500: disk full.*log of the MLflow server/,
  ],
  [answering(200, '<html>Sign in</html>'), /something else than JSON/],
  [
    answering(200, `{"${list}": [{"name": "a"`, {
      'content-type': 'application/json',
    }),
    /a part of it/,
  ],
  [
    answering(200, { [list]: [], next_page_token: 'x' }),
    /same page token of \w+ again/,
  ],
  [answering(200, { [list]: 'all' }), /list \w+ of its answer is none/],
  [answering(429, 'Slow down', { 'retry-after': '0' }), /429.*asked again/],
];

describe('a server that does not answer as MLflow does', () => {
  it.each<[string, Meddling, RegExp]>([
    ['no access', answering(401, 'Unauthorized'), /401.*`token` or `basic`/],
    [
      'too few rights',
      answering(403, { error_code: 'PERMISSION_DENIED', message: 'no' }),
      /403: no.*may read all models/,
    ],
    [
      'an error of its own',
      answering(500, { error_code: 'INTERNAL_ERROR', message: 'disk full' }),
      /500: disk full.*log of the MLflow server/,
    ],
    ['too many questions', answering(429, 'Slow down'), /429.*asked again/],
    [
      'HTML in place of JSON',
      answering(200, '<html>Sign in</html>'),
      /something else than JSON.*text\/html.*no sign-in page/,
    ],
    [
      'the HTML that it has for a wrong verb',
      answering(405, '<!doctype html><title>405</title>'),
      /405.*address of the tracking server/,
    ],
    ['a list', answering(200, []), /something else than JSON/],
    [
      'half a page',
      (_, response) => {
        send(response, 200, '{"registered_models": [{"name": "a"', {
          'content-type': 'application/json',
        });
        return true;
      },
      /a part of it/,
    ],
    [
      'an answer that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"registered_models": [');
        setImmediate(() => response.socket?.destroy());
        return true;
      },
      /does not answer/,
    ],
    [
      'a way to another host',
      answering(302, '', { location: 'http://192.0.2.1/steal' }),
      /redirects \(302\)/,
    ],
    [
      'a list that is none',
      answering(200, { registered_models: 'all' }),
      /list registered_models of its answer is none/,
    ],
    [
      'the same page token again and again',
      answering(200, { registered_models: [], next_page_token: 'x' }),
      /same page token of registered_models again/,
    ],
    ['no answer', () => true, /did not answer within 1 s.*requestTimeout/],
  ])('%s fails the run with a reason, and how to mend it', async (...row) => {
    const [, meddling, reason] = row;
    server.meddles = at('registered-models/search', meddling);
    const said = await failure({ requestTimeoutSeconds: 1 });
    expect(said).toMatch(reason);
    expect(said).toMatch(/^Error: Reading the registry of lab failed\. /);
    expect(said).not.toContain(TOKEN);
  });

  it.each([
    ['model-versions/search', 'model_versions'],
    ['runs/search', 'runs'],
  ])(
    'fails the run in the same words when it is asked for %s',
    async (path, list) => {
      const source = sourceOf(server.url);
      const whole = await collect(source);
      for (const [meddling, reason] of faultsOf(list)) {
        server.meddles = at(path, meddling);
        expect(await failure()).toMatch(reason);
      }
      server.meddles = () => false;
      const again = await collect(source);
      expect(versionsIn(again)).toEqual(versionsIn(whole));
    },
  );

  it('tells nothing as gone, and nothing as whole, before a run fails', async () => {
    for (let i = 0; i < 130; i++) server.add(`model-${i}`, 2);
    const half = answering(200, '{"model_versions": [{"name": "diab', {
      'content-type': 'application/json',
    });
    let answers = 0;
    server.meddles = at('model-versions/search', (asked, response) => {
      answers += 1;
      return answers > 2 && half(asked, response);
    });
    const kept: Collected[] = [];
    const signal = new AbortController().signal;
    const run = async () => {
      const source = sourceOf(server.url);
      for await (const batch of source.collect({
        ...{ signal, now: NOW, checkpoint: undefined },
      })) {
        kept.push(batch);
      }
    };
    await expect(run()).rejects.toThrow('a part of it');
    expect(kept.some(({ registry }) => registry?.isWhole)).toBe(false);
    server.meddles = () => false;
    const rest = await collect(sourceOf(server.url), checkpointOf(kept));
    expect(versionsIn([...kept, ...rest])).toHaveLength(263);
  });

  it('fails where nobody listens', async () => {
    const said = await collect(sourceOf('http://127.0.0.1:9')).catch(String);
    expect(said).toMatch(/does not answer.*whether the server runs/);
  });

  it('is asked again where it is busy for a moment', async () => {
    const answers = new Map<string, number>();
    server.meddles = (asked, response) => {
      const count = answers.get(asked.path) ?? 0;
      answers.set(asked.path, count + 1);
      const busy = answering(503, 'Starting', { 'retry-after': '0' });
      return count % 3 !== 2 && busy(asked, response);
    };
    expect(versionsIn(await collect(sourceOf(server.url)))).toHaveLength(3);
  });
});

describe('an item that cannot be read', () => {
  it('is a problem and keeps no other from being read; nothing is gone then', async () => {
    server.models.push({ creation_timestamp: 1 });
    server.versions.push({ name: 'diabetes-progression', version: null });
    const batches = await collect(sourceOf(server.url));
    expect(modelsIn(batches)).toHaveLength(2);
    expect(versionsIn(batches)).toHaveLength(3);
    expect(problemsIn(batches).map(({ item }) => item)).toEqual([
      'version null of diabetes-progression',
      'model without a name',
    ]);
    const registries = batches.map(({ registry }) => registry);
    expect(registries.some(one => one?.isWhole)).toBe(false);
    expect(registries.flatMap(one => one?.wholeModels ?? [])).toEqual([]);
  });

  it('is a run too: its version is kept', async () => {
    server.meddles = at('runs/search', (asked, response) =>
      answering(200, { runs: [{ info: {} }] })(asked, response),
    );
    const batches = await collect(sourceOf(server.url));
    expect(versionsIn(batches).map(({ run }) => run?.name)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const items = problemsIn(batches).map(({ item }) => item);
    expect(items.filter(item => /^run of version/.test(item))).toHaveLength(3);
  });
});

describe('a run that may not be read', () => {
  it('keeps its version without it, and no other from being read', async () => {
    const [{ run_id: id }] = server.versions;
    const isOf = ({ info }: Record<string, unknown>) =>
      Reflect.get(Object(info), 'run_id') === id;
    server.runs.splice(server.runs.findIndex(isOf), 1);
    server.meddles = at(
      'runs/get',
      answering(403, { error_code: 'PERMISSION_DENIED', message: 'not yours' }),
    );
    const batches = await collect(sourceOf(server.url));
    const runs = versionsIn(batches).map(({ run }) => run?.name);
    expect(runs).toHaveLength(3);
    expect(runs.filter(run => run === undefined)).toHaveLength(1);
    expect(problemsIn(batches)).toEqual([
      {
        item: expect.stringMatching(/^run of version \d of diabetes/),
        reason: expect.stringMatching(/may not be read.*403: not yours/),
        howToMend: expect.stringContaining('may read all models'),
      },
    ]);
  });
});

describe('a signature', () => {
  const SIGNED = [
    'signature:',
    `  inputs: '[{"name": "age", "type": "double", "required": true}]'`,
  ].join('\n');
  const say = answering(200, SIGNED);
  const signed = () => collect(sourceOf(server.url, { signatures: true }));
  const inputsIn = (batches: Awaited<ReturnType<typeof signed>>) =>
    versionsIn(batches).map(({ signature }) =>
      signature?.inputs.map(({ name }) => name),
    );
  /** Answers about the file of version 2; of the others it is there. */
  const meddleWithSecond = (meddling: Meddling) => {
    server.meddles = (asked, response) => {
      if (asked.path !== '/model-versions/get-artifact') return false;
      const isSecond = asked.query.get('version') === '2';
      return (isSecond && meddling(asked, response)) || say(asked, response);
    };
  };

  it('is asked for again where the server is busy for a moment', async () => {
    let answers = 0;
    meddleWithSecond((asked, response) =>
      answers++ < 2
        ? answering(503, 'Busy', { 'retry-after': '0' })(asked, response)
        : false,
    );
    expect(inputsIn(await signed())).toEqual([['age'], ['age'], ['age']]);
  });

  it.each([429, 503])(
    'is not lost by an answer of %d that stays: the run fails',
    async status => {
      meddleWithSecond(answering(status, 'Busy', { 'retry-after': '0' }));
      await expect(signed()).rejects.toThrow(String(status));
    },
  );

  it('is none where the file is not there', async () => {
    const code = { error_code: 'RESOURCE_DOES_NOT_EXIST' };
    meddleWithSecond(answering(404, code));
    const batches = await signed();
    expect(inputsIn(batches)).toContain(undefined);
    expect(problemsIn(batches)).toEqual([]);
  });

  it.each<[string, Meddling, RegExp, RegExp]>([
    [
      'is larger than any answer may be',
      (...asked) => answering(200, 'x'.repeat(64_000_001))(...asked),
      /more than 64000000 bytes/,
      /shorten it/,
    ],
    [
      'leads to another host',
      answering(302, '', { location: 'https://elsewhere.example/MLmodel' }),
      /redirects \(302\)/,
      /proxy/,
    ],
    [
      'lets the server fail',
      answering(500, '<html>Internal Server Error</html>'),
      /answers with 500/,
      /log of the MLflow server/,
    ],
  ])('of a file that %s is a problem of its version alone', async (...row) => {
    const [, meddling, reason, howToMend] = row;
    meddleWithSecond(meddling);
    const batches = await signed();
    expect(inputsIn(batches).filter(Boolean)).toEqual([['age'], ['age']]);
    expect(problemsIn(batches)).toEqual([
      {
        item: 'signature of version 2 of diabetes-progression',
        reason: expect.stringMatching(reason),
        howToMend: expect.stringMatching(howToMend),
      },
    ]);
    expect(checkpointOf(batches)).toBeDefined();
  });

  it.each<[number, string, RegExp]>([
    [401, 'UNAUTHENTICATED', /may read all models/],
    [403, 'PERMISSION_DENIED', /may read all models/],
    [500, 'INTERNAL_ERROR', /log of the MLflow server/],
  ])(
    'that MLflow refuses by %d %s is a problem of its version alone',
    async (status, code, howToMend) => {
      meddleWithSecond(answering(status, { error_code: code }));
      const batches = await signed();
      const inputs = inputsIn(batches);
      expect(inputs.filter(Boolean)).toEqual([['age'], ['age']]);
      expect(problemsIn(batches)).toEqual([
        {
          item: 'signature of version 2 of diabetes-progression',
          reason: expect.stringContaining(`answers with ${status}`),
          howToMend: expect.stringMatching(howToMend),
        },
      ]);
    },
  );
});

describe('logged models that cannot be read', () => {
  const SEARCH = 'logged-models/search';
  const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
  const halfAPage: Meddling = (_, response) => {
    const json = { 'content-type': 'application/json' };
    send(response, 200, '{"models": [{"info": {"model_id"', json);
    return true;
  };

  it.each<[string, Meddling, RegExp]>([
    ['no access', answering(401, 'Unauthorized'), /401/],
    ['an error', answering(500, '<html>Internal</html>'), /500/],
    [
      'an error of MLflow’s own',
      answering(500, { error_code: 'INTERNAL_ERROR', message: 'disk full' }),
      /500: disk full/,
    ],
    ['HTML', answering(200, '<html>Sign in</html>'), /else than JSON/],
    ['half a page', halfAPage, /a part of it/],
    [
      'the same page token again and again',
      answering(200, { models: [], next_page_token: 'x' }),
      /same page token of models again/,
    ],
    ['a list that is none', answering(200, { models: 1 }), /models .* is none/],
    ['a way to another host', answering(302, ''), /redirects/],
  ])('%s: versions are kept, and it is told once', async (...row) => {
    const [, meddling, reason] = row;
    server.meddles = at(SEARCH, meddling);
    for (let i = 0; i < 60; i++) {
      server.add(`model-${i}`, 1);
      Object.assign(server.versions.at(-1) ?? {}, { source: `models:/m-${i}` });
    }
    const batches = await collect(sourceOf(server.url));
    expect(versionsIn(batches)).toHaveLength(63);
    const named = versionsIn(batches).filter(({ run }) => run?.name);
    expect(named.map(({ metrics }) => metrics?.length)).toEqual([4, 4, 4]);
    expect(problemsIn(batches)).toEqual([
      {
        item: 'logged models',
        reason: expect.stringMatching(reason),
        howToMend: expect.any(String),
      },
    ]);
  });

  it.each([429, 503])(
    'lose no figure to an answer of %d that stays: the run fails',
    async status => {
      const busy = answering(status, 'Busy', { 'retry-after': '0' });
      server.meddles = at(SEARCH, busy);
      expect(await failure()).toMatch(String(status));
    },
  );

  it.each<[string, Meddling]>([
    ['an error', answering(500, 'broken')],
    ['no access', answering(403, { error_code: 'PERMISSION_DENIED' })],
  ])('for %s, come with the next round that gives them', async (_, broken) => {
    server.meddles = at(SEARCH, broken);
    const source = sourceOf(server.url);
    const checkpoint = checkpointOf(await collect(source));
    server.asked.length = 0;
    const still = await collect(source, checkpoint, after(300));
    expect(versionsIn(still)).toEqual([]);
    expect(problemsIn(still)).toMatchObject([{ item: 'logged models' }]);
    expect(server.asked.map(({ path }) => path)).toEqual([
      ...['model-versions/search', 'registered-models/search'],
      ...['experiments/search', SEARCH],
    ]);
    server.meddles = () => false;
    const again = await collect(source, checkpoint, after(600));
    expect(versionsIn(again)).toHaveLength(3);
    expect(versionsIn(again).map(({ tags }) => tags?.reviewed)).toContain(
      'yes',
    );
    expect(problemsIn(again)).toEqual([]);
    expect(await collect(source, checkpointOf(again), after(900))).toEqual([]);
  });

  it('when something changed, come with the models that lack them, and no others', async () => {
    for (let i = 0; i < 20; i++) server.add(`model-${i}`, 1);
    const source = sourceOf(server.url);
    const first = checkpointOf(await collect(source));
    const [{ name }] = server.models;
    const model = server.models.find(one => one.name === name) ?? {};
    Object.assign(model, { last_updated_timestamp: 1_795_900_000_000 });
    Object.assign(server.loggedModels[0].info ?? {}, {
      tags: [{ key: 'reviewed', value: 'later' }],
    });
    server.meddles = at(SEARCH, answering(500, 'broken'));
    const changed = await collect(source, first, after(300));
    expect(versionsIn(changed)).toHaveLength(3);
    server.meddles = () => false;
    const again = await collect(source, checkpointOf(changed), after(600));
    expect(new Set(versionsIn(again).map(one => one.model))).toEqual(
      new Set([name]),
    );
    expect(again.some(({ registry }) => registry?.isWhole)).toBe(false);
    expect(versionsIn(again).map(({ tags }) => tags?.reviewed)).toContain(
      'later',
    );
    expect(await collect(source, checkpointOf(again), after(900))).toEqual([]);
  });

  it('where one is given and others never, are read again once an hour', async () => {
    for (let i = 0; i < 5; i++) {
      server.add(`model-${i}`, 1);
      Object.assign(server.versions.at(-1) ?? {}, { source: `models:/m-${i}` });
    }
    server.meddles = at(SEARCH, (asked, response) => {
      const isOne = !String(asked.body.filter).includes(',');
      return !isOne && answering(500, 'too many')(asked, response);
    });
    const source = sourceOf(server.url);
    const first = checkpointOf(await collect(source));
    const second = await collect(source, first, after(300));
    expect(versionsIn(second)).toHaveLength(8);
    const checkpoint = checkpointOf(second);
    expect(await collect(source, checkpoint, after(600))).toEqual([]);
    const later = await collect(source, checkpoint, after(4000));
    expect(versionsIn(later)).toHaveLength(8);
    // What else changes is collected; figures are missing still, which is told again, as problems are those of the last run.
    Object.assign(server.models.find(({ name }) => name === 'model-1') ?? {}, {
      ...{ description: 'new', last_updated_timestamp: 1_795_900_000_000 },
    });
    const changed = await collect(source, checkpoint, after(600));
    expect(versionsIn(changed)).toHaveLength(1);
    const missing = (batches: typeof changed) =>
      problemsIn(batches).filter(({ item }) => item === 'logged models');
    expect(missing(changed)).toEqual(missing(second));
    expect(missing(changed)).toHaveLength(1);
  });

  it.each<[string, number, unknown]>([
    ['HTML', 404, '<!doctype html><title>404 Not Found</title>'],
    ['words of its own', 404, { error_code: 'ENDPOINT_NOT_FOUND' }],
  ])(
    'are no fault of a server that has none, and says so with %s',
    async (_, status, body) => {
      server.meddles = at(SEARCH, answering(status, body));
      const batches = await collect(sourceOf(server.url));
      expect(versionsIn(batches)).toHaveLength(3);
      expect(problemsIn(batches)).toEqual([]);
      expect(checkpointOf(batches)).not.toHaveProperty('unread');
    },
  );

  it('are a problem of one version where one alone is not what it must be', async () => {
    Object.assign(server.loggedModels[0], { data: { metrics: [{}] } });
    const batches = await collect(sourceOf(server.url));
    expect(versionsIn(batches)).toHaveLength(3);
    expect(problemsIn(batches).map(({ item }) => item)).toEqual([
      'logged model without a name',
      'logged model of version 3 of diabetes-progression',
    ]);
  });
});

describe('files that cannot be listed', () => {
  const listed = () => collect(sourceOf(server.url, { artifacts: true }));
  const meddleWithOne = (meddling: Meddling) => {
    const { source } = server.versions[0];
    const id = String(source).replace('models:/', '');
    server.meddles = at(`logged-models/${id}/artifacts/directories`, meddling);
  };

  it.each<[string, Meddling, RegExp]>([
    ['no access', answering(401, 'Unauthorized'), /401/],
    ['an error', answering(500, '<html>Internal</html>'), /500/],
    ['HTML', answering(200, '<html>Sign in</html>'), /else than JSON/],
    [
      'the same page token again and again',
      answering(200, { files: [], next_page_token: 'x' }),
      /same page token of files again/,
    ],
  ])('%s: a problem of its version alone', async (_, meddling, reason) => {
    meddleWithOne(meddling);
    const batches = await listed();
    const counts = versionsIn(batches).map(one => one.artifacts?.length);
    expect(counts.sort()).toEqual([5, 5, undefined]);
    expect(problemsIn(batches)).toEqual([
      {
        item: 'files of version 2 of diabetes-progression',
        reason: expect.stringMatching(reason),
        howToMend: expect.any(String),
      },
    ]);
  });

  it('fail the run where the server stays busy', async () => {
    meddleWithOne(answering(503, 'Busy', { 'retry-after': '0' }));
    await expect(listed()).rejects.toThrow('503');
  });

  it('are none where the server has no such list', async () => {
    meddleWithOne(answering(404, '<!doctype html><title>404</title>'));
    expect(problemsIn(await listed())).toEqual([]);
  });
});

describe('an alias that shall be moved', () => {
  const move = () =>
    sourceOf(server.url, { token: TOKEN }).moveAlias?.({
      model: 'diabetes-progression',
      alias: 'champion',
      expectedVersion: '2',
      version: '3',
      signal: new AbortController().signal,
    });

  it('is in conflict where somebody moved it in the very moment', async () => {
    const model = server.models[0];
    server.meddles = ({ method }) => {
      if (method === 'POST') {
        // After the server has answered.
        setImmediate(() => {
          model.aliases = [{ alias: 'champion', version: '1' }];
        });
      }
      return false;
    };
    expect(await move()).toEqual({ outcome: 'conflict', holder: '1' });
  });

  it('overwrites what somebody moved after it was read who holds it, as MLflow cannot tell', async () => {
    const model = server.models[0];
    server.meddles = ({ method, path }, response) => {
      if (method === 'GET' && path === 'registered-models/get') {
        response.once('finish', () => {
          const isFirst = server.asked.every(one => one.method === 'GET');
          if (isFirst) model.aliases = [{ alias: 'champion', version: '1' }];
        });
      }
      return false;
    };
    expect(await move()).toEqual({ outcome: 'moved' });
  });

  it('is refused without the right to', async () => {
    server.meddles = (asked, response) =>
      asked.method === 'POST' &&
      answering(403, { error_code: 'PERMISSION_DENIED', message: 'Read only' })(
        asked,
        response,
      );
    expect(await move()).toEqual({
      outcome: 'refused',
      reason: 'It answers with 403: Read only',
      howToMend: expect.stringContaining('move aliases'),
    });
  });

  it('throws where it is not known what became of it', async () => {
    server.meddles = (asked, response) =>
      asked.method === 'POST' && answering(500, 'broken')(asked, response);
    await expect(move()).rejects.toThrow(/Moving an alias of lab failed.*500/);
  });
});
