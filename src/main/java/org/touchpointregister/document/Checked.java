package org.touchpointregister.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Carries the one failure that writing XML declares through a callback that declares none. */
final class Checked {

    private Checked() {}

    static void forEach(Block.Rows rows, Row row) {
        rows.forEach(cells -> {
            try {
                row.write(cells);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("Cannot write a row as XML", e);
            }
        });
    }

    @FunctionalInterface
    interface Row {
        void write(List<String> cells) throws XMLStreamException;
    }
}
