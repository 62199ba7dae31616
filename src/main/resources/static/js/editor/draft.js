import { folded } from './words.js';

/** A row while a person fills it in: every field as it stands on the screen. */
export function emptyDraft() {
  return {
    operation: 'INCLUDE',
    rowId: null,
    pointId: null,
    reason: null,
    direction: '',
    process: '',
    name: '',
    channel: '',
    type: '',
    address: '',
    needs: [],
    otherNeed: '',
    peculiarities: '',
    grounds: [],
    littleUsed: false,
    notCounted: false,
    wholeDirection: false,
    responsiblePost: '',
  };
}

/** The draft of a saved row; a reason equal to the proposed one goes on following the proposal. */
export function draftOf(item) {
  return {
    operation: item.operation,
    rowId: item.rowId,
    pointId: item.operation === 'CHANGE_TOUCHPOINT' ? item.touchpoint.id : null,
    reason: item.reason === item.proposedReason ? null : item.reason,
    direction: item.direction || '',
    process: item.process.title || '',
    name: item.touchpoint.name || '',
    channel: item.touchpoint.channel || '',
    type: item.touchpoint.type || '',
    address: item.touchpoint.address || '',
    needs: [...item.needs],
    otherNeed: item.otherNeed || '',
    peculiarities: item.peculiarities || '',
    grounds: item.grounds.map((ground) => ({ kind: ground.kind, reference: ground.reference || '' })),
    littleUsed: item.littleUsed,
    notCounted: item.notCounted,
    wholeDirection: item.wholeDirection,
    responsiblePost: item.responsiblePost || '',
  };
}

export function knownProcess(dictionaries, draft) {
  return dictionaries.processes.find((one) => folded(one.title) === folded(draft.process)) || null;
}

/** Known touchpoints of that name; the same name may stand for a digital and an offline one. */
export function knownPoints(dictionaries, name) {
  return dictionaries.touchpoints.filter((one) => folded(one.name) === folded(name));
}

export function knownPoint(dictionaries, draft) {
  return knownPoints(dictionaries, draft.name).find((one) => one.channel === draft.channel) || null;
}

/** The draft as the API takes it. */
export function bodyOf(draft, dictionaries) {
  if (draft.operation === 'EXCLUDE') {
    return { operation: 'EXCLUDE', rowId: draft.rowId, reason: draft.reason };
  }
  if (draft.operation === 'CHANGE_TOUCHPOINT') {
    return {
      operation: draft.operation,
      reason: draft.reason,
      touchpoint: {
        id: draft.pointId, name: draft.name || null, channel: draft.channel || null, type: draft.type || null, address: draft.address || null,
      },
    };
  }
  const process = knownProcess(dictionaries, draft);
  const point = knownPoint(dictionaries, draft);
  const inWords = dictionaries.needs.some((need) => need.freeText && draft.needs.includes(need.code));
  return {
    operation: draft.operation,
    rowId: draft.rowId,
    reason: draft.reason,
    direction: draft.direction || null,
    process: process ? { id: process.id } : { title: draft.process || null },
    touchpoint: {
      id: point ? point.id : null,
      name: point ? point.name : draft.name || null,
      channel: draft.channel || null,
      type: draft.type || null,
      address: draft.address || null,
    },
    needs: draft.needs,
    otherNeed: inWords ? draft.otherNeed || null : null,
    peculiarities: draft.peculiarities || null,
    grounds: draft.grounds
      .filter((ground) => ground.kind)
      .map((ground) => ({ kind: ground.kind, reference: ground.reference || null })),
    littleUsed: draft.littleUsed,
    notCounted: draft.notCounted,
    wholeDirection: draft.wholeDirection,
    responsiblePost: draft.responsiblePost || null,
  };
}

/** Whether something typed cannot be sent as it stands: words of a ground without its kind. */
export function unsendable(draft) {
  return draft.grounds.some((ground) => !ground.kind && ground.reference.trim());
}

/** A touchpoint to be altered in every row that uses it, as a row of the register names it. */
export function alterationOf(row) {
  return {
    ...emptyDraft(),
    operation: 'CHANGE_TOUCHPOINT',
    pointId: row.touchpoint.id,
    name: row.touchpoint.name,
    channel: row.touchpoint.channel,
    type: row.touchpoint.type || '',
    address: row.touchpoint.address || '',
  };
}

/** The same row once more, to be included as a new one. */
export function copyOf(item) {
  return { ...draftOf(item), operation: 'INCLUDE', rowId: null, reason: null };
}
