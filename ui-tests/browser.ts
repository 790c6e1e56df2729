import { existsSync } from 'node:fs';

/** Chromium as Debian and others install it; undefined: the browser that Playwright brought. */
export function chromium(): string | undefined {
  const named = process.env.KERAS_DOCTOR_CHROMIUM;
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return named ?? usual.find(path => existsSync(path));
}

/** Options of the launch: no sandbox for root, and no background requests. */
export const LAUNCH = {
  executablePath: chromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
};
