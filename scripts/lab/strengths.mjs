/**
 * Diagnoses Evidence from standard input, one a line, without calibration: each answer's confidences are the
 * strengths that causes state. For calibrate.py only; users have `keras-doctor diagnose`.
 */
import { text } from 'node:stream/consumers';

import { loadEngine, readData } from '../engine.mjs';

const { CAUSES, createKnowledge, diagnose } = await loadEngine();
const knowledge = Object.create(createKnowledge(readData, CAUSES), {
  calibration: { value: undefined }
});
for (const line of (await text(process.stdin)).split('\n').filter(Boolean)) {
  process.stdout.write(`${JSON.stringify({ diagnosis: diagnose(JSON.parse(line), knowledge) })}\n`);
}
