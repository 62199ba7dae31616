package org.touchpointregister.act;

import java.util.UUID;

/** The head has signed an act in the system: what was signed is kept from now on, byte for byte. */
record ActSigned(UUID actId) {}
