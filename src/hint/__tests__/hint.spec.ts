import { nullTranslator } from '@jupyterlab/translation';

import { aDiagnosis, aFinding, aFix, aRecord } from '../../testing/builders';
import { codeCell, openNotebook, settled } from '../../testing/notebook';
import type { ITestNotebook } from '../../testing/notebook';
import { FakeService, FakeSettings, recordingCommands } from '../../testing/service';
import type { Executed } from '../../testing/service';
import type { IFailureRecord } from '../../tokens';
import { CommandIDs } from '../../tokens';
import { HintManager, LiveRegion } from '..';

const trans = nullTranslator.load('jupyterlab_keras_doctor');
const MARKUP = '<img src=x onerror=alert(1)><script>1</script>';

describe('hints in a notebook', () => {
  let open: ITestNotebook;
  let service: FakeService;
  let settings: FakeSettings;
  let announce: LiveRegion;
  let manager: HintManager;
  let executed: Executed;

  const hints = (): HTMLElement[] =>
    Array.from(open.panel.node.querySelectorAll<HTMLElement>('.jp-KerasDoctorHint'));
  const show = async (change: Partial<IFailureRecord>): Promise<HTMLElement | undefined> => {
    service.records = [aRecord({ path: open.context.path, ...change })];
    service.tell(open.context.path);
    await settled(5);
    return hints()[0];
  };
  const button = (name: string): HTMLButtonElement | null =>
    open.panel.node.querySelector(`.jp-KerasDoctorHint [data-action="${name}"]`);

  beforeEach(async () => {
    open = await openNotebook([codeCell('cell-0', 'K.dot(x)'), codeCell('cell-1', 'y = 1')]);
    service = new FakeService();
    settings = new FakeSettings();
    announce = new LiveRegion();
    executed = [];
    const commands = recordingCommands(executed);
    manager = new HintManager({ panel: open.panel, service, settings, commands, trans, announce });
    await settled();
  });

  afterEach(() => {
    manager.dispose();
    announce.dispose();
    open.panel.dispose();
    open.context.dispose();
  });

  it('stands under the output of the failed cell, before the footer', async () => {
    const hint = await show({});
    const cell = open.panel.content.widgets[0];
    expect(cell.node.contains(hint ?? null)).toBe(true);
    expect(cell.node.lastElementChild?.classList.contains('jp-CellFooter')).toBe(true);
    expect(hint?.textContent).toContain('keras.backend.dot is not in Keras from 3.0 on');
    expect(hint?.dataset.look).toBe('version');
  });

  it('leaves the document as it was', async () => {
    open.context.model.dirty = false;
    const before = JSON.stringify(open.context.model.toJSON());
    await show({});
    expect(open.context.model.dirty).toBe(false);
    expect(JSON.stringify(open.context.model.toJSON())).toBe(before);
  });

  it.each([
    ['nothing was found', { diagnosis: aDiagnosis([]) }],
    ['nothing was diagnosed yet', { diagnosis: null }],
    ['the cell is muted', { muted: true }]
  ])('shows nothing when %s', async (_, change) => {
    expect(await show(change)).toBeUndefined();
  });

  it('comes and goes with the settings', async () => {
    await show({});
    await settings.muteCause('attribute-not-in-release');
    await settled(5);
    expect(hints()).toHaveLength(0);
    settings.mutedCauses = [];
    settings.hintEnabled = false;
    settings.tell();
    await settled(5);
    expect(hints()).toHaveLength(0);
    settings.hintEnabled = true;
    settings.tell();
    await settled(5);
    expect(hints()).toHaveLength(1);
  });

  it('goes when the failure is over', async () => {
    await show({});
    service.records = [];
    service.tell(open.context.path);
    await settled(5);
    expect(hints()).toHaveLength(0);
  });

  it('follows its cell when it is moved, and returns with it when a deletion is undone', async () => {
    await show({});
    const notebook = open.context.model.sharedModel;
    notebook.moveCell(0, 1);
    await settled(20);
    expect(open.panel.content.widgets[1].node.contains(hints()[0])).toBe(true);
    notebook.clearUndoHistory();
    notebook.deleteCell(1);
    await settled(20);
    expect(hints()).toHaveLength(0);
    notebook.undo();
    await settled(20);
    expect(open.panel.content.widgets[1].node.contains(hints()[0])).toBe(true);
    expect(hints()).toHaveLength(1);
  });

  it('acts through commands', async () => {
    await show({});
    button('fix')?.click();
    button('details')?.click();
    expect(executed).toEqual([
      [CommandIDs.applyFix, { failure: 'failure-1', finding: 0, fix: 0 }],
      [CommandIDs.openPanel, { failure: 'failure-1' }]
    ]);
  });

  it('leads a consequence to its cell instead of offering a fix', async () => {
    const finding = aFinding({ verdict: 'not-compatibility', follows: { cell: 1 } });
    const hint = await show({ diagnosis: aDiagnosis([finding]) });
    expect(hint?.textContent).toContain('Follows from cell [4]');
    button('go')?.click();
    expect(executed).toEqual([[CommandIDs.goToCell, { failure: 'failure-1', cell: 1 }]]);
    expect(button('fix')).toBeNull();
  });

  it('looks doubtful when it doubts', async () => {
    const doubt = aFinding({ verdict: 'unknown', confidence: 0.4 });
    const hint = await show({ diagnosis: aDiagnosis([doubt]), probe: 'none-needed' });
    expect(hint?.dataset.look).toBe('unsure');
    expect(hint?.textContent).toContain('Not sure');
    button('ask')?.click();
    expect(executed[0][0]).toBe(CommandIDs.askKernel);
  });

  it('offers no button for what cannot be done', async () => {
    const finding = aFinding({ fixes: [aFix({ feasible: 'no' }), aFix({ safety: 'manual' })] });
    await show({ diagnosis: aDiagnosis([finding]) });
    expect(button('fix')).toBeNull();
    expect(button('details')).not.toBeNull();
  });

  it('says that an error was caught and printed', async () => {
    expect((await show({ origin: 'printed' }))?.textContent).toContain('Caught and printed:');
  });

  it('is small for the same failure again, and opens on demand', async () => {
    const hint = await show({ repeated: true });
    expect(hint?.dataset.quiet).toBe('true');
    expect(button('fix')).toBeNull();
    button('show')?.click();
    expect(hint?.dataset.quiet).toBe('false');
    expect(document.activeElement).toBe(button('details'));
  });

  it('offers to run and to undo after a fix', async () => {
    const outcome = { state: 'applied', message: 'Changed 1 place.', undoable: true } as const;
    const hint = await show({ outcome });
    expect(hint?.textContent).toContain('Changed 1 place.');
    button('undo')?.click();
    expect(executed[0][0]).toBe(CommandIDs.undoFix);
  });

  it('keeps single-key shortcuts of the notebook away from every button', async () => {
    await show({});
    const buttons = open.panel.node.querySelectorAll('.jp-KerasDoctorHint button');
    expect(buttons.length).toBeGreaterThan(2);
    buttons.forEach(node => expect(node).toHaveProperty('dataset.lmSuppressShortcuts', 'true'));
  });

  it('shows markup as text', async () => {
    const finding = aFinding({ title: MARKUP, fixes: [aFix({ title: MARKUP })] });
    const hint = await show({ diagnosis: aDiagnosis([finding]) });
    expect(hint?.querySelector('img, script')).toBeNull();
    expect(hint?.textContent).toContain(MARKUP);
  });

  it('is announced once, politely', async () => {
    const region = document.querySelector('.jp-KerasDoctor-live');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    await show({});
    await settled(300);
    expect(region?.textContent).toMatch(/^Version: keras\.backend\.dot/);
  });

  it('leaves nothing behind when it is disposed', async () => {
    await show({});
    manager.dispose();
    expect(hints()).toHaveLength(0);
    service.tell(open.context.path);
    await settled(5);
    expect(hints()).toHaveLength(0);
  });
});
