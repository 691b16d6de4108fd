import {
  isMeasuredOnOtherData,
  judgeAttention,
  type AttentionFacts,
} from '../attention';
import { knownOf } from '../card/compact';
import { ownerOf } from '../card/ownerOf';
import { fieldsOf } from '../card/statementsOf';
import type { Stated } from '../card/Statement';
import type { CardSources } from '../compose/CardSources';
import type { ComposedCard } from '../compose/ComposedCard';
import { spdxId } from '../formats/cycloneDx/spdxId';
import { changedFigures } from '../metrics/changedFigures';
import { worseFigure } from '../metrics/worseFigure';
import type { JudgedVersion } from '../verdict';
import type { ModelFacts, ModelSummary } from './ModelSummary';
import { bounded, plainBeginning } from './plainText';

/** Characters that the columns take. */
const MOST = {
  ...{ title: 250, summary: 500, task: 100, licence: 200 },
  search: 4_000,
} as const;

const OVERVIEW = ['/details/overview', '/details/description'];

/**
 * What lists show of a model.
 *
 * @param sources - of the version that is judged
 * @param card - of that version
 * @param judged - that version, and the leading alias that it holds
 * @param profile - id of the leading profile
 */
export function summariseModel(
  { model, version }: Pick<CardSources, 'model' | 'version'>,
  card: ComposedCard,
  facts: ModelFacts,
  { judged, profile }: { judged: JudgedVersion | null; profile: string },
): ModelSummary {
  const { details, ownership } = card.content;
  const name = knownOf(details?.name)?.trim();
  const [licence] = knownOf(ownership?.licences) ?? [];
  const owner = ownerOf(card.card.sections.ownership?.owners);
  const figure = card.completeness.find(one => one.profile === profile);
  const { latestVersion } = facts;
  const { attention, rank } = judgeAttention({
    ...{ ...facts, owner, riskTier: card.riskTier },
    ...{ completeness: figure ?? null, isCardWritten: isCardWritten(card) },
    consumerCount: facts.entities.filter(({ isModel }) => !isModel).length,
    ...factsOfVersion(judged && version, card, facts.references),
    judgedVersion:
      judged && version
        ? {
            ...{ version: version.version, alias: judged.alias },
            ...{ createdAt: version.createdAt, status: version.status },
          }
        : null,
  });
  const shown = {
    title: name && name !== model.name ? bounded(name, MOST.title) : null,
    summary: plainBeginning(
      knownOf(details?.overview) ?? knownOf(details?.description),
      MOST.summary,
    ),
    owner,
    task: text(knownOf(details?.task), MOST.task),
    // The Hub writes identifiers in lower case, other formats as SPDX does.
    licence: text(
      spdxId(licence?.id ?? '') ?? licence?.id ?? licence?.name,
      MOST.licence,
    ),
    riskTier: card.riskTier,
  };
  return {
    ...shown,
    completeness: figure?.score ?? 0,
    completenessProfile: profile,
    attention,
    attentionRank: rank,
    search: searchTextOf([
      ...[model.name, shown.title, owner, shown.task, shown.licence],
      ...[knownOf(details?.library), ...facts.aliases.map(one => one.alias)],
      ...(knownOf(details?.tags) ?? []),
      ...(knownOf(details?.languages) ?? []),
      shown.summary,
    ]),
    judged,
    latestVersion: latestVersion?.version ?? null,
    latestVersionAt: latestVersion?.createdAt ?? null,
    versionCount: facts.versionCount,
  };
}

/** What the version that is judged was measured by, and how that compares. */
function factsOfVersion(
  version: CardSources['version'],
  card: ComposedCard,
  { before, frozen }: ModelFacts['references'],
): Pick<AttentionFacts, 'isEvaluated' | 'worseFigure' | 'changedFigures'> {
  const isMeasured = version !== null && isMeasuredOnOtherData(version.record);
  return {
    isEvaluated: isMeasured || hasReportedResults(card),
    worseFigure: version && before && worseFigure(version.record, before),
    changedFigures: frozen
      ? changedFigures(frozen, version?.record.metrics ?? [])
      : [],
  };
}

function text(value: string | undefined, most: number): string | null {
  return bounded(value?.trim() ?? '', most) || null;
}

function searchTextOf(words: readonly (string | null | undefined)[]): string {
  const said = words.filter(Boolean).join('\n').toLowerCase();
  return bounded(said, MOST.search);
}

/** Whether a person said anything on the card, or in the registry what the model is. */
function isCardWritten({ card }: ComposedCard): boolean {
  return fieldsOf(card.sections).some(({ pointer, statement }) =>
    [statement, ...statement.others].some(
      ({ kind, provenance: { by, place } }) =>
        kind !== 'unknown' &&
        by === 'human' &&
        (place !== 'registry' || OVERVIEW.includes(pointer)),
    ),
  );
}

/** Whether results stand on the card that are of other data than it was trained on, as far as it says. */
function hasReportedResults({ card, content }: ComposedCard): boolean {
  const analyses = card.sections.quantitativeAnalyses ?? {};
  const reported = <Value>(
    field: (Stated<Value> & { others: readonly Stated<Value>[] }) | undefined,
  ): Value[] =>
    (field ? [field, ...field.others] : []).flatMap(one =>
      one.kind === 'known' && one.provenance.place !== 'registry'
        ? [one.value]
        : [],
    );
  const trainedOn = new Set(
    (knownOf(content.trainingData?.datasets) ?? []).flatMap(data => [
      data.id,
      data.name,
    ]),
  );
  const isOfOther = ({ id, name }: { id?: string; name?: string } = {}) => {
    const named = [id, name].filter(one => one !== undefined);
    return !named.some(one => trainedOn.has(one));
  };
  return (
    reported(analyses.summary).length > 0 ||
    reported(analyses.results)
      .flat()
      .some(({ data }) => isOfOther(data))
  );
}
