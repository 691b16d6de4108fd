import {
  MiddleTruncate,
  PageSection,
  PlainTable,
  usePlainTable,
  useTexts,
  formatBytes,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { Digest } from '../lib/Digest';
import { ModelArtifact } from '../lib/modelTypes';
import { MoreButton } from '../lib/MoreButton';
import { useLongList } from '../lib/useLongList';

const SHOWN_FIRST = 25;

/** Files of a version with their digests. */
export function ArtifactsSection({
  artifacts,
}: {
  artifacts: readonly ModelArtifact[];
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const classes = usePlainTable();
  const { shown, left, showMore } = useLongList(artifacts, SHOWN_FIRST);
  return (
    <PageSection anchor="artifacts" title={t('detail.data.artifacts')}>
      {artifacts.length === 0 ? (
        <p>{t('detail.data.noArtifacts')}</p>
      ) : (
        <PlainTable
          caption={t('detail.data.artifacts')}
          columns={[
            { title: t('detail.data.path') },
            { title: t('detail.data.digest') },
            { title: t('detail.data.size'), align: 'right' },
          ]}
        >
          {shown.map(({ path, digest, bytes }) => (
            <tr key={path}>
              <td>
                <MiddleTruncate text={path} maxCharacters={60} />
              </td>
              <td>
                {digest ? (
                  <Digest digest={digest} maxCharacters={36} />
                ) : (
                  t('detail.data.notSaid')
                )}
              </td>
              <td className={classes.number}>
                {bytes === null ? t('detail.data.notSaid') : formatBytes(bytes)}
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      <MoreButton left={left} onMore={showMore} />
    </PageSection>
  );
}
