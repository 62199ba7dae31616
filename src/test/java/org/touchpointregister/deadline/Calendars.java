package org.touchpointregister.deadline;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.Sentences;

/** The bundled calendar and a calculator on it, without a database. */
final class Calendars {

    static final ProductionCalendar FEDERAL = of(ProductionCalendars.FEDERAL, BundledCalendar.read());

    private static final Sentences SENTENCES = sentences();

    private Calendars() {}

    static ProductionCalendar of(String layer, CalendarFile file) {
        List<CalendarYear> years = file.years().entrySet().stream()
                .map(year -> new CalendarYear(
                        year.getKey(),
                        year.getValue().status(),
                        year.getValue().decree(),
                        layer + "/" + year.getKey() + "/1"))
                .toList();
        List<CalendarDay> days = file.years().values().stream()
                .flatMap(year -> year.days().stream())
                .toList();
        return ProductionCalendar.of(layer, years, days);
    }

    static DeadlineCalculator calculator(ProductionCalendar... layers) {
        return new DeadlineCalculator(new Fixed(layers), words());
    }

    static SheetWords words() {
        return new SheetWords(SENTENCES);
    }

    static DueWords dueWords() {
        return new DueWords(SENTENCES, words());
    }

    private static Sentences sentences() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/deadline");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        context.register(Sentences.class);
        context.refresh();
        return context.getBean(Sentences.class);
    }

    /** Calendars that are given instead of read; an unknown layer is federal, as in the database. */
    static final class Fixed extends ProductionCalendars {

        private final Map<String, ProductionCalendar> layers = new HashMap<>();

        Fixed(ProductionCalendar... layers) {
            super(
                    new CalendarTables(JdbcClient.create(new DriverManagerDataSource())),
                    Regulations.read(Clock.systemUTC(), null));
            for (ProductionCalendar layer : layers) {
                this.layers.put(layer.layer(), layer);
            }
        }

        @Override
        ProductionCalendar of(String layer) {
            return layers.getOrDefault(layer, Calendars.FEDERAL);
        }
    }
}
