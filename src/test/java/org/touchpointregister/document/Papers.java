package org.touchpointregister.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Papers for tests: a text, then a table of that many rows in landscape. */
final class Papers {

    static final List<String> CELLS = read();

    private Papers() {}

    static Paper of(int rows) {
        List<Block.Column> columns = IntStream.of(5, 24, 18, 28, 24)
                .mapToObj(weight -> new Block.Column("Column " + weight, weight))
                .toList();
        Block.Table table = new Block.Table(
                columns, true, row -> IntStream.rangeClosed(1, rows).forEach(number -> row.accept(cells(number))));
        List<Block> text = List.of(
                new Block.Text(CELLS.get(0), TextStyle.TITLE),
                new Block.Text(String.join(" ", CELLS), TextStyle.BODY),
                new Block.Text(CELLS.get(3), TextStyle.CENTRED.withLeft(90)),
                new Block.QrCode("0123456789abcdef", CELLS.get(4)));
        return new Paper(
                CELLS.get(0),
                Instant.parse("2026-03-02T06:00:00Z"),
                List.of(
                        new Paper.Section(false, text),
                        new Paper.Section(true, List.of(new Block.Text(CELLS.get(1), TextStyle.CENTRED), table))));
    }

    static List<String> cells(int number) {
        String more = number % 7 == 0 ? " " + String.join(" ", CELLS).repeat(number % 49 == 0 ? 25 : 3) : "";
        return Stream.of(
                        Integer.toString(number),
                        CELLS.get(0),
                        CELLS.get(1),
                        CELLS.get(2) + more,
                        number % 3 == 0 ? "" : CELLS.get(number % 5))
                .toList();
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("document/cells.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
