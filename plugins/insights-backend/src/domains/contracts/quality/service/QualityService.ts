import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import type { Clock } from '../../../../platform/Clock';
import { readPosition, writeCursor } from '../../../../platform/cursor';
import type { CallerCredentials } from '../../../../platform/operations';
import { unknownContract } from '../../unknownContract';
import type { Waiver, WaiverReader } from '../../waivers';
import type { LintSeverity } from '../model/LintFinding';
import type { Aspect } from '../model/operationCoverage';
import { qualityWorking } from '../model/qualityWorking';
import { LINTED_FORMATS } from '../rulesets/BUILT_IN_RULESETS';
import type { CurrentQuality, QualityStore } from '../store/QualityStore';
import { judgeLints } from './judgeLints';
import {
  presentCoverage,
  presentFinding,
  presentScore,
} from './presentQuality';
import type { SloCoverage } from './SloCoverage';
import { standingOf } from './standingOf';

type Schemas = components['schemas'];

const ordinal = z.number().int();

/** A page that is asked for. */
interface AskedPage {
  readonly limit: number;
  readonly cursor?: string;
}

/** What the service works with. */
export interface QualityServiceOptions {
  readonly store: QualityStore;
  readonly waivers: WaiverReader;
  readonly slos: SloCoverage;
  readonly clock: Clock;
}

const NOTHING = { areas: [], rules: [] };

/** How good definitions are, with what is waived as of now. */
export class QualityService {
  readonly #options: QualityServiceOptions;

  constructor(options: QualityServiceOptions) {
    this.#options = options;
  }

  /** @throws Problem `unknown-contract` */
  async get(
    contractRef: string,
    credentials: CallerCredentials,
  ): Promise<Schemas['ContractQuality']> {
    const { store, slos } = this.#options;
    const current = await this.#find(contractRef);
    const { entityRef, lint, format } = current;
    const waivers = await this.#waiversOf(entityRef);
    const scores = await judgeLints(store, lint ? [lint] : [], waivers, format);
    const score = lint && scores.get(lint.id);
    return {
      contractRef: entityRef,
      snapshotId: current.snapshotId,
      isLatest: current.snapshotId === current.latestId,
      ...standingOf({ ...current, isReadable: current.snapshotId !== null }),
      score: score?.score ?? null,
      lintedAt: lint?.lintedAt ?? null,
      rulesets: [...(lint?.summary.rulesets ?? [])],
      ...presentScore(score ?? NOTHING),
      leftOff: lint ? lint.placeCount - (await store.keptCount(lint.id)) : 0,
      operationCount: lint?.operationCount ?? 0,
      aspects: lint ? [...(await store.aspectCounts(lint.id))] : [],
      slos: await slos.of(entityRef, credentials),
      working: score ? this.#workingOf(current, score) : null,
    };
  }

  /** @throws Problem `unknown-contract`, `invalid-cursor` */
  async findings(
    contractRef: string,
    {
      limit,
      cursor,
      ...filters
    }: AskedPage & {
      readonly severity?: readonly LintSeverity[];
      readonly ruleId?: string;
      readonly operation?: string;
    },
  ): Promise<Schemas['ContractFindingPage']> {
    const { store } = this.#options;
    const { entityRef, lint } = await this.#find(contractRef);
    // A cursor is of one look: after another one the list begins anew.
    const scope = JSON.stringify(['findings', lint?.id ?? null, filters]);
    const after = readPosition(cursor, scope, ordinal);
    if (!lint) return { items: [], nextCursor: null, leftOff: 0 };
    const { items, next } = await store.findings(lint.id, {
      ...{ ...filters, limit, after },
    });
    const waivers = await this.#waiversOf(entityRef);
    return {
      items: items.map(finding => presentFinding(finding, waivers)),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
      leftOff: lint.placeCount - (await store.keptCount(lint.id)),
    };
  }

  /** @throws Problem `unknown-contract`, `invalid-cursor` */
  async coverage(
    contractRef: string,
    { limit, cursor, missing }: AskedPage & { readonly missing?: Aspect },
  ): Promise<Schemas['ContractCoveragePage']> {
    const { store } = this.#options;
    const { lint } = await this.#find(contractRef);
    const scope = JSON.stringify(['coverage', lint?.id ?? null, missing]);
    const after = readPosition(cursor, scope, ordinal);
    if (!lint) {
      return { items: [], nextCursor: null, operationCount: 0, aspects: [] };
    }
    const { items, next } = await store.coverage(lint.id, {
      ...{ limit, after, missing },
    });
    return {
      items: items.map(presentCoverage),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
      operationCount: lint.operationCount,
      aspects: [...(await store.aspectCounts(lint.id))],
    };
  }

  /** The latest first. @throws Problem `unknown-contract`, `invalid-cursor` */
  async history(
    contractRef: string,
    { limit, cursor }: AskedPage,
  ): Promise<Schemas['ContractQualityHistory']> {
    const { store } = this.#options;
    const { entityRef, format } = await this.#find(contractRef);
    const scope = JSON.stringify(['quality-history', entityRef]);
    const { items, next } = await store.history(entityRef, {
      ...{ limit, after: readPosition(cursor, scope, ordinal) },
    });
    const scores = await judgeLints(
      store,
      items.flatMap(({ lint }) => lint ?? []),
      await this.#waiversOf(entityRef),
      format,
    );
    return {
      items: items.map(({ lint, ...snapshot }) => {
        const score = lint && scores.get(lint.id);
        return {
          ...{ snapshotId: snapshot.snapshotId, ordinal: snapshot.ordinal },
          seenFrom: snapshot.seenFrom,
          declaredVersion: snapshot.declaredVersion,
          state: standingOf({
            ...{ lint, format: snapshot.format },
            isReadable: snapshot.isReadable !== false,
          }).state,
          score: score?.score ?? null,
          counts: presentScore(score ?? NOTHING).counts,
        };
      }),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
    };
  }

  async #find(contractRef: string): Promise<CurrentQuality> {
    const current = await this.#options.store.current(
      contractRef.toLowerCase(),
    );
    if (!current) throw unknownContract(contractRef);
    return LINTED_FORMATS.includes(current.format)
      ? current
      : { ...current, lint: undefined };
  }

  #waiversOf(entityRef: string): Promise<readonly Waiver[]> {
    const { waivers, clock } = this.#options;
    return waivers.inForce(entityRef, clock.now().toISOString());
  }

  #workingOf(
    { entityRef, lint, snapshotId }: CurrentQuality,
    score: Parameters<typeof qualityWorking>[0]['score'],
  ): Schemas['Working'] | null {
    if (!lint) return null;
    const base = `/api/insights/v1/contracts/${encodeURIComponent(entityRef)}`;
    return qualityWorking({
      subject: `Quality of ${entityRef}`,
      definition: {
        ...{ name: 'definition', digest: lint.digest },
        source: 'The latest definition that can be read',
        href: `${base}/snapshots/${snapshotId}`,
      },
      rulesetDigest: lint.rulesetDigest,
      rulesets: lint.summary.rulesets,
      ...{ parts: lint.summary.parts, notes: lint.summary.notes },
      score,
      computedAt: lint.lintedAt,
      href: `${base}/quality`,
    });
  }
}
