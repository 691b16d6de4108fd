/** Stands where something would, with the words for why it is not there. */
export function Dash({ words }: { words: string }) {
  return (
    <span role="img" aria-label={words} title={words}>
      –
    </span>
  );
}
