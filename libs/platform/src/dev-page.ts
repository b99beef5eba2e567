const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text inside an HTML page, also inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

const STYLE = `
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;background:#FBF8F1;color:#1E2A23;font:17px/1.6 system-ui,"PingFang SC","Noto Sans SC",sans-serif}
main{max-width:720px;margin:0 auto;padding:20px 16px 48px}
h1{font-size:24px;margin:0 0 4px}p{margin:0 0 16px}.soft{color:#5A665E;font-size:15px}
ul{list-style:none;margin:0;padding:0}li{border-top:1px solid #E2DCCB;padding:14px 0;overflow-wrap:anywhere}
b.code{font:600 28px/1.3 ui-monospace,monospace;letter-spacing:.12em;display:block}
code{font:15px ui-monospace,monospace}a{color:#1E2A23}
form{display:flex;gap:8px;margin:0 0 16px}
input,button{font:inherit;min-height:44px;padding:0 12px;border:1px solid #B9B29E;border-radius:6px;background:#fff;color:inherit}
input{flex:1;min-width:0}button{background:#1E2A23;color:#FBF8F1;border-color:#1E2A23}`;

/** A plain page of the demo (`/dev/…`). `body` is HTML: whatever people typed must have passed `escapeHtml`. */
export const devPage = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<meta name="robots" content="noindex"><title>${escapeHtml(title)} · 出村</title><style>${STYLE}</style>` +
  `<main><h1>${escapeHtml(title)}</h1>${body}</main></html>`;
