import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  protobufRuleOf,
  protobufRules,
} from '../../model/formats/protobuf/protobufRules';
import { protobufContract } from '../../model/formats/protobuf/protobufContract';
import { compareTexts, outlineText } from '../contractWork';
import { findBuf } from './findBuf';

jest.setTimeout(30_000);

const BEFORE = `syntax = "proto3";
package shop.v1;
import "google/protobuf/timestamp.proto";
message Order {
  string id = 1;
  int32 total = 2;
  google.protobuf.Timestamp at = 3;
  enum State {
    STATE_UNSPECIFIED = 0;
    OPEN = 1;
  }
  State state = 4;
}
message GetOrderRequest { string id = 1; }
service Orders {
  rpc GetOrder(GetOrderRequest) returns (Order);
  rpc Watch(GetOrderRequest) returns (stream Order);
}
`;

/** A type, a name of a value, a call and a field are others or gone; a field, a call and a message are new. */
const AFTER = `syntax = "proto3";
package shop.v1;
import "google/protobuf/timestamp.proto";
option go_package = "example.com/shop";
message Order {
  string id = 1;
  string total = 2;
  google.protobuf.Timestamp at = 3;
  enum State {
    STATE_UNSPECIFIED = 0;
    OPENED = 1;
  }
  string note = 5;
}
message GetOrderRequest { string id = 1; }
message Note { string text = 1; }
service Orders {
  rpc GetOrder(GetOrderRequest) returns (Order);
  rpc List(GetOrderRequest) returns (Order);
}
`;

const compare = (before: string, after: string) =>
  compareTexts({
    before: { definition: before, format: 'protobuf' },
    after: { definition: after, format: 'protobuf' },
    since: '2026-01-01T00:00:00.000Z',
  });

describe('definitions of protobuf', () => {
  it('are compared by the rules of buf, what matters most of each thing, and with what is new', async () => {
    const { after, comparison } = await compare(BEFORE, AFTER);
    expect(after).toMatchObject({
      isReadable: true,
      facts: { title: 'shop.v1', declaredVersion: 'v1', operationCount: 2 },
    });
    const told = comparison.changes.map(
      ({ severity, ruleId, pointers: { before, after: now } }) =>
        `${severity} ${ruleId} ${before} ${now}`,
    );
    expect(told).toEqual([
      expect.stringMatching(
        /^breaking protobuf-field-no-delete-unless-\w+-reserved \/shop\.v1\.Order\/state null$/,
      ),
      'breaking protobuf-field-wire-compatible-type /shop.v1.Order/total /shop.v1.Order/total',
      'breaking protobuf-enum-value-same-name /shop.v1.Order/State/OPEN /shop.v1.Order/State/OPENED',
      'breaking protobuf-rpc-no-delete /shop.v1.Orders/Watch null',
      'risky protobuf-file-same-go-package  ',
      'safe protobuf-field-added null /shop.v1.Order/note',
      'safe protobuf-message-added null /shop.v1.Note',
      'safe protobuf-rpc-added null /shop.v1.Orders/List',
    ]);
    expect(comparison.changes[1].sentence).toBe(
      'Field "2" with name "total" on message "Order" changed type from "int32" to "string".',
    );
    const known = new Map(protobufRules.map(rule => [rule.id, rule.severity]));
    for (const { ruleId, severity } of comparison.changes) {
      expect(known.get(ruleId)).toBe(severity);
    }
    expect((await compare(AFTER, AFTER)).comparison.counts).toEqual({
      ...{ breaking: 0, risky: 0, safe: 0 },
    });
  });

  it('are read of several files in one text, and faults have their line in it', async () => {
    const several = (imported: string) => `// shop/v1/order.proto
syntax = "proto3";
package shop.v1;
message Order { string id = 1; }

// shop/v1/orders.proto
syntax = "proto3";
package shop.v1;
import "${imported}";
service Orders { rpc Get(Order) returns (Order); }
`;
    const { after } = await compare(
      several('shop/v1/order.proto'),
      several('shop/v1/order.proto'),
    );
    expect(after).toMatchObject({
      isReadable: true,
      facts: { operationCount: 1 },
    });
    const broken = await compare(BEFORE, several('../../../etc/passwd.proto'));
    expect(broken.after).toMatchObject({
      isReadable: false,
      faults: [{ line: 9, fix: expect.stringContaining('never read') }, {}, {}],
    });
    expect(broken.comparison.isCompared).toBe(false);
    expect((await compare(BEFORE, 'message {')).after.faults[0].line).toBe(1);
  });

  it('say what is to end by the option `deprecated`, in files, services, calls, messages, fields and values', async () => {
    const definition = `syntax = "proto3";
package shop.v1;
option deprecated = true;
message Order {
  option deprecated = true;
  string id = 1 [deprecated = true];
  enum State {
    STATE_UNSPECIFIED = 0;
    OPEN = 1 [deprecated = true];
  }
}
enum Size { option deprecated = true; SIZE_UNSPECIFIED = 0; }
service Orders {
  rpc Get(Order) returns (Order) { option deprecated = true; }
  rpc List(Order) returns (Order) { option deprecated = false; }
}
service Old { option deprecated = true; rpc Get(Order) returns (Order); }
`;
    const outline = await outlineText({ definition, format: 'protobuf' });
    expect(
      outline.deprecations.map(({ kind, name, pointer }) => [
        ...[kind, name, pointer],
      ]),
    ).toEqual([
      ['api', 'shop.v1 (api.proto)', null],
      ['operation', 'shop.v1.Orders.Get', '/shop.v1.Orders/Get'],
      ['operation', 'shop.v1.Old', '/shop.v1.Old'],
      ['schema', 'shop.v1.Order', '/shop.v1.Order'],
      ['field', 'shop.v1.Order.id', '/shop.v1.Order/id'],
      ['field', 'shop.v1.Order.State.OPEN', '/shop.v1.Order/State/OPEN'],
      ['schema', 'shop.v1.Size', '/shop.v1.Size'],
    ]);
    expect(outline.operations).toMatchObject([
      { name: 'rpc Orders/Get', isDeprecated: true },
      { name: 'rpc Orders/List', isDeprecated: false },
      { name: 'rpc Old/Get', isDeprecated: true },
    ]);
  });

  it('leave no file behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'of-this-test-'));
    const { TMPDIR } = process.env;
    process.env.TMPDIR = folder;
    try {
      expect((await compare(BEFORE, 'message {')).after.isReadable).toBe(false);
      expect((await compare(BEFORE, AFTER)).after.isReadable).toBe(true);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      rmSync(folder, { recursive: true });
    }
  });

  it('have an entry for each rule of buf, which breaks where what is written before is read otherwise', () => {
    const program = findBuf();
    if (program === undefined) throw new Error('buf is not installed');
    const rules = execFileSync(
      program,
      ['config', 'ls-breaking-rules', '--format=json'],
      { encoding: 'utf8' },
    )
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rules.length).toBeGreaterThan(50);
    const calls = [
      'RPC_NO_DELETE',
      'SERVICE_NO_DELETE',
      'PACKAGE_SERVICE_NO_DELETE',
    ];
    for (const { id, categories } of rules) {
      const isOfWire = categories.some((one: string) => /^WIRE/.test(one));
      expect([id, protobufRuleOf(id)]).toMatchObject([
        id,
        {
          id: `protobuf-${id.toLowerCase().replaceAll('_', '-')}`,
          severity: isOfWire || calls.includes(id) ? 'breaking' : 'risky',
        },
      ]);
    }
  });

  it('are kept where the compiler is not installed, and it is said what to install', async () => {
    const reader = protobufContract(undefined);
    const read = await reader.read(BEFORE);
    expect(read).toMatchObject({
      isReadable: true,
      faults: [{ fix: 'Install @bufbuild/buf beside the backend.' }],
    });
    expect(await reader.compare?.(read.document, read.document, '')).toBe(
      undefined,
    );
  });
});
