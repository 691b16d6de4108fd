/** A page for people, in one file, of the HTML of its parts. */
export function htmlPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 32px auto; max-width: 720px; padding: 0 16px; overflow-wrap: anywhere; }
h1 { font-size: 24px; } h2 { font-size: 16px; margin: 24px 0 0; } p { margin: 8px 0; } li { margin: 4px 0; }
pre { border: 1px solid GrayText; border-radius: 4px; overflow-x: auto; padding: 16px; white-space: pre-wrap; }
</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

/** The HTML of a text in which backticks mark what is code. */
export function prose(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** The HTML of a text. */
export function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
