import type { JupyterFrontEnd } from '@jupyterlab/application';

declare global {
  interface Window {
    /** The application; the test server's configuration exposes it. */
    jupyterapp: JupyterFrontEnd;
  }
}
