package org.touchpointregister.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;

/**
 * A letter to write. Facts: {@code number, departmentName, registerTitle, taskName, dueDate, workingDaysLeft, lateBy,
 * remark, actTitle, decision, recordedBy, editionNumber, asked,
 * adopted, day, strict, dueBefore, waiting, dueToday, overdue, year, deadlineId, provisional, provisionalBefore, touchpoint, owner,
 * authorityName}; dates as ISO, days as digits, counted for the moment of
 * sending ({@code notBefore}), because the letter is worded at once. {@code path} is a page of this site, such as
 * {@code /tasks/{id}}. {@code dedupeKey} names the event and the recipient: the same key never makes a second letter. A
 * letter with a {@code deadlineKey} is void once that deadline is closed.
 */
public record NewNotice(
        NoticeKind kind,
        Person recipient,
        AuthorityId authority,
        Map<String, String> facts,
        @Nullable String path,
        String dedupeKey,
        @Nullable Instant notBefore,
        @Nullable String deadlineKey,
        List<Section> sections) {

    public NewNotice {
        facts = Map.copyOf(facts);
        sections = List.copyOf(sections);
        for (String needed : kind.neededFacts()) {
            if (facts.getOrDefault(needed, "").isBlank()) {
                throw new IllegalArgumentException("A letter " + kind + " needs the fact " + needed);
            }
        }
        requireOwn(path);
        if (dedupeKey.isBlank()) {
            throw new IllegalArgumentException("A letter without a key of its event");
        }
    }

    /** A letter that goes at once. */
    public NewNotice(
            NoticeKind kind, Person recipient, AuthorityId authority, Map<String, String> facts, String dedupeKey) {
        this(kind, recipient, authority, facts, null, dedupeKey, null, null, List.of());
    }

    /** The same letter with a link to the task. */
    public NewNotice onTask(String taskId) {
        return onPage("/tasks/" + taskId);
    }

    /** The same letter with a link to another page of this site. */
    public NewNotice onPage(String newPath) {
        return new NewNotice(kind, recipient, authority, facts, newPath, dedupeKey, notBefore, deadlineKey, sections);
    }

    /** The same letter as a reminder: not before the sending hour, void once the deadline is closed. */
    public NewNotice reminding(Instant sendingHour, String ofDeadline) {
        return new NewNotice(kind, recipient, authority, facts, path, dedupeKey, sendingHour, ofDeadline, sections);
    }

    /** The same letter, not before that instant. */
    public NewNotice notBefore(Instant sendingHour) {
        return new NewNotice(kind, recipient, authority, facts, path, dedupeKey, sendingHour, deadlineKey, sections);
    }

    /** The same letter with these lists under its words. */
    public NewNotice listing(List<Section> newSections) {
        return new NewNotice(kind, recipient, authority, facts, path, dedupeKey, notBefore, deadlineKey, newSections);
    }

    /** The same letter to another person, who gets it once even if it was theirs already. */
    public NewNotice to(Person other) {
        String key = Arrays.stream(dedupeKey.split(":", -1))
                .map(part -> part.equals(recipient.login()) ? other.login() : part)
                .collect(Collectors.joining(":"));
        return new NewNotice(kind, other, authority, facts, path, key, notBefore, deadlineKey, sections);
    }

    private static void requireOwn(@Nullable String path) {
        if (path != null && (!path.startsWith("/") || path.startsWith("//"))) {
            throw new IllegalArgumentException("Not a path of this site: " + path);
        }
    }

    /** A heading with what stands under it. */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One thing to know, with the page of this site that it leads to. */
    public record Line(String text, @Nullable String path) {
        public Line {
            requireOwn(path);
        }
    }
}
