package org.touchpointregister.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchpointregister.document.FormCells;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.testing.LibreOffice;

/** LibreOffice opens what we write and finds every cell in it; skipped where {@code soffice} is not on the path. */
@PublicationRoom
class LibreOfficeBench {

    private static final String SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1";

    @TempDir
    private Path folder;

    @Autowired
    private Registers registers;

    @Autowired
    private EditionDocuments documents;

    @Autowired
    private Editions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private FormCells form;

    @Test
    void theWorkbookAndTheTextOpenWithEveryCell() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "no soffice on the path");
        Edition edition = registers.approve(Registers.SAKHALIN, "first.json", "2024-01-10");
        documents.render(edition);
        Regulation regulation = regulations.of(Registers.SAKHALIN);
        List<List<String>> expected = editions.rows(edition).stream()
                .map(row -> form.row(regulation, row))
                .toList();

        List<List<String>> sheet = CsvReader.builder()
                .ofCsvRecord(opened(edition, "register.xlsx", SHEET, "register*.csv"))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
        assertThat(sheet.subList(sheet.size() - expected.size(), sheet.size())).isEqualTo(expected);

        String text = opened(edition, "register.docx", "txt:Text (encoded):UTF8", "register.txt").replaceAll("\\s", "");
        expected.forEach(row -> row.forEach(cell -> assertThat(text).contains(cell.replaceAll("\\s", ""))));
        System.out.println("LibreOffice: xlsx and docx opened, every cell found");
    }

    private String opened(Edition edition, String file, String as, String made) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve(file), documents.bytes(edition, file));
        return new String(new LibreOffice(folder).opened(source, as, made), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
