/**
 * What a link to an image says.
 *
 * @param text - in place of the image, as Markdown; empty where there is none
 * @param address - where it is, as Markdown; undefined where the text names a definition elsewhere
 */
export type ImageWord = (text: string, address: string | undefined) => string;

const PUNCTUATION = /[\\`*_{}[\]()#+.!|~<>&:-]/g;
const LONGEST_TEXT = 500;
const LONGEST_ADDRESS = 2_000;

const TEXT = `\\[([^\\[\\]\\n]{0,${LONGEST_TEXT}})\\]`;
const ADDRESS = `\\(\\s{0,9}([^\\s()<>]{1,${LONGEST_ADDRESS}})(?:\\s{1,9}(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}'))?\\s{0,9}\\)`;

const LINKED_IMAGE = new RegExp(`\\[!${TEXT}${ADDRESS}\\]${ADDRESS}`, 'g');
const IMAGE = new RegExp(`!${TEXT}${ADDRESS}`, 'g');
/** `![text][name]` and `![text]`: the address is elsewhere. */
const NAMED_IMAGE = new RegExp(`!(?=${TEXT})`, 'g');

/**
 * Images of a Markdown text as links to them: nothing is read from elsewhere before the reader wants it. What is an image
 * in a way that this does not know is left, and must not be drawn by who renders it.
 */
export function imagesAsLinks(text: string, word: ImageWord): string {
  if (!text.includes('![')) return text;
  return (
    text
      // A link cannot hold another one.
      .replace(
        LINKED_IMAGE,
        (_, said: string, image: string, address: string) =>
          `[${said.trim() || asText(address)}](${address}) ([${word(
            '',
            asText(image),
          )}](${image}))`,
      )
      .replace(
        IMAGE,
        (_, said: string, image: string) =>
          `[${word(said.trim(), asText(image))}](${image})`,
      )
      .replace(NAMED_IMAGE, '')
  );
}

/** An address as Markdown that says itself. */
function asText(address: string): string {
  return address.replace(PUNCTUATION, '\\$&');
}
