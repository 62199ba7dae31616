package org.touchpointregister.publication.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Authority;
import org.touchpointregister.regulation.Regulation.Column;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Sentences;

/** The passports of the data sets by the methodological recommendations 3.0: UTF-8, comma, CRLF (RFC 4180). */
@Component
@Transactional(readOnly = true)
class Passport {

    static final String STANDARD = "http://opendata.gosmonitor.ru/standard/3.0";

    private final OpenRegisters registers;
    private final Sentences sentences;

    Passport(OpenRegisters registers, Sentences sentences) {
        this.registers = registers;
        this.sentences = sentences;
    }

    /** The data sets of this site. */
    String list() {
        return csv(lines -> {
            lines.accept(List.of("property", "title", "value", "format"));
            lines.accept(List.of("standardversion", sentences.text("publication.opendata.standard"), STANDARD, ""));
            for (Regulation regulation : registers.all()) {
                lines.accept(List.of(
                        identifier(regulation),
                        regulation.words().registerTitle(),
                        registers.absolute(folder(regulation) + "/meta.csv"),
                        "csv"));
            }
        });
    }

    /** The passport of one data set with every version there ever was. */
    String meta(Regulation regulation) {
        List<DataVersion> versions = DataVersion.of(registers, regulation);
        Authority authority = regulation.authority();
        return csv(lines -> {
            lines.accept(List.of("property", "value"));
            lines.accept(List.of("standardversion", STANDARD));
            lines.accept(List.of("identifier", identifier(regulation)));
            lines.accept(List.of("title", regulation.words().registerTitle()));
            lines.accept(
                    List.of("description", sentences.text("publication.opendata.description", authority.fullName())));
            lines.accept(List.of("creator", authority.fullName()));
            lines.accept(List.of("created", versions.get(versions.size() - 1).date()));
            lines.accept(List.of("modified", versions.get(0).date()));
            lines.accept(List.of("subject", sentences.text("publication.opendata.subject")));
            lines.accept(List.of("format", "csv"));
            lines.accept(List.of(
                    "provenance", versions.get(0).view().edition().ground().title()));
            lines.accept(List.of("valid", ""));
            publisher(authority).forEach(lines);
            versions.forEach(version -> lines.accept(
                    List.of(version.name(), registers.absolute(folder(regulation) + "/" + version.name() + ".csv"))));
            versions.stream()
                    .map(DataVersion::structure)
                    .distinct()
                    .forEach(structure -> lines.accept(List.of(
                            "structure-" + structure,
                            registers.absolute(folder(regulation) + "/structure-" + structure + ".csv"))));
        });
    }

    /** A unit, never a person; the orders name neither telephone nor mail. */
    private static List<List<String>> publisher(Authority authority) {
        return List.of(
                List.of("publishername", authority.shortName()),
                List.of("publisherphone", ""),
                List.of("publishermbox", ""));
    }

    /** What the columns of that structure are; refuses a date that is none. */
    String structure(Regulation regulation, String date) {
        DataVersion version = DataVersion.of(registers, regulation).stream()
                .filter(known -> known.structure().equals(date))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchDocument"));
        return csv(lines -> {
            lines.accept(List.of("field name", "english description", "russian description", "format"));
            for (Column column : version.regulation().columns()) {
                lines.accept(List.of(
                        column.heading(),
                        sentences.text(
                                "publication.opendata.english." + column.field().name()),
                        column.heading(),
                        column.field() == Column.Field.NUMBER ? "xsd:integer" : "xsd:string"));
            }
            lines.accept(own("rowId", "xsd:string"));
            lines.accept(own("permalink", "xsd:anyURI"));
        });
    }

    /** The data version of that name. */
    DataVersion version(Regulation regulation, String name) {
        return DataVersion.of(registers, regulation).stream()
                .filter(version -> version.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchDocument"));
    }

    List<DataVersion> versions(Regulation regulation) {
        return DataVersion.of(registers, regulation);
    }

    /** The register whose data set has that identifier. */
    Regulation require(String identifier) {
        return registers.all().stream()
                .filter(regulation -> identifier(regulation).equals(identifier))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("publication.noSuchRegister"));
    }

    static String identifier(Regulation regulation) {
        return regulation.authority().inn() + "-touchpoints";
    }

    static String folder(Regulation regulation) {
        return "/opendata/" + identifier(regulation);
    }

    private List<String> own(String field, String format) {
        String heading = sentences.text("publication.csv." + field);
        return List.of(heading, sentences.text("publication.opendata.english." + field), heading, format);
    }

    private static String csv(Consumer<Consumer<List<String>>> content) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        content.accept(writer::writeRecord);
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is always written", e);
        }
        return text.toString();
    }
}
