package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code confirmation}: a department confirms its rows or changes them. Dates are ISO texts. */
public final class ConfirmationFlow {

    public static final String KEY = "confirmation";
    public static final String CONFIRMATION_DUE = "ConfirmationDue";
    public static final String CONFIRM_ROWS = "confirmRows";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> DEPARTMENT = Variable.text("department");
    public static final Variable<String> DEPARTMENT_NAME = Variable.text("departmentName");
    public static final Variable<String> CONFIRMATION_ID = Variable.text("confirmationId");
    public static final Variable<String> NUMBER = Variable.text("number");
    public static final Variable<String> DUE_ON = Variable.text("dueOn");
    /** Who answered: a change that follows is begun by the same person. */
    public static final Variable<String> STARTED_BY = Variable.text("startedBy");

    public static final Variable<String> DECISION = Variable.text("decision");

    public static final List<Variable<?>> VARIABLES =
            List.of(AUTHORITY, DEPARTMENT, DEPARTMENT_NAME, CONFIRMATION_ID, NUMBER, DUE_ON, STARTED_BY, DECISION);

    private ConfirmationFlow() {}
}
