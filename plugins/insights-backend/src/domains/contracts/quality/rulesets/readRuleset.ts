import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { asError } from '../../../../platform/asError';
import type { RulesetContent } from './DeclaredRuleset';

/** Anchors of YAML that a file may use. */
const MOST_ALIASES = 100;

/** What a ruleset is wrong in, and how to mend it. */
export interface RulesetFault {
  readonly why: string;
  readonly fix: string;
}

/** To which APIs a ruleset applies; what is empty holds for all. */
export interface AppliesTo {
  /** Of entities, in lower case, as are the others. */
  readonly types: readonly string[];
  readonly owners: readonly string[];
  /** One of them is enough. */
  readonly tags: readonly string[];
}

/** A ruleset of the configuration as it was read. */
export interface ReadRuleset {
  readonly name: string;
  readonly appliesTo: AppliesTo;
  /** Null where there are faults. */
  readonly content: RulesetContent | null;
  readonly faults: readonly RulesetFault[];
}

const words = z
  .array(z.string().min(1).max(300).toLowerCase())
  .max(100)
  .default([]);

const entrySchema = z
  .strictObject({
    name: z.string().min(1).max(100),
    file: z.string().min(1).optional(),
    rules: z.record(z.string(), z.unknown()).optional(),
    appliesTo: z
      .strictObject({ types: words, owners: words, tags: words })
      .prefault({}),
  })
  .refine(({ file, rules }) => (file === undefined) !== (rules === undefined), {
    message: 'name either a file or rules',
  });

/** What every definition is looked at by anyway. */
const BUILT_IN = z.enum([
  'spectral:oas',
  'spectral:asyncapi',
  'spectral:owasp',
]);

const contentSchema = z.strictObject({
  name: z.string().optional(),
  description: z.string().optional(),
  documentationUrl: z.string().optional(),
  extends: z.union([BUILT_IN, z.array(BUILT_IN)]).optional(),
  aliases: z.record(z.string(), z.unknown()).optional(),
  // What is waived is named by it.
  rules: z.record(z.string().max(100), z.unknown()),
});

const WRITE_IT_SO =
  'A ruleset is data alone: rules with functions of Spectral itself, aliases, and in extends no others than the built-in spectral:oas, spectral:asyncapi and spectral:owasp.';

/**
 * Reads a ruleset of the configuration. Never throws: what is wrong is told.
 *
 * @param readFile - of a path as the configuration has it
 */
export async function readRuleset(
  configured: unknown,
  index: number,
  readFile: (path: string) => Promise<string>,
): Promise<ReadRuleset> {
  const entry = entrySchema.safeParse(configured);
  if (!entry.success) {
    return faulty(nameOf(configured, index), issuesOf(entry.error), {
      fix: 'Mend insights.contracts.rulesets in the configuration.',
    });
  }
  const { name, file, rules, appliesTo } = entry.data;
  try {
    const written: unknown =
      file === undefined
        ? { rules }
        : parseYaml(await readFile(file), { maxAliasCount: MOST_ALIASES });
    const content = contentSchema.safeParse(written);
    if (!content.success) {
      return faulty(name, issuesOf(content.error), {
        ...{ appliesTo, fix: WRITE_IT_SO },
      });
    }
    const { aliases, rules: read } = content.data;
    return {
      ...{ name, appliesTo, faults: [] },
      content: { ...(aliases && { aliases }), rules: read },
    };
  } catch (error) {
    return faulty(name, [asError(error).message], {
      appliesTo,
      fix: 'Name a file of YAML or JSON that the backend can read, relative to the directory that it runs in.',
    });
  }
}

function faulty(
  name: string,
  whys: readonly string[],
  {
    fix,
    appliesTo = { types: [], owners: [], tags: [] },
  }: { readonly fix: string; readonly appliesTo?: AppliesTo },
): ReadRuleset {
  return {
    ...{ name, appliesTo, content: null },
    faults: whys.map(why => ({ why, fix })),
  };
}

function issuesOf({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}

function nameOf(configured: unknown, index: number): string {
  const named = z.object({ name: z.string() }).safeParse(configured);
  return named.success ? named.data.name : `rulesets[${index}]`;
}
