package org.touchpointregister.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A page, or a part of one, that the build writes: {@code -Dupdate.docs=true} rewrites it, otherwise a stale one fails. */
final class GeneratedPage {

    private GeneratedPage() {}

    static boolean updating() {
        return Boolean.getBoolean("update.docs");
    }

    /** The whole file is generated. */
    static void keep(Path page, String wanted) {
        if (updating()) {
            Repository.write(page, wanted);
        }
        assertThat(page)
                .as("%s is written by the build", page)
                .exists()
                .withFailMessage(
                        "%s is stale: run mvn test -Dtest='ModularityTests,TraceabilityTests' -Dupdate.docs=true", page)
                .hasContent(wanted);
    }

    /** Only what stands between {@code <!-- begin name -->} and {@code <!-- end name -->} is generated. */
    static void keepPart(Path page, String name, String wanted) {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->";
        String text = Repository.text(page);
        assertThat(text).as("markers of the part '%s' in %s", name, page).containsSubsequence(begin, end);
        String before = text.substring(0, text.indexOf(begin) + begin.length());
        String after = text.substring(text.indexOf(end));
        keep(page, before + wanted + after);
    }
}
