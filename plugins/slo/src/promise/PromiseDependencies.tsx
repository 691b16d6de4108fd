import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatShare,
  PagePart,
  PlainTable,
  SloPromise,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { pointsText } from './limitText';
import { knowledgeOf } from './littleKnown';
import { MeasuredCell } from './MeasuredCell';

type Dependency = SloPromise['dependencies'][number];
type Need = Dependency['neededBy'][number];

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(3) },
}));

function useNeedWords(): (need: Need) => string {
  const { t } = useTexts(sloTranslationRef);
  return ({ kind, share, group }) => {
    if (kind === 'soft') {
      return t('promise.soft', { share: formatShare(share) });
    }
    return kind === 'group'
      ? t('promise.group', { group: group ?? '' })
      : t('promise.hard');
  };
}

function Row(props: {
  dependency: Dependency;
  gain: number | undefined;
  target: number;
}) {
  const { dependency, gain, target } = props;
  const { entityRef, title, isKnown, neededBy } = dependency;
  const table = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const needWords = useNeedWords();
  const isTold = gain !== undefined && knowledgeOf(dependency) !== 'little';
  return (
    <tr>
      <td>
        {isKnown ? (
          <EntityRefLink entityRef={entityRef} title={title} />
        ) : (
          `${entityRef} (${t('promise.notInCatalog')})`
        )}
      </td>
      <td>{[...new Set(neededBy.map(needWords))].join(', ')}</td>
      <td>
        <MeasuredCell dependency={dependency} target={target} />
      </td>
      <td className={table.number}>
        {isTold ? pointsText(gain, target) : '–'}
      </td>
    </tr>
  );
}

/** What the service depends on, what holds the promise back first. */
export function PromiseDependencies({ promise }: { promise: SloPromise }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { dependencies, heldBackBy, target } = promise;
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
      <PagePart title={t('promise.dependencies')}>
        <PlainTable
          caption={t('promise.dependencies')}
          columns={[
            { title: t('promise.entity') },
            { title: t('promise.need') },
            { title: t('promise.sli') },
            { title: t('promise.gain'), align: 'right' },
          ]}
        >
          {ordered.map(dependency => (
            <Row
              key={dependency.entityRef}
              dependency={dependency}
              gain={gains.get(dependency.entityRef)}
              target={target}
            />
          ))}
        </PlainTable>
      </PagePart>
    </div>
  );
}
