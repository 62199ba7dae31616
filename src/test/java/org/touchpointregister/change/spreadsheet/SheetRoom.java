package org.touchpointregister.change.spreadsheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.touchpointregister.change.ItemContent;
import org.touchpointregister.register.RowGround;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.regulation.Regulation.Need;
import org.touchpointregister.regulation.Regulation.Operation;
import org.touchpointregister.regulation.Regulation.Peculiarities.Presence;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Channel;
import org.touchpointregister.shared.Sentences;

/** Sentences and rows for workbooks, without the application. */
final class SheetRoom {

    static final Sentences SENTENCES = sentences();
    static final List<Regulation> REGULATIONS =
            List.copyOf(Regulations.read(Clock.systemUTC(), null).all());
    private static final String[] ODD = {
        "=1+1", "+7 000", "@cmd", "-", "a; b", "one\ntwo", "\"q\"", "<b>&amp;", "x".repeat(400)
    };

    private SheetRoom() {}

    private static Sentences sentences() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/change");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        context.register(Sentences.class);
        context.refresh();
        return context.getBean(Sentences.class);
    }

    static Known known(Regulation regulation) {
        return new Known(regulation, List.of(), List.of(), SENTENCES.text("change.sheet.yes"));
    }

    static Headings headings(Regulation regulation) {
        return new Headings(new SheetForm(regulation, SENTENCES).columns(), SENTENCES);
    }

    /** Rows that say anything a row of that regulation can say. */
    static List<ItemContent> rows(Regulation regulation, int count) {
        Random random = new Random(regulation.id().value().hashCode());
        return IntStream.range(0, count)
                .mapToObj(i -> row(regulation, random, i))
                .toList();
    }

    private static ItemContent row(Regulation regulation, Random random, int i) {
        List<Need> needs = regulation.needs().stream()
                .filter(need -> random.nextInt(3) == 0)
                .toList();
        boolean other = needs.stream().anyMatch(Need::freeText);
        List<RowGround> grounds = new ArrayList<>();
        regulation.grounds().stream()
                .filter(ground -> random.nextBoolean())
                .forEach(ground -> grounds.add(new RowGround(ground.code(), text(random))));
        return new ItemContent(
                Operation.INCLUDE,
                null,
                null,
                regulation
                        .directions()
                        .get(random.nextInt(regulation.directions().size()))
                        .code(),
                null,
                "Process " + i,
                null,
                "Touchpoint " + i,
                random.nextBoolean() ? Channel.DIGITAL : Channel.OFFLINE,
                regulation.types().isEmpty() || random.nextBoolean()
                        ? null
                        : regulation
                                .types()
                                .get(random.nextInt(regulation.types().size()))
                                .code(),
                text(random),
                needs.stream().map(Need::code).toList(),
                other ? "Words; and more" : null,
                regulation.peculiarities().presence() == Presence.ABSENT ? null : text(random),
                grounds,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                text(random));
    }

    private static @Nullable String text(Random random) {
        int at = random.nextInt(ODD.length + 1);
        return at == ODD.length ? null : ODD[at];
    }
}
