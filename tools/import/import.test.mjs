/** Holds the reading of CSV files to RFC 4180, and times and names to what they mean. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { csvRecords } from './csvRecords.mjs';
import { dayOf } from './dayOf.mjs';
import { importFile } from './index.mjs';
import { replayable } from './replayable.mjs';
import { topicId } from './topicId.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'almanac-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function recordsOf(pieces, options) {
  const records = [];
  for await (const record of csvRecords(pieces, options)) records.push(record);
  return records;
}

test('records are those of RFC 4180, with the line that each begins on', async () => {
  // Section 2, rules 1 to 7.
  const csv =
    '\uFEFFname,"a ""b"", c"\r\naaa,bbb,\r\n\r\n"a\r\nb",c\n"",x\rlast';
  assert.deepEqual(await recordsOf([csv]), [
    { fields: ['name', 'a "b", c'], line: 1 },
    { fields: ['aaa', 'bbb', ''], line: 2 },
    { fields: ['a\r\nb', 'c'], line: 4 },
    { fields: ['', 'x'], line: 6 },
    { fields: ['last'], line: 7 },
  ]);
});

test('any fields are read as they were written, however the file is cut into pieces', async () => {
  const quoted = field => `"${field.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 })),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.nat({ max: 40 }),
      async (rows, end, size) => {
        const csv = rows.map(row => row.map(quoted).join(',') + end).join('');
        const pieces = csv.match(new RegExp(`.{1,${size + 1}}`, 'gs')) ?? [];
        const records = await recordsOf(pieces);
        assert.deepEqual(
          records.map(({ fields }) => fields),
          rows,
        );
      },
    ),
  );
});

test('a quote that is not closed, or followed by text, is told with its line', async () => {
  await assert.rejects(recordsOf(['a\n"b\n']), /line 2: a quote is not closed/);
  await assert.rejects(recordsOf(['a\n"b"c\n']), /line 2: text follows/);
});

for (const [time, quarter, day] of [
  ['2026-01-31', undefined, '2026-01-31'],
  ['2026-02-30', undefined, undefined],
  ['2026-03', undefined, '2026-03-01'],
  ['2026', undefined, '2026-01-01'],
  ['2020-Q1', undefined, '2020-01-01'],
  ['2020q4', undefined, '2020-10-01'],
  ['Q3 2020', undefined, '2020-07-01'],
  ['2020', '2', '2020-04-01'],
  ['2020', '5', undefined],
  // ISO 8601: 2026 has 53 weeks, 2025 has 52.
  ['2026-W01', undefined, '2025-12-29'],
  ['2026-W53', undefined, '2026-12-28'],
  ['2025-W53', undefined, undefined],
  ['2026-01-31T23:30:00-02:00', undefined, '2026-02-01'],
  ['2026-01-31 23:30:00', undefined, '2026-01-31'],
  ['yesterday', undefined, undefined],
])
  test(`the time "${time}"${
    quarter ? ` and the quarter ${quarter}` : ''
  } begins on ${day}`, () => assert.equal(dayOf(time, quarter), day));

test('names of topics become ids, and no two the same', () => {
  assert.equal(topicId('c++', 'gh'), 'gh:c++');
  assert.equal(topicId('c#', 'gh'), 'gh:c~23');
  assert.equal(topicId('.net', 'gh'), 'gh:@~2Enet');
  assert.equal(topicId('shop:cart', 'gh'), 'shop:cart');
  assert.equal(topicId(' ', 'gh'), undefined);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      (a, b) => {
        const [first, second] = [topicId(a, 'gh'), topicId(b, 'gh')];
        if (first === undefined || second === undefined) return;
        assert.match(first, /^gh:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/);
        assert.equal(first === second, a.trim() === b.trim());
      },
    ),
  );
});

/** Answers as a portal does that keeps everything, once it is not busy any more, and remembers what it was sent. */
async function fakePortal({ onAsked = () => {} } = {}) {
  const asked = [];
  const failed = new Set();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    // The first of each kind is answered as a proxy does whose portal is busy.
    if (!failed.has(request.method)) {
      failed.add(request.method);
      response.statusCode = 502;
      response.end('<h1>Bad Gateway</h1>');
      return;
    }
    onAsked(request);
    asked.push({ method: request.method, url: request.url, body });
    const received = body.split('\n').filter(Boolean).length;
    response.end(
      JSON.stringify({
        ...{ received, written: received - 1, unchanged: 0, superseded: 0 },
        ...{ expired: 0, rejected: 1 },
        rejectedLines: [{ line: 2, detail: 'Bad.', howToMend: 'Mend it.' }],
      }),
    );
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { asked, server, url: `http://127.0.0.1:${port}` };
}

const file = path.join(folder, 'deploys.csv');
writeFileSync(
  file,
  [
    'service,week,deploys,team',
    'checkout,2026-01-05,3,payments',
    'checkout,soon,4,payments',
    'cart,2026-01-12,,payments',
    'cart,2026-01-19,5,payments',
  ].join('\n'),
);
const args = [
  ...['--signal', 'shop:deploys', '--file', file, '--topic-column', 'service'],
  ...['--time-column', 'week', '--value-column', 'deploys'],
  ...['--dimension', 'team=team'],
];

test('a dry run says what would be read, and sends nothing', async () => {
  const lines = [];
  const code = await importFile([...args, '--dry-run'], {}, l => lines.push(l));
  assert.equal(code, 1);
  assert.deepEqual(lines, [
    '4 rows, of which 3 can be read (1 without a value) and 1 cannot',
    '2 topics: shop:checkout, shop:cart',
    '1 members of team: payments',
    '3 times from 2026-01-05 to 2026-01-19',
    '  line 3: "soon" is not a time',
    'dry run: nothing was sent',
  ]);
});

test('an import sends what can be read, and names what was refused by its line in the file', async () => {
  const portal = await fakePortal();
  const lines = [];
  const shown = [];
  const more = ['--portal', portal.url, '--create', '--title', 'Deploys'];
  const definition = [
    '--unit',
    '{deploy}',
    '--step',
    'week',
    '--kind',
    'count',
  ];
  const code = await importFile(
    [...args, ...more, ...definition, '--aggregation', 'sum'],
    {},
    line => lines.push(line),
    { write: text => shown.push(text.trim()) },
  );
  portal.server.close();
  assert.equal(code, 1);
  assert.deepEqual(
    portal.asked
      .map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)
      .sort(),
    [
      'POST /api/insights/v1/signals/shop:deploys/observations',
      'PUT /api/insights/v1/signals/shop:deploys',
      'PUT /api/insights/v1/topics/shop:cart',
      'PUT /api/insights/v1/topics/shop:checkout',
    ],
  );
  const { body } = portal.asked.find(({ method }) => method === 'POST');
  assert.deepEqual(body.trim().split('\n').map(JSON.parse), [
    {
      ...{ topic: 'shop:checkout', at: '2026-01-05', value: 3 },
      dimensions: { team: 'payments' },
    },
    {
      ...{ topic: 'shop:cart', at: '2026-01-12', value: null },
      dimensions: { team: 'payments' },
    },
    {
      ...{ topic: 'shop:cart', at: '2026-01-19', value: 5 },
      dimensions: { team: 'payments' },
    },
  ]);
  assert.ok(lines.includes('  line 4: Bad. Mend it.'), lines.join('\n'));
  assert.deepEqual(shown, [
    ...['50 % of 2 topics', '100 % of 2 topics', '100 % of 3 rows'],
  ]);
});

test(
  'an import of a file that becomes shorter meanwhile ends, and says so',
  { timeout: 60_000 },
  async () => {
    const shrinking = path.join(folder, 'shrinking.csv');
    const header = 'service,week,deploys,team';
    const row = 'checkout,2026-01-05,3,payments';
    writeFileSync(shrinking, [header, row, row].join('\n'));
    const portal = await fakePortal({
      onAsked: () => writeFileSync(shrinking, [header, row].join('\n')),
    });
    const lines = [];
    const code = await importFile(
      [
        ...args.map(one => (one === file ? shrinking : one)),
        ...['--portal', portal.url, '--create', '--title', 'Deploys'],
        ...['--unit', '{deploy}', '--step', 'week', '--kind', 'count'],
        ...['--aggregation', 'sum'],
      ],
      {},
      line => lines.push(line),
    );
    portal.server.close();
    assert.equal(code, 1);
    assert.match(
      lines.join('\n'),
      /changed while it was read: 2 rows .*, 1 were/,
    );
  },
);

test('a number beyond all numbers is a fault of its row, and no gap', async () => {
  const large = path.join(folder, 'large.csv');
  writeFileSync(
    large,
    'service,week,deploys,team\na,2026-01-05,1e999,b\na,2026-01-12,1e300,b',
  );
  const lines = [];
  const code = await importFile(
    [...args.map(one => (one === file ? large : one)), '--dry-run'],
    {},
    line => lines.push(line),
  );
  assert.equal(code, 1);
  assert.match(
    lines.join('\n'),
    /1 can be read \(0 without a value\)[^]*line 2: "1e999" is beyond all numbers/,
  );
});

test('a refusal that is no JSON is told by its status', async () => {
  const server = createServer((request, response) => {
    request.resume();
    response.statusCode = 413;
    response.end('<h1>Request Entity Too Large</h1>');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const portal = `http://127.0.0.1:${server.address().port}`;
  await assert.rejects(
    importFile([...args, '--portal', portal], {}, () => {}),
    /the portal answers 413: Payload Too Large/,
  );
  server.close();
});

test('what is sent again is the same, also where the first reader was broken off', async () => {
  async function* source() {
    for (const one of [1, 2, 3]) {
      await new Promise(setImmediate);
      yield one;
    }
  }
  const again = replayable(source());
  const first = again();
  await first.next();
  // Not waited for: it is under way while the second reader begins.
  void first.next();
  void first.return();
  assert.deepEqual(await Array.fromAsync(again()), [1, 2, 3]);
  assert.deepEqual(await Array.fromAsync(again()), [1, 2, 3]);
});

test('an import without a portal says so', async () => {
  await assert.rejects(
    importFile([...args, '--portal', 'http://127.0.0.1:1'], {}, () => {}),
    /does not answer/,
  );
});

test('arguments that are missing are named', async () => {
  await assert.rejects(importFile(['--file', file], {}), /--signal/);
});

const list = path.join(folder, 'tech-radar.json');
writeFileSync(list, '{"entries": []}');

/** Answers as a portal that would bring in one of two entries. */
async function radarPortal() {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { url, headers } = request;
    asked.push({
      url,
      token: headers.authorization,
      body: JSON.parse(await text(request)),
    });
    response.end(
      JSON.stringify({
        ...{ radarId: 'company', format: 'backstage', isNew: true },
        ...{ dryRun: true, entryCount: 2, leftOut: [], matchedEntries: 1 },
        ...{ addedTopics: 0, addedEntries: 1, movedEntries: 0 },
        ...{ addedDecisions: 1, unchangedDecisions: 0, absent: [] },
        matched: [{ title: 'Go', pointer: '/entries/0', topicId: 'web:go' }],
        findings: [
          {
            ...{ kind: 'left-out', pointer: '/entries/1/timeline/0/date' },
            ...{ entry: 'Rust', detail: 'The date is missing.' },
            howToMend: 'Write the day.',
          },
        ],
      }),
    );
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { asked, server, url: `http://127.0.0.1:${server.address().port}` };
}

test('a radar is sent as it is, and what would change and what is left out is said', async () => {
  const portal = await radarPortal();
  const lines = [];
  const code = await importFile(
    [
      ...['--radar', 'company', '--file', list, '--dry-run'],
      ...['--match-signal', 'web:share', '--portal', portal.url],
    ],
    { ALMANAC_TOKEN: 'secret' },
    line => lines.push(line),
  );
  portal.server.close();
  assert.equal(code, 1);
  assert.deepEqual(portal.asked, [
    {
      url: '/api/insights/v1/radars/company/import',
      token: 'Bearer secret',
      body: {
        content: { entries: [] },
        from: 'tech-radar.json',
        matchSignal: 'web:share',
        dryRun: true,
      },
    },
  ]);
  assert.deepEqual(lines, [
    'new radar company: 2 of 2 entries of a backstage list',
    'topics: 0 new, 1 known before',
    'entries: 1 new, 0 to another quadrant',
    'decisions: 1 new, 0 there before',
    '  Go is web:go',
    'left out: 1',
    '  /entries/1/timeline/0/date (Rust): The date is missing. Write the day.',
    'dry run: nothing was kept',
  ]);
});

for (const [wrong, words] of [
  [['--radar', 'Company', '--file', list], /not lower-case letters/],
  [['--radar', 'company'], /missing: --file/],
  [['--radar', 'company', '--file', list, '--signal', 'a:b'], /one of them/],
  [['--radar', 'company', '--file', file], /is no JSON/],
  [['--radar', 'company', '--file', `${list}.gone`], /no such file/],
])
  test(`an import of a radar by ${wrong
    .slice(0, 2)
    .join(' ')} says what is wrong: ${words}`, async () => {
    await assert.rejects(
      importFile(wrong, {}, () => {}),
      words,
    );
  });

test('a second import with another dimension adds it to the signal, and overwrites nobody', async () => {
  const asked = [];
  const signal = {
    ...{ id: 'shop:deploys', source: 'shop', title: 'Deploys' },
    ...{ unit: '{deploy}', step: 'week', kind: 'count' },
    ...{ aggregation: 'sum', higherIs: 'good', definitionVersion: '1' },
    dimensions: ['region'],
  };
  let tag = '"1"';
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { method, headers } = request;
    response.setHeader('Content-Type', 'application/json');
    if (method === 'PUT' && headers['if-none-match']) {
      response.statusCode = 412;
      response.end('{}');
    } else if (method === 'GET') {
      response.setHeader('ETag', tag);
      response.end(JSON.stringify(signal));
      // Somebody else changes it before it is written.
      if (tag === '"1"') tag = '"2"';
    } else if (method === 'PUT') {
      response.statusCode = headers['if-match'] === tag ? 200 : 412;
      if (response.statusCode === 200) asked.push(JSON.parse(body));
      response.end('{}');
    } else {
      response.end(
        JSON.stringify({
          ...{ received: 3, written: 3, unchanged: 0, superseded: 0 },
          ...{ expired: 0, rejected: 0, rejectedLines: [] },
        }),
      );
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const lines = [];
  await importFile(
    [
      ...[...args, '--portal', `http://127.0.0.1:${server.address().port}`],
      ...['--create', '--title', 'Other title', '--unit', '{deploy}'],
      ...['--step', 'week', '--kind', 'count', '--aggregation', 'sum'],
    ],
    {},
    line => lines.push(line),
  );
  server.close();
  const { id, ...definition } = signal;
  assert.deepEqual(asked, [{ ...definition, dimensions: ['region', 'team'] }]);
  assert.ok(lines.includes('added the dimension team to shop:deploys'));
});
