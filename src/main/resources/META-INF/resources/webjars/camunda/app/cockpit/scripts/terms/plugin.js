// Our parts of Cockpit for those who control.

import dashboard from './dashboard.js';
import steps from './process.js';
import finished from './finished.js';
import one from './case.js';

export default [dashboard, steps, finished, one];
