import { nullTranslator } from '@jupyterlab/translation';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';

import type { IFailureRecord, IFixApplier } from '../../tokens';
import { CommandIDs } from '../../tokens';
import { aDiagnosis, aFinding, aFix, aPin, aRecord, someEvidence } from '../../testing/builders';
import { FakeService, recordingCommands } from '../../testing/service';
import type { Executed } from '../../testing/service';
import { PanelModel } from '../model';
import { PanelView } from '../view';

const MARKUP = '<img src=x onerror=alert(1)>';

describe('PanelView', () => {
  let service: FakeService;
  let model: PanelModel;
  let executed: Executed;
  let preview: jest.Mock;

  const show = async (...records: Partial<IFailureRecord>[]): Promise<HTMLElement> => {
    service.records = records.map((change, at) => aRecord({ id: `failure-${at}`, ...change }));
    let container: HTMLElement = document.body;
    await act(async () => {
      model.setPath('nb.ipynb');
      container = render(<PanelView model={model} />).container;
    });
    return container;
  };
  const openTab = (name: string): void => {
    fireEvent.click(screen.getByRole('tab', { name }));
  };

  beforeEach(() => {
    service = new FakeService();
    executed = [];
    preview = jest.fn(async () => [{ cell: 0, before: 'K.dot(x)', after: 'keras.ops.dot(x)' }]);
    const commands = recordingCommands(executed);
    const applier = { preview } as unknown as IFixApplier;
    const trans = nullTranslator.load('jupyterlab_keras_doctor');
    model = new PanelModel({ service, applier, commands, trans, timeMachine: jest.fn() });
  });

  afterEach(() => {
    cleanup();
    model.dispose();
  });

  it('says what is true, how sure it is, and why', async () => {
    await show({});
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(
      'keras.backend.dot is not in Keras from 3.0 on'
    );
    expect(screen.getByText('96 % sure')).toBeTruthy();
    expect(screen.getByText('keras too new')).toBeTruthy();
    expect(screen.getByText("module 'keras.backend' has no attribute 'dot'")).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'cell [3], line 1' }));
    expect(executed).toEqual([[CommandIDs.goToCell, { failure: 'failure-0', cell: 0 }]]);
  });

  it('shows what a code fix changes, and applies it on a click', async () => {
    const container = await show({});
    const lines = Array.from(container.querySelectorAll('[data-change]'));
    expect(lines.map(line => line.getAttribute('data-change'))).toEqual(['removed', 'added']);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Apply and run' }));
    });
    expect(executed).toEqual([
      [CommandIDs.applyFix, { failure: 'failure-0', finding: 0, fix: 0, run: true, seen: true }]
    ]);
  });

  it('offers fixes as a choice, best first, and names what is not possible', async () => {
    const never = aPin({ title: 'Pin Keras 2', feasible: 'no', why: 'No wheel for Python 3.13.' });
    const fixes = [never, aFix(), aPin({ risk: 'jax needs numpy ≥ 2.' })];
    await show({ diagnosis: aDiagnosis([aFinding({ fixes })]) });
    const choices = within(screen.getByRole('radiogroup', { name: 'What to do' }));
    const radios = choices.getAllByRole('radio') as HTMLInputElement[];
    expect(radios.map(radio => radio.checked)).toEqual([false, true, false]);
    expect(screen.getByText(/Not possible here: No wheel for Python 3\.13\./)).toBeTruthy();
    fireEvent.click(radios[0]);
    expect(screen.queryByRole('button', { name: 'Insert cells…' })).toBeNull();
    fireEvent.click(radios[2]);
    expect(screen.getByText('pip install tensorflow==2.15.1 keras==2.15.0')).toBeTruthy();
    expect(screen.getByRole('row', { name: /keras 3\.15\.1 2\.15\.0/ })).toBeTruthy();
    expect(screen.getByText('jax needs numpy ≥ 2.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Insert cells…' })).toBeTruthy();
  });

  it('has no button for a command that no cell can run', async () => {
    const fixes = [aPin({ command: 'poetry add keras==2.15.0' })];
    await show({ diagnosis: aDiagnosis([aFinding({ fixes })]) });
    expect(screen.queryByRole('button', { name: 'Insert cells…' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy the command' })).toBeTruthy();
  });

  it('says when the code was edited since', async () => {
    preview.mockResolvedValue(null);
    await show({});
    expect(screen.getByText(/The code was edited since the failure/)).toBeTruthy();
  });

  it('folds other possible causes', async () => {
    const other = aFinding({ cause: 'other', title: 'Another reason' });
    const container = await show({ diagnosis: aDiagnosis([aFinding(), other]) });
    const fold = Array.from(container.querySelectorAll('details')).find(item =>
      item.textContent?.includes('Another reason')
    );
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('1 other possible cause');
  });

  it('opens only https addresses', async () => {
    const references = [
      { url: 'https://keras.io/', what: 'Good' },
      { url: 'javascript:alert(1)', what: 'Bad' },
      { url: 'http://example.org/', what: 'Plain' }
    ];
    const container = await show({ diagnosis: aDiagnosis([aFinding({ references })]) });
    const links = Array.from(container.querySelectorAll('a'));
    expect(links.map(link => [link.textContent, link.rel])).toEqual([
      ['Good', 'noopener noreferrer']
    ]);
  });

  it('shows markup in any field as text', async () => {
    const finding = aFinding({
      title: MARKUP,
      explanation: MARKUP,
      wouldSettle: MARKUP,
      because: [{ source: 'message', fact: MARKUP, quote: MARKUP }],
      fixes: [aPin({ title: MARKUP, effect: MARKUP, risk: MARKUP })],
      references: [{ url: MARKUP, what: MARKUP }]
    });
    const failure = { ename: MARKUP, evalue: MARKUP, traceback: [], cell: 0 };
    const container = await show({
      evidence: someEvidence({ failure }),
      diagnosis: aDiagnosis([finding])
    });
    ['Layers', 'Environment', 'History', 'Failure'].forEach(openTab);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(MARKUP);
  });

  it('moves between the failures of the notebook', async () => {
    await show({ executionCount: 1 }, { executionCount: 2, cellId: 'cell-1' });
    expect(screen.getByText('2/2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Previous failure' }));
    expect(screen.getByText('1/2')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Previous failure' })).toHaveProperty(
      'disabled',
      true
    );
  });

  it('turns to a failure that comes while another is shown', async () => {
    await show({});
    act(() => {
      service.records = [...service.records, aRecord({ id: 'new', cellId: 'cell-1' })];
      service.tell();
    });
    expect(model.current?.id).toBe('new');
  });

  it('moves between tabs with the arrow keys', async () => {
    await show({});
    const tab = screen.getByRole('tab', { name: 'Failure' });
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    const layers = screen.getByRole('tab', { name: 'Layers' });
    expect(layers.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(layers);
    expect(tab.tabIndex).toBe(-1);
    fireEvent.keyDown(layers, { key: 'Home' });
    expect(document.activeElement).toBe(tab);
    await act(async () => {
      fireEvent.keyDown(tab, { key: 'End' });
    });
    expect(screen.getByRole('tab', { name: 'API' }).getAttribute('aria-selected')).toBe('true');
  });

  it('leads from a finding to the life of its name', async () => {
    await show({ diagnosis: aDiagnosis([aFinding({ symbol: 'numpy.float' })]) });
    expect(screen.queryByRole('button', { name: 'When did this change?' })).toBeNull();
    await show({ diagnosis: aDiagnosis([aFinding({ symbol: 'keras.layers.Dense' })]) });
    const look = jest.spyOn(model.lookups, 'look').mockResolvedValue();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'When did this change?' }));
    });
    expect(look).toHaveBeenCalledWith('keras.layers.Dense', undefined);
    expect(model.tab).toBe('api');
  });

  it('frames layers that lie in another', async () => {
    const plain = { class: 'Dense', module: 'keras', called: true, custom: false, failing: false };
    const layers = [
      { ...plain, name: 'encoder', path: ['net'] },
      { ...plain, name: 'inner', path: ['net', 'encoder'] },
      { ...plain, name: 'scores', path: ['net'] }
    ];
    await show({ evidence: someEvidence({ layers }) });
    openTab('Layers');
    const [outer, frame] = screen.getAllByRole('list');
    expect(Array.from(outer.children, item => item.querySelector('span')?.textContent)).toEqual([
      'encoder',
      'scores'
    ]);
    expect(within(frame).getByText('inner')).toBeTruthy();
  });

  it('marks the failing layer and the axis that differs', async () => {
    const layer = {
      class: 'Dense',
      module: 'keras',
      path: ['net'],
      called: true,
      custom: false
    };
    const mismatch = {
      what: 'shape',
      expected: '(None, 4)',
      got: '(2, 3)',
      axis: -1
    } as const;
    const container = await show({
      evidence: someEvidence({
        layers: [
          { ...layer, name: 'first', failing: false },
          { ...layer, name: 'second', failing: true }
        ]
      }),
      diagnosis: aDiagnosis([aFinding({ mismatch })])
    });
    openTab('Layers');
    const failing = container.querySelector('[data-failing="true"]');
    expect(failing?.textContent).toContain('second');
    const marked = Array.from(failing?.querySelectorAll('mark') ?? []);
    expect(marked.map(node => node.textContent)).toEqual(['4', '3']);
  });

  it('compares what is loaded with what is installed', async () => {
    const environment = {
      python: '3.12.3',
      installed: { keras: '2.15.0', numpy: '2.0.0', 'tensorflow-cpu': '2.21.0', tensorflow: null },
      loaded: { keras: '3.15.1', numpy: '2.0.0', tensorflow: '2.21.0' }
    };
    const container = await show({ evidence: someEvidence({ environment }) });
    openTab('Environment');
    const rows = Array.from(container.querySelectorAll('tbody tr')).map(row => row.textContent);
    expect(rows).toEqual([
      'tensorflow-cpu2.21.02.21.0',
      'kerasneeded: >=2.3,<3.0restart3.15.12.15.0',
      'numpy2.0.02.0.0'
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(executed[0][0]).toBe(CommandIDs.copyEnvironment);
  });

  it('groups present and past failures by cause and shows the one picked', async () => {
    service.past = [aRecord({ id: 'old', executionCount: 1 })];
    await show({ executionCount: 2 });
    openTab('History');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: /earlier/ }));
    expect(model.current?.id).toBe('old');
    expect(model.tab).toBe('failure');
  });

  it('says what is missing while the kernel is busy, and offers to ask it later', async () => {
    await show({ probe: 'timeout' });
    expect(screen.getByRole('status').textContent).toContain('The kernel did not answer');
    fireEvent.click(screen.getByRole('button', { name: 'Ask the kernel' }));
    expect(executed[0][0]).toBe(CommandIDs.askKernel);
  });

  it('has words for every notebook without a failure', async () => {
    service.storedErrors = [{ cellId: 'c', executionCount: 5, ename: 'ValueError' }];
    await show();
    expect(screen.getByText('No failure in this notebook.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Diagnose ValueError of cell 5' }));
    expect(executed[0]).toEqual([CommandIDs.diagnoseCell, { path: 'nb.ipynb', cellId: 'c' }]);
    act(() => {
      service.kernel = 'other';
      service.tell();
    });
    expect(screen.getByText('This kernel is not Python.')).toBeTruthy();
    act(() => model.setPath(null));
    expect(screen.getByText(/Open a notebook/)).toBeTruthy();
  });

  it('says so when nothing is known', async () => {
    await show({ diagnosis: aDiagnosis([]) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/No known reason/);
  });
});
