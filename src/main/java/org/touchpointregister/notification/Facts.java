package org.touchpointregister.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** Turns the facts of an event into the words of a letter: dates in full, days in the right case, nothing unprintable. */
@Component
class Facts {

    private static final int LONGEST = 2_000;
    private static final Set<String> OF_MANY_LINES = Set.of("remark", "corrected", "asked", "adopted");
    private static final Set<String> DATES = Set.of("dueDate", "dueBefore", "day");
    private static final List<String> LISTED = List.of("registerTitle", "number", "departmentName");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,5}");

    private final Sentences sentences;

    Facts(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The variables of the templates; a fact that was not given, or is blank, is absent. */
    Map<String, Object> worded(Map<String, String> facts) {
        Map<String, Object> worded = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            String words = word(name, value);
            if (!words.isEmpty()) {
                worded.put(name, words);
            }
        });
        markProvisional(worded, "provisional", "dueDate");
        markProvisional(worded, "provisionalBefore", "dueBefore");
        return worded;
    }

    /** What stands in the list under every letter: label and value. */
    Map<String, String> listed(Map<String, Object> worded) {
        Map<String, String> list = new LinkedHashMap<>();
        for (String name : LISTED) {
            if (worded.get(name) instanceof String value) {
                list.put(sentences.text("notification.fact." + name), value);
            }
        }
        if (worded.get("dueDate") instanceof String due) {
            String left = worded.get("workingDaysLeft") instanceof String words ? " (" + words + ")" : "";
            list.put(sentences.text("notification.fact.dueDate"), due + left);
        }
        return list;
    }

    /** A date by a calendar that nobody has approved yet says so wherever it stands. */
    private void markProvisional(Map<String, Object> worded, String mark, String date) {
        if (worded.containsKey(mark)) {
            worded.computeIfPresent(date, (name, words) -> sentences.text("notification.provisional", words));
        }
    }

    private String word(String name, String value) {
        if (OF_MANY_LINES.contains(name)) {
            return Words.cut(Words.lines(value), LONGEST);
        }
        String line = Words.cut(Words.oneLine(value), LONGEST);
        if (DATES.contains(name) && ISO_DATE.matcher(line).matches()) {
            return LocalDate.parse(line)
                    .format(DateTimeFormatter.ofPattern(sentences.text("notification.date"), Sentences.RUSSIAN));
        }
        if (name.equals("workingDaysLeft") && WHOLE_NUMBER.matcher(line).matches()) {
            return daysLeft(Integer.parseInt(line));
        }
        if (name.equals("lateBy") && WHOLE_NUMBER.matcher(line).matches()) {
            return counted("notification.workingDays", Integer.parseInt(line));
        }
        return line;
    }

    private String daysLeft(int days) {
        if (days == 0) {
            return sentences.text("notification.noDaysLeft");
        }
        return counted(days > 0 ? "notification.daysLeft" : "notification.daysPassed", Math.abs(days));
    }

    /** The Russian form that fits the number: 1, 21 / 2, 24 / 5, 11, 20. */
    private String counted(String code, int number) {
        int tens = number % 100;
        int ones = number % 10;
        boolean teen = tens >= 11 && tens <= 14;
        String form = teen || ones == 0 || ones >= 5 ? "many" : ones == 1 ? "one" : "few";
        return sentences.text(code + "." + form, Integer.toString(number));
    }
}
