package org.touchpointregister.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.touchpointregister.identity.DemoPeople;
import org.touchpointregister.regulation.Regulation;

/** A person with a spreadsheet program: takes the workbook of a change, edits it, sends it back. */
final class Workbooks {

    private static final int HEADINGS = 2;
    private static final int FIRST_ROW = 4;
    static final ResourceBundle OURS = ResourceBundle.getBundle("messages/change", Locale.ROOT);

    private final String base;
    private final String credentials;
    private final HttpClient client = HttpClient.newHttpClient();

    Workbooks(int port, String login) {
        this.base = "http://localhost:" + port + "/api/v1/changes/";
        this.credentials = Base64.getEncoder()
                .encodeToString((login + ":" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    byte[] download(Ride ride) {
        HttpResponse<byte[]> answer = send(request(ride, "").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("attachment");
        return answer.body();
    }

    JsonNode upload(Ride ride, String query, byte[] file) throws IOException {
        HttpResponse<byte[]> answer = answer(ride, query, file);
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(said).isEqualTo(200);
        return new ObjectMapper().readTree(said);
    }

    HttpResponse<byte[]> answer(Ride ride, String query, byte[] file) {
        return send(request(ride, query).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    byte[] marked(Ride ride, byte[] file) {
        HttpResponse<byte[]> answer = send(request(ride, "/marked").POST(HttpRequest.BodyPublishers.ofByteArray(file)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder request(Ride ride, String more) {
        return HttpRequest.newBuilder(URI.create(base + ride.id() + "/spreadsheet" + more))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/octet-stream");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    static byte[] edit(byte[] file, Consumer<Sheet> edits) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            edits.accept(book.getSheetAt(0));
            return bytes(book::write);
        }
    }

    static byte[] bytes(Written written) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            written.write(out);
            return out.toByteArray();
        }
    }

    /** The lines of that process, less the number and the code that the software gives. */
    static Set<Map<String, String>> lines(byte[] file, String process) throws IOException {
        Set<Map<String, String>> lines = new HashSet<>();
        try (XSSFWorkbook book = open(file)) {
            Table table = new Table(book.getSheetAt(0));
            for (Row row : book.getSheetAt(0)) {
                Map<String, String> line = row.getRowNum() < FIRST_ROW ? Map.of() : table.line(row);
                if (line.containsValue(process)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    interface Written {
        void write(OutputStream out) throws IOException;
    }

    /** The table of the form: columns by what they hold, found by the choice lists and the order of the columns. */
    static final class Table {

        private final Sheet sheet;
        private final Map<String, Integer> columns = new LinkedHashMap<>();

        Table(Sheet sheet) {
            this.sheet = sheet;
            for (Cell heading : sheet.getRow(HEADINGS)) {
                columns.put(heading.getStringCellValue(), heading.getColumnIndex());
            }
        }

        void add(Map<String, String> cells, Regulation regulation) {
            write(sheet.createRow(Math.max(FIRST_ROW, sheet.getLastRowNum() + 1)), cells, regulation);
        }

        /** The line that says these words says something else in those cells. */
        void edit(Set<String> words, Map<String, String> cells, Regulation regulation) {
            for (Row row : sheet) {
                if (row.getRowNum() >= FIRST_ROW && line(row).values().containsAll(words)) {
                    write(row, cells, regulation);
                }
            }
        }

        /** A field is found under the order's own heading, or under the product's where the order has no such column. */
        private void write(Row row, Map<String, String> cells, Regulation regulation) {
            cells.forEach((field, text) -> {
                String heading = regulation.columns().stream()
                        .filter(column -> column.field().name().equals(field))
                        .map(Regulation.Column::heading)
                        .findFirst()
                        .orElseGet(() -> OURS.getString("change.sheet.heading."
                                + field.toLowerCase(Locale.ROOT).replace('_', '-')));
                Integer at = columns.get(heading);
                if (at != null) {
                    row.createCell(at).setCellValue(text);
                }
            });
        }

        Map<String, String> line(Row row) {
            Map<String, String> line = new TreeMap<>();
            columns.forEach((heading, at) -> {
                Cell cell = row.getCell(at);
                String text = cell == null ? "" : cell.getStringCellValue();
                if (!text.isEmpty() && at > 0 && !text.matches("[0-9a-f-]{36}")) {
                    line.put(heading, text);
                }
            });
            return line;
        }

        void removeAll() {
            for (int at = sheet.getLastRowNum(); at >= FIRST_ROW; at--) {
                sheet.removeRow(sheet.getRow(at));
            }
        }
    }
}
