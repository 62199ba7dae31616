/* Turns one bit of a file a thousand times, by a fixed seed, and asks the verifier of this page each time. Answers what it missed. */
async (files) => {
  const editions = JSON.parse(document.getElementById('editions').textContent).editions;
  const names = Object.keys(files).sort();
  const bytes = Object.fromEntries(names.map(name => [name, Uint8Array.from(atob(files[name]), c => c.charCodeAt(0))]));
  let seed = 20240513;
  const next = below => {
    seed = seed + 0x6D2B79F5 | 0;
    let t = Math.imul(seed ^ seed >>> 15, 1 | seed);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return Math.floor(((t ^ t >>> 14) >>> 0) / 4294967296 * below);
  };
  const lineOf = (file, at, json) => {
    let line = 0;
    for (let i = 0; i < at; i++) {
      line += file[i] === 10 && (json || file[i - 1] === 13) ? 1 : 0;
    }
    return line;
  };
  const missed = [];
  for (let turn = 0; turn < 1000; turn++) {
    const name = names[turn % names.length];
    const at = next(bytes[name].length);
    const bit = 1 << next(8);
    const turned = bytes[name].slice();
    turned[at] ^= bit;
    const result = window.registerVerifier.check(turned, editions);
    const found = result.verdict === 'differs' || result.verdict === 'unknown';
    const lines = /\.(json|csv)$/.test(name);
    const row = lines ? lineOf(bytes[name], at, name.endsWith('json')) : -1;
    const located = !lines || (result.edition && result.edition.number === 2 && result.rows.length <= 2
      && result.rows.some(place => place.row === row));
    if (!found || !located) {
      missed.push([name, at, bit, row, result.verdict, JSON.stringify(result.rows)].join(' '));
    }
  }
  return missed;
}
