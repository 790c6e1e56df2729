import type { INotebookTracker } from '@jupyterlab/notebook';

import { codeCell, openNotebook } from '../../testing/notebook';
import type { ITestNotebook } from '../../testing/notebook';
import { activeCell } from '../activeCell';

describe('activeCell', () => {
  let notebook: ITestNotebook;

  beforeEach(async () => {
    notebook = await openNotebook([
      codeCell('cell-0', 'import keras'),
      codeCell('cell-1', 'keras.backend.dot(a, b)')
    ]);
  });

  afterEach(() => {
    notebook.panel.dispose();
    notebook.context.dispose();
  });

  it('is the cell that the user is in, with all cells as evidence and what is selected', async () => {
    const { content } = notebook.panel;
    content.activeCellIndex = 1;
    await content.activeCell?.ready;
    content.activeCell?.editor?.setSelection({
      start: { line: 0, column: 17 },
      end: { line: 0, column: 14 }
    });
    const active = activeCell(notebook.tracker);
    expect(active).toMatchObject({ cell: 1, from: 14, to: 17 });
    expect(active?.evidence.notebook?.cells.map(({ source }) => source)).toEqual([
      'import keras',
      'keras.backend.dot(a, b)'
    ]);
    expect(active?.record).toMatchObject({ cellId: 'cell-1', cellIds: ['cell-0', 'cell-1'] });
  });

  it('is null for text and where no notebook is open', async () => {
    notebook.context.model.sharedModel.insertCell(0, { cell_type: 'markdown', source: '# x' });
    notebook.panel.content.activeCellIndex = 0;
    expect(activeCell(notebook.tracker)).toBeNull();
    const none = { currentWidget: null, activeCell: null } as INotebookTracker;
    expect(activeCell(none)).toBeNull();
  });
});
