package org.touchpointregister.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.touchpointregister.document.Block;
import org.touchpointregister.document.Plain;
import org.touchpointregister.register.Edition;
import org.touchpointregister.regulation.Regulation;

/** An edition as one HTML page that needs nothing else: to read in any browser, to listen to, to print in landscape. */
@Component
class HtmlDocument implements DocumentFormat {

    private final EditionPaper paper;
    private final String style;

    HtmlDocument(EditionPaper paper) throws IOException {
        this.paper = paper;
        this.style = new ClassPathResource("document/register.css").getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "register.html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public byte[] bytes(Regulation regulation, Edition edition) {
        StringBuilder html = new StringBuilder();
        String title = escaped(regulation.formTitle());
        List<String> lines = paper.lines(edition);
        html.append("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append(". ")
                .append(escaped(lines.get(0)))
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        lines.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        table(html, paper.table(regulation, edition));
        return html.append("</main>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(StringBuilder html, Block.Table table) {
        html.append("<table>\n<thead>\n<tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\">")
                        .append(escaped(column.heading()))
                        .append("</th>"));
        html.append("</tr>\n");
        if (table.numbered()) {
            html.append("<tr class=\"numbers\">");
            IntStream.rangeClosed(1, table.columns().size())
                    .forEach(number -> html.append("<td>").append(number).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</thead>\n<tbody>\n");
        table.rows().forEach(cells -> {
            html.append("<tr>");
            cells.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        });
        html.append("</tbody>\n</table>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(Plain.text(text), "UTF-8");
    }
}
