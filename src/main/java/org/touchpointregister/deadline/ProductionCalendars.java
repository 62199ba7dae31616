package org.touchpointregister.deadline;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.touchpointregister.regulation.Regulations;
import org.touchpointregister.shared.AuthorityId;

/**
 * The calendar of each layer, kept in memory until its revision in the database changes, on whatever node; a layer nobody
 * has described is the federal calendar. A transaction that writes keeps the calendar it counts by until it ends.
 */
@Component
class ProductionCalendars {

    static final String FEDERAL = "federal";

    private final CalendarTables tables;
    private final Regulations regulations;
    private volatile @Nullable Known known;

    private record Known(long revision, LayeredCalendars calendars) {}

    ProductionCalendars(CalendarTables tables, Regulations regulations) {
        this.tables = tables;
        this.regulations = regulations;
    }

    ProductionCalendar of(String layer) {
        return kept().of(layer);
    }

    /** The layer by which the authority's days are counted. */
    String layerOf(AuthorityId authority) {
        return kept().layers().of(authority);
    }

    /** The calendars as this transaction sees them, remembered by nobody else: also those it has not committed yet. */
    LayeredCalendars now() {
        return new LayeredCalendars(layers(), tables::alone);
    }

    /** Which layers this transaction sees. */
    CalendarLayers layers() {
        return new CalendarLayers(regulations, tables.parents());
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
        known = null;
    }

    private LayeredCalendars kept() {
        long revision = hold();
        Known kept = known;
        if (kept == null || kept.revision() != revision) {
            kept = new Known(revision, now());
            known = kept;
        }
        return kept.calendars();
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
