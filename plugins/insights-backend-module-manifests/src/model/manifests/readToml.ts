import { parse, TomlError } from 'smol-toml';
import { ManifestError } from './Manifest';

/** Reads TOML. @throws ManifestError with the line */
export function readToml(text: string): unknown {
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [why] = error.message.split('\n');
    throw new ManifestError({ line: error.line, reason: why });
  }
}
