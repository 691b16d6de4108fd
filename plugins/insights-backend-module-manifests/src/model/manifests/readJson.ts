import { ManifestError } from './Manifest';

/** Reads JSON; a byte order mark at its beginning is passed over. @throws ManifestError with the line */
export function readJson(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, position] = /at position (\d+)/.exec(said) ?? [];
    // Where the text ends too early, no position is told.
    const before = plain.slice(0, position ? Number(position) : undefined);
    throw new ManifestError({
      line: before.split('\n').length,
      reason: 'It is no JSON',
    });
  }
}
