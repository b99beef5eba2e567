import type { LiveConfig } from '@chucun/platform';
import { createHmac } from 'node:crypto';

export interface IceServer {
  urls: string[];
  username: string;
  credential: string;
}

const LIFE_S = 3600;

/** TURN servers with credentials for an hour, as coturn's shared secret makes them; none where none is configured. */
export function iceServersFor(live: LiveConfig, subject: string, now: Date): IceServer[] {
  if (!live.turn) return [];
  const username = `${Math.floor(now.getTime() / 1000) + LIFE_S}:${subject}`;
  const credential = createHmac('sha1', live.turn.secret).update(username).digest('base64');
  return [{ urls: live.turn.urls, username, credential }];
}
