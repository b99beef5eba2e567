import { aksu } from './aksu.ts';
import { anhua } from './anhua.ts';
import { fengjie } from './fengjie.ts';
import { gushi } from './gushi.ts';
import { heishui } from './heishui.ts';
import { jingning } from './jingning.ts';
import { leishan } from './leishan.ts';
import { luochuan } from './luochuan.ts';
import { qingyuan } from './qingyuan.ts';
import { songyang } from './songyang.ts';
import { wangqing } from './wangqing.ts';
import { wuchang } from './wuchang.ts';
import { xixia } from './xixia.ts';
import { zhaidian } from './zhaidian.ts';

/** The demo world: cooperatives of twelve counties, the first of them the one its demo accounts belong to. */
export const world = [
  songyang,
  anhua,
  leishan,
  luochuan,
  aksu,
  wuchang,
  xixia,
  heishui,
  qingyuan,
  fengjie,
  jingning,
  wangqing,
  zhaidian,
  gushi,
];
