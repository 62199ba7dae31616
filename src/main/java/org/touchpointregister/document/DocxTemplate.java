package org.touchpointregister.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A text that people wrote in a word processor, with fields in it: <code>{{name}}</code>. What is taken of it are the
 * paragraphs with their words, alignment and indents, and the size and weight of their first words.
 */
public final class DocxTemplate {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");
    private static final String NUMBER_SIGN = "\u2116";
    private static final String NO_BREAK = "\u00a0";
    private static final double TWIPS = 1440 / 25.4;
    private static final int LARGEST = 10_000_000;

    private final List<Element> paragraphs = new ArrayList<>();

    private DocxTemplate(Document document) {
        NodeList found = document.getElementsByTagNameNS(OfficeDocx.WORD, "p");
        for (int i = 0; i < found.getLength(); i++) {
            paragraphs.add((Element) found.item(i));
        }
    }

    /** Reads a template; null where the bytes are not a docx. */
    public static @Nullable DocxTemplate read(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new DocxTemplate(parsed(zip.readNBytes(LARGEST)));
                }
            }
            return null;
        } catch (IOException | SAXException e) {
            return null;
        }
    }

    /** The names of the fields that stand in the text, in its order. */
    public Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        paragraphs.forEach(
                paragraph -> FIELD.matcher(words(paragraph)).results().forEach(match -> names.add(match.group(1))));
        return names;
    }

    /** The text with every field filled; a paragraph that had nothing but empty fields is left out. */
    public List<Block> filled(Map<String, String> values) {
        List<Block> blocks = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            String words = words(paragraph);
            String text = FIELD.matcher(words)
                    .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
            if (words.isBlank() || !text.isBlank()) {
                // A number stays with its sign.
                String unbroken = text.replace(NUMBER_SIGN + " ", NUMBER_SIGN + NO_BREAK);
                blocks.add(block(unbroken, style(paragraph)));
            }
        }
        return blocks;
    }

    /** What stands behind a tab goes to the right margin. */
    private static Block block(String text, TextStyle style) {
        int tab = text.lastIndexOf('\t');
        return tab < 0 || text.substring(tab).isBlank()
                ? new Block.Text(text.replace('\t', ' '), style)
                : new Block.Pair(text.substring(0, tab).replace('\t', ' '), text.substring(tab + 1), style);
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        NodeList pieces = paragraph.getElementsByTagNameNS(OfficeDocx.WORD, "*");
        for (int i = 0; i < pieces.getLength(); i++) {
            switch (pieces.item(i).getLocalName()) {
                case "t" -> words.append(pieces.item(i).getTextContent());
                case "br" -> words.append('\n');
                // A tab of the text, not one of the ruler.
                case "tab" ->
                    words.append("r".equals(pieces.item(i).getParentNode().getLocalName()) ? "\t" : "");
                default -> {}
            }
        }
        return words.toString();
    }

    private static TextStyle style(Element paragraph) {
        TextStyle.Align align = switch (value(paragraph, "jc", "val")) {
            case "center" -> TextStyle.Align.CENTRE;
            case "right", "end" -> TextStyle.Align.RIGHT;
            case "both" -> TextStyle.Align.JUSTIFIED;
            default -> TextStyle.Align.LEFT;
        };
        Element words = firstWords(paragraph);
        double halfPoints = number(value(words, "sz", "val"));
        return new TextStyle(
                align,
                bold(words),
                halfPoints > 0 ? halfPoints / 2 : TextStyle.BODY.size(),
                millimetres(value(paragraph, "ind", "left") + value(paragraph, "ind", "start")),
                millimetres(value(paragraph, "ind", "firstLine")),
                millimetres(value(paragraph, "spacing", "before")),
                !value(paragraph, "outlineLvl", "val").isEmpty());
    }

    /** The run whose look the whole paragraph takes; one without words, a blank line, is looked at as a whole. */
    private static Element firstWords(Element paragraph) {
        NodeList runs = paragraph.getElementsByTagNameNS(OfficeDocx.WORD, "r");
        for (int i = 0; i < runs.getLength(); i++) {
            if (!runs.item(i).getTextContent().isBlank()) {
                return (Element) runs.item(i);
            }
        }
        return paragraph;
    }

    /** Word processors write down what is not bold as well. */
    private static boolean bold(Element words) {
        return words.getElementsByTagNameNS(OfficeDocx.WORD, "b").getLength() > 0
                && !List.of("0", "false", "off").contains(value(words, "b", "val"));
    }

    private static String value(Element paragraph, String element, String attribute) {
        NodeList found = paragraph.getElementsByTagNameNS(OfficeDocx.WORD, element);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(OfficeDocx.WORD, attribute);
    }

    /** To a tenth: Word keeps whole twentieths of a point. */
    private static double millimetres(String twips) {
        return Math.round(number(twips) / TWIPS * 10) / 10.0;
    }

    private static double number(String text) {
        return text.matches("\\d{1,6}") ? Double.parseDouble(text) : 0;
    }

    private static Document parsed(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK can switch off document types", e);
        }
    }
}
