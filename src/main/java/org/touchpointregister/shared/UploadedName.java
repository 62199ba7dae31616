package org.touchpointregister.shared;

import java.util.Locale;

/** The name of a file as a person's machine gave it, made harmless before it is kept or handed out. */
public final class UploadedName {

    private static final int LONGEST = 120;

    private UploadedName() {}

    /** The last part of a name without anything that could lead elsewhere. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "_")
                .strip();
        String kept = last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
        return kept.isEmpty() ? "file" : kept;
    }

    /** The same with the ending that belongs to its content, whatever it called itself. */
    public static String ending(String name, String ending) {
        String plain = plain(name);
        return plain.toLowerCase(Locale.ROOT).endsWith("." + ending) ? plain : plain + "." + ending;
    }
}
