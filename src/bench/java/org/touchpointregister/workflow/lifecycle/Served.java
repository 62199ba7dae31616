package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server did for some seconds under wrk: requests in a second, and nanoseconds of CPU for each. */
record Served(double perSecond, double cpuPerRequest) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern ALL = Pattern.compile("(\\d+) requests in");

    static Served of(String address, String header, LongSupplier cpu) throws IOException {
        long before = cpu.getAsLong();
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c32", "-d4s", "-H", header, address)
                .redirectErrorStream(true)
                .start();
        String text = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(text);
        Matcher all = ALL.matcher(text);
        assertThat(rate.find() && all.find() && !text.contains("Non-2xx"))
                .as(text)
                .isTrue();
        return new Served(
                Double.parseDouble(rate.group(1)),
                (cpu.getAsLong() - before) / Double.parseDouble(all.group(1)));
    }
}
