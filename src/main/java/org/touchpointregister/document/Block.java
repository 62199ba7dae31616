package org.touchpointregister.document;

import java.util.List;
import java.util.function.Consumer;

/** What stands on a page one under another. */
public sealed interface Block {

    /** A paragraph. */
    record Text(String text, TextStyle style) implements Block {

        public Text {
            text = Plain.text(text);
        }
    }

    /** A paragraph with its end at the right margin, such as a post and the name of who signs. */
    record Pair(String left, String right, TextStyle style) implements Block {

        public Pair {
            left = Plain.text(left);
            right = Plain.text(right);
        }
    }

    /** A table whose rows are handed on one by one, so that none need be held; {@code numbered} adds the row of column numbers. */
    record Table(List<Column> columns, boolean numbered, Rows rows) implements Block {}

    /** A QR code, and the words that stand for it where it cannot be seen. */
    record QrCode(String content, String words) implements Block {}

    /** A column: its heading and its share of the width. */
    record Column(String heading, int weight) {}

    /** Rows of cells, as many as there are columns. */
    @FunctionalInterface
    interface Rows {
        void forEach(Consumer<List<String>> row);
    }
}
