package org.touchpointregister.publication.place;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A site outside, on this machine: serves bytes, redirects, drips, never ends, answers a code; counts who connects. */
public final class OutsideServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    public OutsideServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The rule under which the names "*.example" lead here and everything else is judged as in production. */
    public OutsideAddresses rule() {
        return new OutsideAddresses(
                host -> host.endsWith(".example")
                        ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                        : InetAddress.getAllByName(host),
                address -> address.isLoopbackAddress() || PublicNetwork.contains(address),
                port -> true);
    }

    public void put(String path, byte[] page) {
        pages.put(path, page);
    }

    public String address(String path) {
        return "http://site.example:" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        List<String> parts =
                Arrays.asList(exchange.getRequestURI().getPath().substring(1).split("/", 2));
        switch (parts.get(0)) {
            case "to" -> redirect(exchange, exchange.getRequestURI().getQuery());
            case "circle" -> redirect(exchange, "/circle");
            case "code" -> exchange.sendResponseHeaders(Integer.parseInt(parts.get(1)), -1);
            case "drip" -> pour(exchange, 1, 50);
            case "endless" -> pour(exchange, 65_536, 0);
            case "stuck" -> sleep(30_000);
            default -> page(exchange);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private void page(HttpExchange exchange) throws IOException {
        byte[] page = pages.get(exchange.getRequestURI().getPath());
        if (page == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static void pour(HttpExchange exchange, int size, long pause) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (true) {
            exchange.getResponseBody().write(new byte[size]);
            exchange.getResponseBody().flush();
            sleep(pause);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
