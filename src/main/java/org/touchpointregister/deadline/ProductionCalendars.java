package org.touchpointregister.deadline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar of each layer, kept in memory until its revision in the database changes, on whatever node; a layer nobody
 * has described is the federal calendar. A transaction that writes keeps the calendar it counts by until it ends.
 */
@Component
class ProductionCalendars {

    static final String FEDERAL = "federal";

    private final CalendarTables tables;
    private volatile Known known = new Known(-1, new ConcurrentHashMap<>());

    private record Known(long revision, Map<String, ProductionCalendar> layers) {}

    ProductionCalendars(CalendarTables tables) {
        this.tables = tables;
    }

    ProductionCalendar of(String layer) {
        long revision = hold();
        Known kept = known;
        if (kept.revision() != revision) {
            kept = new Known(revision, new ConcurrentHashMap<>());
            known = kept;
        }
        return of(layer, kept.layers());
    }

    /** The calendars as this transaction sees them, remembered by nobody else: also those it has not committed yet. */
    Function<String, ProductionCalendar> now() {
        Map<String, ProductionCalendar> own = new ConcurrentHashMap<>();
        return layer -> of(layer, own);
    }

    /** To be called before a row is locked that a changing calendar changes as well: always in this order. */
    final long hold() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return tables.revision();
        }
        Object held = TransactionSynchronizationManager.getResource(this);
        if (held != null) {
            return (Long) held;
        }
        boolean reads = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        long revision = reads ? tables.revision() : tables.hold();
        TransactionSynchronizationManager.bindResource(this, revision);
        TransactionSynchronizationManager.registerSynchronization(new Forgotten());
        return revision;
    }

    /** To be called after an import has been committed. */
    void forget() {
        known = new Known(-1, new ConcurrentHashMap<>());
    }

    private ProductionCalendar of(String layer, Map<String, ProductionCalendar> layers) {
        ProductionCalendar kept = layers.get(layer);
        if (kept != null) {
            return kept;
        }
        if (!layer.equals(FEDERAL) && !tables.knows(layer)) {
            return of(FEDERAL, layers);
        }
        ProductionCalendar own = ProductionCalendar.of(layer, tables.years(layer), tables.days(layer));
        ProductionCalendar read = tables.parent(layer)
                .map(parent -> of(parent, layers).under(own))
                .orElse(own);
        layers.put(layer, read);
        return read;
    }

    private final class Forgotten implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(ProductionCalendars.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ProductionCalendars.this);
        }
    }
}
