import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatNumber,
  formatShare,
  PagePart,
  SloPromise,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { PlainTable } from '../../detail/lib/PlainTable';
import { useSloPath } from '../../parts/SloLink';
import { Link } from '@backstage/core-components';
import { sloTranslationRef } from '../../translation';

type Dependency = SloPromise['dependencies'][number];
type Need = Dependency['neededBy'][number];

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
  quiet: { color: theme.palette.text.secondary },
}));

function useNeedWords(): (need: Need) => string {
  const { t } = useTranslationRef(sloTranslationRef);
  return ({ kind, share, group }) => {
    if (kind === 'soft') {
      return t('sla.promise.soft', { share: formatShare(share) });
    }
    return kind === 'group'
      ? t('sla.promise.group', { group: group ?? '' })
      : t('sla.promise.hard');
  };
}

function Row(props: { dependency: Dependency; gain: number | undefined }) {
  const { dependency, gain } = props;
  const { entityRef, title, isKnown, neededBy, sli, slo } = dependency;
  const classes = useStyles();
  const table = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const needWords = useNeedWords();
  const sloPath = useSloPath();
  return (
    <tr>
      <td>
        {isKnown ? (
          <EntityRefLink entityRef={entityRef} title={title} />
        ) : (
          `${entityRef} (${t('sla.promise.notInCatalog')})`
        )}
      </td>
      <td>{[...new Set(neededBy.map(needWords))].join(', ')}</td>
      <td>
        {sli === null ? (
          <span className={classes.quiet}>{t('sla.promise.notMeasured')}</span>
        ) : (
          <>
            {formatShare(sli)}
            {slo && (
              <>
                {' · '}
                <Link to={sloPath(slo)}>{slo}</Link>
              </>
            )}
          </>
        )}
      </td>
      <td className={table.number}>
        {gain === undefined ? '–' : formatNumber(gain * 100)}
      </td>
    </tr>
  );
}

/** What the service depends on, what holds the promise back first. */
export function PromiseDependencies({ promise }: { promise: SloPromise }) {
  const classes = useStyles();
  const { t } = useTranslationRef(sloTranslationRef);
  const { dependencies, heldBackBy } = promise;
  if (dependencies.length === 0) return null;
  const gains = new Map(
    heldBackBy.map(({ entityRef, gain }) => [entityRef, gain]),
  );
  const ordered = dependencies
    .slice()
    .sort(
      (a, b) => (gains.get(b.entityRef) ?? 0) - (gains.get(a.entityRef) ?? 0),
    );
  return (
    <div className={classes.root}>
      <PagePart title={t('sla.promise.dependencies')}>
        <PlainTable
          caption={t('sla.promise.dependencies')}
          columns={[
            { title: t('sla.promise.entity') },
            { title: t('sla.promise.need') },
            { title: t('sla.promise.sli') },
            { title: t('sla.promise.gain'), align: 'right' },
          ]}
        >
          {ordered.map(dependency => (
            <Row
              key={dependency.entityRef}
              dependency={dependency}
              gain={gains.get(dependency.entityRef)}
            />
          ))}
        </PlainTable>
      </PagePart>
    </div>
  );
}
