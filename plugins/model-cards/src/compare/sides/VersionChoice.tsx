import {
  ModelComparedSide,
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { VersionPicker } from '../../parts/versionPicker/VersionPicker';
import { modelCardsTranslationRef } from '../../translation';

const LATEST = '';

/**
 * Which version of a model is compared; those that are not in the list are found by what is typed.
 *
 * @param props - `chosen`: undefined for whichever is the latest
 */
export function VersionChoice(props: {
  side: Pick<ModelComparedSide, 'registry' | 'name' | 'title' | 'version'>;
  chosen: string | undefined;
  onChoose(version: string | undefined): void;
}) {
  const { side, chosen } = props;
  const { registry, name } = side;
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions({ registry, name });
  const offered = versions.items.map(({ version }) => version);
  // An old version is not among the latest; the chosen one is always there.
  const missing = chosen !== undefined && !offered.includes(chosen);
  const all = missing ? [chosen, ...offered] : offered;
  const latest = chosen === undefined ? side.version : undefined;
  return (
    <VersionPicker
      address={{ registry, name }}
      label={t('compare.sides.version')}
      name={t('compare.sides.versionOf', { model: side.title ?? name })}
      value={chosen ?? LATEST}
      offered={[
        {
          value: LATEST,
          words: [t('compare.sides.latest'), latest].filter(Boolean).join(': '),
        },
        ...all.map(version => ({ value: version, words: version })),
      ]}
      onPick={version => props.onChoose(version || undefined)}
    />
  );
}
