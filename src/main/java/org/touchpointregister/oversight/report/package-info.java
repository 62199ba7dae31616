/** The report of those who control: figures by authority and department over a period, each with the list behind it. */
@NullMarked
package org.touchpointregister.oversight.report;

import org.jspecify.annotations.NullMarked;
