import type { ContractDiff } from '../diff/ContractDiff';
import { diffOpenApi } from '../diff/diffOpenApi';
import { diffAsMarkdown } from '../present/diffAsMarkdown';
import { diffAsText } from '../present/diffAsText';
import { rulesAsMarkdown } from '../present/rulesAsMarkdown';
import type { OpenApiDocument } from '../read/OpenApiDocument';
import { readOpenApi } from '../read/readOpenApi';
import { rules } from '../rules/rules';
import {
  type CommandArguments,
  readArguments,
  USAGE,
} from './CommandArguments';

/** What the command needs of the process it runs in. */
export interface CommandPorts {
  /** Throws where there is no such file. */
  readonly readFile: (path: string) => string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** The day, `2026-11-26`. */
  readonly today: string;
}

/**
 * Runs `openapi-diff`. Gives its exit code: 0 compared, 1 compared and `--fail-on` holds, 2 wrong
 * use, 3 a document cannot be read.
 */
export function runCommand(
  given: readonly string[],
  ports: CommandPorts,
): 0 | 1 | 2 | 3 {
  if (given.includes('--help')) {
    ports.print(USAGE);
    return 0;
  }
  if (given.includes('--rules')) {
    ports.print(rulesAsMarkdown(rules));
    return 0;
  }
  const asked = readArguments(given);
  if (typeof asked === 'string') {
    ports.printError(`${asked}\n\n${USAGE}`);
    return 2;
  }
  const before = readDocument(asked.before, ports);
  const after = readDocument(asked.after, ports);
  if (!before || !after) return 3;
  const diff = diffOpenApi(before, after, { today: ports.today });
  ports.print(present(asked, diff));
  return isRefused(asked, diff) ? 1 : 0;
}

function readDocument(
  path: string,
  ports: CommandPorts,
): OpenApiDocument | null {
  let text: string;
  try {
    text = ports.readFile(path);
  } catch (error) {
    ports.printError(`${path}: cannot be read: ${String(error)}\n`);
    return null;
  }
  const read = readOpenApi(text);
  if (read.document) {
    for (const note of read.document.notes) {
      ports.printError(`${path}: ${note}\n`);
    }
    return read.document;
  }
  for (const { line, column, message, remedy } of read.faults) {
    const place = line === null ? '' : `:${line}:${column}`;
    ports.printError(`${path}${place}: ${message} ${remedy}\n`);
  }
  return null;
}

function present(asked: CommandArguments, diff: ContractDiff): string {
  switch (asked.format) {
    case 'json':
      return `${JSON.stringify(diff, null, 2)}\n`;
    case 'markdown':
      return diffAsMarkdown(diff, asked.withDocumentation);
    default:
      return diffAsText(diff, asked.withDocumentation);
  }
}

function isRefused({ failOn }: CommandArguments, diff: ContractDiff): boolean {
  if (failOn === null) return false;
  const { breaking, risky } = diff.counts;
  return breaking > 0 || (failOn === 'risky' && risky > 0);
}
