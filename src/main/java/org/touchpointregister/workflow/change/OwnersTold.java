package org.touchpointregister.workflow.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchpointregister.change.ChangeItem;
import org.touchpointregister.change.ChangeRequest;
import org.touchpointregister.change.Changes;
import org.touchpointregister.change.Drafts;
import org.touchpointregister.change.RowRequest;
import org.touchpointregister.change.RowRequestAnswered;
import org.touchpointregister.change.RowRequested;
import org.touchpointregister.identity.People;
import org.touchpointregister.identity.Role;
import org.touchpointregister.notification.NewNotice;
import org.touchpointregister.notification.NoticeKind;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.TouchpointAlteration;
import org.touchpointregister.register.TouchpointUses;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Sentences;
import org.touchpointregister.workflow.engine.SignedIn;
import org.touchpointregister.workflow.step.Letters;

/** Departments whose rows another department's change touches, or is asked to touch, read of it in a letter. */
@Component
class OwnersTold {

    private static final String PAGE = "/department/rows";

    private final Changes changes;
    private final Drafts drafts;
    private final TouchpointUses uses;
    private final People people;
    private final Regulations regulations;
    private final Letters letters;
    private final SignedIn signedIn;
    private final Sentences sentences;

    OwnersTold(
            Changes changes,
            Drafts drafts,
            TouchpointUses uses,
            People people,
            Regulations regulations,
            Letters letters,
            SignedIn signedIn,
            Sentences sentences) {
        this.changes = changes;
        this.drafts = drafts;
        this.uses = uses;
        this.people = people;
        this.regulations = regulations;
        this.letters = letters;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    /** A submitted change alters touchpoints that stand in rows of others; the same words are told once. */
    void ofAlteredTouchpoints(UUID changeId) {
        ChangeRequest change = changes.require(changeId);
        drafts.items(changeId).stream()
                .filter(item -> item.content().operation() == Operation.CHANGE_TOUCHPOINT)
                .forEach(item -> tell(change, item));
    }

    private void tell(ChangeRequest change, ChangeItem item) {
        UUID point = Objects.requireNonNull(item.content().touchpointId());
        uses.of(change.authority(), point).flatMap(item.content()::alteration).ifPresent(altered -> {
            Map<UUID, List<Row>> foreign = altered.was().rows().stream()
                    .filter(row -> !row.departmentId().equals(change.departmentId()))
                    .collect(Collectors.groupingBy(Row::departmentId));
            foreign.forEach((department, rows) -> send(
                    new Told(NoticeKind.TOUCHPOINT_ALTERED, department, "altered:" + item.id() + ":" + item.version()),
                    change,
                    facts(change, words(change, altered) + "\n" + rows(rows))));
        });
    }

    @EventListener
    void asked(RowRequested event) {
        RowRequest request = event.request();
        ChangeRequest change = changes.findByNumber(request.askedIn()).orElseThrow();
        send(
                new Told(NoticeKind.ROW_REQUESTED, request.ownerId(), "requested:" + request.id()),
                change,
                facts(change, sentences.text("workflow.request.words", row(request), needs(change, request))));
    }

    @EventListener
    void answered(RowRequestAnswered event) {
        RowRequest request = event.request();
        ChangeRequest change = changes.findByNumber(request.askedIn()).orElseThrow();
        Map<String, String> facts = facts(change, sentences.text("workflow.request." + request.state(), row(request)));
        String answer = request.answer();
        if (answer != null) {
            facts.put("decision", answer);
        }
        send(
                new Told(NoticeKind.ROW_REQUEST_ANSWERED, change.departmentId(), "answered:" + request.id()),
                change,
                facts);
    }

    private void send(Told told, ChangeRequest change, Map<String, String> facts) {
        List<NewNotice> notices = people.holding(told.department(), Role.HEAD).stream()
                .map(head -> new NewNotice(
                                told.kind(), head, change.authority(), facts, told.event() + ":" + head.login())
                        .onPage(PAGE))
                .toList();
        // A letter is owed whoever caused it: nobody needs the right to start a notification.
        signedIn.leftOut(() -> notices.forEach(letters::send));
    }

    private Map<String, String> facts(ChangeRequest change, String words) {
        Map<String, String> facts = new HashMap<>();
        facts.put("registerTitle", regulation(change).words().registerTitle());
        facts.put("number", change.number());
        facts.put("departmentName", change.departmentName());
        facts.put("remark", words);
        return facts;
    }

    private String words(ChangeRequest change, TouchpointAlteration altered) {
        Regulation regulation = regulation(change);
        return Stream.of(
                        line("name", altered.was().name(), altered.name()),
                        line("channel", word(regulation, altered.was().channel()), word(regulation, altered.channel())),
                        line("type", type(regulation, altered.was().type()), type(regulation, altered.type())),
                        line("address", altered.was().address(), altered.address()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(String field, @Nullable String was, @Nullable String becomes) {
        return Objects.equals(was, becomes)
                ? ""
                : sentences.text("workflow.altered." + field, said(was), said(becomes));
    }

    private String said(@Nullable String words) {
        return words == null ? sentences.text("workflow.altered.nothing") : words;
    }

    private static String word(Regulation regulation, Channel channel) {
        return regulation.word(channel);
    }

    private static @Nullable String type(Regulation regulation, @Nullable String code) {
        return code == null
                ? null
                : regulation.type(code).map(Regulation.TouchpointType::title).orElse(code);
    }

    private String rows(List<Row> rows) {
        return rows.stream()
                .map(row -> Objects.requireNonNullElse(row.processTitle(), row.direction()))
                .distinct()
                .collect(Collectors.joining("; ", sentences.text("workflow.altered.rows") + " ", ""));
    }

    private static String row(RowRequest request) {
        return Stream.of(request.touchpointName(), request.processTitle())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String needs(ChangeRequest change, RowRequest request) {
        Regulation regulation = regulation(change);
        return request.needs().stream()
                .map(code -> regulation.need(code).map(Regulation.Need::title).orElse(code))
                .collect(Collectors.joining("; "));
    }

    private Regulation regulation(ChangeRequest change) {
        return regulations.of(change.authority(), change.regulationVersion());
    }

    private record Told(NoticeKind kind, UUID department, String event) {}
}
