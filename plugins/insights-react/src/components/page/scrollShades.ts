import { alpha, type Theme } from '@material-ui/core/styles';

const SHADOW_PIXELS = 10;

/**
 * The background of what scrolls sideways: a shade at each end that has more behind it; the colour of the page lies over it where it ends.
 *
 * @param page - the colour that it stands on
 * @param way - whether it scrolls down, too, with a shade below where there is more
 */
export function scrollShades(
  { palette }: Theme,
  page: string,
  way: 'sideways' | 'both' = 'sideways',
) {
  const cover = 3 * SHADOW_PIXELS;
  // On a dark page the shade is light, and as faint as on a light one it is not seen.
  const shade = alpha(
    palette.text.primary,
    palette.type === 'dark' ? 0.3 : 0.16,
  );
  const below = [
    `linear-gradient(to top, ${page} 40%, transparent) bottom / 100% ${cover}px no-repeat local`,
    `linear-gradient(to top, ${shade}, transparent) bottom / 100% ${SHADOW_PIXELS}px no-repeat scroll`,
  ];
  return [
    `linear-gradient(to right, ${page} 40%, transparent) left / ${cover}px 100% no-repeat local`,
    `linear-gradient(to left, ${page} 40%, transparent) right / ${cover}px 100% no-repeat local`,
    `linear-gradient(to right, ${shade}, transparent) left / ${SHADOW_PIXELS}px 100% no-repeat scroll`,
    `linear-gradient(to left, ${shade}, transparent) right / ${SHADOW_PIXELS}px 100% no-repeat scroll`,
    ...(way === 'both' ? below : []),
  ].join(', ');
}
