import { makeStyles } from '@material-ui/core/styles';
import {
  Explanation,
  keepTogether,
  Working,
} from '@almanac/backstage-plugin-insights-react';
import { EvidenceLink } from './EvidenceLink';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  fact: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    minHeight: 44,
    padding: theme.spacing(0.5, 0),
    lineHeight: 1.45,
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  way: {
    flex: 'none',
    fontSize: 13,
    whiteSpace: 'nowrap',
    // The words of a button stand as far out as those of a link.
    '& button': { marginRight: -5 },
  },
}));

/** The facts of the explanation, each with the way to its evidence. */
export function FactList(props: {
  facts: Explanation['facts'];
  working: Working;
  /** Of the suggested ring, for facts that rest on the policy. */
  ringWorking: Working | undefined;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.facts.map(({ id, text, evidence }) => (
        <li key={id} className={classes.fact}>
          <span>{keepTogether(text)}</span>
          <span className={classes.way}>
            <EvidenceLink
              kind={evidence.kind}
              fact={text}
              working={
                evidence.kind === 'policy' && props.ringWorking
                  ? props.ringWorking
                  : props.working
              }
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
