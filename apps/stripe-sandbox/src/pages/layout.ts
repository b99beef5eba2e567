/** Text into HTML; everything that came from outside passes here. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#FBF8F1;color:#1E2A23;font:18px/1.6 system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:30rem;margin:0 auto;padding:1.25rem 1rem 2.5rem}
h1{font-size:1.35rem;line-height:1.35;margin:.25rem 0 1rem}
p{margin:.5rem 0}
small,.en{color:#55625A;font-size:.8rem;font-weight:400}
.en{display:inline-block;line-height:1.4}
.demo{border:1px solid #B98A2F;border-left-width:6px;background:#FFF6DF;padding:.6rem .8rem;margin:0 0 1.25rem;border-radius:4px}
.demo strong{display:block}
.notice{border-left:6px solid #9C3B2A;background:#FBEAE5;padding:.6rem .8rem;margin:0 0 1rem;border-radius:4px}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.5rem 0;border-bottom:1px solid #E3DCCB;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
td:last-child,th:last-child{text-align:right;white-space:nowrap;padding-left:1rem}
tfoot td,tfoot th{border-bottom:0;font-weight:600;font-size:1.25rem}
form{display:grid;gap:.75rem;margin:1.25rem 0 0}
button,.button{display:block;width:100%;min-height:48px;padding:.6rem 1rem;font:inherit;text-align:center;text-decoration:none;border-radius:8px;border:1px solid #55625A;background:transparent;color:#1E2A23;cursor:pointer}
button.go,.button.go{min-height:56px;background:#2C6A3F;border-color:#2C6A3F;color:#fff;font-weight:600}
.go .en{color:inherit}
button:focus-visible,.button:focus-visible{outline:3px solid #B98A2F;outline-offset:2px}
`;

/** A whole page; `title` and `body` are HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`;
}

/** Chinese first, English under it. */
export function said(zh: string, en: string): string {
  return `${escape(zh)}<br><span class="en" lang="en">${escape(en)}</span>`;
}

/** A link that looks like a button, to an address that a program gave. */
export function link(url: string, zh: string, en: string): string {
  return `<a class="button go" rel="noreferrer" href="${escape(url)}">${said(zh, en)}</a>`;
}

export const DEMO_BANNER = `<p class="demo" role="note"><strong>演示支付 — 不会真的扣款</strong><span class="en" lang="en">Demo payment. No real money moves.</span></p>`;
