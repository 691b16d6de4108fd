/** How the changes are written. */
export type OutputFormat = 'text' | 'json' | 'markdown';

/** What the command was asked for. */
export interface CommandArguments {
  readonly before: string;
  readonly after: string;
  readonly format: OutputFormat;
  readonly failOn: 'breaking' | 'risky' | null;
  readonly withDocumentation: boolean;
}

export const USAGE = `Usage: openapi-diff <old> <new> [options]

Tells what changed between two OpenAPI documents (2.0, 3.0, 3.1; JSON or YAML) and whom it breaks.

  --format text|json|markdown   how the changes are written (text)
  --fail-on breaking|risky      end with 1 where a change is at least so severe
  --all                         tell changes of descriptions and examples one by one
  --rules                       print the table of all rules and end
  --help                        print this text and end

Ends with 0: compared; 1: compared, and --fail-on holds; 2: wrong use; 3: a document cannot be read.
`;

/** Reads the arguments of the command; a text says what is wrong with them. */
export function readArguments(
  given: readonly string[],
): CommandArguments | string {
  const paths: string[] = [];
  let format: OutputFormat = 'text';
  let failOn: CommandArguments['failOn'] = null;
  let withDocumentation = false;
  const rest = given.flatMap(argument => {
    const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
    return equals < 0
      ? [argument]
      : [argument.slice(0, equals), argument.slice(equals + 1)];
  });
  for (let index = 0; index < rest.length; index += 1) {
    const argument = rest[index];
    if (argument === '--all') {
      withDocumentation = true;
    } else if (argument === '--format') {
      index += 1;
      const value = rest[index];
      if (value !== 'text' && value !== 'json' && value !== 'markdown') {
        return '--format is text, json or markdown.';
      }
      format = value;
    } else if (argument === '--fail-on') {
      index += 1;
      const value = rest[index];
      if (value !== 'breaking' && value !== 'risky') {
        return '--fail-on is breaking or risky.';
      }
      failOn = value;
    } else if (argument.startsWith('--')) {
      return `${argument} is not known.`;
    } else {
      paths.push(argument);
    }
  }
  if (paths.length !== 2) return 'Two documents are compared: <old> <new>.';
  const [before, after] = paths;
  return { before, after, format, failOn, withDocumentation };
}
