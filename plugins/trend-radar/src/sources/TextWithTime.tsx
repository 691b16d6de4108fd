import { Time } from '@almanac/backstage-plugin-insights-react';

/** Stands in a message for the time; no text holds it. */
const PLACE = '\u0000';

/**
 * A message with a time inside it, wherever its language puts it.
 *
 * @param props - `write` puts what it is given into the message
 */
export function TextWithTime(props: {
  write(time: string): string;
  at: string;
  relativeTo?: number;
}) {
  const [before, after] = props.write(PLACE).split(PLACE);
  return (
    <>
      {before}
      <Time at={props.at} relativeTo={props.relativeTo} />
      {after}
    </>
  );
}
