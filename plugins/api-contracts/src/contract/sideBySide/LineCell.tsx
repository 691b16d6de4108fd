import {
  ContractLine,
  formatNumber,
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { LinePart } from './marksOf';
import { useStyles } from './useStyles';

/** The text of a line, with what differs in it. */
export function LineCell(props: {
  side: 'before' | 'after';
  /** Null where the other side alone has a line. */
  number: number | null;
  line: ContractLine | undefined;
  parts: readonly LinePart[] | undefined;
  /** What became of it. */
  change: 'removed' | 'added' | undefined;
  wraps: boolean;
}) {
  const { side, number, line, parts, change, wraps } = props;
  const { classes, surfaces } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  if (number === null) {
    return <div role="cell" data-side={side} className={classes.text} />;
  }
  return (
    <div
      role="cell"
      data-side={side}
      className={`${classes.text} ${wraps ? classes.wraps : ''}`}
      style={change && { backgroundColor: surfaces[change] }}
    >
      {change && (
        <>
          <span aria-hidden className={classes.sign}>
            {change === 'removed' ? '−' : '+'}
          </span>
          <span className={classes.notCopied}>
            <VisuallyHidden>{t(`sideBySide.${change}`)}</VisuallyHidden>
          </span>
        </>
      )}
      <span className={wraps ? undefined : classes.shifted}>
        {line ? (
          <Parts line={line} parts={parts} />
        ) : (
          <span className={classes.quiet} aria-label={t('sideBySide.loading')}>
            …
          </span>
        )}
        {line && line.leftOff > 0 && (
          <span className={classes.quiet}>
            {t('sideBySide.cut', {
              count: line.leftOff,
              number: formatNumber(line.leftOff),
            })}
          </span>
        )}
      </span>
    </div>
  );
}

function Parts(props: {
  line: ContractLine;
  parts: readonly LinePart[] | undefined;
}) {
  const { classes } = useStyles();
  const { line, parts } = props;
  if (!parts) return <>{line.text}</>;
  return (
    <>
      {parts.map(({ text, isMarked }, index) =>
        isMarked ? (
          <span key={index} className={classes.marked}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
