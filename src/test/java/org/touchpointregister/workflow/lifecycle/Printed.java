package org.touchpointregister.workflow.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.touchpointregister.identity.DemoPeople;

/** An act as one of its people gets it over HTTP. */
final class Printed {

    private final byte[] pdf;
    private final byte[] docx;

    private Printed(byte[] pdf, byte[] docx) {
        this.pdf = pdf;
        this.docx = docx;
    }

    static Printed of(int port, ActRide act, String who) {
        return new Printed(
                fetch(port, act.body().login(who), act, "draft.pdf").body(),
                fetch(port, act.body().login(who), act, "draft.docx").body());
    }

    static HttpResponse<byte[]> fetch(int port, String login, ActRide act, String file) {
        String credentials = login + ":" + DemoPeople.PASSWORD;
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + "/api/v1/acts/" + act.id() + (file.isEmpty() ? "" : "/" + file)))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of the pdf without white space: lines break where they like. */
    String text() throws IOException {
        return text(pdf);
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    int tablesOfDocx() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().size();
        }
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
