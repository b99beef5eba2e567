import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { seed: 'seed/main.ts' },
  outDir: '../dist/tools',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  dts: false,
  sourcemap: true,
  clean: true,
  fixedExtension: false,
});
