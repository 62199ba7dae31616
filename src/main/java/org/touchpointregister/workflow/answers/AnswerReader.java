package org.touchpointregister.workflow.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.touchpointregister.shared.Refusal;
import org.touchpointregister.shared.Refusal.FieldSentence;

/** Reads one answer: known fields, each of its kind and within its limits, or a refusal with a sentence per field. */
class AnswerReader {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern BETWEEN_IDS = Pattern.compile("[\\s,;\\[\\]\"]*");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final DeclaredAnswer declared;
    private final SentValues sent;
    private final Supplier<ZoneId> zone;
    private final List<FieldSentence> wrong = new ArrayList<>();

    AnswerReader(DeclaredAnswer declared, SentValues sent, Supplier<ZoneId> zone) {
        this.declared = declared;
        this.sent = sent;
        this.zone = zone;
    }

    /** Every declared field with its value; one that was not sent is null, so that an old answer never survives. */
    Map<String, @Nullable Object> read() {
        refuseUnknown();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (AnswerField field : declared.fields()) {
            values.put(field.name(), read(field, sent.get(field.name())));
        }
        for (AnswerField field : declared.fields()) {
            requireFor(field, values);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.ofFields(wrong);
        }
        return values;
    }

    private void refuseUnknown() {
        List<String> known = declared.fields().stream().map(AnswerField::name).toList();
        for (String name : sent.names()) {
            if (!known.contains(name)) {
                throw Refusal.invalid("workflow.answer.unknown", name);
            }
        }
    }

    private @Nullable String read(AnswerField field, @Nullable Object value) {
        if (isAbsent(value)) {
            if (field.required()) {
                tell(field, declared.onPage() ? "workflow.answer.onPage" : "workflow.answer.required");
            }
            return null;
        }
        if (!(value instanceof String text) || text.indexOf('\0') >= 0) {
            tell(field, "workflow.answer.wrongType");
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> text(field, text.strip());
            case CODE -> code(field, text.strip());
            case DATE -> moment(field, text.strip(), "workflow.answer.badDate");
            case DATE_TIME -> moment(field, text.strip(), "workflow.answer.badDateTime");
            case IDS -> ids(field, text);
        };
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private @Nullable String text(AnswerField field, String text) {
        if (text.length() <= field.maxLength()) {
            return text;
        }
        tell(field, "workflow.answer.tooLong", field.maxLength());
        return null;
    }

    private @Nullable String code(AnswerField field, String text) {
        if (field.allowed().contains(text)) {
            return text;
        }
        tell(field, "workflow.answer.notAllowed", String.join(", ", field.allowed()));
        return null;
    }

    private @Nullable String moment(AnswerField field, String text, String complaint) {
        try {
            LocalDateTime moment = field.kind() == AnswerField.Kind.DATE
                    ? LocalDate.parse(text).atStartOfDay()
                    : inTheAuthoritysZone(text);
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                return field.kind() == AnswerField.Kind.DATE
                        ? moment.toLocalDate().toString()
                        : moment.toString();
            }
        } catch (DateTimeException e) {
            // told below, like a year out of reach
        }
        tell(field, complaint);
        return null;
    }

    private LocalDateTime inTheAuthoritysZone(String text) {
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime exact
                ? exact.atZoneSameInstant(zone.get()).toLocalDateTime()
                : LocalDateTime.from(moment);
    }

    private @Nullable String ids(AnswerField field, String text) {
        Matcher ids = ID.matcher(text);
        if (!BETWEEN_IDS.matcher(ids.replaceAll(",")).matches()) {
            tell(field, "workflow.answer.notIds");
            return null;
        }
        String list = ID.matcher(text)
                .results()
                .map(id -> id.group().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(","));
        return text(field, list);
    }

    private void requireFor(AnswerField field, Map<String, @Nullable Object> values) {
        boolean needed = values.get("decision") instanceof String decision
                && field.requiredFor().contains(decision);
        boolean told = wrong.stream().anyMatch(sentence -> sentence.field().equals(field.name()));
        if (needed && !told && values.get(field.name()) == null) {
            tell(field, "workflow.answer.required");
        }
    }

    private void tell(AnswerField field, String code, Object... details) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(new DefaultMessageSourceResolvable("workflow.answer.field." + field.name()));
        arguments.addAll(List.of(details));
        wrong.add(new FieldSentence(field.name(), new Refusal.Sentence(code, arguments)));
    }
}
