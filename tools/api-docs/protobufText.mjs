import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';

const MODULE = path.join(root, 'api/protos');
const PACKAGE = 'almanac/insights/v1';

/**
 * The protobuf schemas of the gRPC API as one text, as the catalog keeps definitions: each file after a line that says what
 * the others import it by.
 *
 * @param module - folder of the schemas
 */
export function protobufText(module = MODULE) {
  const files = readdirSync(path.join(module, PACKAGE))
    .filter(name => name.endsWith('.proto'))
    .sort();
  return files
    .map(name => {
      const text = readFileSync(path.join(module, PACKAGE, name), 'utf8');
      return `// ${PACKAGE}/${name}\n${text.trimEnd()}\n`;
    })
    .join('\n');
}
