import Button from '@material-ui/core/Button';
import {
  cutInMiddle,
  EmptyState,
  ProblemError,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { TabFailure } from '../lib/TabFailure';
import { ModelParts } from '../ModelParts';

const MOST_CHARACTERS = 80;

/**
 * No version: either there is none of this name, and others are; or it could not be read.
 *
 * @param props - `title`: what could not be read
 */
export function VersionFailure(
  props: Pick<ModelParts, 'view'> & {
    version: string;
    title: string;
    error: Error;
    onRetry(): void;
  },
) {
  const { view, version, title, error, onRetry } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const isUnknown =
    error instanceof ProblemError && error.status === 404 && version !== '';
  if (!isUnknown) {
    return <TabFailure title={title} error={error} onRetry={onRetry} />;
  }
  return (
    <EmptyState
      title={t('detail.version.unknown.title', {
        version: cutInMiddle(version, MOST_CHARACTERS),
      })}
      description={t('detail.version.unknown.detail')}
      action={
        <Button
          size="small"
          variant="outlined"
          onClick={() => view.set({ version: undefined })}
        >
          {t('detail.version.unknown.action')}
        </Button>
      }
    />
  );
}
