package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code initial-formation}: every department answers, and edition 1 comes of it. Dates are ISO texts. */
public final class InitialFormationFlow {

    public static final String KEY = "initial-formation";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> DUE_ON = Variable.text("dueOn");
    /** Codes of departments, comma or line between them; null means all. */
    public static final Variable<String> DEPARTMENTS = Variable.text("departments");

    public static final Variable<String> NOTE = Variable.text("note");
    public static final Variable<String> STARTED_BY = Variable.text("startedBy");
    public static final Variable<String> FORMATION_ID = Variable.text("formationId");
    public static final Variable<String> NUMBER = Variable.text("number");
    /** The department that one of the called changes is asked of. */
    public static final Variable<String> DEPARTMENT = Variable.text("department");

    public static final Variable<String> DECISION = Variable.text("decision");
    public static final Variable<Boolean> ACT_REQUIRED = Variable.flag("actRequired");
    /** Whether the act opened the edition; false where it came to nothing. */
    public static final Variable<Boolean> OPENED = Variable.flag("opened");

    public static final Variable<Integer> EDITION_NUMBER = Variable.number("editionNumber");

    public static final Variable<String> TARGET = Variable.text("target");

    public static final List<Variable<?>> VARIABLES = List.of(
            AUTHORITY,
            DUE_ON,
            DEPARTMENTS,
            NOTE,
            STARTED_BY,
            FORMATION_ID,
            NUMBER,
            DEPARTMENT,
            DECISION,
            ACT_REQUIRED,
            OPENED,
            EDITION_NUMBER,
            TARGET);

    private InitialFormationFlow() {}
}
