import { Fragment } from 'react';
import {
  formatNumber,
  OwnerLink,
  TouchedEntities,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { useLines } from './useLines';

/** Owners that are named; the rest are counted. */
const MOST_NAMED = 6;

/** Who owns what is touched, who owns most first; nothing where one owner has it all, since the lines name them. */
export function TouchedOwners({ owners }: Pick<TouchedEntities, 'owners'>) {
  const classes = useLines();
  const { t } = useTexts(trendRadarTranslationRef);
  if (owners.length < 2) return null;
  const more = owners.length - MOST_NAMED;
  return (
    <p className={classes.note}>
      {t('topic.touched.owners')}{' '}
      {owners.slice(0, MOST_NAMED).map(({ owner, count }, index) => (
        <Fragment key={owner ?? ''}>
          {index > 0 && ', '}
          <OwnerLink owner={owner ?? undefined} /> ({formatNumber(count)})
        </Fragment>
      ))}
      {more > 0 &&
        ` ${t('topic.touched.moreOwners', { number: formatNumber(more) })}`}
    </p>
  );
}
