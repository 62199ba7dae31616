package org.touchpointregister.workflow;

import java.util.List;

/** Names of {@code register-change}: a department changes rows of the register. Dates are ISO texts. */
public final class RegisterChangeFlow {

    public static final String KEY = "register-change";
    public static final String PROCESS_INVENTORY_CHANGED = "ProcessInventoryChanged";
    public static final String ACT_DECIDED = "ActDecided";
    public static final String CHANGE_WITHDRAWN = "ChangeWithdrawn";
    public static final String SESSION_HELD = "SessionHeld";
    public static final String PREPARE = "prepareChange";
    public static final String REWORK = "reworkChange";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> DEPARTMENT = Variable.text("department");
    public static final Variable<String> DEPARTMENT_NAME = Variable.text("departmentName");
    public static final Variable<String> OCCURRED_ON = Variable.text("occurredOn");
    public static final Variable<String> NOTE = Variable.text("note");
    public static final Variable<String> CHANGE_ID = Variable.text("changeId");
    public static final Variable<String> NUMBER = Variable.text("number");
    public static final Variable<Boolean> BLOCKED = Variable.flag("blocked");
    public static final Variable<String> DECISION = Variable.text("decision");
    public static final Variable<String> REMARK = Variable.text("remark");
    public static final Variable<Boolean> ACT_REQUIRED = Variable.flag("actRequired");
    public static final Variable<Boolean> GROUP_DECIDES = Variable.flag("groupDecides");
    public static final Variable<String> VOTER = Variable.text("voter");
    public static final Variable<Boolean> VOTE_SETTLED = Variable.flag("voteSettled");
    public static final Variable<String> VOTE_OUTCOME = Variable.text("voteOutcome");
    public static final Variable<String> VOTE_UNTIL = Variable.text("voteUntil");
    public static final Variable<String> ACT_OUTCOME = Variable.text("actOutcome");
    public static final Variable<Integer> EDITION_NUMBER = Variable.number("editionNumber");
    public static final Variable<String> TARGET = Variable.text("target");
    public static final Variable<String> STARTED_BY = Variable.text("startedBy");
    public static final Variable<String> WITHDRAWN_BY = Variable.text("withdrawnBy");
    /** Id of the formation, the confirmation or the process that asked for the change. */
    public static final Variable<String> ASKED_BY = Variable.text("askedBy");
    /** Whether the change waits for the others that were asked for with it. */
    public static final Variable<Boolean> HELD = Variable.flag("held");
    /** The day by which whoever asked wants the answer. */
    public static final Variable<String> DUE_ON = Variable.text("dueOn");

    public static final List<Variable<?>> VARIABLES = List.of(
            AUTHORITY,
            DEPARTMENT,
            DEPARTMENT_NAME,
            OCCURRED_ON,
            NOTE,
            CHANGE_ID,
            NUMBER,
            BLOCKED,
            DECISION,
            REMARK,
            ACT_REQUIRED,
            GROUP_DECIDES,
            VOTER,
            VOTE_SETTLED,
            VOTE_OUTCOME,
            VOTE_UNTIL,
            ACT_OUTCOME,
            EDITION_NUMBER,
            TARGET,
            STARTED_BY,
            WITHDRAWN_BY,
            ASKED_BY,
            HELD,
            DUE_ON);

    private RegisterChangeFlow() {}
}
