package org.touchpointregister.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.shared.Refusal;

/** Files made to do harm are refused in words before anything opens them. */
class BoundedUploadTests {

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", out -> {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        });

        refused(bomb, "change.sheet.bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void externalEntitiesAreRefusedInAnyEncoding(String charset) throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM"
                + " \"file:///etc/passwd\">]><workbook>&x;</workbook>";

        refused(
                zip("xl/workbook.xml", out -> out.write(xml.getBytes(Charset.forName(charset)))),
                "change.sheet.entities");
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused(zip("xl/vbaProject.bin", out -> out.write(1)), "change.sheet.macros");
    }

    @Test
    void whatIsNoOfficeFileIsRefused() throws IOException {
        refused("name;address".getBytes(StandardCharsets.UTF_8), "change.sheet.notAnOfficeFile");
        refused(new byte[0], "change.sheet.notAnOfficeFile");
        refused(zip("readme.txt", out -> out.write(1)), "change.sheet.notAnOfficeFile");
    }

    /** The register's own workbooks are such. */
    @Test
    void aWorkbookWithSixtyFourBitSizesIsNoBrokenOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            workbook.newWorksheet("x").value(0, 0, "x");
        }

        assertThat(BoundedUpload.examine(bytes.toByteArray())).isEqualTo(BoundedUpload.Kind.XLSX);
    }

    @Test
    void tooLargeAFileIsNotEvenReadToItsEnd() {
        assertThatThrownBy(() -> BoundedUpload.read(new ByteArrayInputStream(new byte[BoundedUpload.MOST_BYTES + 1])))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> BoundedUpload.examine(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    private static byte[] zip(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            content.write(out);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Content {
        void write(ZipOutputStream out) throws IOException;
    }
}
