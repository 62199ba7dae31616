package org.touchpointregister.publication.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a workbook as text, its second sheet beside its first, read as a stream: a stranger's file is neither
 * evaluated nor unpacked without end.
 */
final class XlsxCells {

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String FORM = "xl/worksheets/sheet1.xml";
    private static final String ADDRESSES = "xl/worksheets/sheet2.xml";
    private static final Set<String> PARTS = Set.of(STRINGS, FORM, ADDRESSES);

    private XlsxCells() {}

    static List<List<String>> of(byte[] workbook) throws IOException, XMLStreamException {
        Map<String, byte[]> parts = parts(workbook);
        List<String> strings = parts.containsKey(STRINGS) ? strings(parts.get(STRINGS)) : List.of();
        List<List<String>> form = cells(parts, FORM, strings);
        List<List<String>> addresses = cells(parts, ADDRESSES, strings);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < form.size(); i++) {
            List<String> line = new ArrayList<>(form.get(i));
            if (i < addresses.size() && addresses.get(i).size() > 1) {
                line.addAll(addresses.get(i).subList(1, addresses.get(i).size()));
            }
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long room = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean wanted = PARTS.contains(entry.getName());
                byte[] content = wanted ? zip.readNBytes((int) room + 1) : new byte[0];
                room -= wanted ? content.length : zip.skip(room + 1);
                if (room < 0) {
                    throw new TooLongToCompare();
                }
                if (wanted) {
                    parts.put(entry.getName(), content);
                }
            }
        }
        return parts;
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        BoundedLines strings = new BoundedLines();
        XMLStreamReader reader = reader(xml);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                append(text, reader);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(text.toString());
                strings.endLine();
                text.setLength(0);
            }
        }
        return strings.lines().stream().map(line -> line.get(0)).toList();
    }

    private static List<List<String>> cells(Map<String, byte[]> parts, String sheet, List<String> strings)
            throws XMLStreamException {
        BoundedLines rows = new BoundedLines();
        byte[] xml = parts.get(sheet);
        if (xml == null) {
            return rows.lines();
        }
        XMLStreamReader reader = reader(xml);
        int next = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                int column = column(reader.getAttributeValue(null, "r"), next);
                boolean shared = "s".equals(reader.getAttributeValue(null, "t"));
                String value = value(reader);
                rows.set(column, shared ? shared(strings, value) : value);
                next = column + 1;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows.endLine();
                next = 0;
            }
        }
        return rows.lines();
    }

    private static String shared(List<String> strings, String index) {
        int at = Integer.parseInt(index);
        if (at < 0 || at >= strings.size()) {
            throw new IllegalArgumentException("No shared string " + index);
        }
        return strings.get(at);
    }

    private static String value(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        int event = reader.next();
        while (!(event == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("c"))) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && (reader.getLocalName().equals("v")
                            || reader.getLocalName().equals("t"))) {
                append(value, reader);
            }
            event = reader.next();
        }
        return value.toString();
    }

    /** The text of the element, piece by piece: the whole of it may be longer than it may be. */
    private static void append(StringBuilder text, XMLStreamReader reader) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("Not a text: " + reader.getLocalName());
            }
            if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                BoundedLines.append(text, reader.getText());
            }
        }
    }

    /** The column of an address such as C12, from 0; a cell without one stands beside the cell before it. */
    private static int column(@Nullable String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < address.length() && column <= BoundedLines.MOST_COLUMNS; i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column < 1) {
            throw new IllegalArgumentException("Not a cell of a form: " + address);
        }
        return column - 1;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
    }
}
