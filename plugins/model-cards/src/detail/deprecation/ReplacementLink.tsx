import { Link } from '@backstage/core-components';
import {
  ModelReplacement,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useModelPath } from '../../parts/useModelPath';
import { modelCardsTranslationRef } from '../../translation';

/** What to use instead of something, as the way to it. */
export function ReplacementLink(props: { replacement: ModelReplacement }) {
  const { registry, name, version } = props.replacement;
  const { t } = useTexts(modelCardsTranslationRef);
  const modelPath = useModelPath();
  const search = version
    ? `?${new URLSearchParams({ tab: 'versions', version })}`
    : '';
  return (
    <Link to={`${modelPath({ registry, name })}${search}`}>
      {version
        ? t('detail.deprecation.ofModel', { model: name, version })
        : name}
    </Link>
  );
}
