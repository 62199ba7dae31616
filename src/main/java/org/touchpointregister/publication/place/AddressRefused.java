package org.touchpointregister.publication.place;

import java.net.UnknownHostException;

/** A name leads to a machine that is not public. */
final class AddressRefused extends UnknownHostException {

    AddressRefused(String host) {
        super("Not a public address: " + host);
    }
}
