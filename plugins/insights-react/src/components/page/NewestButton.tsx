import Button from '@material-ui/core/Button';
import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';
import type { Newest } from './useNewest';

/**
 * Shows all of a list, or its newest alone again; nothing where these are all.
 *
 * @param props - `label`: what the list is of, which tells several such buttons on a page apart
 *
 * @public
 */
export function NewestButton(props: {
  newest: Omit<Newest<unknown>, 'shown'>;
  label: string;
}) {
  const { t } = useTexts(insightsTranslationRef);
  const { count, most, isWhole, onToggle } = props.newest;
  if (count <= most) return null;
  const text = t(isWhole ? 'newest.few' : 'newest.all', {
    number: formatNumber(isWhole ? most : count),
  });
  return (
    <Button
      size="small"
      aria-expanded={isWhole}
      aria-label={`${text}: ${props.label}`}
      onClick={onToggle}
    >
      {text}
    </Button>
  );
}
