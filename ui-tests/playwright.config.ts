import { defineConfig } from '@playwright/test';

import { LAUNCH } from './browser';

const CURRENT = process.env.KERAS_DOCTOR_PORT_CURRENT ?? '8888';
const LOWEST = process.env.KERAS_DOCTOR_PORT_LOWEST ?? '8889';

function webServer(stack: string, port: string) {
  return {
    command: `node server.mjs ${stack} ${port}`,
    url: `http://localhost:${port}/api`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 }
  };
}

/** Both stacks in one run: the newest JupyterLab and Notebook with TensorFlow, the oldest without. */
export default defineConfig({
  testDir: './tests',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  // A kernel that is still importing TensorFlow is slow, not wrong; a second try shows which it was.
  retries: process.env.CI ? 2 : 0,
  workers: 1,
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/results.json' }],
    ['html', { open: 'never', outputFolder: 'playwright-report' }]
  ],
  use: {
    launchOptions: LAUNCH,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    video: 'off'
  },
  projects: [
    {
      name: 'lab',
      testMatch: 'lab/**/*.spec.ts',
      use: { baseURL: `http://localhost:${CURRENT}` }
    },
    {
      name: 'notebook',
      testMatch: 'smoke/**/*.spec.ts',
      use: { baseURL: `http://localhost:${CURRENT}` }
    },
    {
      name: 'lowest',
      testMatch: 'smoke/**/*.spec.ts',
      use: { baseURL: `http://localhost:${LOWEST}` }
    }
  ],
  webServer: [webServer('current', CURRENT), webServer('lowest', LOWEST)]
});
