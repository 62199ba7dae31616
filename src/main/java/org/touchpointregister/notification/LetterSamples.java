package org.touchpointregister.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.identity.Person;
import org.touchpointregister.shared.AuthorityId;
import org.touchpointregister.shared.Sentences;

/** Every kind of letter as its template words it, with invented facts: nothing is kept or sent. */
@Component
public class LetterSamples {

    private static final AuthorityId NOBODY = new AuthorityId("sample");
    private static final List<String> FACTS = List.of(
            "number",
            "departmentName",
            "registerTitle",
            "taskName",
            "dueDate",
            "remark",
            "actTitle",
            "decision",
            "recordedBy",
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

    private final LetterWriter writer;
    private final Sentences sentences;

    LetterSamples(LetterWriter writer, Sentences sentences) {
        this.writer = writer;
        this.sentences = sentences;
    }

    /** The letter of that kind to that person. */
    public Letter of(NoticeKind kind, Person recipient) {
        Map<String, String> facts = Stream.concat(FACTS.stream(), Stream.of(days(kind)))
                .collect(Collectors.toMap(Function.identity(), fact -> sentences.text("notification.sample." + fact)));
        return writer.write(new NewNotice(kind, recipient, NOBODY, facts, "sample:" + kind).onPage("/tasks"));
    }

    /** A term is either ahead or over. */
    private static String days(NoticeKind kind) {
        return switch (kind) {
            case OVERDUE, ESCALATED, DELAY_RECORDED -> "lateBy";
            default -> "workingDaysLeft";
        };
    }
}
