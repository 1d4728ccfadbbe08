import { defineConfig } from 'vite';

export default defineConfig({
  base: '/playground/',
  worker: { format: 'es' },
  build: {
    // No data: URIs: every asset is a hashed file that may be cached for ever.
    assetsInlineLimit: 0,
    // Monaco alone is beyond the default warning; only this page pays for it.
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
    // "use client" of a dependency of GraphiQL means nothing here, and says so some hundred times.
    rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false } },
  },
});
