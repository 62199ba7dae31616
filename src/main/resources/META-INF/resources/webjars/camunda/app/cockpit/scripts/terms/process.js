// The view of a process: on each step what is due and overdue, how long it takes, how often it is repeated.

import { el, read, say } from './common.js';

const HEAT = [[1.05, 1], [1.3, 2], [1.6, 3]];

// The diagram on the screen, for the tab under it.
let shown = null;

export const key = definition => String(definition).split(':')[0];

function heat(passes) {
  return HEAT.filter(([least]) => passes >= least).map(([, grade]) => grade).pop();
}

function badge(step) {
  const parts = [
    step.red ? el('span.register-tone.red', {}, say('steps.red', step.red)) : null,
    step.amber ? el('span.register-tone.amber', {}, say('steps.amber', step.amber)) : null,
    step.open ? el('span', {}, say('steps.open', step.open)) : null,
    step.averageDays === null ? null : el('span', {}, say('steps.average', step.averageDays)),
    step.passes > 1 ? el('span', {}, say('steps.passes', step.passes)) : null
  ].filter(Boolean);
  return parts.length ? el('div.register-step', {}, parts) : null;
}

async function mark(viewer, definition) {
  const steps = (await read(`/cockpit/processes/${encodeURIComponent(key(definition))}/steps`)).items;
  if (!shown || shown.viewer !== viewer) {
    return;
  }
  steps.filter(step => viewer.get('elementRegistry').get(step.step)).forEach(step => {
    const html = badge(step);
    if (html) {
      // Left of the engine's own marks, which stand under the step.
      viewer.get('overlays').add(step.step, 'register-terms', { position: { top: -8, left: 6 }, html });
    }
    const grade = heat(step.passes);
    if (grade) {
      viewer.get('canvas').addMarker(step.step, `register-heat-${grade}`);
    }
  });
}

function flows(registry, path) {
  const passed = new Set(path);
  return registry.filter(element => element.type === 'bpmn:SequenceFlow'
    && passed.has(element.source && element.source.id) && passed.has(element.target && element.target.id))
    .map(element => element.id);
}

// Marks the way that a case has gone; the way of another one is taken off first.
export function markPath(path) {
  if (!shown) {
    return;
  }
  const canvas = shown.viewer.get('canvas');
  const registry = shown.viewer.get('elementRegistry');
  shown.path.forEach(id => canvas.removeMarker(id, 'register-path'));
  shown.path = [...path, ...flows(registry, path)].filter(id => registry.get(id));
  shown.path.forEach(id => canvas.addMarker(id, 'register-path'));
}

export default {
  id: 'register-steps',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 0,
  render: (viewer, { processDefinitionId }) => {
    shown = { viewer, path: [] };
    mark(viewer, processDefinitionId).catch(() => undefined);
  },
  unmount: () => { shown = null; }
};
