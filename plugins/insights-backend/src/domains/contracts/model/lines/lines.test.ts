import * as fc from 'fast-check';
import { changedStretches } from './changedStretches';
import { compareLines } from './compareLines';
import { placesOf } from './placesOf';

/** The second text, made of the first and of what is said to differ. */
function applied(before: string[], after: string[]): string[] {
  const { stretches } = changedStretches(before, after);
  const made: string[] = [];
  let at = 0;
  for (const stretch of stretches) {
    made.push(...before.slice(at, stretch.before.from));
    made.push(...after.slice(stretch.after.from, stretch.after.to));
    at = stretch.before.to;
  }
  return [...made, ...before.slice(at)];
}

const linesOfFew = fc.array(fc.constantFrom('a', 'b', 'c', '{', '}'), {
  maxLength: 40,
});

describe('changedStretches', () => {
  it('makes the second text of the first, whatever they are', () => {
    fc.assert(
      fc.property(linesOfFew, linesOfFew, (before, after) => {
        expect(applied(before, after)).toEqual(after);
        expect(changedStretches(before, before).stretches).toEqual([]);
      }),
    );
  });

  it('holds on to lines that both have once, where a shorter way reads worse', () => {
    // As in the description of patience diff: a function moves before another one that keeps its braces.
    const before = ['f {', '}', '', 'g {', '  x', '}'];
    const after = ['g {', '  x', '}', '', 'f {', '}'];
    const { stretches, isExact } = changedStretches(before, after);
    expect(isExact).toBe(true);
    expect(stretches).toEqual([
      { before: { from: 0, to: 3 }, after: { from: 0, to: 0 } },
      { before: { from: 6, to: 6 }, after: { from: 3, to: 6 } },
    ]);
  });

  it('gives up in good time where all differs, and says so', () => {
    const lines = (count: number, every: number) =>
      Array.from({ length: count }, (_, at) => String(at % every));
    const { stretches, isExact } = changedStretches(
      lines(30_000, 7),
      lines(30_000, 11),
    );
    expect(isExact).toBe(false);
    expect(stretches.length).toBeGreaterThan(0);
  });
});

describe('placesOf', () => {
  const pointers = new Set([
    '/paths/~1a~0b/get',
    '/tags/1/name',
    '/tags/7',
    '/info/none',
  ]);

  it('finds pointers in JSON and in YAML, and the nearest part of what is not there', () => {
    const json = `{
  "info": { "title": "A" },
  "paths": {
    "/a~b": {
      "get": {} } },
  "tags": [
    { "name": "a" },
    {
      "name": "b" }]
}`;
    const yaml = `info:
  title: A
paths:
  /a~b:
    # what it answers
    get: {}
tags:
  - name: a
  -
    name: b`;
    expect([...placesOf(json, 'openapi', pointers).values()]).toEqual([
      ...[5, 9, 6, 2],
    ]);
    expect([...placesOf(yaml, 'openapi', pointers).values()]).toEqual([
      ...[6, 10, 7, 1],
    ]);
  });

  it('finds names in GraphQL and in protobuf', () => {
    const graphql = `# type Query { orders }
type Query {
  "The name orders"
  all: [Order]
  orders(first: Int): [Order]
}
enum State { OPEN }`;
    expect([
      ...placesOf(
        graphql,
        'graphql',
        new Set(['/Query/orders', '/Query/orders/first', '/State/OPEN', '/No']),
      ).values(),
    ]).toEqual([5, 5, 7, 1]);
    const protobuf = `message Order {
  // id = 1
  string id = 1;
  enum State {
    OPEN = 0;
  }
  State state = 2;
}
service Orders {
  rpc Get(Order) returns (Order);
}`;
    expect([
      ...placesOf(
        protobuf,
        'protobuf',
        new Set([
          ...['/shop.v1.Order/id', '/shop.v1.Order/State/OPEN'],
          ...['/shop.v1.Order/state', '/shop.v1.Orders/Get'],
        ]),
      ).values(),
    ]).toEqual([3, 5, 7, 10]);
  });
});

describe('compareLines', () => {
  const yaml = 'openapi: 3.0.3\ninfo: { title: A, version: "1" }\npaths: {}\n';
  const json =
    '{"openapi":"3.0.3","info":{"title":"A","version":"2"},"paths":{}}';
  const compare = (layout: 'written' | 'uniform', after: string = json) =>
    compareLines(
      {
        before: { definition: yaml, format: 'openapi' },
        after: { definition: after, format: 'openapi' },
        ...{ layout, today: '2026-01-01' },
      },
      { protobuf: undefined },
    );

  it('compares JSON with YAML by what they say, with the places of changes', async () => {
    expect(await compare('uniform')).toMatchObject({
      ...{ layout: 'uniform', isExact: true },
      stretches: [{ before: { from: 4, to: 5 }, after: { from: 4, to: 5 } }],
      before: { lineCount: 8, places: [['/info', 3]] },
      after: { longestLine: 21 },
    });
    expect(await compare('written')).toMatchObject({
      after: { lineCount: 1, longestLine: json.length },
    });
  });

  it('leaves both as they are written where one is neither', async () => {
    expect(await compare('uniform', 'openapi: [')).toMatchObject({
      ...{ layout: 'written', before: { places: [], lineCount: 4 } },
    });
  });
});
