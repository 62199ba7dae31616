/** The register form as a spreadsheet: written for a department, read back, compared, corrected cell by cell, applied. */
@NullMarked
package org.touchpointregister.change.spreadsheet;

import org.jspecify.annotations.NullMarked;
