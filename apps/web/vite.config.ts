import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** `import search from 'icon:search'` gives the inner markup of that outline icon, so that only used icons are shipped. */
function icons(): Plugin {
  const folder = here('../../node_modules/lucide-static/icons');
  return {
    name: 'chucun-icons',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('icon:') ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0icon:')) return undefined;
      const svg = await readFile(`${folder}/${id.slice(6)}.svg`, 'utf8');
      const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
      return `export default ${JSON.stringify(inner.replace(/\s*\n\s*/g, ''))}`;
    },
  };
}

// One name per build, so that what is kept by browsers under it never changes.
const VERSION = (process.env.CHUCUN_BUILD ??= Date.now().toString(36));

/** Scripts of pages that carry no framework: built beside the rest, under a name that `SmallScript` can tell. */
function smallScripts(): Plugin {
  return {
    name: 'chucun-small-scripts',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      for (const name of ['shop', 'farm', 'room', 'live'])
        this.emitFile({
          type: 'chunk',
          id: here(`src/lib/small/${name}.ts`),
          fileName: `_app/immutable/small/${name}.${VERSION}.js`,
        });
    },
  };
}

export default defineConfig({
  resolve: { alias: { '@chucun/contract': here('../../libs/contract/src/index.ts') } },
  plugins: [
    icons(),
    smallScripts(),
    sveltekit({
      version: { name: VERSION },
      adapter: adapter({ out: here('../../dist/apps/web'), precompress: true }),
      // One small style sheet inside the page saves a weak phone a round trip before the first paint.
      inlineStyleThreshold: 4096,
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one inline style of the framework: its unseen announcer of page changes.
          'style-src-attr': [
            'unsafe-hashes',
            'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          ],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self'],
          'media-src': ['self', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
          // Browsers apply this to where a form is redirected as well: the pay page of the provider.
          'form-action': ['self', 'https://checkout.stripe.com'],
        },
      },
    }),
  ],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Two dozen crumbs cost a weak phone more than one slice: what many pages share travels together.
          groups: [
            {
              name: 'shared',
              test: /src\/lib\/(ui\/(B(ottomTabs|utton)|Chip|EmptyState|Field|H(eader|ills)|hills|Icon|LookSwitch|Notice|P(hoto|rice|roductCard)|Seal)\.|format\/)/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': { target: API, ws: true }, '/media': API } },
});
