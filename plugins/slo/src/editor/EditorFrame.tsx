import { ReactNode, useId, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { CheckStatus } from './check/CheckStatus';
import { FoundFaults } from './check/FoundFaults';
import type { DefinitionCheck } from './check/useDefinitionCheck';
import { CodeField, CodeFieldHandle } from './field/CodeField';
import { DefinitionSummary } from './summary/DefinitionSummary';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1.5),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 400px)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  side: { minWidth: 0, '& > :first-child': { marginTop: 0 } },
  hint: {
    margin: theme.spacing(0.75, 0, 0),
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/**
 * The text beside what is found in it and what it says.
 *
 * @param props - `actions`: below the text; `onChange`: left out where the text is only read
 */
export function EditorFrame(props: {
  text: string;
  check: DefinitionCheck;
  actions?: ReactNode;
  onChange?(text: string): void;
}) {
  const { text, check, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const field = useRef<CodeFieldHandle>(null);
  const [statusId, hintId] = [useId(), useId()];
  const faults = [...check.errors, ...check.warnings];
  const goTo = (line: number) => field.current?.goTo(line);
  return (
    <div className={classes.root}>
      <div>
        <CodeField
          ref={field}
          label={t('editor.field')}
          text={text}
          marks={faults.flatMap(({ line, severity, detail }) =>
            line === null
              ? []
              : [
                  {
                    line,
                    severity: severity === 'error' ? 'error' : 'warning',
                    detail,
                  },
                ],
          )}
          isReadOnly={onChange === undefined}
          isInvalid={check.errors.length > 0}
          describedBy={`${statusId} ${hintId}`}
          onChange={onChange}
        />
        <p id={hintId} className={classes.hint}>
          {onChange && t('editor.fieldHint')}
        </p>
        {props.actions}
      </div>
      <div className={classes.side}>
        <PageSection anchor="check" title={t('editor.check.title')}>
          <CheckStatus id={statusId} check={check} />
          <FoundFaults faults={faults} onGoTo={goTo} />
        </PageSection>
        <PageSection anchor="summary" title={t('editor.summary.title')}>
          <DefinitionSummary definitions={check.result?.definitions ?? []} />
        </PageSection>
      </div>
    </div>
  );
}
