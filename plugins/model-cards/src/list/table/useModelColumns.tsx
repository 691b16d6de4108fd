import { useMemo } from 'react';
import CompareArrows from '@material-ui/icons/CompareArrows';
import {
  Column,
  formatNumber,
  MiddleTruncate,
  ModelSummary,
  OwnerLink,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { AliasCell } from './AliasCell';
import { AttentionCell } from '../../parts/AttentionCell';
import { CompletenessBar } from '../../parts/CompletenessBar';
import { JudgedVersion } from '../../parts/JudgedVersion';
import { RiskChip } from '../../parts/RiskChip';
import { VerdictChip } from '../../parts/VerdictChip';
import { modelCardsTranslationRef, ModelWords } from '../../translation';
import { CompareBox } from '../selection/CompareBox';
import type { ChosenModels } from '../selection/useChosenModels';
import { ModelCell } from './ModelCell';

/**
 * The columns of a list of models; those that can be sorted by are named after the orders of the API.
 *
 * The widths that give way do so in the proportion of the least of each: else one of them would widen the others.
 *
 * @param chosen - left out where nothing can be chosen
 */
export function useModelColumns(
  onLeave: (model: ModelSummary) => void,
  chosen: ChosenModels | undefined,
): Column<ModelSummary>[] {
  const { t } = useTexts(modelCardsTranslationRef);
  return useMemo(
    () => [
      ...(chosen ? [compareColumn(t('list.table.compare'), chosen)] : []),
      ...needColumns(t, onLeave),
      ...judgedColumns(t),
      ...holderColumns(t),
      ...moreColumns(t),
    ],
    [t, onLeave, chosen],
  );
}

/** Which model, and what it needs. */
function needColumns(
  t: ModelWords,
  onLeave: (model: ModelSummary) => void,
): Column<ModelSummary>[] {
  return [
    {
      id: 'name',
      title: t('list.table.model'),
      width: 'minmax(168px, 1.68fr)',
      always: true,
      sortable: true,
      render: model => <ModelCell model={model} onLeave={onLeave} />,
    },
    {
      id: 'attention',
      title: t('list.table.attention'),
      width: 'minmax(208px, 2.08fr)',
      sortable: true,
      render: model => <AttentionCell attention={model.attention} />,
    },
  ];
}

/** What is said of the version that is judged. */
function judgedColumns(t: ModelWords): Column<ModelSummary>[] {
  return [
    {
      id: 'verdict',
      title: t('list.table.verdict'),
      width: '152px',
      render: model => <VerdictChip verdict={model.verdict} />,
    },
    {
      id: 'risk',
      title: t('list.table.risk'),
      width: '124px',
      render: model => <RiskChip riskTier={model.riskTier} isShort />,
    },
    {
      id: 'completeness',
      title: t('list.table.completeness'),
      width: '148px',
      render: model => <CompletenessBar completeness={model.completeness} />,
    },
    {
      id: 'judged',
      title: t('list.table.version'),
      width: '128px',
      render: model => <JudgedVersion model={model} />,
    },
    {
      // May be another one than that in use.
      id: 'latest',
      title: t('list.table.latest'),
      width: '148px',
      hiddenAtFirst: true,
      sortable: true,
      render: ({ latestVersion }) =>
        latestVersion && (
          <MiddleTruncate text={latestVersion.version} maxCharacters={24} />
        ),
    },
  ];
}

/** Which versions are in use, and who answers for them. */
function holderColumns(t: ModelWords): Column<ModelSummary>[] {
  return [
    {
      id: 'aliases',
      title: t('list.table.aliases'),
      width: 'minmax(140px, 1.4fr)',
      // The one that leads stands beside the version.
      hiddenAtFirst: true,
      render: model => <AliasCell aliases={model.aliases} />,
    },
    {
      id: 'owner',
      title: t('list.table.owner'),
      width: '148px',
      render: model => <OwnerLink owner={model.owner ?? undefined} />,
    },
  ];
}

/** What a reader has to ask for. */
function moreColumns(t: ModelWords): Column<ModelSummary>[] {
  const text = (id: 'task' | 'licence'): Column<ModelSummary> => ({
    id,
    title: t(`list.table.${id}`),
    width: '160px',
    hiddenAtFirst: true,
    render: model => (
      <span title={model[id] ?? undefined}>
        {model[id] ?? t(`list.without.${id}`)}
      </span>
    ),
  });
  return [
    text('task'),
    text('licence'),
    {
      id: 'versions',
      title: t('list.table.versions'),
      width: '96px',
      align: 'right',
      hiddenAtFirst: true,
      render: model => formatNumber(model.versionCount),
    },
  ];
}

function compareColumn(
  title: string,
  chosen: ChosenModels,
): Column<ModelSummary> {
  return {
    id: 'compare',
    title,
    head: <CompareArrows fontSize="small" titleAccess={title} />,
    width: '52px',
    always: true,
    render: model => <CompareBox model={model} chosen={chosen} />,
  };
}
