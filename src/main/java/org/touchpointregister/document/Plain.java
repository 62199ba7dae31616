package org.touchpointregister.document;

/** Text that every format can hold: no control characters but the line break, no half of a surrogate pair. */
public final class Plain {

    private Plain() {}

    public static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(Plain::printable).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean printable(int point) {
        return point == '\n'
                || (point >= ' '
                        && !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE);
    }
}
