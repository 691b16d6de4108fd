import { PROTO2_EXAMPLES, PROTO3_EXAMPLES } from './PROTOBUF_EXAMPLES';

const PET = 'message Pet { string name = 1; }';
const TOY = 'message Toy { string name = 1; }';
const KIND = 'enum Kind { KIND_UNSPECIFIED = 0; }';
const SIZE = 'enum Size { SIZE_UNSPECIFIED = 0; }';
const IMPORT = 'import "shop.proto";';
const SHOP = `message Shop { extensions 100 to 199; }
extend Shop { optional int32 age = 101; }`;
const TITLE = 'extend Shop { optional string title = 100; }';
const CALLS = 'service Pets { rpc Get(pets.v1.Pet) returns (pets.v1.Pet); }';

/** Those in which more than a body differs. */
const WHOLE: Readonly<
  Record<string, readonly [before: string, after: string]>
> = {
  ENUM_SAME_JSON_FORMAT: [
    edition('enum Kind { KIND_UNSPECIFIED = 0; }'),
    edition(
      'enum Kind { option features.json_format = LEGACY_BEST_EFFORT; KIND_UNSPECIFIED = 0; }',
    ),
  ],
  ENUM_SAME_TYPE: [
    edition('enum Kind { KIND_UNSPECIFIED = 0; }'),
    edition(
      'enum Kind { option features.enum_type = CLOSED; KIND_UNSPECIFIED = 0; }',
    ),
  ],
  FIELD_SAME_UTF8_VALIDATION: [
    edition('message Pet { string name = 1; }'),
    edition(
      'message Pet { string name = 1 [features.utf8_validation = NONE]; }',
    ),
  ],
  MESSAGE_SAME_JSON_FORMAT: [
    edition('message Pet { string name = 1; }'),
    edition(
      'message Pet { option features.json_format = LEGACY_BEST_EFFORT; string name = 1; }',
    ),
  ],
  FILE_SAME_SYNTAX: [
    file('proto3', 'message Pet { repeated string names = 1; }'),
    file('proto2', 'message Pet { repeated string names = 1; }'),
  ],
  FILE_SAME_PACKAGE: [file('proto3', PET), file('proto3', PET, 'pets.v2')],
  PACKAGE_NO_DELETE: [file('proto3', PET), file('proto3', PET, 'pets.v2')],
  FILE_NO_DELETE: [
    files({ pets: PET, toys: TOY, kinds: KIND }),
    files({ pets: PET, toys: `${TOY}\n${KIND}` }),
  ],
  PACKAGE_ENUM_NO_DELETE: [
    files({ pets: PET, sizes: SIZE, kinds: KIND }),
    files({ pets: PET, sizes: SIZE }),
  ],
  PACKAGE_MESSAGE_NO_DELETE: [
    files({ pets: PET, toys: TOY, kinds: KIND }),
    files({ pets: PET, kinds: KIND }),
  ],
  PACKAGE_EXTENSION_NO_DELETE: [
    files({ toys: TOY, shop: SHOP, titles: `${IMPORT}\n${TITLE}` }, 'proto2'),
    files({ toys: TOY, shop: SHOP }, 'proto2'),
  ],
  SERVICE_NO_DELETE: [
    files({ pets: `${PET}\n${CALLS}`, toys: TOY }),
    files({ pets: PET, toys: `import "pets.proto";\n${TOY}\n${CALLS}` }),
  ],
};

/**
 * The smallest pair of definitions in which a rule finds its change.
 *
 * @param name - as buf calls the rule; what is new and `-added` of what is not buf's
 */
export function protobufExample(
  name: string,
): { readonly before: string; readonly after: string } | undefined {
  const [before, after] =
    WHOLE[name] ??
    PROTO3_EXAMPLES[name]?.map(body => file('proto3', body)) ??
    PROTO2_EXAMPLES[name]?.map(body => file('proto2', body)) ??
    [];
  return before === undefined ? undefined : { before, after };
}

function file(syntax: string, body: string, inPackage = 'pets.v1'): string {
  return `syntax = "${syntax}";\npackage ${inPackage};\n${body}\n`;
}

/** Several files in one text, each under its name. */
function files(
  bodies: Readonly<Record<string, string>>,
  syntax = 'proto3',
): string {
  return Object.entries(bodies)
    .map(([name, body]) => {
      const own =
        syntax === 'proto2'
          ? body.replaceAll('{ string', '{ optional string')
          : body;
      return `// ${name}.proto\n${file(syntax, own)}`;
    })
    .join('\n');
}

function edition(body: string): string {
  return `edition = "2023";\npackage pets.v1;\n${body}\n`;
}
