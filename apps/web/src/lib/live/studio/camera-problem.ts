/** Why there is no picture or sound; the screen says what to do about each. */
export type CameraProblem =
  'insecure' | 'too-old' | 'refused' | 'refused-wechat' | 'none' | 'busy' | 'other';

export const isWeChat = (userAgent: string): boolean => /MicroMessenger/i.test(userAgent);

/** What is known before asking for the camera; undefined where asking makes sense. */
export function problemBefore(here: {
  isSecure: boolean;
  hasCamera: boolean;
  hasConnection: boolean;
  userAgent: string;
}): CameraProblem | undefined {
  if (!here.isSecure) return 'insecure';
  if (here.hasCamera && here.hasConnection) return undefined;
  return isWeChat(here.userAgent) ? 'refused-wechat' : 'too-old';
}

/** What the browser said when it was asked. */
export function problemOf(error: unknown, userAgent: string): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return isWeChat(userAgent) ? 'refused-wechat' : 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'other';
}
