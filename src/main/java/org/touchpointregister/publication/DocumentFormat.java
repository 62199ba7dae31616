package org.touchpointregister.publication;

import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** A form in which an edition is handed out; writing it twice gives the same bytes. */
interface DocumentFormat {

    /** The file's name under the edition's address. */
    String name();

    String mediaType();

    byte[] bytes(Regulation regulation, Edition edition);
}
