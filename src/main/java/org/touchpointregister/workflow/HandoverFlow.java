package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code handover}: a department looks through what came to it when somebody left or another one was merged. */
public final class HandoverFlow {

    public static final String KEY = "handover";
    public static final String TAKE_OVER = "takeOver";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> DEPARTMENT = Variable.text("department");
    public static final Variable<String> DEPARTMENT_NAME = Variable.text("departmentName");
    public static final Variable<String> HANDOVER_ID = Variable.text("handoverId");
    public static final Variable<String> NUMBER = Variable.text("number");

    public static final List<Variable<?>> VARIABLES =
            List.of(AUTHORITY, DEPARTMENT, DEPARTMENT_NAME, HANDOVER_ID, NUMBER);

    private HandoverFlow() {}
}
