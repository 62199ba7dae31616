package org.touchpointregister.publication.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.touchpointregister.shared.Refusal.Sentence;
import org.touchpointregister.shared.Sha256;

/**
 * Reads what lies at an address that a person entered: only from the hosts that the regulation allows, only from
 * public machines, every redirect judged like the first address, all of it within one span of time and one length.
 */
public class OutsideReader implements DisposableBean {

    private static final int MOST_REDIRECTS = 5;

    private final OutsideAddresses rule;
    private final long mostMillis;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "outside-reader-watch");
        thread.setDaemon(true);
        return thread;
    });

    public OutsideReader(OutsideAddresses rule, long mostMillis) {
        this.rule = rule;
        this.mostMillis = mostMillis;
        this.client = client(rule, mostMillis);
    }

    /** The bytes at that address, of which at most {@code longest} are taken. */
    public OutsideAnswer read(String address, Collection<String> allowedHosts, long longest) {
        Budget budget = new Budget(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(mostMillis), longest);
        String next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<URI> uri = OutsideAddress.parse(next);
            if (uri.isEmpty()) {
                return new OutsideAnswer.Refused(Sentence.of("publication.outside.notAnAddress", next));
            }
            Optional<Sentence> refusal = OutsideAddress.refusal(uri.get(), allowedHosts, rule);
            if (refusal.isPresent()) {
                return new OutsideAnswer.Refused(refusal.get());
            }
            Step step = ask(uri.get(), budget);
            if (step.answer() != null) {
                return step.answer();
            }
            next = String.valueOf(step.location());
        }
        return new OutsideAnswer.Refused(Sentence.of("publication.outside.redirects", address));
    }

    /** Why the address could never be read; nothing where it may be tried. Asks no name server. */
    public Optional<Sentence> refusal(String address, Collection<String> allowedHosts) {
        Optional<URI> uri = OutsideAddress.parse(address);
        return uri.isEmpty()
                ? Optional.of(Sentence.of("publication.outside.notAnAddress", address))
                : OutsideAddress.refusal(uri.get(), allowedHosts, rule);
    }

    private Step ask(URI uri, Budget budget) {
        HttpGet request = new HttpGet(uri);
        // The response timeout starts anew with every byte: only this ends a server that drips.
        Future<?> alarm = watch.schedule(request::abort, budget.millisLeft(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> {
                Step step = step(uri, response, budget);
                if (!(step.answer() instanceof OutsideAnswer.Read)) {
                    // Otherwise the client would read an endless answer to its end before it lets go.
                    request.abort();
                    throw new Decided(step);
                }
                return step;
            });
        } catch (Decided e) {
            return e.step;
        } catch (AddressRefused e) {
            return Step.of(new OutsideAnswer.Refused(Sentence.of("publication.outside.internal", uri.getHost())));
        } catch (InterruptedIOException e) {
            return silent("publication.outside.slow", uri);
        } catch (IOException e) {
            return silent(request.isAborted() ? "publication.outside.slow" : "publication.outside.unreachable", uri);
        } finally {
            alarm.cancel(false);
        }
    }

    private static Step step(URI uri, ClassicHttpResponse response, Budget budget) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return redirected(uri, location.getValue());
        }
        if (status != 200 || response.getEntity() == null) {
            Sentence why = Sentence.of("publication.outside.status", uri.toString(), Integer.toString(status));
            return Step.of(
                    status == 404 || status == 410 ? new OutsideAnswer.Refused(why) : new OutsideAnswer.Silent(why));
        }
        return Step.of(read(uri, response.getEntity().getContent(), budget.longest()));
    }

    private static Step redirected(URI uri, String location) {
        try {
            return new Step(null, uri.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            return Step.of(new OutsideAnswer.Refused(Sentence.of("publication.outside.notAnAddress", location)));
        }
    }

    private static OutsideAnswer read(URI uri, InputStream stream, long longest) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[8192];
        long length = 0;
        for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            length += read;
            if (length > longest) {
                return new OutsideAnswer.Refused(Sentence.of("publication.outside.tooLong", uri.toString()));
            }
            digest.update(piece, 0, read);
        }
        return new OutsideAnswer.Read(HexFormat.of().formatHex(digest.digest()));
    }

    private static Step silent(String code, URI uri) {
        return Step.of(new OutsideAnswer.Silent(Sentence.of(code, uri.toString())));
    }

    private static CloseableHttpClient client(OutsideAddresses rule, long mostMillis) {
        Timeout timeout = Timeout.ofMilliseconds(mostMillis);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(rule))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setConnectionRequestTimeout(timeout)
                        .setRedirectsEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("touchpoint-register")
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @Override
    public void destroy() throws IOException {
        watch.shutdownNow();
        client.close();
    }

    /** An answer, or the address a redirect names. */
    private record Step(
            @Nullable OutsideAnswer answer, @Nullable String location) {
        static Step of(OutsideAnswer answer) {
            return new Step(answer, null);
        }
    }

    /** Carries what is known past the client, which would read on. */
    private static final class Decided extends IOException {

        private final transient Step step;

        Decided(Step step) {
            this.step = step;
        }
    }

    /** How long and how much, for all redirects together. */
    private record Budget(long endNanos, long longest) {
        long millisLeft() {
            return Math.max(1, TimeUnit.NANOSECONDS.toMillis(endNanos - System.nanoTime()));
        }
    }

    /** Connects to the very addresses that were judged. */
    private record CheckedNames(OutsideAddresses rule) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return rule.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
