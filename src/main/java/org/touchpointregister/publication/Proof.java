package org.touchpointregister.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * By what a publication was confirmed: the file found and its checksum where a program looked, the second person and the
 * remark where one did, and in whose place that person looked.
 */
@Embeddable
public record Proof(
        @Enumerated(EnumType.STRING) @Column(name = "proof_route")
        Route route,

        @Column(name = "proof_document") @Nullable String document,
        @Column(name = "proof_sha256") @Nullable String sha256,
        @Column(name = "proof_person") @Nullable String person,
        @Column(name = "proof_for") @Nullable String absent,
        @Column(name = "proof_remark") @Nullable String remark) {

    static final Proof BUILT_IN = new Proof(Route.BUILT_IN, null, null, null, null, null);

    static Proof found(Route route, EditionDocument document) {
        return new Proof(route, document.name(), document.sha256(), null, null, null);
    }

    static Proof of(SecondOpinion opinion, @Nullable String absent) {
        return new Proof(Route.SECOND_PERSON, null, null, opinion.login(), absent, opinion.remark());
    }

    /** Whether a program has compared the bytes; pages mark what was not. */
    public boolean automatic() {
        return route != Route.SECOND_PERSON;
    }

    /** How one came to know that the edition lies there. */
    public enum Route {
        BUILT_IN,
        FOLDER,
        READ_BACK,
        SECOND_PERSON
    }
}
