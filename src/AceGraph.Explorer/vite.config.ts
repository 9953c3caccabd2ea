import { defineConfig } from 'vite';

export default defineConfig({
  base: '/explorer/',
  build: {
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries mark files "use client", which means nothing in a bundle for the browser.
      onwarn: (warning, report) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || report(warning),
    },
  },
  worker: { format: 'es' },
});
