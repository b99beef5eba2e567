import type { FastifyReply } from 'fastify';

interface Words {
  status: number;
  message: string;
  messageZh: string;
}

const REFUSALS = {
  'no-token': {
    status: 401,
    message: 'This needs a fresh token: ask for the addresses of the session again.',
    messageZh: '凭证缺失或已过期，请重新进入直播间。',
  },
  'wrong-token': {
    status: 403,
    message: 'This token is for another session, or for watching only.',
    messageZh: '这个凭证不能用在这里，请从自己的直播间进入。',
  },
  unknown: {
    status: 404,
    message: 'There is no such live session.',
    messageZh: '没有这场直播。',
  },
  'not-open': {
    status: 409,
    message: 'This session is not live now: it has not begun, or it is over.',
    messageZh: '这场直播现在没有在播：还没开始，或者已经结束。',
  },
  'not-live': {
    status: 409,
    message: 'The host is not sending yet; try again in a moment.',
    messageZh: '主播还没有画面，请稍等再试。',
  },
  'not-sdp': {
    status: 415,
    message: 'Send an SDP offer as application/sdp.',
    messageZh: '请以 application/sdp 发送连接请求。',
  },
  'not-mp4': {
    status: 415,
    message: 'Send pieces of fragmented MP4 with pictures, as video/mp4.',
    messageZh: '请以 video/mp4 发送分段视频。',
  },
  'unknown-upload': {
    status: 404,
    message: 'This upload is not known any more; begin again with piece 0.',
    messageZh: '这次上传已经中断，请从第 0 段重新开始。',
  },
  'slow-path': {
    status: 503,
    message: 'The host sends by the slower path; watch by the address in hlsUrl.',
    messageZh: '主播的网络只能走慢路，请改用 hlsUrl 里的地址观看。',
  },
  'bad-offer': {
    status: 422,
    message: 'This is not an SDP offer that can be answered.',
    messageZh: '这个连接请求无法处理，请换一个浏览器再试。',
  },
  'no-codec': {
    status: 422,
    message: 'The offer has neither H264 nor VP8; one of them is needed.',
    messageZh: '这台手机没有可用的视频格式（需要 H264 或 VP8），可以改用语音直播。',
  },
  full: {
    status: 503,
    message: 'The fast path is full; watch by the address in hlsUrl, a few seconds later.',
    messageZh: '看的人太多，请改用 hlsUrl 里的地址观看，会晚几秒。',
  },
  failed: {
    status: 503,
    message: 'The video service is starting again; try again in a moment.',
    messageZh: '视频服务正在恢复，请稍等再试。',
  },
  elsewhere: {
    status: 307,
    message: 'Video goes to another server; see Location.',
    messageZh: '视频由另一台服务器接收，见 Location。',
  },
  'no-method': {
    status: 405,
    message: 'Send an offer with POST, end a connection with DELETE.',
    messageZh: '请用 POST 发起连接，用 DELETE 结束连接。',
  },
} satisfies Record<string, Words>;

export type MediaFault = keyof typeof REFUSALS;

const SOON = new Set<MediaFault>(['not-live', 'full', 'failed']);

/** Says no in one sentence of each language; `extra` are further fields of the answer. */
export function refuse(
  reply: FastifyReply,
  fault: MediaFault,
  extra: Record<string, string> = {},
): void {
  const { status, message, messageZh } = REFUSALS[fault];
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (SOON.has(fault)) reply.header('retry-after', '2');
  reply
    .status(status)
    .header('cache-control', 'no-store')
    .send({ code: fault, message, messageZh, ...extra });
}

/** The answer to an offer, and where the connection it began is ended (RFC 9725). */
export function accept(reply: FastifyReply, location: string, answer: string): void {
  reply
    .status(201)
    .header('content-type', 'application/sdp')
    .header('location', location)
    .header('cache-control', 'no-store')
    .send(answer);
}
