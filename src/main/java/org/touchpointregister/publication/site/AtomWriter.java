package org.touchpointregister.publication.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed (RFC 4287) element by element. */
final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    AtomWriter() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Every JDK writes XML", e);
        }
    }

    /** The head of a feed that stands at {@code page}{@code /feed.atom}. */
    void feed(String page, String title, String author) {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "ru");
            element("id", page);
            element("title", title);
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
            link("self", page + "/feed.atom", "application/atom+xml");
            link("alternate", page + "/editions", "text/html");
        });
    }

    void updated(Instant at) {
        write(() -> element("updated", at.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    void entry(Entry entry, Instant at) {
        write(() -> {
            xml.writeStartElement("entry");
            element("id", entry.id());
            element("title", entry.title());
            updated(at);
            element("published", at.truncatedTo(ChronoUnit.SECONDS).toString());
            link("alternate", entry.address(), "text/html");
            element("summary", entry.summary());
            xml.writeEndElement();
        });
    }

    /** The finished feed. */
    byte[] bytes() {
        write(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
        return bytes.toByteArray();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** An edition in the feed. */
    record Entry(String id, String title, String address, String summary) {}
}
