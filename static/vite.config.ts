import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One build, one entry page a surface: what they share is fetched once and cached for all. */
export default defineConfig({
  root: 'static',
  base: './',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['root-cause.html', 'issue-quality.html', 'case.html', 'project.html', 'admin.html'],
    },
  },
});
