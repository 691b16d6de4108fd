import { useMemo } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Column,
  ListedSloDefinition,
  MiddleTruncate,
  OwnerLink,
  Time,
  useEntityTitles,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { ServiceLink } from '../parts/ServiceLink';
import { sloDefinitionRouteRef, sloRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';

type Definition = ListedSloDefinition;

/** Where a definition is read: the page of its SLO, or, when it is retired, of what it said. */
export function useDefinitionPath(): (definition: Definition) => string {
  const sloPath = useRouteRef(sloRouteRef);
  const definitionPath = useRouteRef(sloDefinitionRouteRef);
  return ({ name, retiredAt }) =>
    (retiredAt ? definitionPath : sloPath)({ sloName: name });
}

function NameCell({ definition }: { definition: Definition }) {
  const { name, title } = definition;
  const path = useDefinitionPath()(definition);
  return (
    <TwoLines
      first={
        <Link to={path} title={title}>
          {title}
        </Link>
      }
      second={title === name ? undefined : name}
    />
  );
}

function OriginCell({ source: { kind, ref } }: Definition) {
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useEntityTitles(kind === 'catalog' && ref ? [ref] : []);
  if (kind === 'api' || !ref) return <>{t('definitions.filter.api')}</>;
  const where =
    kind === 'catalog' ? (
      <MiddleTruncate text={titleOf(ref)} />
    ) : (
      // Files lie in few directories: their names tell them apart.
      <span title={ref}>{ref.slice(ref.lastIndexOf('/') + 1)}</span>
    );
  return <TwoLines first={t(`definitions.table.${kind}`)} second={where} />;
}

function StateCell({ retiredAt }: Definition) {
  const { t } = useTexts(sloTranslationRef);
  if (!retiredAt) return <>{t('definitions.filter.inUse')}</>;
  return (
    <TwoLines
      first={t('definitions.filter.retired')}
      second={<Time at={retiredAt} precision="day" />}
    />
  );
}

function ChangeCell({ updatedAt, source, ...definition }: Definition) {
  const { t } = useTexts(sloTranslationRef);
  const { retiredAt, retiredBy, updatedBy } = definition;
  const who = retiredAt ? retiredBy : updatedBy;
  const titleOf = useEntityTitles(who ? [who] : []);
  const by = who
    ? t('definitions.table.by', { by: titleOf(who) })
    : source.kind !== 'api' && t('definitions.table.byFile');
  return (
    <TwoLines first={<Time at={updatedAt} precision="day" />} second={by} />
  );
}

/** The columns of the list of definitions. */
export function useDefinitionColumns(): Column<Definition>[] {
  const { t } = useTexts(sloTranslationRef);
  return useMemo(
    () => [
      {
        id: 'slo',
        title: t('definitions.table.slo'),
        width: 'minmax(190px, 1.5fr)',
        always: true,
        render: definition => <NameCell definition={definition} />,
      },
      {
        id: 'state',
        title: t('definitions.table.state'),
        width: '104px',
        render: definition => <StateCell {...definition} />,
      },
      {
        id: 'service',
        title: t('definitions.table.service'),
        width: 'minmax(140px, 1fr)',
        render: definition => <ServiceLink slo={definition} />,
      },
      {
        id: 'team',
        title: t('definitions.table.team'),
        width: 'minmax(120px, 1fr)',
        render: ({ owner }) => <OwnerLink owner={owner ?? undefined} />,
      },
      {
        id: 'origin',
        title: t('definitions.table.origin'),
        width: 'minmax(180px, 1fr)',
        render: definition => <OriginCell {...definition} />,
      },
      {
        id: 'version',
        title: t('definitions.table.version'),
        width: '76px',
        align: 'right',
        render: ({ version }) => String(version),
      },
      {
        id: 'changed',
        title: t('definitions.table.changed'),
        width: '136px',
        render: definition => <ChangeCell {...definition} />,
      },
    ],
    [t],
  );
}
