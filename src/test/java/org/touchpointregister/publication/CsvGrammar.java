package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The grammar of RFC 4180, to the letter: readers forgive much that it does not allow. */
final class CsvGrammar {

    private static final String BOM = "\uFEFF";

    private CsvGrammar() {}

    /** Records that end in CR LF, fields that are quoted where they must be, as many in each line as in the first. */
    static void accepts(byte[] file, char separator) {
        String text = new String(file, StandardCharsets.UTF_8);
        String body = text.startsWith(BOM) ? text.substring(1) : text;
        String field = "(?:\"(?:[^\"]|\"\")*+\"|[^\"" + separator + "\r\n]*+)";
        Pattern record = Pattern.compile(field + "(?:" + separator + field + ")*+\r\n");
        List<String> records =
                record.matcher(body).results().map(MatchResult::group).toList();
        assertThat(String.join("", records))
                .as("nothing stands outside of records")
                .isEqualTo(body);
        Pattern one = Pattern.compile("(?:^|" + separator + ")" + field);
        long columns = one.matcher(records.get(0)).results().count();
        assertThat(records)
                .allSatisfy(line -> assertThat(one.matcher(line.substring(0, line.length() - 2))
                                .results()
                                .count())
                        .as(line)
                        .isEqualTo(columns));
    }
}
