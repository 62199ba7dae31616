package org.touchpointregister.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;

/** The Russian words of these tests, and the people and events they speak of. */
final class Texts {

    static final AuthorityId SAKHALIN = new AuthorityId("sakhalin-social-protection");
    private static final List<String> FACTS = List.of(
            "number",
            "departmentName",
            "registerTitle",
            "taskName",
            "dueDate",
            "workingDaysLeft",
            "lateBy",
            "remark",
            "actTitle",
            "decision",
            "editionNumber",
            "asked",
            "adopted",
            "day",
            "dueBefore",
            "waiting",
            "dueToday",
            "overdue",
            "year",
            "touchpoint",
            "owner",
            "authorityName");
    private static final Properties WORDS = load();

    private Texts() {}

    static String of(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    /** How a letter words the fact: dates in full. */
    static String worded(String fact) {
        return switch (fact) {
            case "dueDate" -> of("due");
            case "day" -> of("dayInWords");
            default -> of(fact);
        };
    }

    static Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        FACTS.forEach(name -> facts.put(name, of(name)));
        return facts;
    }

    static Map<String, String> factsWith(String name, String value) {
        Map<String, String> facts = facts();
        facts.put(name, value);
        return facts;
    }

    static Person publisher() {
        return person(of("recipientName"), "publisher@example.org");
    }

    static Person person(String name, String email) {
        return new Person("publisher.sak", name, "publisher", email, SAKHALIN);
    }

    static NewNotice letter(NoticeKind kind, String dedupeKey) {
        return new NewNotice(kind, publisher(), SAKHALIN, facts(), dedupeKey).onTask("4f1a-77");
    }

    private static Properties load() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("/notification/facts.properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
