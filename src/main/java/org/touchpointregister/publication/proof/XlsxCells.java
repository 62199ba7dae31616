package org.touchpointregister.publication.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of a workbook as text, its second sheet beside its first, read as a stream: a stranger's file is neither
 * evaluated nor unpacked without end.
 */
final class XlsxCells {

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_COLUMNS = 64;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String FORM = "xl/worksheets/sheet1.xml";
    private static final String ADDRESSES = "xl/worksheets/sheet2.xml";

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
                byte[] content = zip.readNBytes((int) room + 1);
                room -= content.length;
                if (room < 0) {
                    throw new IOException("Unpacks to more than " + MOST_UNPACKED + " bytes");
                }
                if (entry.getName().equals(STRINGS)
                        || entry.getName().equals(FORM)
                        || entry.getName().equals(ADDRESSES)) {
                    parts.put(entry.getName(), content);
                }
            }
        }
        return parts;
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader reader = reader(xml);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
        return strings;
    }

    private static List<List<String>> cells(Map<String, byte[]> parts, String sheet, List<String> strings)
            throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        byte[] xml = parts.get(sheet);
        if (xml == null) {
            return rows;
        }
        XMLStreamReader reader = reader(xml);
        List<String> row = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                int column = column(reader.getAttributeValue(null, "r"));
                boolean shared = "s".equals(reader.getAttributeValue(null, "t"));
                String value = value(reader);
                while (row.size() <= column) {
                    row.add("");
                }
                row.set(column, shared ? strings.get(Integer.parseInt(value)) : value);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    private static String value(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        int event = reader.next();
        while (!(event == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("c"))) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && (reader.getLocalName().equals("v")
                            || reader.getLocalName().equals("t"))) {
                value.append(reader.getElementText());
            }
            event = reader.next();
        }
        return value.toString();
    }

    /** The column of an address such as C12, from 0. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
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
