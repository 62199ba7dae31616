package org.touchpointregister.publication.place;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** What is reachable from everywhere, by the registries of special addresses of IANA (RFC 6890 and its updates). */
final class PublicNetwork {

    private static final List<Block> SPECIAL = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3));

    private static final Block GLOBAL_V6 = new Block("2000::", 3);

    /** Parts of it that lead elsewhere: tunnels, which carry any IPv4 address, and documentation. */
    private static final List<Block> SPECIAL_V6 = List.of(
            new Block("2001::", 23), new Block("2001:db8::", 32), new Block("2002::", 16), new Block("3fff::", 20));

    private PublicNetwork() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL.stream().noneMatch(block -> block.contains(address));
        }
        return address instanceof Inet6Address
                && GLOBAL_V6.contains(address)
                && SPECIAL_V6.stream().noneMatch(block -> block.contains(address));
    }

    /** Addresses that begin with the same bits. */
    private record Block(String start, int bits) {

        boolean contains(InetAddress address) {
            byte[] first = bytes();
            byte[] asked = address.getAddress();
            if (first.length != asked.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            return Arrays.equals(first, 0, whole, asked, 0, whole)
                    && (rest == 0 || (first[whole] ^ asked[whole]) >> (Byte.SIZE - rest) == 0);
        }

        private byte[] bytes() {
            try {
                return InetAddress.getByName(start).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException("A number is never looked up: " + start, e);
            }
        }
    }
}
