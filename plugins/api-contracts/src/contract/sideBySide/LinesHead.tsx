import {
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { Columns } from './blocks';
import { useStyles } from './useStyles';

/** What the columns are. */
export function LinesHead(props: { columns: Columns; className: string }) {
  const { classes } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const number = (side: 'before' | 'after') => (
    <span role="columnheader">
      <span className={classes.notCopied}>
        <VisuallyHidden>{t(`sideBySide.numbers.${side}`)}</VisuallyHidden>
      </span>
    </span>
  );
  const text = (side: 'before' | 'after') => (
    <span role="columnheader">{t(`sideBySide.${side}`)}</span>
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={`${classes.head} ${props.className}`}
    >
      {number('before')}
      {props.columns === 'beside' && text('before')}
      {number('after')}
      {props.columns === 'beside' ? (
        text('after')
      ) : (
        <span role="columnheader">{t('sideBySide.both')}</span>
      )}
    </div>
  );
}
