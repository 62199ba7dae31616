package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code act-approval}: accepted changes are approved by one act. Dates are ISO texts. */
public final class ActApprovalFlow {

    public static final String KEY = "act-approval";

    /** The head has taken the printed act instead of deciding here. */
    public static final String TAKEN_TO_PAPER = "ActTakenToPaper";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    /** Ids of changes, comma between them; null means all accepted ones. */
    public static final Variable<String> CHANGES = Variable.text("changes");

    /** Who asked for the act on a page of ours; empty where it was started in Tasklist. */
    public static final Variable<String> STARTED_BY = Variable.text("startedBy");

    public static final Variable<String> ACT_ID = Variable.text("actId");
    public static final Variable<String> NUMBER = Variable.text("number");
    /** The first characters of the annex's content hash, as they are printed. */
    public static final Variable<String> CONTENT_HASH = Variable.text("contentHash");

    /** {@code asked} while people are to agree to the draft, then {@code agreed} or {@code remarked}. */
    public static final Variable<String> AGREEMENT = Variable.text("agreement");
    /** The line of the agreement sheet that a task is about. */
    public static final Variable<String> AGREEMENT_LINE = Variable.text("agreementLine");

    /** {@code system} or {@code paper}: where the head decides on the draft that was sent. */
    public static final Variable<String> SIGNING = Variable.text("signing");

    public static final Variable<String> DECISION = Variable.text("decision");
    public static final Variable<String> REMARK = Variable.text("remark");
    public static final Variable<String> ACT_NUMBER = Variable.text("actNumber");
    public static final Variable<String> ACT_DATE = Variable.text("actDate");
    public static final Variable<String> SIGNATORY = Variable.text("signatory");
    public static final Variable<String> ACTING_GROUND = Variable.text("actingGround");
    public static final Variable<String> REGISTERED_ON = Variable.text("registeredOn");
    public static final Variable<String> IN_FORCE_FROM = Variable.text("inForceFrom");
    public static final Variable<String> OFFICIALLY_PUBLISHED_ON = Variable.text("officiallyPublishedOn");
    public static final Variable<String> PRINTED_HASH = Variable.text("printedHash");
    public static final Variable<String> BACKDATING_REASON = Variable.text("backdatingReason");
    public static final Variable<Integer> EDITION_NUMBER = Variable.number("editionNumber");
    public static final Variable<String> TARGET = Variable.text("target");

    public static final List<Variable<?>> VARIABLES = List.of(
            AUTHORITY,
            CHANGES,
            STARTED_BY,
            ACT_ID,
            NUMBER,
            CONTENT_HASH,
            AGREEMENT,
            AGREEMENT_LINE,
            SIGNING,
            DECISION,
            REMARK,
            ACT_NUMBER,
            ACT_DATE,
            SIGNATORY,
            ACTING_GROUND,
            REGISTERED_ON,
            IN_FORCE_FROM,
            OFFICIALLY_PUBLISHED_ON,
            PRINTED_HASH,
            BACKDATING_REASON,
            EDITION_NUMBER,
            TARGET);

    private ActApprovalFlow() {}
}
