package org.brokenhouse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** One breach of every house rule. */
public final class Broken {

    @Autowired
    @Nullable
    String injected;

    Optional<String> maybe = Optional.empty();

    @Nullable
    Port port;

    Date engineTime() {
        return ClockUtil.getCurrentTime();
    }

    LocalDate takenTime() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    void shouted() {
        System.out.println("breach");
    }

    /** Named as own refusals must not be. */
    static class OwnException extends RuntimeException {}

    /** An interface with exactly one implementation beside it. */
    interface Port {}

    static class OnlyPort implements Port {}

    /** An entity that anyone may change. */
    @Entity
    static class Row {
        @Id
        int id;

        void setId(int id) {
            this.id = id;
        }
    }
}
