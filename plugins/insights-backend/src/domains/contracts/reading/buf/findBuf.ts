import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { arch } from 'node:os';

/** The packages that bring the program, by platform and processor. */
const PACKAGES: Readonly<Record<string, string>> = {
  'darwin arm64': '@bufbuild/buf-darwin-arm64/bin/buf',
  'darwin x64': '@bufbuild/buf-darwin-x64/bin/buf',
  'linux arm': '@bufbuild/buf-linux-armv7/bin/buf',
  'linux arm64': '@bufbuild/buf-linux-aarch64/bin/buf',
  'linux x64': '@bufbuild/buf-linux-x64/bin/buf',
  'win32 arm64': '@bufbuild/buf-win32-arm64/bin/buf.exe',
  'win32 x64': '@bufbuild/buf-win32-x64/bin/buf.exe',
};

let found: { readonly path: string | undefined } | undefined;

/** Where the program of @bufbuild/buf is; undefined where it is not installed. */
export function findBuf(): string | undefined {
  found ??= { path: lookForBuf() };
  return found.path;
}

function lookForBuf(): string | undefined {
  const program = PACKAGES[`${process.platform} ${arch()}`];
  if (program === undefined) return undefined;
  try {
    // The package of the platform lies where the one that asks for it finds it.
    const beside = createRequire(__filename).resolve('@bufbuild/buf');
    const path = createRequire(beside).resolve(program);
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    // Not installed, or not for this platform: definitions are kept without it.
    return undefined;
  }
}
