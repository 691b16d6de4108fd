import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inPortions } from '../../../../platform/inPortions';
import { upsertRows } from '../../../../platform/upsertRows';
import { readText } from '../../snapshots/DatabaseContractTexts';
import type { Aspect } from '../model/operationCoverage';
import { LINTED_FORMATS } from '../rulesets/BUILT_IN_RULESETS';
import { ASPECT_COLUMNS } from './ASPECT_COLUMNS';
import type { DueLint } from './KeptLint';
import type { ContractToRule, LintsStore, NewLint } from './LintsStore';

/** Longest texts that are kept. */
const LONGEST_MESSAGE = 2_000;
const LONGEST_REASON = 1_000;
const LONGEST_OPERATION = 1_000;
const LONGEST_RULE = 200;

interface DueRow {
  readonly entity_ref: string;
  readonly digest: string;
  readonly format: DueLint['format'];
  readonly quality_ruleset: string;
}

/** Looks at definitions in SQLite or PostgreSQL. */
export class DatabaseLints implements LintsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async contractsToRule(
    after: string,
    limit: number,
  ): Promise<readonly ContractToRule[]> {
    const rows = await this.#knex('contracts')
      .where('entity_ref', '>', after)
      .whereNull('gone_since')
      .whereIn('format', LINTED_FORMATS)
      .orderBy('entity_ref')
      .limit(limit)
      .select<
        (Pick<ContractToRule, 'format' | 'type' | 'owner'> & {
          entity_ref: string;
          quality_ruleset: string | null;
        })[]
      >('entity_ref', 'format', 'type', 'owner', 'quality_ruleset');
    return rows.map(({ entity_ref, quality_ruleset, ...rest }) => ({
      ...{ ...rest, entityRef: entity_ref, rulesetDigest: quality_ruleset },
    }));
  }

  async setRulesets(
    rulesetDigests: ReadonlyMap<string, string>,
  ): Promise<void> {
    const byDigest = new Map<string, string[]>();
    for (const [ref, digest] of rulesetDigests) {
      byDigest.set(digest, [...(byDigest.get(digest) ?? []), ref]);
    }
    for (const [digest, refs] of byDigest) {
      for (const portion of inPortions(refs)) {
        await this.#knex('contracts')
          .whereIn('entity_ref', portion)
          .update({ quality_ruleset: digest });
      }
    }
  }

  async due(
    which: 'current' | 'past',
    { depth, limit, failedBefore }: Parameters<LintsStore['due']>[1],
  ): Promise<readonly DueLint[]> {
    const query = this.#knex('contract_snapshots as s')
      .join('contracts as c', 'c.entity_ref', 's.entity_ref')
      .join('contract_snapshots as latest', 'latest.id', 'c.latest_id')
      .join('contract_texts as t', 't.digest', 's.digest')
      .leftJoin('contract_lints as l', lint =>
        lint
          .on('l.digest', 's.digest')
          .andOn('l.ruleset_digest', 'c.quality_ruleset'),
      )
      .where(lint =>
        lint
          .whereNull('l.id')
          .orWhere(failed =>
            failed
              .where('l.state', 'failed')
              .andWhere('l.linted_at', '<=', failedBefore),
          ),
      )
      .whereNull('c.gone_since')
      .whereNotNull('c.quality_ruleset')
      .where('s.is_readable', true)
      .whereRaw('s.format = c.format')
      .orderByRaw("coalesce(l.linted_at, '')")
      .limit(limit)
      .select<DueRow[]>(
        's.entity_ref',
        's.digest',
        's.format',
        'c.quality_ruleset',
      );
    if (which === 'current') {
      // A large one takes minutes, which the others are not to wait for.
      query
        .whereRaw('s.id = c.current_id')
        .orderBy(['t.bytes', 's.entity_ref']);
    } else {
      query
        .whereRaw('s.ordinal > latest.ordinal - ?', [depth])
        .orderBy([{ column: 's.ordinal', order: 'desc' }, 's.entity_ref']);
    }
    return (await query).map(row => ({
      ...{ entityRef: row.entity_ref, digest: row.digest, format: row.format },
      rulesetDigest: row.quality_ruleset,
    }));
  }

  definitionOf(digest: string): Promise<string | undefined> {
    return readText(this.#knex, digest);
  }

  keep(lint: NewLint): Promise<string | undefined> {
    return this.#knex.transaction(async trx => {
      const { digest, rulesetDigest } = lint;
      // While it is kept, nobody drops the definition.
      const text = await trx('contract_texts')
        .where({ digest })
        .forUpdate()
        .first('digest');
      if (!text) return undefined;
      await trx('contract_lints')
        .where({ digest, ruleset_digest: rulesetDigest })
        .delete();
      const id = randomUUID();
      await trx('contract_lints').insert(rowOf(id, lint));
      await insertFindings(trx, id, lint);
      await insertCoverage(trx, id, lint);
      return id;
    });
  }

  async dropOutdated(before: string): Promise<void> {
    const held = await this.#knex('contracts')
      .distinct('quality_ruleset')
      .whereNotNull('quality_ruleset')
      .select<{ quality_ruleset: string }[]>('quality_ruleset');
    await this.#knex('contract_lints')
      .whereNotIn(
        'ruleset_digest',
        held.map(row => row.quality_ruleset),
      )
      .andWhere('linted_at', '<', before)
      .delete();
  }
}

function rowOf(id: string, lint: NewLint) {
  const { digest, state, reason, summary } = lint;
  return {
    ...{ id, digest, state },
    ruleset_digest: lint.rulesetDigest,
    reason: reason && withoutNul(reason).slice(0, LONGEST_REASON),
    linted_at: lint.lintedAt,
    place_count: summary.rules.reduce((sum, { places }) => sum + places, 0),
    operation_count: lint.operations.length,
    // JSON writes a NUL as an escape, which is text as any other.
    summary: JSON.stringify(summary),
  };
}

async function insertFindings(
  trx: Knex,
  lintId: string,
  { findings }: NewLint,
): Promise<void> {
  await upsertRows(trx, {
    table: 'contract_findings',
    columns: [
      ...['lint_id', 'ordinal', 'rule_id', 'severity', 'operation'],
      ...['message', 'pointer', 'line', '"column"'],
    ],
    key: ['lint_id', 'ordinal'],
    rows: findings.map((finding, ordinal) => [
      lintId,
      ordinal,
      finding.ruleId.slice(0, LONGEST_RULE),
      finding.severity,
      finding.operation &&
        withoutNul(
          `${finding.operation.method} ${finding.operation.path}`,
        ).slice(0, LONGEST_OPERATION),
      withoutNul(finding.message).slice(0, LONGEST_MESSAGE),
      withoutNul(finding.pointer),
      finding.line,
      finding.column,
    ]),
  });
}

async function insertCoverage(
  trx: Knex,
  lintId: string,
  { operations }: NewLint,
): Promise<void> {
  const columns = Object.entries(ASPECT_COLUMNS) as [Aspect, string][];
  await upsertRows(trx, {
    table: 'contract_coverage',
    columns: [
      ...['lint_id', 'ordinal', 'method', 'path', 'pointer'],
      ...columns.map(([, column]) => column),
    ],
    key: ['lint_id', 'ordinal'],
    rows: operations.map((operation, ordinal) => [
      ...[lintId, ordinal, operation.method, withoutNul(operation.path)],
      withoutNul(operation.pointer),
      ...columns.map(([aspect]) => said(operation, aspect)),
    ]),
  });
}

/** Both databases take these words for truth values. */
function said(
  { present, missing }: NewLint['operations'][number],
  aspect: Aspect,
): string | null {
  if (present.includes(aspect)) return '1';
  return missing.includes(aspect) ? '0' : null;
}

/** PostgreSQL keeps no NUL. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
