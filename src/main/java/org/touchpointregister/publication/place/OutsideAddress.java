package org.touchpointregister.publication.place;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.shared.Refusal.Sentence;

/** An address entered by a person or named by a redirect, before anybody connects to it. */
final class OutsideAddress {

    private OutsideAddress() {}

    /** The address with its host in ASCII letters; nothing where it is none. */
    static Optional<URI> parse(String text) {
        try {
            URI uri = new URI(text.strip());
            String host = hostOf(uri);
            return host == null
                    ? Optional.empty()
                    : Optional.of(new URI(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host
                            + (uri.getPort() == -1 ? "" : ":" + uri.getPort())
                            + (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                            + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Why the address may not be asked; nothing where it may. */
    static Optional<Sentence> refusal(URI uri, Collection<String> allowedHosts, OutsideAddresses rule) {
        boolean known = allowedHosts.stream().anyMatch(allowed -> ascii(allowed).equals(uri.getHost()));
        if (!known) {
            return Optional.of(
                    Sentence.of("publication.outside.foreignHost", uri.getHost(), String.join(", ", allowedHosts)));
        }
        return rule.permitsPort(uri.getPort())
                ? Optional.empty()
                : Optional.of(Sentence.of("publication.outside.port", Integer.toString(uri.getPort())));
    }

    /** The host of a plain web address; null where the address has another scheme, a user name or no host. */
    private static @Nullable String hostOf(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String authority = uri.getRawAuthority();
        if (authority == null || authority.indexOf('@') >= 0 || !(scheme.equals("http") || scheme.equals("https"))) {
            return null;
        }
        if (uri.getHost() != null) {
            return ascii(uri.getHost());
        }
        // A name in Cyrillic letters is no host to java.net.URI.
        String host = uri.getPort() == -1 ? authority.replaceFirst(":\\d{1,5}$", "") : authority;
        return host.isEmpty() ? null : ascii(host);
    }

    private static String ascii(String host) {
        return IDN.toASCII(host.toLowerCase(Locale.ROOT), IDN.USE_STD3_ASCII_RULES);
    }
}
