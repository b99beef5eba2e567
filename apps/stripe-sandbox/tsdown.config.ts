import { defineConfig } from 'tsdown';

// Paths are relative to this file.
export default defineConfig({
  entry: { main: 'src/main.ts' },
  outDir: '../../dist/apps/stripe-sandbox',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: false,
  sourcemap: true,
  clean: true,
  fixedExtension: false,
});
