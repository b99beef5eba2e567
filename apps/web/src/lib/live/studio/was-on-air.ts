const key = (sessionId: string) => `chucun-air:${sessionId}`;

/** This tab was sending: after a reload it goes on by itself. Another phone's page does not take over unasked. */
export const wasOnAir = (sessionId: string): boolean => {
  try {
    return sessionStorage.getItem(key(sessionId)) !== null;
  } catch {
    return false;
  }
};

export function noteOnAir(sessionId: string, isOn: boolean): void {
  try {
    if (isOn) sessionStorage.setItem(key(sessionId), '1');
    else sessionStorage.removeItem(key(sessionId));
  } catch {
    // Without a store, coming back costs one tap.
  }
}
