import {
  ContractFault,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';

/**
 * What is wrong with a definition, where, and how to mend it.
 *
 * @param props - `isReadable`: of a definition that can be read, which is told more mildly; `label`: what the list is called to
 *   who does not see what is around it, where that says more
 */
export function FaultList(props: {
  faults: readonly ContractFault[];
  isReadable?: boolean | null;
  label?: string;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <ul
      aria-label={
        props.label ??
        t(
          props.isReadable
            ? 'contract.faults.readableTitle'
            : 'contract.faults.title',
        )
      }
      style={{ paddingLeft: 20 }}
    >
      {props.faults.map(({ why, fix, line, column, pointer }, index) => (
        <li key={index}>
          {line !== null && (
            <strong>
              {t('contract.faults.place', {
                line: String(line),
                column: String(column ?? 1),
              })}
              {': '}
            </strong>
          )}
          {line === null && pointer !== null && <code>{pointer} </code>}
          {asSentence(why)} {fix}
        </li>
      ))}
    </ul>
  );
}

/** What a parser says, as it stands before another sentence: parsers seldom end theirs. */
function asSentence(why: string): string {
  const said = why.trimEnd();
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}
