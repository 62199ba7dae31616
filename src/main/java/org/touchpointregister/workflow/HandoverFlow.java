package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code handover}: a department looks through what came to it when somebody left or another one was merged. */
public final class HandoverFlow {

    public static final String KEY = "handover";
    public static final String DISTRIBUTE = "distribute";
    public static final String TAKE_OVER = "takeOver";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> DEPARTMENT = Variable.text("department");
    public static final Variable<String> DEPARTMENT_NAME = Variable.text("departmentName");
    public static final Variable<String> HANDOVER_ID = Variable.text("handoverId");
    public static final Variable<String> NUMBER = Variable.text("number");

    /** Whether somebody is still to say who goes on. */
    public static final Variable<Boolean> WAITS = Variable.flag("waits");

    public static final Variable<String> HEIR = Variable.text("heir");
    public static final Variable<String> EXCLUDED = Variable.text("excluded");

    public static final List<Variable<?>> VARIABLES =
            List.of(AUTHORITY, DEPARTMENT, DEPARTMENT_NAME, HANDOVER_ID, NUMBER, WAITS, HEIR, EXCLUDED);

    private HandoverFlow() {}
}
