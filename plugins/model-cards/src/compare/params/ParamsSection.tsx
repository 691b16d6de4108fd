import {
  Disclosure,
  formatNumber,
  ModelComparison,
  PageSection,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { differingParams } from './differingParams';
import { ParamsTable } from './ParamsTable';

/** Parameters side by side: those that differ, and behind a click those that do not. */
export function ParamsSection(props: {
  params: ModelComparison['params'];
  sides: readonly string[];
}) {
  const { params, sides } = props;
  const classes = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const differing = differingParams(params);
  const same = params.filter(param => !differing.includes(param));
  const count = same.length;
  return (
    <PageSection anchor="params" title={t('compare.params.title')}>
      {differing.length > 0 ? (
        <ParamsTable
          caption={t('compare.params.caption')}
          params={differing}
          sides={sides}
          standing="differs"
        />
      ) : (
        <p className={classes.note}>
          {t(params.length ? 'compare.params.allSame' : 'compare.params.none')}
        </p>
      )}
      {count > 0 && (
        <Disclosure
          title={t('compare.params.sameOnes', {
            count,
            number: formatNumber(count),
          })}
        >
          <ParamsTable
            caption={t('compare.params.sameCaption')}
            params={same}
            sides={sides}
            standing="same"
          />
        </Disclosure>
      )}
    </PageSection>
  );
}
