import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingState,
  useSloDefinitionVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { DefinitionVersion } from './DefinitionVersion';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
    '& > li + li': { marginTop: theme.spacing(2) },
  },
}));

/** Every version of the definition, the latest first: since when, by whom, and what it changed. */
export function DefinitionVersions({ sloName }: { sloName: string }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const versions = useSloDefinitionVersions(sloName);
  if (versions.isPending) return <LoadingState />;
  return (
    <>
      {versions.error && (
        <ErrorState
          title={t('detail.definition.failed.versions')}
          error={versions.error}
          stillWorks={t('detail.definition.failed.stillWorks')}
          onRetry={versions.retry}
        />
      )}
      <ol className={classes.list}>
        {versions.items.map(version => (
          <li key={version.version}>
            <DefinitionVersion version={version} />
          </li>
        ))}
      </ol>
      {versions.hasMore && (
        <Button
          size="small"
          disabled={versions.isLoadingMore}
          onClick={versions.loadMore}
        >
          {t('detail.definition.moreVersions')}
        </Button>
      )}
    </>
  );
}
