/** Whether two texts are the same address by the rules of RFC 3986, 6.2.2 and 6.2.3. */
export function sameUrl(left: string, right: string): boolean {
  return left === right || canonical(left) === canonical(right);
}

function canonical(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  return new URL(text).href.replace(/%[0-9a-f]{2}/gi, octet => {
    const character = String.fromCharCode(parseInt(octet.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase();
  });
}
