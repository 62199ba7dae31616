package org.touchpointregister.workflow.lifecycle;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An nginx that serves one compressed page from a folder with the head it has here, as it is set up to be fast. */
final class Nginx implements AutoCloseable {

    static final String ADDRESS = "http://127.0.0.1:18094/index.html";

    /** What every server reckons for itself: the connection, the moment, the length and the tag. */
    private static final Set<String> ITS_OWN = Set.of(
            "connection", "content-encoding", "content-length", "content-type", "date", "etag", "last-modified", "server");

    private final Process process;

    Nginx(Path folder, HttpResponse<byte[]> page) throws IOException {
        Path root = Files.createDirectories(folder.resolve("html"));
        Files.write(root.resolve("index.html.gz"), page.body());
        Files.write(root.resolve("index.html"), page.body());
        Path settings = folder.resolve("nginx.conf");
        // Workers under another name could not read the folder.
        Files.writeString(settings, """
                user %2$s; daemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http { access_log off; open_file_cache max=100; gzip_static on; keepalive_requests 1000000000;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c;
                  uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
                  server { listen 127.0.0.1:18094; root %1$s/html; default_type text/html;
                    %3$s } }
                """.formatted(folder, System.getProperty("user.name"), head(page.headers())));
        process = new ProcessBuilder("nginx", "-c", settings.toString())
                .inheritIO()
                .start();
    }

    private static String head(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .filter(header -> !header.getKey().startsWith(":") && !ITS_OWN.contains(header.getKey()))
                .flatMap(header -> header.getValue().stream()
                        .map(value -> "add_header " + header.getKey() + " \"" + value.replace("\"", "\\\"") + "\";"))
                .collect(Collectors.joining(" "));
    }

    /** The page as it serves it; it answers a moment after it was started. */
    HttpResponse<byte[]> page() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Accept-Encoding", "gzip")
                .build();
        for (int attempt = 0; ; attempt++) {
            try {
                return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            } catch (ConnectException e) {
                if (attempt == 50) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Nanoseconds of CPU of the server and its workers. */
    long cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(one ->
                        one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
