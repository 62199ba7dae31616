/** The steps of act-approval. */
@NullMarked
package org.touchpointregister.workflow.act;

import org.jspecify.annotations.NullMarked;
