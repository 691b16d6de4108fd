import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Notice,
  RadarDefinitionRecord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { newRadarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { EditorHead } from './EditorHead';
import { YamlField } from './YamlField';

/** A radar that a file defines: which one, what it says, and the way to a copy that can be changed here. */
export function ReadRadar({ record }: { record: RadarDefinitionRecord }) {
  const { t } = useTexts(trendRadarTranslationRef);
  const newPath = useRouteRef(newRadarRouteRef);
  const { radarId, title, source, text } = record;
  return (
    <>
      <EditorHead title={t('editor.readTitle', { title })}>
        {t('editor.readIntro')}
      </EditorHead>
      <Notice
        tone="info"
        icon="dash"
        action={
          <LinkButton
            size="small"
            variant="outlined"
            to={`${newPath()}?from=${encodeURIComponent(radarId)}`}
          >
            {t('editor.copyToEdit')}
          </LinkButton>
        }
      >
        {t('editor.ofFile', { file: source.file ?? '' })}
      </Notice>
      <YamlField text={text} />
    </>
  );
}
