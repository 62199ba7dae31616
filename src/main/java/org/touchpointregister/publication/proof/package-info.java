/** What proves an edition to a stranger: the list of what was published, the verifier, and the paper for an inspector. */
@NullMarked
@NamedInterface("proof")
package org.touchpointregister.publication.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
