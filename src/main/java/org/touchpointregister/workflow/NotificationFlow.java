package org.touchpointregister.workflow;

import java.util.Date;
import java.util.List;

/**
 * Names of {@code notification}: one instance sends one letter. What only decides which way it goes passes and is not
 * stored: an authority writes more letters than it has cases, and what became of each stands with the letter itself.
 */
public final class NotificationFlow {

    public static final String KEY = "notification";

    public static final Variable<String> AUTHORITY = Variable.text("authority");
    public static final Variable<String> NOTICE_ID = Variable.text("noticeId");
    public static final Variable<Boolean> AT_ONCE = Variable.flag("atOnce");
    public static final Variable<Date> NOT_BEFORE = new Variable<>("notBefore", Date.class);

    /** Whether nothing is left to do with the letter; false where it has to wait for another sending hour. */
    public static final Variable<Boolean> SETTLED = Variable.flag("settled");

    public static final List<Variable<?>> VARIABLES = List.of(AUTHORITY, NOTICE_ID, AT_ONCE, NOT_BEFORE, SETTLED);

    private NotificationFlow() {}
}
