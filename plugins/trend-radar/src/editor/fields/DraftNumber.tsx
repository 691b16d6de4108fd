import { useEffect, useState } from 'react';
import { DraftField } from './DraftField';

/** A number of the draft; undefined where the field is empty. What is no number stays as it is written, until it is one. */
export function DraftNumber(props: {
  label: string;
  value: number | undefined;
  fault?: string;
  help?: string;
  onChange(value: number | undefined): void;
}) {
  const { value, onChange } = props;
  const [written, setWritten] = useState(shown(value));
  useEffect(() => {
    setWritten(before => (meant(before) === value ? before : shown(value)));
  }, [value]);
  return (
    <DraftField
      label={props.label}
      value={written}
      fault={props.fault}
      help={props.help}
      onChange={next => {
        setWritten(next);
        const number = meant(next);
        if (number !== 'none') onChange(number);
      }}
    />
  );
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function meant(written: string): number | undefined | 'none' {
  const text = written.trim().replace(',', '.');
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : 'none';
}
