/** Texts around the texts of a card. */
export const markdownMessages = {
  image: 'Image: {{said}}, at {{address}}',
  bareImage: 'image at {{address}}',
  more: 'Show all ({{number}} characters)',
  less: 'Show less',
} as const;
