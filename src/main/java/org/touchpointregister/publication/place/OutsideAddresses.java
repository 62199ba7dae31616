package org.touchpointregister.publication.place;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Which machines an address entered by a person may lead to. The application's own bean is made without arguments and
 * knows only public addresses and the usual ports; no setting changes that.
 */
public final class OutsideAddresses {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Lookup lookup;
    private final Predicate<InetAddress> allowed;
    private final IntPredicate allowedPort;

    public OutsideAddresses() {
        this(InetAddress::getAllByName, PublicNetwork::contains, port -> port == HTTP || port == HTTPS);
    }

    /** Another rule, for tests that need a server of their own on this machine. */
    public OutsideAddresses(Lookup lookup, Predicate<InetAddress> allowed, IntPredicate allowedPort) {
        this.lookup = lookup;
        this.allowed = allowed;
        this.allowedPort = allowedPort;
    }

    /**
     * The addresses of a host, for connecting to exactly these: asked again, the name might answer otherwise.
     *
     * @throws AddressRefused where one of them is not public; a name that has both is a trap
     * @throws UnknownHostException where there are none
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = lookup.of(host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!List.of(found).stream().allMatch(allowed)) {
            throw new AddressRefused(host);
        }
        return found;
    }

    boolean permitsPort(int port) {
        return port == -1 || allowedPort.test(port);
    }

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }
}
