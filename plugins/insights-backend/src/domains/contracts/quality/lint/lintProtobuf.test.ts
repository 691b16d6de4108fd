import { execFileSync } from 'node:child_process';
import { bufCompiler } from '../../reading/buf/bufCompiler';
import { findBuf } from '../../reading/buf/findBuf';
import { coverProtobuf, lintProtobuf } from './lintProtobuf';
import { protobufStyleRuleId, protobufStyleRuleOf } from './protobufStyleRules';

jest.setTimeout(30_000);

/** Two files in one text; half of it says nothing of itself. */
const SHOP = `// shop/v1/order.proto
syntax = "proto3";
package shop.v1;

// An order of the shop.
message Order {
  // Its identifier.
  string id = 1;
  string PlacedBy = 2;
}
message GetOrderRequest {
  // buf:lint:ignore COMMENT_FIELD
  string id = 1;
}

// shop/v1/orders.proto
syntax = "proto3";
package shop.v1;
import "shop/v1/order.proto";

// Orders of the shop.
service OrderService {
  // Gives one order.
  rpc GetOrder(GetOrderRequest) returns (Order);
  rpc Watch(GetOrderRequest) returns (stream Order);
}
`;

const lint = (definition: string) => lintProtobuf(bufCompiler(), definition);

describe('rules for protobuf', () => {
  it('are those of buf, each at what it is of and at its line in the whole definition', async () => {
    const { findings, areas, parts, rules } = await lint(SHOP);
    const told = findings.map(
      ({ ruleId, pointer, line }) => `${ruleId} ${pointer} ${line}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'protobuf-comment-field /shop.v1.Order/PlacedBy 9',
        'protobuf-field-lower-snake-case /shop.v1.Order/PlacedBy 9',
        'protobuf-comment-message /shop.v1.GetOrderRequest 11',
        'protobuf-comment-rpc /shop.v1.OrderService/Watch 25',
        'protobuf-rpc-response-standard-name /shop.v1.OrderService/Watch 25',
      ]),
    );
    // What has a comment is not told, nor what the definition itself leaves out.
    expect(told.filter(one => /comment/.test(one))).toHaveLength(3);
    expect(
      findings.find(({ ruleId }) => ruleId === 'protobuf-comment-rpc'),
    ).toMatchObject({
      severity: 'warning',
      operation: { method: 'rpc', path: '/shop.v1.OrderService/Watch' },
    });
    expect(areas).toEqual(['clarity']);
    expect(parts).toMatchObject({ document: 1, type: 3 });
    expect(
      rules.find(({ ruleId }) => ruleId === 'protobuf-comment-message'),
    ).toMatchObject({ places: 1, touched: { type: 1 }, area: 'clarity' });
  });

  it('count which calls say what they do', async () => {
    const { operations } = await coverProtobuf(bufCompiler(), SHOP);
    expect(
      operations.map(({ path, present, missing }) => [path, present, missing]),
    ).toEqual([
      ['/shop.v1.OrderService/GetOrder', ['description'], []],
      ['/shop.v1.OrderService/Watch', [], ['description']],
    ]);
  });

  it('find nothing where all is said, and do not ask for folders and names of files', async () => {
    const { findings } = await lint(`syntax = "proto3";
package shop.v1;
// What is asked for.
message PingRequest {}
// What is answered.
message PingResponse {}
// Says whether the shop is there.
service PingService {
  // Answers at once.
  rpc Ping(PingRequest) returns (PingResponse);
}
`);
    expect(findings).toEqual([]);
  });

  it('have a text for each rule of buf that is asked for, with what to do', () => {
    const program = findBuf();
    if (program === undefined) throw new Error('buf is not installed');
    const all = execFileSync(
      program,
      ['config', 'ls-lint-rules', '--format=json', '--version=v2'],
      { encoding: 'utf8' },
    );
    const asked = all
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .filter(({ categories }) =>
        ['STANDARD', 'COMMENTS'].some(one => categories?.includes(one)),
      )
      .map(({ id }) => id as string)
      .filter(id => !/DIRECTORY|^FILE_/.test(id));
    expect(asked.length).toBeGreaterThan(30);
    const without = asked.filter(
      id => protobufStyleRuleOf(protobufStyleRuleId(id)).fix === null,
    );
    expect(without).toEqual([]);
  });

  it('say what to install where the compiler is missing', async () => {
    await expect(lintProtobuf(undefined, SHOP)).rejects.toThrow(
      /Install @bufbuild\/buf/,
    );
  });
});
