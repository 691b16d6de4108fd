/**
 * The command that asks for an address from a shell. It names the variable that holds the token, never a token.
 *
 * @param url - whole and percent-encoded
 */
export function curlCommand(url: string): string {
  // The one character of an address that could end the quotes.
  const quoted = `'${url.replace(/'/g, '%27')}'`;
  return `curl --fail-with-body --header "Authorization: Bearer $TOKEN" ${quoted}`;
}
