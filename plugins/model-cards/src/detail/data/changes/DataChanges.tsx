import Button from '@material-ui/core/Button';
import {
  LoadingState,
  ModelAddress,
  ModelVersion,
  PageSection,
  PlainTable,
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { Digest } from '../../lib/Digest';
import { MoreButton } from '../../lib/MoreButton';
import { TabFailure } from '../../lib/TabFailure';
import { useLongList } from '../../lib/useLongList';
import { DataChange, dataChanges } from './dataChanges';

const SHOWN_FIRST = 25;

/** What a version is made of that the one before it was not. */
export function DataChanges(props: {
  address: ModelAddress;
  version: ModelVersion;
}) {
  const { address, version } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(address);
  const at = versions.items.findIndex(
    ({ version: listed }) => listed === version.version,
  );
  const before = at < 0 ? undefined : versions.items[at + 1];
  return (
    <PageSection anchor="changes" title={t('detail.data.changes.title')}>
      {versions.isPending && <LoadingState shape="text" />}
      {versions.error && versions.items.length === 0 && (
        <TabFailure
          title={t('detail.versions.failed')}
          error={versions.error}
          onRetry={versions.retry}
        />
      )}
      {before && <Changes before={before} after={version} />}
      {!before && versions.items.length > 0 && !versions.hasMore && (
        <p>{t('detail.data.changes.first')}</p>
      )}
      {!before && versions.hasMore && (
        <Button size="small" onClick={versions.loadMore}>
          {t('detail.data.changes.look')}
        </Button>
      )}
    </PageSection>
  );
}

function Changes(props: { before: ModelVersion; after: ModelVersion }) {
  const { before, after } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const changes = dataChanges(before, after);
  const { shown, left, showMore } = useLongList(changes, SHOWN_FIRST);
  const versions = { before: before.version, after: after.version };
  if (changes.length === 0) {
    return <p>{t('detail.data.changes.none', versions)}</p>;
  }
  return (
    <>
      <p>{t('detail.data.changes.between', versions)}</p>
      <PlainTable
        caption={t('detail.data.changes.title')}
        columns={[
          { title: t('detail.data.changes.what') },
          { title: t('detail.data.name') },
          { title: t('detail.change.before') },
          { title: t('detail.change.after') },
        ]}
      >
        {shown.map((change, index) => (
          <tr key={index}>
            <td>
              {t(`detail.data.changes.area.${change.area}`)}:{' '}
              {t(`detail.data.changes.${change.kind}`)}
            </td>
            <td style={{ overflowWrap: 'anywhere' }}>{change.name}</td>
            <td>
              <Told change={change} side="before" />
            </td>
            <td>
              <Told change={change} side="after" />
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}

function Told(props: { change: DataChange; side: 'before' | 'after' }) {
  const told = props.change[props.side];
  return told === null ? <>–</> : <Digest digest={told} />;
}
