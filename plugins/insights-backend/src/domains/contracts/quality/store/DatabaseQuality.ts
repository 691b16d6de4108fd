import type { Knex } from 'knex';
import { inPortions } from '../../../../platform/inPortions';
import type { Page } from '../../../signals';
import type { ContractFormat } from '../../model/ContractFormat';
import type { LintFinding } from '../model/LintFinding';
import { ASPECTS, type OperationCoverage } from '../model/operationCoverage';
import { ASPECT_COLUMNS } from './ASPECT_COLUMNS';
import {
  LINT_COLUMNS,
  lintOf,
  type JoinedLintRow,
  type SnapshotLintRow,
} from './lintRow';
import {
  coverageOf,
  findingOf,
  type CoverageRow,
  type FindingRow,
} from './qualityRows';
import type {
  AspectCount,
  CurrentQuality,
  PastQuality,
  QualityStore,
  ScoreToMake,
} from './QualityStore';

/** The look at the definition `s` by the rules that hold for its entity `c` now; the one shown until there is one. */
const LOOK_TO_SHOW = `coalesce(
  (select k.id from contract_lints k where k.digest = s.digest and k.ruleset_digest = c.quality_ruleset),
  (select k.id from contract_lints k where k.id = c.quality_lint_id and k.ruleset_digest = c.quality_ruleset)
)`;

/** Reads the quality of definitions from SQLite or PostgreSQL. */
export class DatabaseQuality implements QualityStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async current(entityRef: string): Promise<CurrentQuality | undefined> {
    const row = await this.#knex('contracts as c')
      .leftJoin('contract_snapshots as s', 's.id', 'c.current_id')
      .leftJoin('contract_lints as l', isOfSnapshot)
      .where('c.entity_ref', entityRef)
      .first<
        | (JoinedLintRow & {
            format: ContractFormat;
            latest_id: string | null;
            current_id: string | null;
            snapshot_digest: string | null;
          })
        | undefined
      >(
        ...['c.format', 'c.latest_id', 'c.current_id'],
        's.digest as snapshot_digest',
        ...LINT_COLUMNS,
      );
    return (
      row && {
        ...{ entityRef, format: row.format, latestId: row.latest_id },
        ...{ snapshotId: row.current_id, digest: row.snapshot_digest },
        lint: lintOf(row),
      }
    );
  }

  async history(
    entityRef: string,
    { limit, after }: { readonly limit: number; readonly after?: number },
  ): Promise<Page<PastQuality, number>> {
    const query = this.#knex('contract_snapshots as s')
      .join('contracts as c', 'c.entity_ref', 's.entity_ref')
      .leftJoin('contract_lints as l', isOfSnapshot)
      .where('s.entity_ref', entityRef)
      .orderBy('s.ordinal', 'desc')
      .limit(limit + 1)
      .select<SnapshotLintRow[]>(
        ...['s.id as snapshot_id', 's.ordinal', 's.seen_from', 's.format'],
        ...['s.declared_version', 's.is_readable'],
        ...LINT_COLUMNS,
      );
    if (after !== undefined) query.where('s.ordinal', '<', after);
    return pageOf(await query, limit, row => ({
      ...{ snapshotId: row.snapshot_id, ordinal: row.ordinal },
      ...{ seenFrom: row.seen_from, format: row.format },
      declaredVersion: row.declared_version,
      isReadable: row.is_readable === null ? null : Boolean(row.is_readable),
      lint: lintOf(row),
    }));
  }

  async findings(
    lintId: string,
    {
      limit,
      after,
      severity,
      ruleId,
      operation,
    }: Parameters<QualityStore['findings']>[1],
  ): Promise<Page<LintFinding, number>> {
    const query = this.#knex('contract_findings')
      .where({ lint_id: lintId })
      .orderBy('ordinal')
      .limit(limit + 1)
      .select<FindingRow[]>('*');
    if (after !== undefined) query.where('ordinal', '>', after);
    if (severity?.length) query.whereIn('severity', severity);
    if (ruleId !== undefined) query.where({ rule_id: ruleId });
    if (operation !== undefined) query.where({ operation });
    return pageOf(await query, limit, findingOf);
  }

  async keptCount(lintId: string): Promise<number> {
    const [{ count }] = await this.#knex('contract_findings')
      .where({ lint_id: lintId })
      .count<{ count: number | string }[]>({ count: '*' });
    return Number(count);
  }

  async findingsOfRules(
    lintIds: readonly string[],
    ruleIds: readonly string[],
  ): ReturnType<QualityStore['findingsOfRules']> {
    if (lintIds.length === 0 || ruleIds.length === 0) return [];
    const rows: Pick<FindingRow, 'lint_id' | 'rule_id' | 'pointer'>[] = [];
    for (const rules of inPortions(ruleIds)) {
      rows.push(
        ...(await this.#knex('contract_findings')
          .whereIn('lint_id', lintIds)
          .whereIn('rule_id', rules)
          .select<Pick<FindingRow, 'lint_id' | 'rule_id' | 'pointer'>[]>(
            ...(['lint_id', 'rule_id', 'pointer'] as const),
          )),
      );
    }
    return rows.map(({ lint_id, rule_id, pointer }) => ({
      ...{ lintId: lint_id, ruleId: rule_id, pointer },
    }));
  }

  async coverage(
    lintId: string,
    { limit, after, missing }: Parameters<QualityStore['coverage']>[1],
  ): Promise<Page<OperationCoverage, number>> {
    const query = this.#knex('contract_coverage')
      .where({ lint_id: lintId })
      .orderBy('ordinal')
      .limit(limit + 1)
      .select<CoverageRow[]>('*');
    if (after !== undefined) query.where('ordinal', '>', after);
    if (missing) query.where({ [ASPECT_COLUMNS[missing]]: false });
    return pageOf(await query, limit, coverageOf);
  }

  async aspectCounts(lintId: string): Promise<readonly AspectCount[]> {
    const counts = ASPECTS.flatMap(aspect => {
      const column = ASPECT_COLUMNS[aspect];
      return [
        this.#knex.raw('count(??) as ??', [column, `${aspect}_applicable`]),
        this.#knex.raw('sum(case when ?? then 1 else 0 end) as ??', [
          ...[column, `${aspect}_present`],
        ]),
      ];
    });
    const [row] = await this.#knex('contract_coverage')
      .where({ lint_id: lintId })
      .select<Record<string, number | string | null>[]>(...counts);
    return ASPECTS.map(aspect => ({
      aspect,
      applicable: Number(row[`${aspect}_applicable`] ?? 0),
      present: Number(row[`${aspect}_present`] ?? 0),
    }));
  }

  async scoresToMake(
    after: string,
    limit: number,
  ): Promise<readonly ScoreToMake[]> {
    const rows = await this.#knex('contracts as c')
      .leftJoin('contract_snapshots as s', 's.id', 'c.current_id')
      .leftJoin('contract_lints as l', join =>
        join.on('l.id', this.#knex.raw(LOOK_TO_SHOW)),
      )
      .where('c.entity_ref', '>', after)
      .andWhere(either =>
        either
          .whereRaw("coalesce(c.quality_lint_id, '') <> coalesce(l.id, '')")
          .orWhereNotNull('c.quality_waivers')
          .orWhereIn(
            'c.entity_ref',
            this.#knex('contract_waivers')
              .where({ subject: 'quality', withdrawn_at: null })
              .select('entity_ref'),
          ),
      )
      .orderBy('c.entity_ref')
      .limit(limit)
      .select<
        (JoinedLintRow & {
          entity_ref: string;
          format: ContractFormat;
          quality_lint_id: string | null;
          quality_waivers: string | null;
        })[]
      >(
        ...['c.entity_ref', 'c.format'],
        ...['c.quality_lint_id', 'c.quality_waivers'],
        ...LINT_COLUMNS,
      );
    return rows.map(row => ({
      ...{ entityRef: row.entity_ref, format: row.format },
      shownOf: { lintId: row.quality_lint_id, waivers: row.quality_waivers },
      lint: lintOf(row),
    }));
  }

  async keepScore(
    entityRef: string,
    { lintId, waivers, score }: Parameters<QualityStore['keepScore']>[1],
  ): Promise<void> {
    await this.#knex('contracts').where({ entity_ref: entityRef }).update({
      quality_lint_id: lintId,
      quality_waivers: waivers,
      quality_score: score,
    });
  }
}

/** The look at the definition `s` by the rules that hold for its entity `c` now. */
function isOfSnapshot(join: Knex.JoinClause): void {
  join
    .on('l.digest', 's.digest')
    .andOn('l.ruleset_digest', 'c.quality_ruleset');
}

function pageOf<Row extends { readonly ordinal: number }, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
): Page<Item, number> {
  const items = rows.slice(0, limit);
  return {
    items: items.map(itemOf),
    next: rows.length > limit ? items.at(-1)?.ordinal : undefined,
  };
}
