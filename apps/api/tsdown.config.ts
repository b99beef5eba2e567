import { defineConfig } from 'tsdown';

// Paths are relative to this file. Packages stay outside the bundle; our libs go in.
export default defineConfig({
  entry: {
    main: 'src/main.ts',
    migrate: 'src/migrate-main.ts',
    generate: 'src/generate/main.ts',
    // Processes of their own, which know nothing of the rest.
    'live-relay': '../../libs/live/src/relay/main.ts',
    'live-show': '../../libs/live/src/synthetic/main.ts',
  },
  outDir: '../../dist/apps/api',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: false,
  sourcemap: true,
  clean: true,
  fixedExtension: false,
});
