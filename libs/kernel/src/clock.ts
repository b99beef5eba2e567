import { Injectable } from '@nestjs/common';

/** The time as the rules see it. Tests move it; SQL that must agree takes it as a parameter. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The local date in Asia/Shanghai (UTC+8 all year), as `2026-11-23` (S-11). */
export const chinaDate = (at: Date): string =>
  new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
