import { useState } from 'react';
import {
  RadarImportRequest,
  useImportRadar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { readList } from './readList';

/** What is written on the page. */
export interface ImportDraft {
  radarId: string;
  title: string;
  signal: string;
  from: string;
  text: string;
}

/** As the API has it. */
const RADAR_ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

const EMPTY: ImportDraft = {
  ...{ radarId: '', title: '', signal: '', from: '', text: '' },
};

/** A list that is brought in: tried out first, and kept only as it was tried. */
export function useImport() {
  const { t } = useTexts(trendRadarTranslationRef);
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState<ImportDraft>();
  const trial = useImportRadar();
  const bring = useImportRadar();
  const list = readList(draft.text);
  const idFault =
    draft.radarId === '' || RADAR_ID.test(draft.radarId)
      ? undefined
      : t('importing.idFault');
  const fault = 'fault' in list ? list : undefined;
  const faultWords =
    fault &&
    (fault.fault === 'notJson'
      ? t('importing.notJson', {
          line: String(fault.at.line),
          column: String(fault.at.column),
          fault: t(`importing.jsonFault.${fault.at.kind}`),
        })
      : t(`importing.${fault.fault}`));
  const canTry = draft.radarId !== '' && !idFault && !fault;
  const isTried = tried === draft;
  const ask = (dryRun: boolean) => {
    if ('fault' in list) return;
    const { radarId, title, signal, from } = draft;
    const request: RadarImportRequest = {
      ...{ content: list.content, dryRun },
      from: from.trim() || t('importing.pasted'),
      ...(title.trim() && { title: title.trim() }),
      ...(signal.trim() && { matchSignal: signal.trim() }),
    };
    if (dryRun) setTried(draft);
    (dryRun ? trial : bring).mutate({ radarId, request });
  };
  return {
    draft,
    idFault,
    /** Why the text is no list; undefined where nothing was written yet. */
    textFault: draft.text === '' ? undefined : faultWords,
    canTry,
    /** Whether nothing but the id of the radar is missing to try it out. */
    isIdMissing: draft.radarId === '' && !fault,
    /** What trying out this very list said. */
    trial: isTried ? trial : undefined,
    bring: isTried ? bring : undefined,
    set: (changes: Partial<ImportDraft>) => {
      bring.reset();
      setDraft({ ...draft, ...changes });
    },
    tryOut: () => ask(true),
    bringIn: () => ask(false),
  };
}

/** A list that is being brought in. */
export type Importing = ReturnType<typeof useImport>;
