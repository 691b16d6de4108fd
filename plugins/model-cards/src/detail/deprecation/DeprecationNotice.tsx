import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  dayOf,
  formatPeriod,
  ModelDeprecation,
  Notice,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ReplacementLink } from './ReplacementLink';

/** Services deprecate, too; a reference that is none of the catalog is shown as it is. */
const ENTITY = /^[a-z][a-z0-9]*:[^/]+\/[^/]+$/i;

/**
 * That something shall not be used any more: why, who said so, how long it is served, and what to use instead.
 *
 * @param props - `version`: that it is of; the model as a whole where it is left out
 */
export function DeprecationNotice(props: {
  deprecation: ModelDeprecation;
  version?: string;
}) {
  const { deprecation, version } = props;
  const { reason, by, at, replacement, endsOn } = deprecation;
  const { t } = useTexts(modelCardsTranslationRef);
  const isOver = endsOn !== null && endsOn < dayOf(Date.now());
  const thing =
    version === undefined
      ? t('detail.deprecation.model')
      : t('detail.deprecation.version', { version });
  return (
    <Notice tone={isOver ? 'act' : 'attention'} icon="warning">
      <span style={{ overflowWrap: 'anywhere' }}>
        {t('detail.deprecation.notice', { thing, reason })}
      </span>{' '}
      {endsOn !== null &&
        t(`detail.deprecation.${isOver ? 'over' : 'until'}`, {
          day: formatPeriod(endsOn, 'day'),
        })}{' '}
      {replacement
        ? t('detail.deprecation.instead', {
            replacement: <ReplacementLink replacement={replacement} />,
          })
        : t('detail.deprecation.nothingInstead')}{' '}
      {t('detail.deprecation.said', {
        by: ENTITY.test(by) ? <EntityRefLink entityRef={by} /> : <>{by}</>,
        at: <Time at={at} />,
      })}
    </Notice>
  );
}
