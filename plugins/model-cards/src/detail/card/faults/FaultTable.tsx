import { makeStyles } from '@material-ui/core/styles';
import {
  CodedText,
  ModelCardFault,
  PlainTable,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';

const SHOWN_FIRST = 20;

const useStyles = makeStyles(theme => ({
  place: { fontFamily: 'monospace', fontSize: 12, overflowWrap: 'anywhere' },
  quiet: { fontSize: 12, color: theme.palette.text.secondary },
}));

/** What is wrong in texts of cards, each with its place, and how to mend it. */
export function FaultTable({ faults }: { faults: readonly ModelCardFault[] }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { shown, left, showMore } = useLongList(faults, SHOWN_FIRST);
  return (
    <>
      <PlainTable
        caption={t('detail.card.faults.caption')}
        columns={[
          { title: t('detail.card.faults.severity') },
          { title: t('detail.card.faults.place') },
          { title: t('detail.card.faults.what') },
        ]}
      >
        {shown.map((fault, index) => (
          <tr key={index}>
            <td>
              <StateChip
                state={fault.severity === 'error' ? 'failed' : 'partial'}
                label={t(`detail.card.faults.${fault.severity}`)}
              />
            </td>
            <td>
              <div>{fault.source}</div>
              <span className={classes.place}>
                {fault.pointer || t('detail.card.faults.whole')}
                {fault.line !== null &&
                  ` · ${t('detail.card.faults.line', {
                    line: String(fault.line),
                    column: String(fault.column ?? 1),
                  })}`}
              </span>
            </td>
            <td>
              <div>
                <CodedText text={`${fault.why} ${fault.fix}`} />
              </div>
              <span className={classes.quiet}>{fault.ruleId}</span>
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
