/**
 * Where to go after signing in: only a path of this site. Anything that a browser could read as another address
 * (`//host`, `/\host`, a scheme, control characters) gives the fallback.
 */
export function safeNext(next: string | null | undefined, fallback = '/'): string {
  if (!next || next[0] !== '/' || next[1] === '/' || next.includes('\\')) return fallback;
  if ([...next].some((character) => character <= ' ' || character === '\u007f')) return fallback;
  return next.startsWith('/login') ? fallback : next;
}
