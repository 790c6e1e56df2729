import { defineConfig } from '@playwright/test';

import { LAUNCH } from './browser';

const PORT = process.env.KERAS_DOCTOR_PORT_CURRENT ?? '8888';

/** The measurements of `make bench`: one browser, one server, no trace, no second try. */
export default defineConfig({
  testDir: './bench',
  testMatch: '*.bench.ts',
  timeout: 300_000,
  workers: 1,
  reporter: 'line',
  use: {
    launchOptions: LAUNCH,
    viewport: { width: 1280, height: 800 },
    baseURL: `http://localhost:${PORT}`
  },
  webServer: {
    command: `node server.mjs current ${PORT}`,
    url: `http://localhost:${PORT}/api`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 }
  }
});
