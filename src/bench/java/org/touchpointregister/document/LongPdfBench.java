package org.touchpointregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** P-8: an annex of 20,000 rows as a tagged pdf in 256 MB, beside the same rows as a plain HTML table. */
class LongPdfBench {

    private static final int ROWS = 20_000;
    private static final int PAIRS = 5;
    private static final int MEGABYTES = 256;

    @Test
    void twentyThousandRowsFitIntoTheHeapAndPassVera() throws IOException, InterruptedException {
        Path pdf = Files.createTempFile("long", ".pdf");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OnePdf.class.getName(),
                        Integer.toString(ROWS),
                        pdf.toString())
                .inheritIO()
                .start();

        assertThat(process.waitFor()).as("finished within %s MB", MEGABYTES).isZero();
        System.out.printf(
                "%,d rows: written in a heap of %d MB, pdf %,d kB%n", ROWS, MEGABYTES, Files.size(pdf) / 1024);
        assertThat(Vera.failures(Files.readAllBytes(pdf))).isEmpty();
        Files.delete(pdf);
    }

    @Test
    void besideAPlainHtmlTable() {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair <= PAIRS; pair++) {
            boolean pdfFirst = pair % 2 == 0;
            double first = cpu(pdfFirst);
            double second = cpu(!pdfFirst);
            // The first pair warms the machine up.
            if (pair > 0) {
                ratios.add(pdfFirst ? first / second : second / first);
            }
        }
        Collections.sort(ratios);
        System.out.printf(
                "%,d rows, CPU of the tagged pdf over a plain HTML table: median %.1f, min %.1f, max %.1f%n",
                ROWS, ratios.get(PAIRS / 2), ratios.get(0), ratios.get(PAIRS - 1));
    }

    private static double cpu(boolean pdf) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int length = pdf ? OfficePdf.of(Papers.of(ROWS)).length : html().length;
        assertThat(length).isPositive();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static byte[] html() {
        StringBuilder html = new StringBuilder("<table>");
        for (int row = 1; row <= ROWS; row++) {
            html.append("<tr>");
            Papers.cells(row).forEach(cell -> html.append("<td>").append(HtmlUtils.htmlEscape(cell)));
        }
        return html.append("</table>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
