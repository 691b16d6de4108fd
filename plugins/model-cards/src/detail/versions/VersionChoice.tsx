import {
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { VersionPicker } from '../../parts/versionPicker/VersionPicker';
import { modelCardsTranslationRef } from '../../translation';
import { ModelParts } from '../ModelParts';
import { offeredVersions } from './offeredVersions';

/** Which version is looked at; the rest are found by what is typed. */
export function VersionChoice({ model, address, view }: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(address);
  const latest = model.latestVersion?.version;
  const judged = model.verdict.judged?.version;
  if (latest === undefined && view.version === undefined) {
    return <span>{t('detail.version.none')}</span>;
  }
  const offered = offeredVersions({
    latest,
    chosen: view.version,
    aliases: model.aliases,
    listed: versions.items.map(({ version }) => version),
  });
  return (
    <VersionPicker
      address={address}
      label={t('detail.version.label')}
      value={view.version ?? latest ?? ''}
      offered={offered.map(({ version, aliases }) => ({
        value: version,
        words: [version, version === latest && t('detail.version.latest')]
          .concat(aliases)
          .filter(Boolean)
          .join(' · '),
      }))}
      onPick={version =>
        view.set({ version: version === judged ? undefined : version })
      }
    />
  );
}
