package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code act-correction}: what was found wrong after registration is put right. Dates are ISO texts. */
public final class ActCorrectionFlow {

    public static final String KEY = "act-correction";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    /** Number of the edition whose act is corrected; null means the newest. */
    public static final Variable<String> CORRECTED_EDITION = Variable.text("correctedEdition");

    public static final Variable<String> CORRECTION_ID = Variable.text("correctionId");
    public static final Variable<String> ACT_ID = Variable.text("actId");
    public static final Variable<String> ACT_TITLE = Variable.text("actTitle");
    public static final Variable<String> NUMBER = Variable.text("number");

    /** At first what is wrong, then what the second person says. */
    public static final Variable<String> DECISION = Variable.text("decision");
    /** What is wrong, once it was said: {@code requisites}, {@code paper}, {@code cancelled}. */
    public static final Variable<String> CORRECTION = Variable.text("correction");

    /** The same in one sentence, for the second person. */
    public static final Variable<String> CORRECTION_WORDS = Variable.text("correctionWords");

    public static final Variable<String> GROUND = Variable.text("ground");
    public static final Variable<String> ACT_NUMBER = Variable.text("actNumber");
    public static final Variable<String> ACT_DATE = Variable.text("actDate");
    public static final Variable<String> SIGNATORY = Variable.text("signatory");
    public static final Variable<String> IN_FORCE_FROM = Variable.text("inForceFrom");
    public static final Variable<String> CHANGES = Variable.text("changes");
    public static final Variable<String> REMARK = Variable.text("remark");
    public static final Variable<String> PREPARED_BY = Variable.text("preparedBy");
    public static final Variable<Integer> EDITION_NUMBER = Variable.number("editionNumber");
    public static final Variable<String> TARGET = Variable.text("target");

    public static final List<Variable<?>> VARIABLES = List.of(
            AUTHORITY,
            CORRECTED_EDITION,
            CORRECTION_ID,
            ACT_ID,
            ACT_TITLE,
            NUMBER,
            DECISION,
            CORRECTION,
            CORRECTION_WORDS,
            GROUND,
            ACT_NUMBER,
            ACT_DATE,
            SIGNATORY,
            IN_FORCE_FROM,
            CHANGES,
            REMARK,
            PREPARED_BY,
            EDITION_NUMBER,
            TARGET);

    private ActCorrectionFlow() {}
}
