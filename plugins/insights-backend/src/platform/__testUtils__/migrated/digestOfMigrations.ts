import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DIRECTORY = resolve(__dirname, '../../../../migrations');

/** Another for each content of the migrations, in hexadecimal digits. */
export function digestOfMigrations(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(DIRECTORY).sort()) {
    hash.update(name).update(readFileSync(join(DIRECTORY, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
