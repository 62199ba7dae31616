/** Files beside a change: documents of grounds, scans of letters; taken in bounded, handed out as downloads only. */
@NullMarked
package org.touchpointregister.change.attachment;

import org.jspecify.annotations.NullMarked;
