package org.touchpointregister.document;

/**
 * How a paragraph stands: {@code size} in points; {@code left}, {@code firstLine} and {@code before} in millimetres from
 * the left margin, of the first line's indent, and above it. {@code heading} marks the title of the document.
 */
public record TextStyle(
        Align align, boolean bold, double size, double left, double firstLine, double before, boolean heading) {

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    private static final double ORDINARY = 14;
    private static final double SMALL = 10;

    /** The text of an act: 14 points, first line indented by 1.25 cm (GOST R 7.0.97-2025). */
    public static final TextStyle BODY = new TextStyle(Align.JUSTIFIED, false, ORDINARY, 0, 12.5, 0, false);

    public static final TextStyle TITLE = new TextStyle(Align.CENTRE, true, ORDINARY, 0, 0, 4, true);

    public static final TextStyle CENTRED = new TextStyle(Align.CENTRE, false, 12, 0, 0, 1, false);

    public static final TextStyle LEFT = new TextStyle(Align.LEFT, false, ORDINARY, 0, 0, 0, false);

    public static final TextStyle NOTE = new TextStyle(Align.LEFT, false, SMALL, 0, 0, 2, false);

    public TextStyle withBold() {
        return new TextStyle(align, true, size, left, firstLine, before, heading);
    }

    public TextStyle withSize(double points) {
        return new TextStyle(align, bold, points, left, firstLine, before, heading);
    }

    public TextStyle withLeft(double millimetres) {
        return new TextStyle(align, bold, size, millimetres, firstLine, before, heading);
    }

    public TextStyle withBefore(double millimetres) {
        return new TextStyle(align, bold, size, left, firstLine, millimetres, heading);
    }

    public TextStyle withAlign(Align other) {
        return new TextStyle(other, bold, size, left, firstLine, before, heading);
    }
}
