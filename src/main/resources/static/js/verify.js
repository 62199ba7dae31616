/* Checks a file of an edition without sending it anywhere. The same script stands in the page "/verify", which asks the server
   for the list of editions, and in the file for use without a network, which carries the list. Its own SHA-256, because
   browsers may withhold theirs from a page opened from a disk. */
(function () {
  'use strict';

  var PROOF = 'touchpoint-register/row-proof/1';
  var PRINT = 8;
  var SHOWN = 50;

  // SHA-256, FIPS 180-4.
  var K = constants();

  function constants() {
    var found = [];
    for (var n = 2; found.length < 64; n++) {
      var prime = true;
      for (var d = 2; d * d <= n; d++) {
        prime = prime && n % d !== 0;
      }
      if (prime) {
        var root = Math.cbrt(n);
        found.push(Math.floor((root - Math.floor(root)) * 4294967296) >>> 0);
      }
    }
    return new Uint32Array(found);
  }

  function digest(bytes) {
    var h = new Uint32Array([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
    var w = new Uint32Array(64);
    var whole = bytes.length - bytes.length % 64;
    for (var at = 0; at < whole; at += 64) {
      block(h, w, bytes, at);
    }
    var tail = new Uint8Array(bytes.length % 64 < 56 ? 64 : 128);
    tail.set(bytes.subarray(whole));
    tail[bytes.length % 64] = 0x80;
    var view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(tail.length - 4, bytes.length << 3 >>> 0);
    for (at = 0; at < tail.length; at += 64) {
      block(h, w, tail, at);
    }
    var out = new DataView(new ArrayBuffer(32));
    h.forEach(function (word, i) { out.setUint32(i * 4, word); });
    return new Uint8Array(out.buffer);
  }

  function block(h, w, bytes, at) {
    for (var i = 0; i < 16; i++, at += 4) {
      w[i] = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    }
    for (; i < 64; i++) {
      var x = w[i - 15];
      var y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7]
        + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
    var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
    for (i = 0; i < 64; i++) {
      var one = k + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[i] + w[i] | 0;
      var two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      k = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    h[0] += a; h[1] += b; h[2] += c; h[3] += d; h[4] += e; h[5] += f; h[6] += g; h[7] += k;
  }

  function hex(bytes) {
    return Array.from(bytes, function (b) { return (b < 16 ? '0' : '') + b.toString(16); }).join('');
  }

  function unhex(text) {
    return new Uint8Array((text.match(/../g) || []).map(function (pair) { return parseInt(pair, 16); }));
  }

  function utf8(text) {
    return new TextEncoder().encode(text);
  }

  function text(bytes) {
    return new TextDecoder('utf-8').decode(bytes);
  }

  function joined(parts) {
    var length = parts.reduce(function (sum, part) { return sum + part.length; }, 0);
    var all = new Uint8Array(length);
    parts.reduce(function (at, part) { all.set(part, at); return at + part.length; }, 0);
    return all;
  }

  // The tree over the rows, RFC 6962.
  function leaf(content) {
    return digest(joined([new Uint8Array([0]), content]));
  }

  function node(left, right) {
    return digest(joined([new Uint8Array([1]), left, right]));
  }

  // The canonical text of an edition: what the content hash is taken of.
  var PROVED = ['address', 'channel', 'department', 'direction', 'grounds', 'littleUsed', 'needs', 'notCounted', 'otherNeed',
    'peculiarities', 'process', 'responsiblePost', 'rowId', 'touchpoint', 'type', 'wholeDirection'];

  function canonical(value) {
    if (Array.isArray(value)) {
      return '[' + value.map(canonical).join(',') + ']';
    }
    if (value !== null && typeof value === 'object') {
      return '{' + Object.keys(value).sort()
        .filter(function (key) { return value[key] !== null && value[key] !== undefined; })
        .map(function (key) { return JSON.stringify(key) + ':' + canonical(value[key]); }).join(',') + '}';
    }
    return JSON.stringify(value).replace(/\\u[0-9a-f]{4}/g, function (code) { return '\\u' + code.slice(2).toUpperCase(); });
  }

  function rowText(row) {
    var proved = {};
    PROVED.forEach(function (key) { proved[key] = row[key]; });
    return canonical(proved);
  }

  function contentHash(json) {
    var lines = [canonical({ authority: json.edition.authority, regulationVersion: json.edition.regulationVersion })]
      .concat(json.rows.map(rowText));
    return hex(digest(utf8(lines.join('\n') + '\n')));
  }

  // Lines of a file: records of a csv end in CR LF, rows of the json begin after LF.
  function kindOf(bytes) {
    var start = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? 3 : 0;
    var begin = text(bytes.subarray(start, start + 200)).trimStart();
    if (begin.startsWith('{')) {
      return 'json';
    }
    return /^(%PDF|PK|<)/.test(begin) ? '' : 'csv';
  }

  function linesOf(bytes, kind) {
    var lines = [];
    var from = 0;
    for (var at = 0; at < bytes.length; at++) {
      if (bytes[at] === 10 && (kind === 'json' || bytes[at - 1] === 13)) {
        lines.push(bytes.subarray(from, kind === 'json' ? at : at - 1));
        from = at + 1;
      }
    }
    if (from < bytes.length) {
      lines.push(bytes.subarray(from));
    }
    return lines;
  }

  /* Eight characters tell where a file differs; that it differs is told by the whole checksum. */
  function print(line) {
    return btoa(String.fromCharCode.apply(null, digest(line).subarray(0, 6)));
  }

  function known(prints) {
    return prints.match(new RegExp('.{' + PRINT + '}', 'g')) || [];
  }

  /* Places that differ, counted in lines from 0; line 0 is the heading, line n is row n. */
  function compare(expected, actual) {
    var first = 0;
    while (first < expected.length && first < actual.length && expected[first] === actual[first]) {
      first++;
    }
    var last = 0;
    while (last < expected.length - first && last < actual.length - first
        && expected[expected.length - 1 - last] === actual[actual.length - 1 - last]) {
      last++;
    }
    var was = expected.slice(first, expected.length - last);
    var is = actual.slice(first, actual.length - last);
    if (was.length === is.length) {
      return was.map(function (line, i) { return { line: first + i, kind: 'changed', at: first + i, same: line === is[i] }; })
        .filter(function (place) { return !place.same; });
    }
    var left = new Set(is);
    var places = was.map(function (line, i) { return { line: first + i, kind: is.length ? 'changed' : 'missing', at: first + Math.min(i, is.length - 1), gone: !left.has(line) }; })
      .filter(function (place) { return place.gone; });
    return places.length || !is.length ? places : is.map(function (line, i) { return { line: first + i, kind: 'added', at: first + i }; });
  }

  function nearest(editions, kind, prints) {
    var own = new Set(prints);
    var best = null;
    editions.forEach(function (edition) {
      Object.keys(edition.lines || {}).filter(function (name) { return name.endsWith('.' + kind); }).forEach(function (name) {
        var lines = known(edition.lines[name]);
        var common = lines.filter(function (line) { return own.has(line); }).length;
        var score = common * 2 - Math.abs(lines.length - prints.length);
        if (common && (!best || score > best.score)) {
          best = { edition: edition, file: name, lines: lines, score: score };
        }
      });
    });
    return best;
  }

  function check(bytes, editions) {
    var sum = hex(digest(bytes));
    for (var i = 0; i < editions.length; i++) {
      var file = editions[i].files.find(function (each) { return each.sha256 === sum; });
      if (file) {
        return { verdict: 'exact', sum: sum, edition: editions[i], file: file.name, rows: [] };
      }
    }
    var kind = kindOf(bytes);
    var json = kind === 'json' ? parsed(bytes) : null;
    if (json && json.format === PROOF) {
      return proof(json, sum, editions);
    }
    // What a file begins with may itself be what was changed.
    var look = kind === 'csv' ? ['csv', 'json'] : ['json', 'csv'];
    var looked = look.reduce(function (before, each) { return before.found ? before : lookFor(bytes, each, editions); }, {});
    var same = sameContent(json, editions);
    if (!looked.found) {
      return { verdict: same ? 'rewritten' : 'unknown', sum: sum, edition: same || inside(json, editions), rows: broken(json) };
    }
    return {
      verdict: 'differs', sum: sum, edition: looked.found.edition, file: looked.found.file, sameContent: Boolean(same),
      rows: compare(looked.found.lines, looked.prints).map(function (place) {
        return { row: place.line, kind: place.kind, text: place.kind === 'missing' ? '' : shown(looked.lines[place.at], looked.kind) };
      })
    };
  }

  function lookFor(bytes, kind, editions) {
    var lines = linesOf(bytes, kind);
    var prints = lines.map(print);
    return { kind: kind, lines: lines, prints: prints, found: nearest(editions, kind, prints) };
  }

  function parsed(bytes) {
    try {
      return JSON.parse(text(bytes));
    } catch (e) {
      return null;
    }
  }

  function isEdition(json) {
    return Boolean(json && json.edition && Array.isArray(json.rows));
  }

  /* The edition whose rows these are, however the file was written anew. */
  function sameContent(json, editions) {
    if (!isEdition(json)) {
      return null;
    }
    var hash = contentHash(json);
    return editions.find(function (edition) {
      return edition.contentHash === hash && edition.number === json.edition.number;
    }) || null;
  }

  /* What a file says of itself, where nothing better is known. */
  function inside(json, editions) {
    return isEdition(json) ? editions.find(function (edition) {
      return edition.authority === json.edition.authority && edition.number === json.edition.number;
    }) || null : null;
  }

  /* Rows that are not what their own hash says. */
  function broken(json) {
    return isEdition(json) ? json.rows.map(function (row, i) { return { row: i + 1, kind: 'changed', text: String(row.touchpoint), own: row }; })
      .filter(function (found) { return found.own.hash && hex(leaf(utf8(rowText(found.own)))) !== found.own.hash; })
      .map(function (found) { return { row: found.row, kind: found.kind, text: found.text }; }) : [];
  }

  function shown(line, kind) {
    var words = line ? text(line) : '';
    if (kind === 'json') {
      var row = parsed(utf8(words.replace(/^,/, '').replace(/\]\}$/, '')));
      words = row && row.cells ? row.cells.join(' · ') : words;
    } else {
      words = (words.match(/"(?:[^"]|"")*"|[^,;"]+/g) || [])
        .map(function (cell) { return cell.replace(/^"|"$/g, '').replace(/""/g, '"'); }).join(' · ');
    }
    return words.length > 300 ? words.slice(0, 300) + '…' : words;
  }

  function proof(json, sum, editions) {
    var hash = leaf(utf8(String(json.text)));
    var whole = hex(hash) === json.hash;
    var come = (json.path || []).reduce(function (so, step) {
      return step.side === 'left' ? node(unhex(step.hash), so) : node(so, unhex(step.hash));
    }, hash);
    var root = hex(come);
    var edition = editions.find(function (each) { return each.rowsRoot === root; });
    return { verdict: whole && edition ? 'row' : 'notRow', sum: sum, edition: edition || null, text: String(json.text), rows: [] };
  }

  window.registerVerifier = { check: check, sha256: function (bytes) { return hex(digest(bytes)); }, contentHash: contentHash };

  // What people see.
  var WORDS = {
    exact: ['good', 'Это в точности опубликованный файл'],
    row: ['good', 'Строка подтверждена: она входит в редакцию'],
    rewritten: ['warning', 'Строки перечня те же, но файл не тот: его пересохранили'],
    differs: ['problem', 'Файл изменён: он отличается от опубликованного'],
    notRow: ['problem', 'Доказательство строки не сходится ни с одной редакцией из списка'],
    unknown: ['problem', 'Такого файла нет среди опубликованных']
  };
  var KINDS = { changed: 'отличается', missing: 'отсутствует', added: 'лишняя' };

  function element(name, words, className) {
    var made = document.createElement(name);
    if (words) {
      made.textContent = words;
    }
    if (className) {
      made.className = className;
    }
    return made;
  }

  function fact(list, name, value) {
    if (value) {
      var pair = element('div');
      pair.append(element('dt', name), element('dd', value));
      list.append(pair);
    }
  }

  function date(iso) {
    return iso ? iso.split('-').reverse().join('.') : '';
  }

  function facts(result, name) {
    var list = element('dl', '', 'facts');
    var edition = result.edition;
    fact(list, 'Проверенный файл', name);
    if (edition) {
      fact(list, result.verdict === 'differs' ? 'Ближе всего' : 'Перечень', edition.registerTitle);
      fact(list, 'Орган', edition.authorityName);
      fact(list, 'Редакция', '№ ' + edition.number + ', действует с ' + date(edition.effectiveFrom));
      fact(list, 'Основание', edition.act);
      fact(list, 'Файл редакции', result.file);
      fact(list, 'Контрольная сумма содержания, как в приложении к акту', edition.contentHash);
    }
    fact(list, 'SHA-256 проверенного файла', result.sum);
    return list;
  }

  function place(found) {
    var where = found.row === 0 ? 'Заголовок' : 'Строка ' + found.row;
    var item = element('li');
    item.append(element('strong', where + ' ' + (found.row === 0 ? 'отличается' : KINDS[found.kind])));
    if (found.text) {
      item.append(element('span', 'В файле: ' + found.text, 'note'));
    }
    return item;
  }

  function show(result, name, into) {
    var words = WORDS[result.verdict];
    var banner = element('p', '', 'banner ' + words[0]);
    banner.append(element('strong', words[1] + '.'));
    into.replaceChildren(banner, facts(result, name));
    if (result.sameContent) {
      into.append(element('p', 'Сами сведения перечня совпадают: изменено то, что стоит в файле рядом с ними.'));
    }
    if (result.text) {
      into.append(element('h2', 'Строка'), element('p', result.text, 'sum'));
    }
    if (result.rows.length) {
      var list = element('ol', '', 'plain');
      result.rows.slice(0, SHOWN).forEach(function (found) { list.append(place(found)); });
      into.append(element('h2', 'Что отличается: ' + result.rows.length), list);
      if (result.rows.length > SHOWN) {
        into.append(element('p', 'Показаны первые ' + SHOWN + '.', 'note'));
      }
    } else if (result.verdict === 'differs' || result.verdict === 'unknown') {
      into.append(element('p', 'Где именно отличие, по этому файлу сказать нельзя: построчно сравниваются файлы JSON и CSV.'));
    }
    into.focus();
  }

  function editions(form) {
    var carried = document.getElementById('editions');
    if (carried) {
      return Promise.resolve(JSON.parse(carried.textContent).editions);
    }
    return fetch(form.dataset.editions).then(function (answer) {
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json();
    }).then(function (list) { return list.editions; });
  }

  function begin() {
    var form = document.getElementById('verify-form');
    if (!form) {
      return;
    }
    var result = document.getElementById('verify-result');
    form.addEventListener('submit', function (event) {
      var file = form.querySelector('input[type=file]').files[0];
      if (!file) {
        return;
      }
      event.preventDefault();
      result.replaceChildren(element('p', 'Проверяется…'));
      Promise.all([file.arrayBuffer(), editions(form)]).then(function (both) {
        show(check(new Uint8Array(both[0]), both[1]), file.name, result);
      }).catch(function () {
        result.replaceChildren(element('p', 'Проверить в браузере не удалось. Обновите страницу и попробуйте ещё раз.', 'banner problem'));
      });
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
