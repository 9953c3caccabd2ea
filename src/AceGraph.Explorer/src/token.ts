const storageKey = 'acegraph.token';

export interface Claims {
  email?: string;
  exp?: number;
}

/** Takes the token out of `#token=…` so that it stays in no history entry and no copied address. */
export function takeTokenFromAddress(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  storeToken(token);
  history.replaceState(null, '', location.pathname + location.search);
}

export function storedToken(): string {
  return sessionStorage.getItem(storageKey) ?? '';
}

/** Stores what was pasted, without the scheme, quotes and line breaks that come along from a terminal or a JSON file. */
export function storeToken(pasted: string): string {
  const token = pasted.replace(/^\s*["']?(Bearer\s+)?/i, '').replace(/[\s"',]+/g, '');
  if (token) sessionStorage.setItem(storageKey, token);
  else sessionStorage.removeItem(storageKey);
  return token;
}

/** What the token says of itself, unverified; null where it is no JWT. */
export function readClaims(token: string): Claims | null {
  try {
    const payload = token.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(payload), c => c.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' ? (claims as Claims | null) : null;
  } catch {
    return null;
  }
}
