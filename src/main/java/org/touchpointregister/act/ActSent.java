package org.touchpointregister.act;

import java.util.UUID;

/** A draft is being sent to those who agree and sign: who cannot print it says so now. */
record ActSent(UUID actId) {}
