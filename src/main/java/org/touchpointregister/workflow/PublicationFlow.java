package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code publication}: an edition is published at one target within its legal term. */
public final class PublicationFlow {

    public static final String KEY = "publication";
    public static final String EDITION_SUPERSEDED = "EditionSuperseded";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<Integer> EDITION_NUMBER = Variable.number("editionNumber");
    public static final Variable<String> TARGET = Variable.text("target");
    public static final Variable<String> PUBLICATION_ID = Variable.text("publicationId");
    public static final Variable<String> NUMBER = Variable.text("number");
    public static final Variable<String> ADDRESS = Variable.text("address");
    /** ISO date-time without a zone, in the authority's own zone. */
    public static final Variable<String> PUBLISHED_AT = Variable.text("publishedAt");

    public static final Variable<String> EVIDENCE = Variable.text("evidence");
    public static final Variable<String> LATE_REASON = Variable.text("lateReason");
    public static final Variable<Boolean> VERIFIED = Variable.flag("verified");
    /** What the last look at the place came to: {@code CONFIRMED}, {@code SENT_BACK}, {@code ASK_AGAIN}, {@code SECOND_PERSON}. */
    public static final Variable<String> OUTCOME = Variable.text("outcome");
    /** Why the last attempt was not accepted, in words. */
    public static final Variable<String> SENT_BACK = Variable.text("sentBack");
    /** ISO instant at which a silent place is asked again. */
    public static final Variable<String> ASK_AGAIN_AT = Variable.text("askAgainAt");
    /** {@code IN_TIME}, {@code LATE} or {@code NOT_CONFIRMED}, once confirmed. */
    public static final Variable<String> TIMELINESS = Variable.text("timeliness");

    public static final Variable<String> TARGET_NAME = Variable.text("targetName");
    /** The second person's answer: {@code confirm} or {@code reject}. */
    public static final Variable<String> DECISION = Variable.text("decision");

    public static final Variable<String> REMARK = Variable.text("remark");

    public static final List<Variable<?>> VARIABLES = List.of(
            AUTHORITY,
            EDITION_NUMBER,
            TARGET,
            PUBLICATION_ID,
            NUMBER,
            ADDRESS,
            PUBLISHED_AT,
            EVIDENCE,
            LATE_REASON,
            VERIFIED,
            OUTCOME,
            SENT_BACK,
            ASK_AGAIN_AT,
            TIMELINESS,
            TARGET_NAME,
            DECISION,
            REMARK);

    private PublicationFlow() {}
}
