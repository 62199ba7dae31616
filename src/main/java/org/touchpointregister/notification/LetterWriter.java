package org.touchpointregister.notification;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.touchpointregister.shared.Sentences;

/**
 * Words a letter from its kind's template. The template says what happened and what is asked, its first line is the
 * subject; one frame adds the facts and the link for the text part and one for HTML, so that both parts say the same.
 */
@Component
class LetterWriter {

    private static final int LONGEST_SUBJECT = 200;

    private final Facts facts;
    private final MailProperties properties;
    /** Its own engine: the pages' engine has no text mode, and a letter knows no web request. */
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterWriter(Facts facts, MailProperties properties) {
        this.facts = facts;
        this.properties = properties;
        engine.setTemplateResolvers(
                Set.of(resolver("*.txt", TemplateMode.TEXT), resolver("*.html", TemplateMode.HTML)));
    }

    Letter write(NewNotice wanted) {
        Map<String, Object> words = facts.worded(wanted.facts());
        String[] parts = render(wanted.kind().template() + ".txt", words).split("\n", 2);
        String subject = Words.cut(Words.oneLine(parts[0]), LONGEST_SUBJECT);
        String body = parts.length == 2 ? spaced(parts[1]) : "";
        String link = link(wanted.path());

        Context frame = new Context(Sentences.RUSSIAN);
        frame.setVariable("subject", subject);
        frame.setVariable("body", body);
        frame.setVariable("paragraphs", List.of(body.split("\n\n")));
        frame.setVariable("facts", facts.listed(words));
        frame.setVariable("link", link);
        frame.setVariable("sheet", sheet(wanted));
        frame.setVariable("sections", sections(wanted));
        return new Letter(
                subject,
                spaced(engine.process("letter.txt", frame)) + "\n",
                engine.process("letter.html", frame),
                link);
    }

    private String render(String template, Map<String, Object> words) {
        return engine.process(template, new Context(Sentences.RUSSIAN, words)).strip();
    }

    private List<Section> sections(NewNotice wanted) {
        return wanted.sections().stream()
                .map(section -> new Section(
                        Words.oneLine(section.title()),
                        section.lines().stream()
                                .map(line -> new Line(Words.oneLine(line.text()), link(line.path())))
                                .toList()))
                .toList();
    }

    /** Where the term of the letter is explained day by day; null where it tells of none. */
    private @Nullable String sheet(NewNotice wanted) {
        String deadline = wanted.facts().get("deadlineId");
        return deadline == null ? null : link("/deadlines/" + deadline);
    }

    private @Nullable String link(@Nullable String path) {
        return path == null ? null : URI.create(properties.baseUrl() + path).toString();
    }

    /** Conditions that did not hold leave empty lines behind in text mode. */
    private static String spaced(String text) {
        return text.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** A heading of the letter with its lines, as the template reads them. */
    record Section(String title, List<Line> lines) {}

    record Line(String text, @Nullable String link) {}

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterWriter.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
